import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import { rhythmOf } from '../circle/rhythm.ts';
import { isDay } from '../plan/day.ts';
import type { Plan, Session } from '../plan/plan.ts';
import { isEmpty } from '../read/node.ts';
import type { Reading } from '../read/read.ts';

/** A series with everything that is passed on from it: what its file says, and the folder that knows its names. */
export interface Source {
  /** Path from the folder, with `/`. */
  readonly file: string;
  readonly plan: Plan;
  readonly circle: Circle;
}

/** A session as its file says it, and as it stands in time. */
export interface Gathering {
  readonly session: Session;
  readonly occasion: Occasion;
}

/** The sessions of a series in the order of its file. */
export function gatheringsOf({ plan, circle, file }: Source): readonly Gathering[] {
  return plan.sessions.flatMap((session) => {
    const occasion = circle.at(file, session.nth);
    return occasion ? [{ session, occasion }] : [];
  });
}

/** The date of a session that cannot be read, as it is written, and its line from 1; undefined where nothing is wrong with it. */
export function tornDate(
  reading: Reading,
  { session }: Gathering,
): { readonly value: string; readonly n: number } | undefined {
  const found = session.date === undefined ? reading.find(['sessions', session.nth, 'date']) : undefined;
  if (!found || isEmpty(found.node)) return undefined;
  const [start, end] = [found.base + found.node.start, found.base + found.node.end];
  return { value: reading.text.slice(start, end), n: reading.text.slice(0, start).split(/\r\n?|\n/).length };
}

/** The session somebody asked for by its id or its date; an id that looks like a date counts first. */
export function gatheringNamed(source: Source, name: string): Gathering | undefined {
  const all = gatheringsOf(source);
  const named = all.find(({ session }) => session.id === name);
  if (named || !isDay(name)) return named;
  const that = all.filter(({ occasion }) => occasion.date === name);
  return that.find(({ occasion }) => occasion.status !== 'cancelled') ?? that[0];
}

/** The session to invite to: the next one planned; undefined when none lies ahead. */
export function nextGathering(source: Source): Gathering | undefined {
  const next = rhythmOf(source.circle, source.file)?.coming[0];
  return next && gatheringsOf(source).find(({ occasion }) => occasion.nth === next.nth);
}

/**
 * The session to report on: the last one held. One of today counts as soon as something was written down at it, as
 * minutes are mostly written on the day, and also where it is the first. Undefined before that.
 */
export function lastGathering(source: Source): Gathering | undefined {
  const { held = [], coming = [] } = rhythmOf(source.circle, source.file) ?? {};
  const last = held.at(-1);
  const todays = coming.findLast(
    (occasion) => occasion.date === source.circle.today && (last === undefined || hasRecord(occasion)),
  );
  const wanted = todays ?? last;
  return wanted && gatheringsOf(source).find(({ occasion }) => occasion.nth === wanted.nth);
}

const hasRecord = ({ session: { hints, open, kept, handoff } }: Occasion): boolean =>
  hints.length > 0 || open.length > 0 || kept > 0 || handoff;
