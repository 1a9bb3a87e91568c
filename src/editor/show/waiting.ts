import { checklistOf, isInHand } from '../../core/circle/checklist.ts';
import { ledgerOf } from '../../core/circle/ledger.ts';
import { type Occasion, presentAt } from '../../core/circle/occasion.ts';
import { carriedTo, openFollowups, type Promised } from '../../core/circle/promises.ts';
import { coming, rhythmOf } from '../../core/circle/rhythm.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { me } from '../documents/settings.ts';
import type { Branch, Of, Rows } from './branch.ts';
import { seriesIn, sessionBranch, timeOf } from './outline.ts';

type Place = Pick<Of<'series'>, 'shelf' | 'book'>;

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

const promisesIn = ({ shelf, book }: Place): readonly Promised[] => openFollowups(shelf.circle, book.file);

function promisedRow({ shelf, book }: Place, promised: Promised, under: string): Of<'followup'> {
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
const isAlive = ({ shelf, book }: Place): boolean => rhythmOf(shelf.circle, book.file)?.state !== 'closed';

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

/** What concerns the reader over all folders: their sessions, soonest first, what they promised, what they could prepare now. */
export function* myRows(library: Library): Rows {
  const sessions: Of<'session'>[] = [];
  const promised: Of<'followup'>[] = [];
  const prepared: Of<'phase'>[] = [];
  for (const shelf of library.shelves) {
    const own = me(shelf.folder?.uri);
    if (own === undefined) continue;
    for (const occasion of coming(shelf.circle)) {
      yield undefined;
      const book = library.bookIn(shelf, occasion.file);
      if (book && presentAt(occasion).includes(own)) sessions.push(sessionBranch(shelf, book, occasion, 'mine'));
    }
    for (const place of seriesIn(library)) {
      yield undefined;
      if (place.shelf.key !== shelf.key || !isAlive(place)) continue;
      for (const one of promisesIn(place)) if (one.owner === own) promised.push(promisedRow(place, one, 'mine'));
    }
    yield* shelf.circle.gathering();
    for (const occasion of shelf.circle.sessionsOf(own)) {
      const book = library.bookIn(shelf, occasion.file);
      if (book && isHost(occasion, own))
        prepared.push(...phaseRows({ shelf, book }, occasion, 'prepare').filter(({ phase }) => phase.is === 'now'));
    }
  }
  yield* sessions.sort((a, b) => compare(timeOf(a.occasion), timeOf(b.occasion)));
  yield* promised.sort((a, b) => compare(a.promised.due ?? '~', b.promised.due ?? '~'));
  yield* prepared;
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
export const hasInside = ({ circle }: Shelf, occasion: Occasion): boolean => isInHand(circle, occasion);

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
