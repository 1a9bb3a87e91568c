import type { Circle } from './circle.ts';

/** The teams of people, each looked up once however many sessions somebody was at. */
export function teamsOf(circle: Circle): (id: string) => string | undefined {
  const teams = new Map<string, string | undefined>();
  return (id) => {
    const known = teams.get(id);
    if (known !== undefined || teams.has(id)) return known;
    const team = circle.people.fact(id, 'team');
    teams.set(id, team);
    return team;
  };
}
