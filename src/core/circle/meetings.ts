import type { Day } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import { presentAt } from './occasion.ts';

/** A session held, as far as it matters who was together. */
export interface Meeting {
  /** Place of the session in its file's list. */
  readonly nth: number;
  readonly date: Day;
  /** Everybody who was there. */
  readonly present: readonly string[];
  /** Who sat together, as written; empty where the session had no groups. */
  readonly tables: readonly (readonly string[])[];
  /** Who gave a hint to whom. */
  readonly told: readonly (readonly [from: string, to: string])[];
}

/** The sessions held of a series by date, with who was together at them. */
export const meetingsOf = (circle: Circle, file: string): readonly Meeting[] =>
  circle.derived(`meetings ${file}`, () => {
    const held: Meeting[] = [];
    for (const occasion of circle.gathered(file)) {
      const { nth, date, status, session } = occasion;
      if (status !== 'held' || date === undefined) continue;
      const tables: (readonly string[])[] = [];
      for (const { people } of session.groups) if (people && people.length > 1) tables.push([...new Set(people)]);
      const told: (readonly [string, string])[] = [];
      for (const { from, to } of session.hints)
        if (from !== undefined && to !== undefined && from !== to) told.push([from, to]);
      held.push({ nth, date, present: presentAt(occasion), tables, told });
    }
    return held.sort((a, b) => (a.date < b.date ? -1 : 1));
  });

/** In a room of more people nobody meets all the others, and their pairs are too many to go through. */
export const mostInRoom = 100;

/** The rooms people were in: the groups, or the whole session where it had none. */
const roomsOf = ({ present, tables }: Meeting): readonly (readonly string[])[] =>
  tables.length > 0 ? tables : [present];

/** Those who sat in a room so full that nobody can say whom they met. */
export const crowdAt = (meeting: Meeting): readonly string[] =>
  roomsOf(meeting)
    .filter(({ length }) => length > mostInRoom)
    .flat();

/**
 * Tells of every two people who met: in one group, or in a session without groups, or by a hint. Each pair in the order
 * of their ids, some more than once; of a crowd only those who gave each other a hint.
 */
export function tellPairs(meeting: Meeting, tell: (a: string, b: string) => void): void {
  const meet = (a: string, b: string): void => (a < b ? tell(a, b) : tell(b, a));
  for (const table of roomsOf(meeting)) {
    if (table.length > mostInRoom) continue;
    for (let one = 0; one < table.length; one++)
      for (let other = one + 1; other < table.length; other++) meet(table[one] as string, table[other] as string);
  }
  for (const [from, to] of meeting.told) meet(from, to);
}

/** A name for a pair, whoever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
