import { firstOn, nextAfter, proposeAfter } from '../plan/cadence.ts';
import { addDays, type Day, daysBetween } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import type { Occasion } from './occasion.ts';
import type { SheetSeries } from './sheet.ts';

/** How far a series has come, in the order of its dates. */
export interface Rhythm {
  /** Dated sessions by date, cancelled ones included. */
  readonly dated: readonly Occasion[];
  readonly last: Occasion | undefined;
  /** Those held or still planned for the days up to now, newest last. */
  readonly held: readonly Occasion[];
  /** Planned for today or later, soonest first. */
  readonly coming: readonly Occasion[];
  readonly undecided: readonly Occasion[];
  /** What was decided last, and when. */
  readonly decision: { readonly date: Day; readonly decision: string } | undefined;
  readonly state: 'alive' | 'paused' | 'closed';
}

const known = new WeakMap<readonly Occasion[], { readonly series: SheetSeries; readonly rhythm: Rhythm }>();

/** The rhythm of the series in this file; undefined where the file holds none. */
export function rhythmOf(circle: Circle, file: string): Rhythm | undefined {
  const series = circle.series(file);
  const all = circle.of(file);
  if (!series) return undefined;
  const kept = known.get(all);
  if (kept?.series === series) return kept.rhythm;
  const rhythm = rhythmIn(all, series, circle.today);
  known.set(all, { series, rhythm });
  return rhythm;
}

function rhythmIn(all: readonly Occasion[], series: SheetSeries, today: Day): Rhythm {
  const dated = all.filter(({ date }) => date !== undefined).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  let decision: Rhythm['decision'];
  // Of several on one day the one written last.
  for (const { date, decision: said } of series.decisions)
    if (date && said && (!decision || date >= decision.date)) decision = { date, decision: said };
  const [held, coming]: [Occasion[], Occasion[]] = [[], []];
  // A session dated after the decision takes the series up again.
  let resumed = false;
  for (const occasion of dated) {
    const { status, date = '' } = occasion;
    if (status === 'held') held.push(occasion);
    else if (status === 'planned' && date >= today) coming.push(occasion);
    resumed ||= status !== 'cancelled' && decision !== undefined && date > decision.date;
  }
  const ended = decision?.decision === 'close' ? 'closed' : decision?.decision === 'pause' ? 'paused' : 'alive';
  return {
    dated,
    last: dated.at(-1),
    held,
    coming,
    undecided: all.filter(({ status }) => status === 'undecided'),
    decision,
    state: resumed ? 'alive' : ended,
  };
}

/** True for a day the last decision has looked back on: what happened before it is settled. */
export const isSettled = ({ decision }: Pick<Rhythm, 'decision'>, day: Day): boolean =>
  decision !== undefined && day < decision.date;

/** Sessions after which a series is looked at again when it says nothing else. */
const usualTurns = 3;

/** Sessions held since it was last decided how to go on, and whether that is due again; none in a file without a series. */
export function sinceDecision(
  circle: Circle,
  file: string,
): { readonly due: boolean; readonly held: readonly Occasion[] } {
  const rhythm = rhythmOf(circle, file);
  const { decision } = rhythm ?? {};
  const held = (rhythm?.held ?? []).filter(({ date }) => !decision || (date !== undefined && date > decision.date));
  return { due: held.length >= (circle.series(file)?.renewAfter ?? usualTurns), held };
}

/** Sessions planned for today or later over every series of the folder, soonest first. */
export const comingIn = (circle: Circle): readonly Occasion[] => [...coming(circle)];

/** The same, one by one: with thousands nobody looks at more than the first. */
export function* coming(circle: Circle): Iterable<Occasion> {
  for (const day of circle.daysFrom(circle.today))
    for (const occasion of circle.on(day))
      if (occasion.status === 'planned' && circle.sheets.get(occasion.file)?.series !== undefined) yield occasion;
}

/** The date the cadence names for the next session, never before today; undefined without a cadence. */
export function nextDate(circle: Circle, file: string): Day | undefined {
  const cadence = circle.series(file)?.cadence;
  if (!cadence) return undefined;
  const last = rhythmOf(circle, file)?.last?.date;
  return last ? proposeAfter(cadence, last, circle.today) : firstOn(cadence, circle.today);
}

/** The next dates of the cadence, soonest first; weekly where there is none, on the weekday people are used to. */
export function nextDates(circle: Circle, file: string, count: number): readonly Day[] {
  const cadence = circle.series(file)?.cadence;
  const dates: Day[] = [];
  let day = nextDate(circle, file) ?? weekLater(circle, file);
  while (dates.length < count) {
    dates.push(day);
    day = cadence ? nextAfter(cadence, day) : addDays(day, 7);
  }
  return dates;
}

/** A week behind the last session and after today; a week from today where there is none. */
function weekLater(circle: Circle, file: string): Day {
  const last = rhythmOf(circle, file)?.last?.date;
  if (last === undefined) return addDays(circle.today, 7);
  const weeks = Math.floor(daysBetween(last, circle.today) / 7) + 1;
  return addDays(last, 7 * Math.max(1, weeks));
}
