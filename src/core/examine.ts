import type { Circle } from './circle/circle.ts';
import { type Sheet, sheetOf } from './circle/sheet.ts';
import type { Splice } from './plan/change.ts';
import { edit, type Reading, read, refused } from './read/read.ts';
import { review, type Taste } from './review/review.ts';
import type { Finding } from './review/rule.ts';
import { Watch } from './review/watch.ts';
import type { SyntaxReason } from './words/terms.ts';

/** A file of a folder as it reads. */
export interface Examined {
  readonly reading: Reading;
  readonly sheet: Sheet;
}

/** Text in: reads one file and takes from it what the folder needs. `before` makes reading a changed file cheap. */
export function open(text: string, file: string, before?: Examined): Examined {
  const reading = read(text, before?.reading);
  return { reading, sheet: sheetOf(reading, file, before) };
}

/**
 * The same file after edits. What they do not touch is neither read nor looked at again.
 * @param splices each counted in the text that those before it have left
 */
export function edited(before: Examined, splices: readonly Splice[]): Examined {
  const reading = edit(before.reading, splices);
  return { reading, sheet: sheetOf(reading, before.sheet.file, before) };
}

/** A file whose text cannot be had: one finding that says why, and nothing else. */
export function openUnreadable(file: string, reason: SyntaxReason): Examined {
  const reading = refused(reason);
  return { reading, sheet: sheetOf(reading, file) };
}

/**
 * Findings out: what an experienced organiser would notice in one file of the circle.
 * @param watch what looks after the file while it is being edited; nothing is remembered without one
 */
export const examine = (
  { reading, sheet }: Examined,
  circle: Circle,
  taste: Taste = {},
  watch: Watch = new Watch(sheet.file, circle),
): readonly Finding[] => review(reading, watch, taste);
