import { fieldOf } from '../../plan/fields.ts';
import { fits } from '../../plan/fits.ts';
import type { Path } from '../../plan/path.ts';
import { readDay } from '../../plan/written-day.ts';
import { readTime } from '../../plan/written-time.ts';
import type { ActOf } from './act.ts';
import { oneLine } from './blocks.ts';
import { follow } from './follow.ts';
import { done, type Ground, type Order, refuse, sessionNow } from './ground.ts';
import { setDate } from './set-date.ts';
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
  if (path[0] === 'sessions' && path[2] === 'date') return setDate(path, String(value), ground);
  return { changes: [{ do: 'setField', path, value }], said: done('written'), at: path };
}

const isBlock = (path: Path): boolean => path[0] === 'sessions' && path[2] === 'agenda';

/** A value as it is stored: dates and times as people type them are understood, an empty text is none. */
function normal(form: string, wanted: ActOf<'set'>['value'], { circle }: Ground): ActOf<'set'>['value'] {
  if (typeof wanted !== 'string') return wanted;
  const text = wanted.replace(/\r\n?/g, '\n').trim();
  if (form === 'dayOrOpen' && text === '') return 'tbd';
  if (text === '') return null;
  if (form === 'day' || form === 'dayOrOpen') {
    const day = readDay(text, circle.today);
    return 'day' in day ? day.day : 'fix' in day ? day.fix : 'open' in day && form === 'dayOrOpen' ? 'tbd' : text;
  }
  if (form === 'time') {
    const time = readTime(text);
    return 'time' in time ? time.time : 'fix' in time ? time.fix : text;
  }
  if (form === 'minutes') {
    const minutes = Number(text.normalize('NFKC').replace(/(?:m|min|分)$/i, ''));
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
