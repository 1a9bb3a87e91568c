import type { Day } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import { presentAt } from './occasion.ts';

/** In a larger crowd one does not get to know everybody, and nobody is said to have met everybody there. */
export const largestRound = 120;

/** A session held, as far as it matters who was together. */
export interface Meeting {
  /** Place of the session in its file's list. */
  readonly nth: number;
  readonly date: Day;
  /** Everybody who was there. */
  readonly present: readonly string[];
  /** Who sat together, as written; empty where the session had no groups. */
  readonly tables: readonly (readonly string[])[];
  /** Rounds in which everybody met everybody: its tables, else the whole session, where they are no crowd. */
  readonly rounds: readonly (readonly string[])[];
  /** Who gave a hint to whom. */
  readonly told: readonly (readonly [from: string, to: string])[];
}

/** The sessions held of a series by date, with who was together at them. */
export const meetingsOf = (circle: Circle, file: string): readonly Meeting[] =>
  circle.derived(`meetings ${file}`, () => {
    const held = circle.gathered(file).flatMap((occasion): readonly Meeting[] => {
      const { nth, date, status, session } = occasion;
      if (status !== 'held' || date === undefined) return [];
      const tables = session.groups.flatMap(({ people }) =>
        people && people.length > 1 ? [[...new Set(people)]] : [],
      );
      const told = session.hints.flatMap(({ from, to }): readonly (readonly [string, string])[] =>
        from !== undefined && to !== undefined && from !== to ? [[from, to]] : [],
      );
      const present = presentAt(occasion);
      const rounds = (tables.length > 0 ? tables : [present]).filter(({ length }) => length <= largestRound);
      return [{ nth, date, present, tables, rounds, told }];
    });
    return held.sort((a, b) => (a.date < b.date ? -1 : 1));
  });

<<<<<<< HEAD
/** In a room of more people nobody meets all the others, and their pairs are too many to go through. */
const mostInRoom = 100;

/** The rooms people were in: the groups, or the whole session where it had none. */
const roomsOf = ({ present, tables }: Meeting): readonly (readonly string[])[] =>
  tables.length > 0 ? tables : [present];

/** Those who sat in a room so full that nobody can say whom they met. */
export const crowdAt = (meeting: Meeting): readonly string[] =>
  roomsOf(meeting)
    .filter(({ length }) => length > mostInRoom)
    .flat();

/**
 * Pairs of people who met: in one group, or in a session without groups, or by a hint. Each pair once; of a crowd only
 * those who gave each other a hint.
 */
export function pairsAt(meeting: Meeting): Iterable<readonly [a: string, b: string]> {
=======
/** Pairs of people who met: in one group, or in a session without groups, or by a hint. Each pair once. */
export function pairsAt({ rounds, told }: Pick<Meeting, 'rounds' | 'told'>): Iterable<readonly [a: string, b: string]> {
>>>>>>> 34ac985 (Look names up in an index instead of going through all of them, say no more than three clashes of a session, call nobody met in a crowd, and take in lists of any length, so that a file with thousands of anything costs what its length costs)
  const pairs = new Map<string, readonly [string, string]>();
  const meet = (a: string, b: string): void => {
    const key = pairKey(a, b);
    if (!pairs.has(key)) pairs.set(key, a < b ? [a, b] : [b, a]);
  };
<<<<<<< HEAD
  for (const table of roomsOf(meeting).filter(({ length }) => length <= mostInRoom))
=======
  for (const table of rounds)
>>>>>>> 34ac985 (Look names up in an index instead of going through all of them, say no more than three clashes of a session, call nobody met in a crowd, and take in lists of any length, so that a file with thousands of anything costs what its length costs)
    for (let one = 0; one < table.length; one++)
      for (let other = one + 1; other < table.length; other++) meet(table[one] as string, table[other] as string);
  for (const [from, to] of meeting.told) meet(from, to);
  return pairs.values();
}

/** A name for a pair, whoever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
