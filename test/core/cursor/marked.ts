import { completionsAt } from '../../../src/core/cursor/complete.ts';
import { hoverAt } from '../../../src/core/cursor/hover.ts';
import type { Around, Offer } from '../../../src/core/cursor/offer.ts';
import { type CursorPlace, placeAt } from '../../../src/core/cursor/place.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

/** A text with `|` where the cursor is. */
export interface Marked {
  readonly text: string;
  readonly offset: number;
}

export function marked(text: string): Marked {
  const offset = text.indexOf('|');
  if (offset < 0) throw new Error(`No cursor in ${text}`);
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}

/** The file of the cursor beside other files of a folder. */
export function aroundOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
  language: Language = 'en',
): Around {
  const folder = new Folder({ 'own.meetup.yaml': text, ...others });
  const own = folder.files.get('own.meetup.yaml');
  if (!own) throw new Error('The file is in the folder.');
  return { ...own, circle: folder.circle, words: wordsFor(language, clock) };
}

export function place(text: string): CursorPlace {
  const at = marked(text);
  return placeAt(aroundOf(at.text).reading, at.offset);
}

export function offers(text: string, others?: Readonly<Record<string, string>>, language?: Language): readonly Offer[] {
  const at = marked(text);
  return completionsAt(aroundOf(at.text, others, language), at.offset);
}

export const labels = (
  text: string,
  others?: Readonly<Record<string, string>>,
  language?: Language,
): readonly string[] => offers(text, others, language).map(({ label }) => label);

/** An offer as its line in the list: the label, what it is called, why it is offered. */
export const line = ({ label, name, why }: Offer): string =>
  [label, name, why].filter((one) => one !== undefined).join(' | ');

/** What an offer writes, `<1>` where one stops to type, `<1:text>` with what stands there until then. */
export const written = ({ insert }: Offer): string =>
  insert
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : piece.text === undefined
          ? `<${piece.stop}>`
          : `<${piece.stop}:${piece.text}>`,
    )
    .join('');

/** The offer with this label. */
export function offer(
  text: string,
  label: string,
  others?: Readonly<Record<string, string>>,
  language?: Language,
): Offer {
  const found = offers(text, others, language).find((one) => one.label === label);
  if (!found) throw new Error(`${label} is not among ${labels(text, others).join(', ')}`);
  return found;
}

/** The text after an offer was taken, `|` where one goes on typing; stops hold what stands there until written over. */
function taken(text: string, { span, insert }: Offer): string {
  const first = insert.find((piece) => typeof piece !== 'string' && piece.stop <= 1);
  const written = insert
    .map((piece) => (typeof piece === 'string' ? piece : piece === first && !piece.text ? '|' : (piece.text ?? '')))
    .join('');
  return text.slice(0, span.start) + written + text.slice(span.end);
}

/** The text after the offer with this label was taken. */
export function accept(text: string, label: string, others?: Readonly<Record<string, string>>): string {
  return taken(marked(text).text, offer(text, label, others));
}

/** What is said on pointing at a place; empty where nothing is. */
export function hover(text: string, others?: Readonly<Record<string, string>>, language?: Language): readonly string[] {
  const at = marked(text);
  return hoverAt(aroundOf(at.text, others, language), at.offset)?.lines ?? [];
}
