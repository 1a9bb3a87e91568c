import { ledgerOf } from '../../core/circle/ledger.ts';
import { openFollowups, type Promised } from '../../core/circle/promises.ts';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import type { Library } from '../documents/library.ts';
import type { Of, Rows } from './branch.ts';
import { seriesIn } from './outline.ts';

export type Place = Pick<Of<'series'>, 'shelf' | 'book'>;

/** What is open in every series, what is due first. */
export function* followupRows(library: Library): Rows {
  const found: Of<'followup'>[] = [];
  for (const place of seriesIn(library)) {
    yield undefined;
    if (place.book.sheet.sessions.some(({ open }) => open.length > 0) && isAlive(place))
      found.push(...promisesIn(place).map((one) => promisedRow(place, one, 'open')));
  }
  yield* found.sort((a, b) => compare(a.promised.due ?? '~', b.promised.due ?? '~'));
}

/** What is open in a series. */
export const promisesIn = ({ shelf, book }: Place): readonly Promised[] => openFollowups(shelf.circle, book.file);

export function promisedRow({ shelf, book }: Place, promised: Promised, under: string): Of<'followup'> {
  const id = `${under}:${book.uri}#${promised.date ?? promised.session}/followup${promised.nth}`;
  return { kind: 'followup', id, shelf, book, promised };
}

/** With more series than these the hints of one series stand together: sorting all of them is of no use to anybody. */
const manySeries = 200;

/** Hints nothing is known to have come of yet, the oldest first. */
export function* hintRows(library: Library): Rows {
  const series = seriesIn(library);
  const found: Of<'hint'>[] = [];
  for (const place of series) {
    yield undefined;
    if (!place.book.sheet.sessions.some(({ hints }) => hints.length > 0) || !isAlive(place)) continue;
    if (series.length > manySeries) yield* hintsIn(place);
    else found.push(...hintsIn(place));
  }
  yield* found.sort((a, b) => compare(a.entry.date ?? '~', b.entry.date ?? '~'));
}

const hintsIn = ({ shelf, book }: Place): readonly Of<'hint'>[] =>
  ledgerOf(shelf.circle, book.file).waiting.map((entry) => {
    const id = `hints:${book.uri}#${entry.date ?? entry.session}/hint${entry.nth}`;
    return { kind: 'hint', id, shelf, book, entry };
  });

/** A series that was closed asks for nothing any more. */
export const isAlive = ({ shelf, book }: Place): boolean => rhythmOf(shelf.circle, book.file)?.state !== 'closed';

/** Everybody declared, by the reading of their names. */
export function* peopleRows(library: Library): Rows {
  for (const shelf of library.shelves) {
    const { people } = shelf.circle;
    // What each of them has done is told when their row is drawn.
    yield* shelf.circle.gathering();
    const named: { id: string; key: string }[] = [];
    for (const id of people.ids) {
      yield undefined;
      const { reading, name } = people.get(id) ?? {};
      named.push({ id, key: reading ?? name ?? id });
    }
    for (const { id } of named.sort((a, b) => compare(a.key, b.key))) {
      const book = library.bookIn(shelf, people.all(id)[0]?.file ?? '');
      if (book) yield { kind: 'person', id: `people:${shelf.key}#${id}`, shelf, book, person: id };
    }
  }
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
