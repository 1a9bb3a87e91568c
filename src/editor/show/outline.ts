import type { Occasion } from '../../core/circle/occasion.ts';
import { nextDate, rhythmOf } from '../../core/circle/rhythm.ts';
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
  return seriesIn(library)
    .flatMap(({ shelf, book }) =>
      (rhythmOf(shelf.circle, book.file)?.coming ?? []).map((occasion) => sessionBranch(shelf, book, occasion, 'next')),
    )
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

const timeOf = (branch: Branch): string =>
  branch.kind === 'session' ? `${branch.occasion.date ?? '~'}${branch.occasion.start ?? ''}${branch.id}` : branch.id;

const sessionBranch = (shelf: Shelf, book: Book, occasion: Occasion, under: string): Branch => ({
  kind: 'session',
  id: `${under}:${book.uri}#${occasion.session.id ?? occasion.date ?? `tbd${occasion.nth}`}`,
  shelf,
  book,
  occasion,
});

/** What waits for a decision: open dates, no next date, three sessions since anyone asked how to go on. */
export function decisions(library: Library): readonly Branch[] {
  return seriesIn(library).flatMap(({ shelf, book }) => {
    const rhythm = rhythmOf(shelf.circle, book.file);
    if (rhythm?.state !== 'alive') return [];
    const open = rhythm.undecided.map((occasion) => sessionBranch(shelf, book, occasion, 'decide'));
    return [...open, ...missingNext(shelf, book), ...timeToReview(shelf, book)];
  });
}

function missingNext(shelf: Shelf, book: Book): readonly Branch[] {
  const rhythm = rhythmOf(shelf.circle, book.file);
  if (!rhythm || rhythm.coming.length > 0 || rhythm.undecided.length > 0) return [];
  const date = nextDate(shelf.circle, book.file);
  const line = rhythm.last?.at.line ?? book.sheet.series?.at.line ?? 0;
  return [
    {
      kind: 'decision',
      id: `decide:${book.uri}#next`,
      shelf,
      book,
      line,
      ...(date ? { text: noNextBut, facts: { date } } : { text: ui.labels.noNext, facts: {} }),
    },
  ];
}

const noNextBut = { en: 'No next date; the cadence says {date}', ja: '次回の予定なし（開催ペースでは{date}）' };
const review = { en: '{sessions} since the last decision', ja: '前の判断から{sessions}' };
const usualTurns = 3;

function timeToReview(shelf: Shelf, book: Book): readonly Branch[] {
  const rhythm = rhythmOf(shelf.circle, book.file);
  const series = book.sheet.series;
  if (!rhythm || !series) return [];
  const since = rhythm.held.filter(({ date }) => !rhythm.decision || (date ?? '') > rhythm.decision.date);
  const last = since.at(-1);
  if (!last || since.length < (series.renewAfter ?? usualTurns)) return [];
  return [
    {
      kind: 'decision',
      id: `decide:${book.uri}#renewal`,
      shelf,
      book,
      line: last.at.line,
      text: review,
      facts: { sessions: since.length },
    },
  ];
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
