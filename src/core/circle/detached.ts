import { allAtOnce, type Step } from '../plan/steps.ts';
import { type Listed, listed, type Sheet } from './sheet.ts';

/**
 * The same sheet, with nothing left of the text it was taken from: a word cut out of a text keeps all of it in memory. What
 * is empty is the same list everywhere, and what a file says twice, the name of a host or who is there, it holds once.
 */
export const detached = (sheet: Sheet): Sheet => allAtOnce(detachedInSteps(sheet));

/** The same, entry by entry. */
export function* detachedInSteps(sheet: Sheet): Generator<Step, Sheet> {
  const known: Known = { words: new Map(), lists: new Map() };
  const lists: Partial<Record<Listed, readonly unknown[]>> = {};
  for (const section of listed) {
    const { length } = sheet[section];
    // As long as it will be from the start: a list that grows keeps room for more.
    const copies = new Array<unknown>(length);
    for (let nth = 0; nth < length; nth++) {
      copies[nth] = copied(sheet[section][nth], known);
      yield undefined;
    }
    lists[section] = length === 0 ? none : copies;
  }
  const { file, sound, series, lines } = sheet;
  return {
    ...(copied({ file, sound, series, lines }, known) as Omit<Sheet, Listed>),
    ...(lists as Pick<Sheet, Listed>),
  };
}

/** One for all: a folder holds a hundred thousand empty lists. */
export const none: readonly never[] = [];

/** What a file has said so far. */
interface Known {
  readonly words: Map<string, string>;
  readonly lists: Map<string, readonly unknown[]>;
}

/** A copy with the first of its kind in the place of every word, and of every list of words. */
function copied(value: unknown, known: Known): unknown {
  if (typeof value === 'string') return first(known.words, value, () => own(value));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return copiedList(value, known);
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== undefined) copy[key] = copied(one, known);
  }
  return copy;
}

function copiedList(list: readonly unknown[], known: Known): readonly unknown[] {
  if (list.length === 0) return none;
  const words = list.every((one) => typeof one === 'string');
  const copies = (): readonly unknown[] => list.map((one) => copied(one, known));
  return words ? first(known.lists, JSON.stringify(list), copies) : copies();
}

function first<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** Engines cut no shorter words out of a text: they copy them. */
const shortest = 13;

/** A word by itself. */
const own = (word: string): string => (word.length < shortest ? word : (JSON.parse(JSON.stringify(word)) as string));
