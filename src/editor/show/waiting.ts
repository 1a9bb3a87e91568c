import { checklistOf } from '../../core/circle/checklist.ts';
import { ledgerOf } from '../../core/circle/ledger.ts';
import { type Occasion, presentAt } from '../../core/circle/occasion.ts';
import { carriedTo, openFollowups, type Promised } from '../../core/circle/promises.ts';
import { comingIn, rhythmOf } from '../../core/circle/rhythm.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { me } from '../documents/settings.ts';
import type { Branch, Of } from './branch.ts';
import { seriesIn, sessionBranch } from './outline.ts';

type Place = Pick<Of<'series'>, 'shelf' | 'book'>;

/** What is open in every series, what is due first. */
export function followupRows(library: Library): readonly Branch[] {
  return aliveIn(library)
    .flatMap((place) =>
      openFollowups(place.shelf.circle, place.book.file).map((one) => promisedRow(place, one, 'open')),
    )
    .sort((a, b) => compare(a.promised.due ?? '~', b.promised.due ?? '~'));
}

function promisedRow({ shelf, book }: Place, promised: Promised, under: string): Of<'followup'> {
  const id = `${under}:${book.uri}#${promised.date ?? promised.session}/followup${promised.nth}`;
  return { kind: 'followup', id, shelf, book, promised };
}

/** Hints nothing is known to have come of yet, the oldest first. */
export function hintRows(library: Library): readonly Branch[] {
  return aliveIn(library)
    .flatMap(({ shelf, book }) =>
      ledgerOf(shelf.circle, book.file).waiting.map((entry): Of<'hint'> => {
        const id = `hints:${book.uri}#${entry.date ?? entry.session}/hint${entry.nth}`;
        return { kind: 'hint', id, shelf, book, entry };
      }),
    )
    .sort((a, b) => compare(a.entry.date ?? '~', b.entry.date ?? '~'));
}

/** A series that was closed asks for nothing any more. */
const aliveIn = (library: Library): readonly Place[] =>
  seriesIn(library).filter(({ shelf, book }) => rhythmOf(shelf.circle, book.file)?.state !== 'closed');

/** Everybody declared, by the reading of their names. */
export function peopleRows(library: Library): readonly Branch[] {
  return library.shelves.flatMap((shelf) => {
    const { people } = shelf.circle;
    const books = new Map(library.booksOf(shelf).map((book) => [book.file, book]));
    const named = people.ids.map((id) => {
      const { reading, name } = people.get(id) ?? {};
      return { id, key: reading ?? name ?? id };
    });
    return named
      .sort((a, b) => compare(a.key, b.key))
      .flatMap(({ id }): readonly Branch[] => {
        const book = books.get(people.all(id)[0]?.file ?? '');
        return book ? [{ kind: 'person', id: `people:${shelf.key}#${id}`, shelf, book, person: id }] : [];
      });
  });
}

/** What concerns the reader: their sessions, what they promised, what they could prepare now. */
export function myRows(library: Library): readonly Branch[] {
  return library.shelves.flatMap((shelf) => {
    const own = me(shelf.folder?.uri);
    if (own === undefined) return [];
    const books = new Map(library.booksOf(shelf).map((book) => [book.file, book]));
    const near = shelf.circle.sessionsOf(own).filter((occasion) => isHost(occasion, own));
    const prepared = near.flatMap((occasion) => {
      const book = books.get(occasion.file);
      return book ? phaseRows({ shelf, book }, occasion, 'mine').filter(({ phase }) => phase.is === 'now') : [];
    });
    const coming = comingIn(shelf.circle)
      .filter((occasion) => presentAt(occasion).includes(own))
      .flatMap((occasion) => {
        const book = books.get(occasion.file);
        return book ? [sessionBranch(shelf, book, occasion, 'mine')] : [];
      });
    const promised = aliveIn(library)
      .filter((place) => place.shelf.key === shelf.key)
      .flatMap((place) =>
        openFollowups(place.shelf.circle, place.book.file)
          .filter(({ owner }) => owner === own)
          .map((one) => promisedRow(place, one, 'mine')),
      );
    return [...coming, ...promised, ...prepared];
  });
}

const isHost = ({ host, cohosts }: Occasion, id: string): boolean => host === id || cohosts.includes(id);

/** What a host finds below a session to come: what is open from before, what to do and when, what others have learned. */
export function insideSession({ shelf, book, occasion, id }: Of<'session'>): readonly Branch[] {
  const place = { shelf, book };
  const carried = carriedTo(shelf.circle, occasion).map((one) => promisedRow(place, one, id));
  const notes = shelf.circle.recorded(book.file).filter(({ session, status }) => session.handoff && status === 'held');
  const notebook: readonly Branch[] =
    occasion.status === 'planned' && notes.length > 0
      ? [{ kind: 'notebook', id: `${id}/notebook`, ...place, notes: notes.length }]
      : [];
  return [...carried, ...notebook, ...phaseRows(place, occasion, id)];
}

/** True where a row has anything below it that a host could need. */
export const hasInside = ({ circle }: Shelf, occasion: Occasion): boolean =>
  checklistOf(circle, occasion).some(({ is }) => is !== 'past');

/** What is still to be done for a session, stretch by stretch. */
function phaseRows({ shelf, book }: Place, occasion: Occasion, under: string): readonly Of<'phase'>[] {
  return checklistOf(shelf.circle, occasion)
    .filter(({ is }) => is !== 'past')
    .map((phase) => {
      const id = `${under}:${book.uri}#${occasion.session.id ?? occasion.date}/${phase.id}`;
      return { kind: 'phase', id, shelf, book, occasion, phase };
    });
}

/** The tasks of a stretch. */
export const tasksIn = ({ id, shelf, book, occasion, phase }: Of<'phase'>): readonly Branch[] =>
  phase.tasks.map((task): Branch => ({ kind: 'task', id: `${id}/${task.id}`, shelf, book, occasion, task }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
