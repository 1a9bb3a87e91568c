import type { Day } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import { presentAt } from './occasion.ts';
import { teamsOf } from './teams-of.ts';

/** Who came to a session that was held. */
export interface Attendance {
  /** Place of the session in its file's list. */
  readonly nth: number;
  readonly date: Day;
  /** Declared people and names written freely, guests left out. */
  readonly people: readonly string[];
  readonly guests: number;
  /** How many of each team: those of the series first, also where nobody came; then the others as they came. */
  readonly teams: ReadonlyMap<string, number>;
  /** The one team of the series that came where another one was missing. */
  readonly oneSide: string | undefined;
}

/** Who came to the sessions held of a series, by date. */
export const attendanceOf = (circle: Circle, file: string): readonly Attendance[] =>
  circle.derived(`attendance ${file}`, () => {
    const sides = circle.series(file)?.teams ?? [];
    const teamOf = teamsOf(circle);
    const held: Attendance[] = [];
    for (const occasion of circle.gathered(file)) {
      const { nth, date, status, session } = occasion;
      if (status !== 'held' || date === undefined) continue;
      const people = presentAt(occasion);
      held.push({ nth, date, people, guests: session.guests, ...sidesAt(people, sides, teamOf) });
    }
    return held.sort((a, b) => (a.date < b.date ? -1 : 1));
  });

/**
 * How many of each team are among people who came.
 * @param sides the teams of the series
 */
export function sidesAt(
  people: readonly string[],
  sides: readonly string[],
  teamOf: (id: string) => string | undefined,
): Pick<Attendance, 'teams' | 'oneSide'> {
  const teams = new Map<string, number>();
  for (const team of sides) teams.set(team, 0);
  for (const id of people) {
    const team = teamOf(id);
    if (team !== undefined) teams.set(team, (teams.get(team) ?? 0) + 1);
  }
  return { teams, oneSide: oneSideOf(sides, teams) };
}

function oneSideOf(sides: readonly string[], came: ReadonlyMap<string, number>): string | undefined {
  const there = sides.filter((team) => (came.get(team) ?? 0) > 0);
  return sides.length > 1 && there.length === 1 ? there[0] : undefined;
}
