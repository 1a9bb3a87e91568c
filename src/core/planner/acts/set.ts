import type { Change } from '../../plan/change.ts';
import { readDay } from '../../plan/day.ts';
import { fieldOf } from '../../plan/fields.ts';
import { fits } from '../../plan/fits.ts';
import type { Path } from '../../plan/path.ts';
import { readTime } from '../../plan/time.ts';
import type { ActOf } from './act.ts';
import { oneLine } from './blocks.ts';
import { follow } from './follow.ts';
import { done, type Ground, type Order, refuse, sessionNow } from './ground.ts';
import { settable, valueIn } from './settable.ts';

/** Writes one value where it still stands as it was seen; what somebody typed there in the meantime is never lost. */
export function setValue({ path: was, saw, value: wanted }: ActOf<'set'>, ground: Ground): Order {
  const form = settable(was);
  const path = follow(ground.since, was);
  if (!form || !path) return refuse('gone');
  const { plan } = ground.since.now;
  const present = valueIn(plan, path);
  const value = normal(form.is, wanted, ground);
  if (present === value) return { changes: [], said: done('written'), at: path };
  if (present !== saw) return refuse('changed');
  const standing = ground.since.now.find(path)?.node;
  if (standing && standing.kind !== 'scalar' && !(isBlock(path) && standing.flow)) return refuse('changed');
  if (value === null) return withoutValue(path, ground);
  if (!fits(form, value)) return refuse('misfit', { value: String(value) });
  if (isBlock(path)) return setBlock(path, value, ground);
  return { changes: [...setChanges(path, value, ground)], said: done('written'), at: path };
}

const isBlock = (path: Path): boolean => path[0] === 'sessions' && path[2] === 'agenda';

/** A value as it is stored: dates and times as people type them are understood, an empty text is none. */
function normal(form: string, wanted: ActOf<'set'>['value'], { today }: Ground): ActOf<'set'>['value'] {
  if (typeof wanted !== 'string') return wanted;
  const text = wanted.replace(/\r\n?/g, '\n').trim();
  if (form === 'dayOrOpen' && text === '') return 'tbd';
  if (text === '') return null;
  if (form === 'day' || form === 'dayOrOpen') {
    const day = readDay(text, today as Parameters<typeof readDay>[1]);
    return 'day' in day ? day.day : 'fix' in day ? day.fix : 'open' in day && form === 'dayOrOpen' ? 'tbd' : text;
  }
  if (form === 'time') {
    const time = readTime(text);
    return 'time' in time ? time.time : 'fix' in time ? time.fix : text;
  }
  if (form === 'minutes') {
    const minutes = Number(text.normalize('NFKC').replace(/\s*(?:m|min|分)$/i, ''));
    return Number.isNaN(minutes) ? text : minutes;
  }
  return text;
}

function withoutValue(path: Path, ground: Ground): Order {
  const kind = { agenda: 'block', hints: 'hint', followups: 'followup' }[String(path[2])] ?? kindOf(path);
  if (kind && fieldOf(kind as 'block', String(path.at(-1)))?.required) return refuse('empty');
  if (isBlock(path)) return setBlock(path, null, ground);
  return { changes: [{ do: 'removeField', path }], said: done('written'), at: path };
}

const kindOf = (path: Path): string | undefined =>
  path[0] === 'series' ? 'series' : path[0] === 'topics' ? 'topic' : path.length === 3 ? 'session' : undefined;

function setBlock(path: Path, value: string | number | boolean | null, ground: Ground): Order {
  const block = path.slice(0, -1);
  const key = String(path.at(-1));
  const text = sessionNow(ground, path)?.agenda?.find(({ nth }) => nth === path[3])?.what ?? '';
  const part = typeof value === 'string' && key === 'what' ? oneLine(value) : value;
  return {
    changes: [{ do: 'setBlock', path: block, [key]: part }],
    said: key === 'minutes' ? done('minutes', { text, minutes: Number(value) }) : done('written'),
    at: path,
  };
}

/**
 * A session that gets another day keeps its identity in calendars: without an id of its own, it takes the day it had.
 * Dates under discussion end with the day that was chosen.
 */
function* setChanges(path: Path, value: string | number | boolean, ground: Ground): Iterable<Change> {
  yield { do: 'setField', path, value };
  if (path[0] !== 'sessions' || path[2] !== 'date') return;
  const session = sessionNow(ground, path);
  const entry = path.slice(0, 2);
  if (session?.options && value !== 'tbd') yield { do: 'removeField', path: [...entry, 'options'] };
  if (session?.date && session.date !== 'tbd' && session.id === undefined)
    yield { do: 'setField', path: [...entry, 'id'], value: session.date };
  const to = placeFor(String(value), Number(path[1]), ground);
  if (to !== undefined) yield { do: 'moveItem', path: entry, to };
}

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
