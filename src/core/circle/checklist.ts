import { addDays, type Day } from '../plan/day.ts';
import { checklist } from '../words/checklist.ts';
import type { Text } from '../words/words.ts';
import type { Circle } from './circle.ts';
import { isInHand } from './in-hand.ts';
import type { Occasion } from './occasion.ts';
import { rhythmOf, sinceDecision } from './rhythm.ts';

/** Something a host does for a session. */
export interface Task {
  readonly id: string;
  readonly text: Text;
  /** True where the file shows that it is done; undefined where no file could. */
  readonly done: boolean | undefined;
}

/** A stretch of a host's work for one session. */
export interface Phase {
  readonly id: string;
  readonly title: Text;
  readonly date: Day;
  readonly is: 'past' | 'now' | 'ahead';
  readonly tasks: readonly Task[];
}

/** What a host does for a session, and when; nothing while its date is open, or once it is cancelled. */
export function checklistOf(circle: Circle, occasion: Occasion): readonly Phase[] {
  const { date, status } = occasion;
  if (date === undefined || status === 'cancelled') return [];
  const begun = checklist.filter(({ days }) => addDays(date, days) <= circle.today).at(-1)?.days;
  const over = !isInHand(circle, occasion);
  const done = shownBy(circle, occasion);
  return checklist.map(({ id, days, title, items }): Phase => {
    const is = begun === undefined || days > begun ? 'ahead' : days === begun && !over ? 'now' : 'past';
    return { id, title, date: addDays(date, days), is, tasks: items.map((item) => ({ ...item, done: done[item.id] })) };
  });
}

/** What a file shows of the tasks of its host. */
function shownBy(
  circle: Circle,
  { file, date, where, cohosts, topics, session }: Occasion,
): Readonly<Record<string, boolean>> {
  const rhythm = rhythmOf(circle, file);
  const later = (rhythm?.dated ?? []).some((other) => other.status === 'planned' && (other.date ?? '') > (date ?? ''));
  return {
    date: where !== undefined,
    cohost: cohosts.length > 0,
    topic: topics.length > 0,
    groups: session.groups.length > 0,
    nextdate: later,
    followups: session.open.length + session.kept > 0,
    next: later,
    hints: session.hints.length > 0,
    handoff: session.handoff,
    decide: !sinceDecision(circle, file).due,
  };
}
