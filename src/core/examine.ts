import type { Circle } from './circle/circle.ts';
import { type Sheet, sheetOf } from './circle/sheet.ts';
import { type Reading, read, refused } from './read/read.ts';
import { review, type Taste } from './review/review.ts';
import type { Finding } from './review/rule.ts';
import type { SyntaxReason } from './words/terms.ts';

/** A file of a folder as it reads. */
export interface Examined {
  readonly reading: Reading;
  readonly sheet: Sheet;
}

/** Text in: reads one file and takes from it what the folder needs. `before` makes reading an edited file cheap. */
export function open(text: string, file: string, before?: Reading): Examined {
  const reading = read(text, before);
  return { reading, sheet: sheetOf(reading, file) };
}

/** A file whose text cannot be had: one finding that says why, and nothing else. */
export function openUnreadable(file: string, reason: SyntaxReason): Examined {
  const reading = refused(reason);
  return { reading, sheet: sheetOf(reading, file) };
}

/** Findings out: what an experienced organiser would notice in one file of the circle. */
export const examine = ({ reading, sheet }: Examined, circle: Circle, taste: Taste = {}): readonly Finding[] =>
  review({ reading, sheet, circle }, taste);
