import { pattern } from '../plan/pattern.ts';
import { foldText } from './fold-text.ts';
import type { Lang } from './input.ts';

/** Text in NFKC and lower case; `at[i]` is where its character i began in the source, `at[length]` the source's end. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  readonly at: readonly number[];
}
/** A clause of the goal, as offsets in the folded text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch of a goal that is read, in UTF-16 units; the rest is parked. */
export const goalLimit = 4000;
/** Longest stretch of any other text that is read, in UTF-16 units. */
export const textLimit = 400;

const cluster = pattern(() => /\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/gsu);
const picture = pattern(() => /\p{Extended_Pictographic}|\p{RI}|\u200D|\u20E3/u);
export const japanese = pattern(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
export const han = pattern(() => /\p{Script=Han}/u);
/** A sign a word is made of. */
export const wordSign = pattern(() => /[\p{L}\p{N}]/u);
const letter = pattern(() => /\p{L}/gu);

/** Folds a text and remembers where each character came from. Emoji become blanks and are returned apart. */
export function fold(source: string): { folded: Folded; emoji: string[] } {
  const parts: string[] = [];
  const at: number[] = [];
  const emoji: string[] = [];
  for (const match of source.matchAll(cluster())) {
    const [piece] = match;
    const isPicture = picture().test(piece);
    if (isPicture && piece !== '\u200D') emoji.push(piece);
    const folded = isPicture ? ' ' : foldText(piece);
    parts.push(folded);
    for (let i = 0; i < folded.length; i += 1) at.push(match.index);
  }
  at.push(source.length);
  return { folded: { source, text: parts.join(''), at }, emoji };
}

/** The stretch of the source behind offsets of the folded text, trimmed. */
export function sourceSpan(folded: Folded, start: number, end: number): { text: string; span: [number, number] } {
  let from = folded.at[start] ?? folded.source.length;
  let to = folded.at[end] ?? folded.source.length;
  while (from < to && /\s/.test(folded.source.charAt(from))) from += 1;
  while (to > from && /\s/.test(folded.source.charAt(to - 1))) to -= 1;
  return { text: folded.source.slice(from, to), span: [from, to] };
}

/** Japanese when at least a fifth of the letters are. `undefined` when there are no letters. */
export function detectLang(text: string): Lang | undefined {
  let letters = 0;
  let ours = 0;
  for (const [found] of text.slice(0, goalLimit).matchAll(letter())) {
    letters += 1;
    if (japanese().test(found)) ours += 1;
  }
  if (letters === 0) return undefined;
  return ours / letters >= 0.2 ? 'ja' : 'en';
}

const clauseEnd = /[。!?\n;]|\.(?=\s|$)|、(?=また|さらに|加えて|そして|および)/g;
/** Cuts the folded text into clauses; empty ones are left out. */
export function clausesOf(folded: Folded): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = folded.text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') clauses.push({ start: start + lead, end });
  };
  for (const match of folded.text.matchAll(clauseEnd)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(folded.text.length);
  return clauses;
}

// Each row is one tell-tale; all are plain alternatives without nested repeats.
const orders = [
  /(ignore|disregard|forget)\b.{0,40}\b(instruction|prompt|rule|above|previous)/,
  /\b(system prompt|you are now|as an ai|act as (a|an)|jailbreak|developer mode)\b/,
  /\b(print|output|reveal|reply with|respond with|execute|run)\b.{0,30}\b(secret|password|prompt|api key|token|only|command|code)\b/,
  /(指示|命令|ルール|プロンプト)を?(すべて|全て|全部)?(無視|忘れ|破棄)/,
  /(以前|これまで|上記|前)の(指示|命令|ルール)/,
  /(あなたは|君は).{0,20}(です|として振る舞)/,
  /(システムプロンプト|出力してください|出力せよ|とだけ(答え|返し|出力))/,
  /<\/?(system|script|instructions?)\b/,
];

/** Whether a folded text reads like an order to a machine rather than like somebody's work. */
export function looksLikeOrder(foldedText: string): boolean {
  return orders.some((order) => order.test(foldedText));
}

/** Cuts a display text at `limit` characters, at a clause break or a particle where one stands near the end. */
export function cutText(text: string, limit: number, ellipsis: boolean): string {
  const chars = [...text];
  if (chars.length <= limit) return text;
  const room = chars.slice(0, limit - (ellipsis ? 1 : 0)).join('');
  const breaks = [...room.matchAll(/[、,;:：）)]|\s|(?<=[をにがではと])(?=[^ぁ-ん])/g)].map((match) => match.index);
  const last = breaks.findLast((index) => index > room.length * 0.55);
  const cut = (last === undefined ? room : room.slice(0, last)).replace(/[\s、,;:：]+$/, '');
  return ellipsis ? `${cut}…` : cut;
}
