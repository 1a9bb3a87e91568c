import { needsOf } from '../../core/circle/needs.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import { type Origin, originsOf } from '../../core/circle/origin.ts';
import { comingIn, rhythmOf } from '../../core/circle/rhythm.ts';
import type { SheetTopic } from '../../core/circle/sheet.ts';
import { ui } from '../../core/words/ui.ts';
import type { Facts, Text, Words } from '../../core/words/words.ts';
import type { Book, Library, Shelf } from '../documents/library.ts';

/** Something in the tree; `id` stays the same as long as it stands for the same thing. */
export type Branch =
  | { readonly kind: 'group'; readonly id: string; readonly group: 'next' | 'decide' | 'series' }
  | { readonly kind: 'series'; readonly id: string; readonly shelf: Shelf; readonly book: Book }
  | {
      readonly kind: 'session';
      readonly id: string;
      readonly shelf: Shelf;
      readonly book: Book;
      readonly occasion: Occasion;
    }
  | {
      readonly kind: 'topic';
      readonly id: string;
      readonly shelf: Shelf;
      readonly book: Book;
      readonly topic: SheetTopic;
      readonly used: boolean;
    }
  | {
      readonly kind: 'origin';
      readonly id: string;
      readonly shelf: Shelf;
      /** The file of the team. */
      readonly book: Book;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'decision';
      readonly id: string;
      readonly shelf: Shelf;
      readonly book: Book;
      readonly text: Text;
      readonly facts: Facts;
      readonly line: number;
    };

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

const sessionBranch = (shelf: Shelf, book: Book, occasion: Occasion, under: string) => ({
  kind: 'session' as const,
  id: `${under}:${book.uri}#${occasion.session.id ?? occasion.date ?? `tbd${occasion.nth}`}`,
  shelf,
  book,
  occasion,
});

/** What waits for a decision, series by series. */
export function decisions(library: Library): readonly Branch[] {
  return seriesIn(library).flatMap(({ shelf, book }) =>
    needsOf(shelf.circle, book.file).map(({ need, text, facts, line, occasion }): Branch => {
      if (occasion) return sessionBranch(shelf, book, occasion, 'decide');
      return { kind: 'decision', id: `decide:${book.uri}#${need}`, shelf, book, line, text, facts };
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
export function originBranches(
  library: Library,
  { shelf, id, topic }: Extract<Branch, { kind: 'topic' }>,
): readonly Branch[] {
  const books = new Map(library.booksOf(shelf).map((book) => [book.file, book]));
  return originsOf(shelf.circle, topic).flatMap((origin, nth): readonly Branch[] => {
    const book = books.get(origin.file);
    return book ? [{ kind: 'origin', id: `${id}/origin${nth}`, shelf, book, origin }] : [];
  });
}

/** Topics of a session as people see them: titles, else ids. */
export const topicTitles = (book: Book, ids: readonly string[]): readonly string[] =>
  ids.map((id) => book.sheet.topics.find((topic) => topic.id === id)?.title ?? id);

/** One line on how a series stands. */
export function standing(shelf: Shelf, book: Book, words: Words): string {
  const rhythm = rhythmOf(shelf.circle, book.file);
  if (!book.sheet.sound) return words.fill(ui.labels.unreadable);
  if (rhythm?.state === 'closed') return words.fill(ui.labels.closed);
  if (rhythm?.state === 'paused') return words.fill(ui.labels.paused);
  const date = rhythm?.coming[0]?.date;
  if (date) return words.fill(ui.labels.nextOn, { date });
  return words.fill(rhythm && rhythm.undecided.length > 0 ? ui.labels.dateUndecided : ui.labels.noNext);
}
