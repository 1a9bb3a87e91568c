import type { Day } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import type { Occasion } from './occasion.ts';

/** Something promised that is not done yet. */
export interface Promised {
  /** Place of its session in the file's list, and its own place among the follow-ups of the session. */
  readonly session: number;
  readonly nth: number;
  /** When it was promised; none while the date of the session is open. */
  readonly date: Day | undefined;
  readonly what: string;
  readonly owner: string | undefined;
  readonly due: Day | undefined;
  readonly late: boolean;
}

/** What is still open in a series: what is due first, then what has no date. */
export function openFollowups(circle: Circle, file: string): readonly Promised[] {
  const open: Promised[] = [];
  for (const { nth: session, date, session: said } of circle.recorded(file))
    for (const { nth, what, owner, due } of said.open)
      if (what) open.push({ session, nth, date, what, owner, due, late: due !== undefined && due < circle.today });
  return open.length < 2 ? open : open.sort((a, b) => compare(a.due ?? '~', b.due ?? '~'));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What earlier sessions left open for the next one: asked about first. Nothing for any session after the next. */
export const carriedTo = (circle: Circle, { file, nth, date, status }: Occasion): readonly Promised[] =>
  status === 'planned' && date !== undefined ? carriedUntil(circle, file, date, nth) : [];

/**
 * The same for a session on a day that is not in the file yet; nothing for a day that has passed.
 * @param own its place in the file's list, where it has one
 */
export function carriedUntil(circle: Circle, file: string, date: Day, own?: number): readonly Promised[] {
  if (date < circle.today) return [];
  const sooner = circle
    .of(file)
    .some(
      (other) =>
        other.status === 'planned' &&
        other.nth !== own &&
        (other.date ?? '~') < date &&
        (other.date ?? '') >= circle.today,
    );
  return sooner ? [] : openFollowups(circle, file).filter((one) => (one.date ?? '~') < date);
}
