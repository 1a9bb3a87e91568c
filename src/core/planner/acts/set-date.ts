import { scheduled } from '../../circle/carried.ts';
import type { Change } from '../../plan/change.ts';
import { isDay } from '../../plan/day.ts';
import type { Path } from '../../plan/path.ts';
import type { Session } from '../../plan/plan.ts';
import { done, type Ground, type Order, sessionNow } from './ground.ts';
import { onPlan } from './record.ts';

/**
 * A session that gets another day keeps its identity in calendars: without an id of its own, it takes the day it had. One
 * whose date was open is scheduled by it: what is still open comes first in it, and dates under discussion go.
 * @param date a day, or `tbd`
 */
export function setDate(path: Path, date: string, ground: Ground): Order {
  const session = sessionNow(ground, path);
  const entry = path.slice(0, 2);
  const fixed = session && fixedOn(date, session, ground);
  const changes: Change[] = [...(fixed?.changes ?? [{ do: 'setField', path, value: date }])];
  if (!fixed && session?.options && date !== 'tbd') changes.push({ do: 'removeField', path: [...entry, 'options'] });
  if (session?.date && session.date !== 'tbd' && session.id === undefined)
    changes.push({ do: 'setField', path: [...entry, 'id'], value: session.date });
  const to = placeFor(date, Number(path[1]), ground);
  if (to !== undefined) changes.push({ do: 'moveItem', path: entry, to });
  return { changes, said: fixed && isDay(date) ? onPlan(date, fixed.followups) : done('written'), at: path };
}

/** An open date that is fixed; undefined where it was none, or where the folder goes by an older text than this one. */
function fixedOn(date: string, { nth, date: before, agenda }: Session, { since, circle, file, words }: Ground) {
  const waiting = isOpen(before) && since.now.sound ? circle.at(file, nth) : undefined;
  if (!waiting || !isDay(date)) return undefined;
  return scheduled(circle, file, waiting, { date, host: undefined }, words, agenda);
}

const isOpen = (date: string | undefined): boolean => date === undefined || date === 'tbd';

/** Where a session belongs by its new day, in a file that was in the order of its dates; undefined where it may stay. */
function placeFor(day: string, nth: number, { since }: Ground): number | undefined {
  const { sessions } = since.now.plan;
  const key = (date: string | undefined): string => (date === undefined || date === 'tbd' ? '9' : date);
  const inOrder = sessions.every((one, at) => one.nth === at && key(sessions[at - 1]?.date ?? '0') <= key(one.date));
  if (!inOrder) return undefined;
  const others = sessions.filter((one) => one.nth !== nth);
  const behind = others.findIndex(({ date }) => key(date) > key(day));
  const to = behind === -1 ? others.length : behind;
  const stays = key(sessions[nth - 1]?.date ?? '0') <= key(day) && key(day) <= key(sessions[nth + 1]?.date ?? '99');
  return stays || to === nth ? undefined : to;
}
