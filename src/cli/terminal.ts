import type { Language, Text } from '../core/words/words.ts';

/** Characters that steer a terminal, hide text or turn its order; line breaks and tabs are told apart below. */
const unseen = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Somebody's text as it may stand on one line of a terminal. */
export const line = (text: string): string =>
  text
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(unseen, '')
    .trim();

/** A text of several lines without anything that steers a terminal. */
export const lines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\t/g, '  ').replace(unseen, '');

/** JSON that no terminal stumbles over; it reads back as the same value. */
export const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unseen, (found) =>
    [...Array(found.length).keys()].map((i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  )}\n`;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Columns a text takes in a terminal: most East Asian characters take two. */
export function columns(text: string): number {
  let total = 0;
  for (const { segment } of graphemes.segment(text)) total += wide.test(segment) ? 2 : 1;
  return total;
}

/** The text filled up with spaces to a number of columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** Breaks a text into lines of at most `width` columns: at spaces, or between wide characters where print would. */
export function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const piece of pieces(text)) {
    if (row !== '' && columns(row + piece.trimEnd()) > width) {
      rows.push(row.trimEnd());
      row = '';
    }
    row += row === '' ? piece.trimStart() : piece;
  }
  return row.trim() === '' && rows.length > 0 ? rows : [...rows, row.trimEnd()];
}

/** What no line begins with, and what none ends with. */
const closing = /^[ 、。，．：；・」』）】〕”’！？…〜ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ!?,.:;)]/u;
const opening = /^[「『（【〔“‘(]/u;

/** The parts of a text between which a line may break. */
function* pieces(text: string): Iterable<string> {
  let piece = '';
  let last = '';
  for (const { segment } of graphemes.segment(text)) {
    const apart = last === ' ' || wide.test(last) || wide.test(segment);
    if (apart && last !== '' && !opening.test(last) && !closing.test(segment)) {
      yield piece;
      piece = '';
    }
    piece += segment;
    last = segment;
  }
  if (piece !== '') yield piece;
}

export type Tone = 'error' | 'warning' | 'calm' | 'strong' | 'faint';
const codes: Readonly<Record<Tone, string>> = { error: '31', warning: '33', calm: '36', strong: '1', faint: '2' };

/** Gives words a colour, where there are colours. */
export type Paint = (tone: Tone, text: string) => string;
export const painter =
  (colour: boolean): Paint =>
  (tone, text) =>
    colour ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;

/** A sentence with its placeholders filled; unlike `fill`, nothing is shortened: paths stay whole. */
export const fillIn = (text: Text, language: Language, facts: Readonly<Record<string, string | number>> = {}): string =>
  text[language].replace(/\{(\w+)\}/g, (_, name: string) => line(String(facts[name] ?? '')));
