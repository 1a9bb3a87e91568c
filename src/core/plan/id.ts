import { hasFormOfId } from './letters.ts';

/** Longest id accepted, in characters. */
const longest = 64;

/** Why a text cannot be an id; undefined when it can. */
export function idProblem(id: string): 'form' | 'length' | undefined {
  if (!hasFormOfId(id)) return 'form';
  return [...id].length > longest ? 'length' : undefined;
}

/** The form in which ids are compared: Unicode NFC. Never written back. */
export const sameId = (id: string): string => (composed.test(id) ? id : id.normalize('NFC'));

/** Characters that stand in that form already, as nearly all ids are made of: asked thousands of times a file. */
const composed = /^[\0-\u02ff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]*$/;

/** What two spellings of one word share: width, case, kana and Unicode form folded. For comparing only. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
