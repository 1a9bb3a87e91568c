import assert from 'node:assert/strict';
import { type Desk, deskOf } from '../../../src/core/planner/desk.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { file } from '../circle/one-series.ts';
import { clock, Folder } from '../folder.ts';

/** The desk of one file, perhaps beside others of its folder. */
export function deskIn(text: string, language: Language = 'en', others: Readonly<Record<string, string>> = {}): Desk {
  const folder = new Folder({ [file]: text, ...others });
  return deskOf(folder.files.get(file) ?? assert.fail(), folder.circle, wordsFor(language, clock));
}
