import { checklistOf } from '../../core/circle/checklist.ts';
import { type Occasion, presentAt } from '../../core/circle/occasion.ts';
import { carriedTo } from '../../core/circle/promises.ts';
import { coming } from '../../core/circle/rhythm.ts';
import type { Library } from '../documents/library.ts';
import { me } from '../documents/settings.ts';
import type { Branch, Of, Rows } from './branch.ts';
import { seriesIn, sessionBranch, timeOf } from './outline.ts';
import { compare, isAlive, type Place, promisedRow, promisesIn } from './waiting.ts';

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
