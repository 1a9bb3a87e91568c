import type { Change } from '../../plan/change.ts';
import { sameId } from '../../plan/id.ts';
import type { Session } from '../../plan/plan.ts';
import { topicName } from '../../plan/topic-name.ts';
import type { ActOf } from './act.ts';
import { follow } from './follow.ts';
import { done, type Ground, type Order, refuse, sessionNow } from './ground.ts';

/** Somebody or something is on a list of a session, or no longer: both may be said twice and mean the same. */
export function membership({ act, session: nth, list, id }: ActOf<'join' | 'leave'>, ground: Ground): Order {
  const path = follow(ground.since, ['sessions', nth]);
  const session = path && sessionNow(ground, path);
  if (!path || !session) return refuse('gone');
  const changes = act === 'join' ? joining(session, list, id) : leaving(session, list, id);
  const said =
    list === 'topics'
      ? done(act === 'join' ? 'joined' : 'left', { value: topicName(ground.since.now.plan, id) })
      : done(act === 'join' ? 'personJoined' : 'personLeft', { name: ground.circle.people.show(id) });
  return { changes, said, at: [...path, list] };
}

type List = ActOf<'join' | 'leave'>['list'];

function joining(session: Session, list: List, id: string): readonly Change[] {
  const path = ['sessions', session.nth, list];
  const held = session[list] ?? [];
  if (held.some((one) => sameId(one) === sameId(id))) return [];
  // A co-host counts as present: named once is enough.
  const twice = list === 'cohosts' ? leaving(session, 'participants', id) : [];
  // A list that is begun with one name is written as lists of names are.
  const add: Change = held.length > 0 ? { do: 'addItem', path, value: id } : { do: 'setField', path, value: [id] };
  return [add, ...twice];
}

/** The names of a list as they stand in the text are found by what was read of them. */
function leaving(session: Session, list: List, id: string): readonly Change[] {
  const nth = (session[list] ?? []).findIndex((one) => sameId(one) === sameId(id));
  const path = ['sessions', session.nth];
  const named: readonly Change[] = nth === -1 ? [] : [{ do: 'removeField', path: [...path, list, nth] }];
  if (list !== 'topics') return named;
  const blocks = (session.agenda ?? []).filter(({ topic }) => topic !== undefined && sameId(topic) === sameId(id));
  return [
    ...named,
    ...blocks.map((block): Change => ({ do: 'setBlock', path: [...path, 'agenda', block.nth], topic: null })),
  ];
}

/** A topic goes from one session to another; blocks about it keep their text. */
export function carryTopic({ topic, from, to }: ActOf<'carryTopic'>, ground: Ground): Order {
  const [left, right] = [from, to].map((nth) => follow(ground.since, ['sessions', nth]));
  const [old, other] = [left && sessionNow(ground, left), right && sessionNow(ground, right)];
  if (!old || !other) return refuse('gone');
  const title = topicName(ground.since.now.plan, topic);
  const date = other.date === 'tbd' || other.date === undefined ? {} : { date: other.date };
  const changes = old.nth === other.nth ? [] : [...leaving(old, 'topics', topic), ...joining(other, 'topics', topic)];
  return { changes, said: done('topicCarried', { topic: title, ...date }), at: ['sessions', other.nth, 'topics'] };
}
