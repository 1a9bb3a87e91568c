import type { Value } from '../plan/change.ts';
import { type Expected, formUnder } from './form.ts';
import type { Habit } from './habit.ts';
import { spaces } from './lines.ts';
import { blockLines, isPlain, type Wanted, writeScalar } from './scalar.ts';

/** How a value is to be laid out. */
export interface Hand extends Habit {
  /** What the format expects of the value. */
  readonly form: Expected | undefined;
  /** Writes every text on one line between quotation marks: for places where nothing else reads back. */
  readonly safe: boolean;
}

type Entries = readonly (readonly [string, Value])[];
type MapValue = { readonly [key: string]: Value | undefined };
type Scalar = string | number | boolean | null;

/** True for a value that is neither a list nor a map. */
export const isScalarValue = (value: Value): value is Scalar => value === null || typeof value !== 'object';
export const isListValue = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The pairs of a map value that are to be written. */
export const entriesOf = (value: MapValue): Entries =>
  Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, inner] as const]));

/** What stands behind the colon of `key`, which stands in `column`: begins with a space or with a line end. */
export function behindKey(value: Value, column: number, key: string, hand: Hand): string {
  const like = hand.listUnder(key);
  if (isScalarValue(value)) return behindColon(value, column + hand.step, hand);
  if (isListValue(value)) {
    if (value.length === 0 || (like ? like.flow && isOneLine(value) : isShort(value, hand)))
      return ` ${inFlow(value, hand)}`;
    // Blocks of an agenda keep to one line each.
    const flow = like?.flowItems || (hand.form?.is === 'list' && hand.form.of.is === 'block');
    const indent = hand.eol + spaces(column + hand.dash);
    return value.map((item, nth) => indent + dashed(item, column + hand.dash, flow, below(hand, nth))).join('');
  }
  const entries = entriesOf(value);
  if (entries.length === 0) return ' {}';
  const inner = column + hand.step;
  return entries.map((entry) => hand.eol + spaces(inner) + pairLine(entry, inner, below(hand, entry[0]))).join('');
}

/** `key: value`, where the key stands in `column`; `hand` is that of the value. */
export const pairLine = ([key, value]: readonly [string, Value], column: number, hand: Hand): string =>
  `${writeKey(key, false)}:${behindKey(value, column, key, hand)}`;

export const writeKey = (key: string, flow: boolean, wanted: Wanted = 'plain'): string =>
  writeScalar(key, { flow, key: true }, wanted);

const below = (hand: Hand, step: string | number): Hand => ({ ...hand, form: formUnder(hand.form, step) });

function behindColon(value: Scalar, indent: number, hand: Hand): string {
  if (value === null) return '';
  const block = typeof value === 'string' && !hand.safe ? blockLines(value) : undefined;
  if (!block) return ` ${scalar(value, false, hand)}`;
  return ` ${block.header}${blockRows(block.lines, indent, hand.eol)}`;
}

/** The lines of a block text, each behind a line end. */
const blockRows = (lines: readonly string[], indent: number, eol: string): string =>
  lines.map((line) => eol + (line === '' ? '' : spaces(indent) + line)).join('');

const scalar = (value: Scalar, flow: boolean, hand: Hand): string => {
  if (typeof value === 'string') return writeScalar(value, { flow }, hand.safe ? 'double' : 'plain');
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
};

/**
 * An item of a block list from its dash on, which stands in `column`.
 * @param flow writes maps between braces, as their neighbours are
 * @param gap characters from the dash to the value
 */
export function dashed(value: Value, column: number, flow: boolean, hand: Hand, gap = 2): string {
  const lead = `-${spaces(gap - 1)}`;
  if (value === null) return '-';
  if (isScalarValue(value)) return `-${behindColon(value, column + hand.step, hand).replace(/^ /, spaces(gap - 1))}`;
  if (isListValue(value)) {
    if (value.length === 0 || isShort(value, hand)) return lead + inFlow(value, hand);
    const indent = hand.eol + spaces(column + gap);
    return lead + value.map((item, nth) => dashed(item, column + gap, false, below(hand, nth))).join(indent);
  }
  const entries = entriesOf(value);
  if (entries.length === 0 || (flow && isOneLine(value))) return lead + inFlow(value, hand);
  return (
    lead +
    entries.map((entry) => pairLine(entry, column + gap, below(hand, entry[0]))).join(hand.eol + spaces(column + gap))
  );
}

/** A value on one line, between brackets or braces where it has parts. */
export function inFlow(value: Value, hand: Hand): string {
  if (isScalarValue(value)) return scalar(value, true, hand);
  if (isListValue(value)) return `[${value.map((item) => inFlow(item, hand)).join(', ')}]`;
  const entries = entriesOf(value).map((entry) => flowPair(entry, hand));
  return entries.length === 0 ? '{}' : `{${hand.pad}${entries.join(', ')}${hand.pad}}`;
}

export const flowPair = ([key, value]: readonly [string, Value], hand: Hand): string =>
  `${writeKey(key, true)}: ${inFlow(value, hand)}`;

/** True where no text of several lines would have to be squeezed into one. */
function isOneLine(value: Value): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  if (isScalarValue(value)) return true;
  return isListValue(value) ? value.every(isOneLine) : entriesOf(value).every(([, inner]) => isOneLine(inner));
}

/** Longest list written between brackets, in characters. */
const longestNames = 80;
const longestWords = 60;
const longestWord = 16;

/** A list of names, dates or a few single words reads best between brackets; sentences want lines of their own. */
function isShort(value: readonly Value[], hand: Hand): boolean {
  if (!value.every((item) => isScalarValue(item) && isOneLine(item)) || hand.form?.is === 'block') return false;
  const of = hand.form?.is === 'list' ? hand.form.of.is : hand.form?.is === 'group' ? 'name' : undefined;
  if (of === 'block') return false;
  const length = inFlow(value, hand).length;
  if (of === 'name' || of === 'day' || of === 'id') return length <= longestNames;
  const isWord = (item: Value): boolean =>
    typeof item !== 'string' || (item.length <= longestWord && !/\s/.test(item) && isPlain(item, { flow: true }));
  return length <= longestWords && value.every(isWord);
}
