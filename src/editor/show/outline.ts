import { needsOf } from '../../core/circle/needs.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import { originsOf } from '../../core/circle/origin.ts';
import { comingIn } from '../../core/circle/rhythm.ts';
import type { Book, Library, Shelf } from '../documents/library.ts';
import type { Branch, Of } from './branch.ts';

/** Series files of the library, folder by folder. */
export function seriesIn(library: Library): readonly { shelf: Shelf; book: Book }[] {
  return library.shelves.flatMap((shelf) =>
    library.booksOf(shelf).flatMap((book) => (book.sheet.series ? [{ shelf, book }] : [])),
  );
}

/** Sessions planned for today or later, soonest first. */
export function nextSessions(library: Library): readonly Branch[] {
  return library.shelves
    .flatMap((shelf) => {
      const books = new Map(library.booksOf(shelf).map((book) => [book.file, book]));
      return comingIn(shelf.circle).flatMap((occasion) => {
        const book = books.get(occasion.file);
        return book ? [sessionBranch(shelf, book, occasion, 'next')] : [];
      });
    })
    .sort((a, b) => compare(timeOf(a.occasion), timeOf(b.occasion)));
}

const timeOf = ({ date, start }: Occasion): string => `${date ?? '~'}${start ?? '~'}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A session below one of the roots: the same one has a row of its own below each. */
export const sessionBranch = (shelf: Shelf, book: Book, occasion: Occasion, under: string): Of<'session'> => ({
  kind: 'session',
  id: `${under}:${book.uri}#${occasion.session.id ?? occasion.date ?? `tbd${occasion.nth}`}`,
  shelf,
  book,
  occasion,
});

/** What waits for a decision, series by series. */
export function decisions(library: Library): readonly Branch[] {
  return seriesIn(library).flatMap(({ shelf, book }) =>
    needsOf(shelf.circle, book.file).map(({ need, text, facts, line, occasion }): Branch => {
      if (need === 'date' && occasion) return sessionBranch(shelf, book, occasion, 'decide');
      const about = occasion ? `${need}${occasion.date ?? occasion.nth}` : need;
      const id = `decide:${book.uri}#${about}`;
      return { kind: 'decision', id, shelf, book, need, line, text, facts, ...(occasion ? { occasion } : {}) };
    }),
  );
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
  const books = new Map(library.booksOf(shelf).map((book) => [book.file, book]));
  return originsOf(shelf.circle, topic).flatMap((origin, nth): readonly Branch[] => {
    const book = books.get(origin.file);
    return book ? [{ kind: 'origin', id: `${id}/origin${nth}`, shelf, book, origin }] : [];
  });
}

/** Topics of a session as people see them: titles, else ids. */
export const topicTitles = (book: Book, ids: readonly string[]): readonly string[] =>
  ids.map((id) => book.sheet.topics.find((topic) => topic.id === id)?.title ?? id);
