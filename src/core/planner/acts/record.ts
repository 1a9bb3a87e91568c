import { scheduled } from '../../circle/carried.ts';
import type { Day } from '../../plan/day.ts';
import type { Path } from '../../plan/path.ts';
import { readDay } from '../../plan/written-day.ts';
import type { ActOf } from './act.ts';
import { oneLine } from './blocks.ts';
import { follow } from './follow.ts';
import { done, type Ground, type Order, refuse, type Sentence } from './ground.ts';
import { valueIn } from './settable.ts';

const texts: Readonly<Record<string, string>> = { agenda: 'what', hints: 'said', followups: 'what' };

/** Takes a block, a hint or a follow-up out, if it still says what was seen. */
export function removeEntry({ path: was, saw }: ActOf<'remove'>, { since }: Ground): Order {
  const key = was.length === 4 && was[0] === 'sessions' ? texts[String(was[2])] : undefined;
  const path = key === undefined ? undefined : follow(since, was);
  if (!path || !since.now.find(path)) return refuse('gone');
  const text = valueIn(since.now.plan, [...path, key ?? '']) ?? '';
  if (String(text) !== saw) return refuse('changed');
  return { changes: [{ do: 'removeField', path }], said: done('removed', { text: saw }), at: path.slice(0, -1) };
}

export function addHint({ session, said, from, to }: ActOf<'addHint'>, ground: Ground): Order {
  const value = { from, to, said: oneLine(said) };
  return added(ground, session, 'hints', value, value.said);
}

export function addFollowup({ session, what, owner, due }: ActOf<'addFollowup'>, ground: Ground): Order {
  const day = due === undefined ? undefined : dayIn(due, ground);
  if (due !== undefined && day === undefined) return refuse('misfit', { value: due });
  const value = { what: oneLine(what), owner, due: day };
  return added(ground, session, 'followups', value, value.what);
}

function added(
  { since }: Ground,
  session: number,
  list: 'hints' | 'followups',
  value: Readonly<Record<string, string | undefined>>,
  text: string,
): Order {
  const path = follow(since, ['sessions', session]);
  if (!path) return refuse('gone');
  const at: Path = [...path, list];
  return { changes: [{ do: 'addItem', path: at, value }], said: done('joined', { value: text }), at };
}

/** A session where its date belongs, perhaps with a topic that was waiting; what is still open comes first in it. */
export function addSession({ date, host, topic }: ActOf<'addSession'>, ground: Ground): Order {
  const day: Day | 'tbd' | undefined = date === 'tbd' ? date : dayIn(date, ground);
  if (day === undefined) return refuse('misfit', { value: date });
  const { circle, file, words } = ground;
  const appointment = { date: day, host, topics: topic === undefined ? [] : [topic] };
  const { changes, followups } = scheduled(circle, file, undefined, appointment, words);
  return { changes, said: day === 'tbd' ? done('sessionOpen') : onPlan(day, followups) };
}

/** What is said of a session that has its day now. */
export const onPlan = (date: Day, followups: number): Sentence =>
  followups > 0 ? done('sessionAsks', { date, followups }) : done('sessionAdded', { date });

function dayIn(text: string, { circle }: Ground): Day | undefined {
  const day = readDay(text, circle.today);
  return 'day' in day ? day.day : 'fix' in day ? day.fix : undefined;
}

/** How a series goes on, written with the day it was decided. */
export function decide({ decision, why, change }: ActOf<'decide'>, { circle }: Ground): Order {
  const said = {
    ...(why === undefined ? {} : { why: oneLine(why) }),
    ...(change === undefined ? {} : { change: oneLine(change) }),
  };
  return {
    changes: [{ do: 'addDecision', decision: { date: circle.today, decision, ...said } }],
    said: done('decided'),
    at: ['series', 'renewal', 'decisions'],
  };
}
