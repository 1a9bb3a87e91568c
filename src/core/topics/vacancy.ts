import { isCarried } from '../circle/carried.ts';
import type { Circle } from '../circle/circle.ts';
import { nextDates, rhythmOf } from '../circle/rhythm.ts';
import type { FilledSession, NewSession, NewTopic } from '../plan/change.ts';
import type { Day } from '../plan/day.ts';
import type { Block, Plan } from '../plan/plan.ts';
import type { Lang } from './input.ts';
import type { Stage } from './patterns.ts';
import type { Box, Topic } from './result.ts';

/** A session that still wants a topic. */
export interface Vacancy {
  /** None while the date is open. */
  readonly date: Day | undefined;
  /** Place in the file's list; none for a session that is yet to be written. */
  readonly nth: number | undefined;
  /** True where an agenda can be written: there is none yet, but for what earlier sessions left open. */
  readonly bare: boolean;
  /** What earlier sessions left open, which stays first. */
  readonly first?: Block;
}

/**
 * Sessions for so many topics, soonest first: those planned that have no topic, those whose date is open, then dates of
 * the cadence; `first` is the date to begin with where there is no cadence. May be fewer than wanted: nobody makes up
 * a date.
 */
export function vacancies(plan: Plan, circle: Circle, file: string, count: number, first?: Day): readonly Vacancy[] {
  const rhythm = rhythmOf(circle, file);
  if (!rhythm) return [];
  const agendas = new Map(plan.sessions.map(({ nth, agenda }) => [nth, agenda ?? []]));
  const planned = [...rhythm.coming, ...rhythm.undecided]
    .filter(({ topics }) => topics.length === 0)
    .map(({ date, nth }): Vacancy => {
      const [first, ...others] = agendas.get(nth) ?? [];
      if (!first) return { date, nth, bare: true };
      return others.length === 0 && isCarried(first) ? { date, nth, bare: true, first } : { date, nth, bare: false };
    });
  const open = count - planned.length;
  if (open <= 0) return planned.slice(0, count);
  const fresh = (date: Day | undefined): Vacancy => ({ date, nth: undefined, bare: true });
  if (circle.sheets.get(file)?.series?.cadence) return [...planned, ...nextDates(circle, file, open).map(fresh)];
  if (!first) return planned;
  return [...planned, fresh(first), ...Array.from({ length: open - 1 }, () => fresh(undefined))];
}

const stages: readonly Stage[] = ['trust', 'problem', 'experiment', 'review'];

/** Where in a series a topic belongs: what brings people closer first, a look back last. */
const place = ({ stages: [first = 'problem'] }: Topic): number => stages.indexOf(first);

/** What puts topics on sessions, one each, in the order of a series, with the agenda their format asks for. */
export function placed(
  topics: readonly { readonly topic: Topic; readonly written: NewTopic }[],
  seats: readonly Vacancy[],
  lang: Lang,
): { readonly fill: readonly FilledSession[]; readonly sessions: readonly NewSession[] } {
  const fill: FilledSession[] = [];
  const sessions: NewSession[] = [];
  const inOrder = [...topics].sort((a, b) => place(a.topic) - place(b.topic));
  inOrder.forEach(({ topic, written }, at) => {
    const seat = seats[at];
    if (!seat) return;
    const agenda = seat.bare ? { agenda: linesFor(topic, seat, lang) } : {};
    if (seat.nth === undefined) sessions.push({ date: seat.date ?? 'tbd', topics: [written.id], ...agenda });
    else fill.push({ nth: seat.nth, topics: [written.id], ...agenda });
  });
  return { fill, sessions };
}

/** The agenda a topic asks for, behind what is asked first: the longest box gives the minutes for that. */
function linesFor({ boxes }: Topic, { first }: Vacancy, lang: Lang): readonly string[] {
  const asked = first?.minutes ?? 0;
  const longest = Math.max(...boxes.map(({ minutes }) => minutes));
  const giver = boxes.findIndex(({ minutes }) => minutes === longest && minutes > 2 * asked);
  const lines = boxes.map((box, nth) =>
    agendaLine(nth === giver ? { ...box, minutes: box.minutes - asked } : box, lang),
  );
  return first?.what === undefined ? lines : [`${asked}${lang === 'ja' ? '分' : 'm'} ${first.what}`, ...lines];
}

/** A box of time as a line of an agenda; how it is done stands with it, for those who host for the first time. */
export const agendaLine = ({ minutes, phase, how }: Box, lang: Lang): string =>
  lang === 'ja' ? `${minutes}分 ${phase}：${how}` : `${minutes}m ${phase}: ${how}`;
