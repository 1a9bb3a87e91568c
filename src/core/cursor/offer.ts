import type { Circle } from '../circle/circle.ts';
import type { Sheet } from '../circle/sheet.ts';
import type { Span } from '../plan/path.ts';
import type { Reading } from '../read/read.ts';
import { writeScalar } from '../revise/scalar.ts';
import type { Words } from '../words/words.ts';
import type { CursorPlace } from './place.ts';

/** What an answer at the cursor rests on: one version of a text, its folder, and the reader's words. */
export interface Around {
  readonly reading: Reading;
  readonly sheet: Sheet;
  readonly circle: Circle;
  readonly words: Words;
  /** This moment in minutes since 1970; none where nobody asks what the clock says. */
  readonly now?: number;
}

/** A piece of what is written: a text as it is, or a place to stop at and type. `0` is the last. */
export type Piece = string | { readonly stop: number; readonly text?: string };

/** Something that could be written at the cursor. */
export interface Offer {
  readonly kind: 'key' | 'person' | 'team' | 'topic' | 'hint' | 'date' | 'time' | 'zone' | 'format' | 'value' | 'entry';
  readonly label: string;
  /** What it is called, right behind the label. */
  readonly name?: string;
  /** Why it is offered, in a few words. */
  readonly why?: string;
  /** What typing is compared with: words behind each other, the label first. */
  readonly filter: string;
  /** What is replaced. */
  readonly span: Span;
  readonly insert: readonly Piece[];
  readonly preselect?: true;
  /** True where the next thing to be written can be offered at once. */
  readonly again?: true;
  /** More about it, worked out when somebody looks at it: lines of plain text. */
  readonly about?: () => readonly string[];
}

type Named = Pick<Offer, 'kind' | 'label'> &
  Partial<Pick<Offer, 'name' | 'why' | 'preselect' | 'again' | 'about'>> & {
    /** Further words somebody may type for it. */
    readonly typed?: readonly (string | undefined)[];
  };

/** Offers pieces of text as they are, with the dash or the space that is missing before them. */
export function offerPieces(place: CursorPlace, { typed = [], ...named }: Named, pieces: readonly Piece[]): Offer {
  const { word, quote = '' } = place;
  const words = [...new Set([named.label, named.name, ...typed])].filter((one) => one !== undefined && one !== '');
  return {
    ...named,
    filter: quote + words.join(' '),
    span: word,
    insert: leading(place) === '' ? pieces : [leading(place), ...pieces],
  };
}

/** Offers a text as the value here, written so that reading gives it back. */
export const offerText = (place: CursorPlace, named: Named, text: string): Offer =>
  offerPieces(place, named, [textAt(place, text)]);

/** A text in the quotation marks that stand here already, else in those it needs. */
const textAt = ({ flow, quote }: CursorPlace, text: string): string =>
  writeScalar(text, { flow }, quote === "'" ? 'single' : quote === '"' ? 'double' : 'plain');

/** What has to be written before anything at this place. */
function leading({ at, tight, pad }: CursorPlace): string {
  const dash = at === 'item' ? '- ' : '';
  return `${' '.repeat(pad)}${tight ? ' ' : ''}${dash}`;
}

/** The column in which what is written here begins. */
export const columnOf = ({ at, column, tight }: CursorPlace): number =>
  column + (at === 'item' ? 2 : 0) + (tight ? 1 : 0);

/** A new line this far in. */
export const lineAt = (column: number): string => `\n${' '.repeat(column)}`;
