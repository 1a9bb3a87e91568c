import type { Change, Value } from '../plan/change.ts';
import type { Day } from '../plan/day.ts';
import type { Decision, Followup, Hint, Outcome } from '../plan/plan.ts';
import { freeId } from '../plan/slug.ts';
import type { Circle } from './circle.ts';
import type { Entry } from './ledger.ts';
import { type Occasion, presentAt } from './occasion.ts';

/** A remark that stuck. */
export const hintAdded = (nth: number, { from, to, said, topic }: Omit<Hint, 'nth' | 'id'>): readonly Change[] => [
  { do: 'addItem', path: ['sessions', nth, 'hints'], value: { from, to, said, topic } },
];

/** What somebody promised to do. */
export const followupAdded = (nth: number, { what, owner, due }: Omit<Followup, 'nth' | 'done'>): readonly Change[] => [
  { do: 'addItem', path: ['sessions', nth, 'followups'], value: { what, owner, due } },
];

/** A promise kept. */
export const followupDone = (session: number, nth: number, today: Day): readonly Change[] => [
  { do: 'setField', path: ['sessions', session, 'followups', nth, 'done'], value: today },
];

/** What a hint became; a hint that has no id yet gets one to be referred to by. */
export function outcomeAdded(
  circle: Circle,
  file: string,
  hint: Entry | undefined,
  { date, what, kind, people }: Omit<Outcome, 'nth' | 'from'>,
): readonly Change[] {
  const id = hint?.id ?? (hint && freeHintId(circle, file));
  const value: Value = { date, what, kind, from: id === undefined ? undefined : [id], people };
  const added: Change = { do: 'addItem', path: ['outcomes'], value };
  if (!hint || hint.id !== undefined) return [added];
  return [{ do: 'setField', path: ['sessions', hint.session, 'hints', hint.nth, 'id'], value: id ?? '' }, added];
}

/** The id a hint gets that has none: `h` and a number, as hosts count them. */
export function freeHintId(circle: Circle, file: string): string {
  const taken = new Set(circle.hints(file));
  let n = taken.size + 1;
  while (taken.has(`h${n}`)) n++;
  return `h${n}`;
}

/**
 * A session that took place, with those who came. The host stays; whoever else was expected and did not come goes.
 * @param came the ids of co-hosts and participants who came, in any order
 */
export function heldWith(
  { nth, date, cohosts, participants, host, session }: Occasion,
  came: readonly string[],
  today: Day,
): readonly Change[] {
  const path = ['sessions', nth];
  const there = new Set(came);
  const beside = cohosts.filter((id) => there.has(id));
  const named = new Set([host, ...cohosts]);
  const list = [
    ...participants.filter((id) => there.has(id)),
    ...came.filter((id) => !named.has(id) && !participants.includes(id)),
  ];
  // A day that has passed says it all by itself; one of today, or one that says otherwise, needs the word.
  const told = session.status === undefined ? date !== undefined && date < today : session.status === 'held';
  return [
    ...(told ? [] : [{ do: 'setField' as const, path: [...path, 'status'], value: 'held' }]),
    ...listChanged([...path, 'cohosts'], cohosts, beside),
    ...listChanged([...path, 'participants'], participants, list),
  ];
}

/** A session hosted by somebody else, who is named there once. */
export const hostedBy = ({ nth, cohosts, participants }: Occasion, id: string): readonly Change[] => [
  { do: 'setField', path: ['sessions', nth, 'host'], value: id },
  ...listChanged(['sessions', nth, 'cohosts'], cohosts, without(cohosts, id)),
  ...listChanged(['sessions', nth, 'participants'], participants, without(participants, id)),
];

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((other) => other !== id);

function listChanged(
  path: readonly (string | number)[],
  before: readonly string[],
  after: readonly string[],
): readonly Change[] {
  if (before.length === after.length && before.every((id, nth) => id === after[nth])) return [];
  return after.length === 0 ? [{ do: 'removeField', path }] : [{ do: 'setField', path, value: after }];
}

/** A session that will not take place. */
export const cancelled = (nth: number, because: string): readonly Change[] => [
  { do: 'setField', path: ['sessions', nth, 'status'], value: 'cancelled' },
  ...(because === '' ? [] : [{ do: 'setField' as const, path: ['sessions', nth, 'because'], value: because }]),
];

/** A session on another day. Its old date stays its id, so that calendars know it is the same one. */
export function moved(
  circle: Circle,
  { file, nth, date, session }: Occasion,
  to: Day,
  because: string,
): readonly Change[] {
  const path = ['sessions', nth];
  const ids = new Set(circle.of(file).flatMap((other) => other.session.id ?? []));
  const keep = session.id === undefined && date !== undefined;
  return [
    ...(keep ? [{ do: 'setField' as const, path: [...path, 'id'], value: freeId(date, (id) => ids.has(id)) }] : []),
    { do: 'setField', path: [...path, 'date'], value: to },
    ...(because === '' ? [] : [{ do: 'setField' as const, path: [...path, 'because'], value: because }]),
  ];
}

/** What was decided about a series. */
export const decided = (decision: Omit<Decision, 'nth'>): readonly Change[] => [{ do: 'addDecision', decision }];

/** Everybody who may have been at a session: those expected first, then the others of the series. */
export function peopleAround(circle: Circle, occasion: Occasion): readonly string[] {
  const series = circle.of(occasion.file).flatMap(presentAt);
  const organisers = circle.series(occasion.file)?.organisers ?? [];
  return [...new Set([...presentAt(occasion), ...series, ...organisers])];
}
