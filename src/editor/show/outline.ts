import type { Circle } from '../../core/circle/circle.ts';
import { needsOf } from '../../core/circle/needs.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import { originsOf } from '../../core/circle/origin.ts';
import { coming } from '../../core/circle/rhythm.ts';
import type { Book, Library, Shelf } from '../documents/library.ts';
import type { Branch, Of, Rows } from './branch.ts';

interface Placed {
  readonly shelf: Shelf;
  readonly book: Book;
}
/** The series of each circle, until its books change: thousands are not gone through again for every row. */
const kept = new WeakMap<Circle, { readonly books: readonly Book[]; readonly series: readonly Placed[] }>();

/** Series files of the library, folder by folder. */
export function seriesIn(library: Library): readonly Placed[] {
  const [first, ...others] = library.shelves.map((shelf) => seriesOf(library, shelf));
  return others.length === 0 ? (first ?? []) : [first ?? [], ...others].flat();
}

function seriesOf(library: Library, shelf: Shelf): readonly Placed[] {
  const books = library.booksOf(shelf);
  const known = kept.get(shelf.circle);
  if (known?.books === books) return known.series;
  const series = books.flatMap((book) => (book.sheet.series ? [{ shelf, book }] : []));
  kept.set(shelf.circle, { books, series });
  return series;
}

/** Sessions planned for today or later, soonest first. */
export function* nextSessions(library: Library): Rows {
  const [only, ...others] = library.shelves;
  if (only && others.length === 0) yield* sessionsAhead(library, only);
  else {
    const all = library.shelves.flatMap((shelf) => [...sessionsAhead(library, shelf)]);
    yield* all.sort((a, b) => compare(timeOf(a.occasion), timeOf(b.occasion)));
  }
}

function* sessionsAhead(library: Library, shelf: Shelf): Iterable<Of<'session'>> {
  for (const occasion of coming(shelf.circle)) {
    const book = library.bookIn(shelf, occasion.file);
    if (book) yield sessionBranch(shelf, book, occasion, 'next');
  }
}

/** When a session is, to sort by: those whose date is open come last. */
export const timeOf = ({ date, start }: Occasion): string => `${date ?? '~'}${start ?? '~'}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every series, by path. */
export function* seriesRows(library: Library): Rows {
  for (const { shelf, book } of seriesIn(library)) yield { kind: 'series', id: `series:${book.uri}`, shelf, book };
}

/** A session below one of the roots: the same one has a row of its own below each. */
export const sessionBranch = (shelf: Shelf, book: Book, occasion: Occasion, under: string): Of<'session'> => ({
  kind: 'session',
  id: `${under}:${book.uri}#${occasion.session.id ?? occasion.date ?? `tbd${occasion.nth}`}`,
  shelf,
  book,
  occasion,
});

/** What waits for a decision, series by series. */
export function* decisions(library: Library): Rows {
  for (const { shelf, book } of seriesIn(library)) {
    yield undefined;
    for (const { need, text, facts, line, occasion } of needsOf(shelf.circle, book.file)) {
      if (need === 'date' && occasion) yield sessionBranch(shelf, book, occasion, 'decide');
      else {
        const about = occasion ? `${need}${occasion.date ?? occasion.nth}` : need;
        const id = `decide:${book.uri}#${about}`;
        yield { kind: 'decision', id, shelf, book, need, line, text, facts, ...(occasion ? { occasion } : {}) };
      }
    }
  }
}

/** What a series holds: its sessions, newest first, then the topics that wait for one. */
export function insideSeries(library: Library, shelf: Shelf, book: Book): readonly Branch[] {
  const current = library.bookOf(book.uri) ?? book;
  const occasions = [...shelf.circle.of(current.file)].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? 1 : -1));
  const used = new Set(occasions.flatMap(({ topics }) => topics));
  const topics = current.sheet.topics.map(
    (topic): Branch => ({
      kind: 'topic',
      id: `topic:${book.uri}#${topic.id}`,
      shelf,
      book: current,
      topic,
      used: used.has(topic.id),
    }),
  );
  const waiting = topics.filter((branch) => branch.kind === 'topic' && !branch.used);
  return [...occasions.map((occasion) => sessionBranch(shelf, current, occasion, 'series')), ...waiting];
}

/** The lines of teams a topic stands on. */
export function originBranches(library: Library, { shelf, id, topic }: Of<'topic'>): readonly Branch[] {
  return originsOf(shelf.circle, topic).flatMap((origin, nth): readonly Branch[] => {
    const book = library.bookIn(shelf, origin.file);
    return book ? [{ kind: 'origin', id: `${id}/origin${nth}`, shelf, book, origin }] : [];
  });
}

/** Topics of a session as people see them: titles, else ids. */
export const topicTitles = (book: Book, ids: readonly string[]): readonly string[] =>
  ids.map((id) => book.sheet.topics.find((topic) => topic.id === id)?.title ?? id);
