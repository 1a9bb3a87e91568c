import type { Splice } from '../plan/change.ts';
import type { Series } from '../plan/plan.ts';
import type { Step } from '../plan/steps.ts';
import { readPart } from '../read/part.ts';
import { edit, type Reading, read, readInSteps, refused } from '../read/read.ts';
import type { SyntaxReason } from '../words/terms.ts';
import type { Sheet } from './sheet.ts';
import { sheetInSteps, sheetOf } from './sheet-of.ts';

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

/** The same, step by step: a file of thousands of entries takes longer than anybody should have to wait for it. */
export function* openInSteps(text: string, file: string): Generator<Step, Examined> {
  const reading = yield* readInSteps(text);
  return { reading, sheet: yield* sheetInSteps(reading, file) };
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
 * What a series says of itself, however it is written.
 * @param source the part of a text it stands in
 */
export const seriesIn = (source: string): Series | undefined =>
  readPart({ holds: 'pair', source }).entries[0]?.value as Series | undefined;
