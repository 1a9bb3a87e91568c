import type { Change } from '../plan/change.ts';
import type { Span } from '../plan/path.ts';
import { type Reading, read, spanOf } from '../read/read.ts';

/** A key with what stands under it, as lines of the text. */
interface Stretch {
  /** Start of the line the key stands on. */
  readonly start: number;
  /** Start of the lines below the key. */
  readonly body: number;
  readonly end: number;
  /** What stands behind the colon. */
  readonly value: string;
}

/**
 * Makes one of two keys that are the same: what one of them leaves unsaid, the other says; of two lists or groups of
 * entries one goes below the other. Undefined where they contradict each other, or stand within brackets.
 */
export function joined(reading: Reading, first: Span, second: Span): readonly Change[] | undefined {
  const { text } = reading;
  const [one, other] = [stretchAt(text, first), stretchAt(text, second)];
  if (!one || !other || one.end > other.start) return undefined;
  const changes = joining(text, one, other);
  return changes && isBetter(reading, changes) ? changes : undefined;
}

/** Puts a key that stands at the margin into the series, with its lines; undefined where these are between brackets. */
export function intoSeries(reading: Reading, key: Span): readonly Change[] | undefined {
  const { text } = reading;
  const moved = stretchAt(text, key);
  if (!moved) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.slice(moved.start, moved.end);
  const inside = (indent: string): string =>
    (lines.endsWith('\n') ? lines : lines + eol).replace(/^(?=[^\r\n])/gm, indent);
  if (!reading.find(['series'])) {
    const wrapped = `series:${eol}${inside('  ')}`;
    return takes(reading, [{ do: 'replaceText', start: moved.start, was: lines, text: wrapped }]);
  }
  const series = stretchAt(text, spanOf(reading, ['series'], 'key'));
  if (!series || !/^(?:#.*)?$/.test(series.value)) return undefined;
  const [indent = '  '] = /^ +(?=[^\s#])/m.exec(text.slice(series.body, series.end)) ?? [];
  const gap = text.slice(0, series.end).endsWith('\n') ? '' : eol;
  const changes: Change[] = [
    { do: 'replaceText', start: moved.start, was: lines, text: '' },
    { do: 'replaceText', start: series.end, was: '', text: gap + inside(indent) },
  ];
  return takes(reading, moved.start < series.start ? changes.reverse() : changes);
}

function joining(text: string, one: Stretch, other: Stretch): readonly Change[] | undefined {
  const bodyOf = ({ body, end }: Stretch): string => text.slice(body, end);
  const without = ({ start, end }: Stretch): Change => ({
    do: 'replaceText',
    start,
    was: text.slice(start, end),
    text: '',
  });
  if (isNothing(other, bodyOf(other))) return [without(other)];
  if (isNothing(one, bodyOf(one))) return [without(one)];
  if (one.value === other.value && bodyOf(one).trim() === bodyOf(other).trim()) return [without(other)];
  if (one.value !== '' || other.value !== '' || shapeOf(bodyOf(one)) !== shapeOf(bodyOf(other))) return undefined;
  const moved = bodyOf(other);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return [
    without(other),
    { do: 'replaceText', start: one.end, was: '', text: moved.endsWith('\n') ? moved : moved + eol },
  ];
}

/** Nothing is said behind the key or below it: `aya:` or `aya: {}`. */
const isNothing = ({ value }: Stretch, body: string): boolean => /^(?:|\{\}|\[\]|~|null)$/.test(value) && body === '';

/** How far in the first line of a body stands, and whether it is an item of a list. */
const shapeOf = (body: string): string => /^ *(?:- )?/.exec(body.slice(body.search(/^ *[^\s#]/m)))?.[0] ?? '';

/** The lines of a key that begins its line, up to the last one that belongs to it; undefined for any other. */
function stretchAt(text: string, { start: key, end }: Span): Stretch | undefined {
  const newline = text.lastIndexOf('\n', key - 1);
  const start = newline === -1 && text.startsWith('\ufeff') ? 1 : newline + 1;
  const indent = text.slice(start, key);
  const below = afterLine(text, end);
  const behind = /^:(?![^\s])(.*)/.exec(text.slice(end, below));
  if (!/^ *$/.test(indent) || !behind) return undefined;
  let last = below;
  for (let line = below; line < text.length; line = afterLine(text, line)) {
    const content = text.slice(line, afterLine(text, line));
    const inner = /^ */.exec(content)?.[0].length ?? 0;
    if (/^\s*(?:#.*)?$/.test(content)) continue;
    if (inner < indent.length || (inner === indent.length && !/^ *-\s/.test(content))) break;
    last = afterLine(text, line);
  }
  return { start, body: below, end: last, value: (behind[1] ?? '').trim() };
}

const afterLine = (text: string, at: number): number => {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
};

/** True where the text says the same with less at fault. */
function isBetter(reading: Reading, changes: readonly Change[]): boolean {
  const { sound, faults } = readAfter(reading, changes);
  return sound && faults.length < reading.faults.length;
}

/** The changes, where what they leave can be read: of a series that has only begun, more may be missing than before. */
function takes(reading: Reading, changes: readonly Change[]): readonly Change[] | undefined {
  const { sound, faults } = readAfter(reading, changes);
  return sound && faults.length <= reading.faults.length ? changes : undefined;
}

function readAfter(reading: Reading, changes: readonly Change[]): Reading {
  const after = changes.reduce(
    (text, change) =>
      change.do === 'replaceText'
        ? text.slice(0, change.start) + change.text + text.slice(change.start + change.was.length)
        : text,
    reading.text,
  );
  return read(after);
}
