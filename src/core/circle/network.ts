import type { Day } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import { crowdAt, type Meeting, meetingsOf, pairKey, tellPairs } from './meetings.ts';
import { teamsOf } from './teams-of.ts';

/** Two people who met. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** At how many sessions. */
  readonly times: number;
  /** True where they are of two teams. */
  readonly across: boolean;
}

/** Somebody in the network. Nobody is ranked: this is for seeing who has met nobody yet. */
export interface Knot {
  readonly id: string;
  readonly team: string | undefined;
  readonly org: string | undefined;
  /** Sessions held with them. */
  readonly sessions: number;
  /** How many people of other teams they met, and how many of other organisations. */
  readonly outside: number;
  readonly abroad: number;
}

/** Two teams that know each other, and those through whom all of it goes. */
export interface Bridge {
  readonly teams: readonly [string, string];
  readonly links: number;
  /** The people every link between the two goes through; none where they are linked in more than one way. */
  readonly only: readonly string[];
}

/** First meetings across teams, session by session. */
export interface Growth {
  readonly file: string;
  readonly nth: number;
  readonly date: Day;
  readonly fresh: number;
  /** All there are by then. */
  readonly total: number;
}

export interface Network {
  readonly people: readonly Knot[];
  readonly links: readonly Link[];
  /** By the teams in the order of the people. */
  readonly bridges: readonly Bridge[];
  readonly growth: readonly Growth[];
  /** Those who came three times or more and met nobody outside of their team, as far as it can be said. */
  readonly alone: readonly string[];
  /** Two teams that only one person links, with two declared people or more on each side. */
  readonly fragile: readonly Bridge[];
  /** True where some sat with so many others that nobody can say whom they met. */
  readonly crowded: boolean;
}

/** Sessions after which it is worth a look that somebody has met nobody from elsewhere. */
const enoughSessions = 3;

/** Who met whom at the sessions of a series, or of all series of the folder. Private: it never leaves the folder. */
export const networkOf = (circle: Circle, file?: string): Network =>
  circle.derived(file === undefined ? 'network' : `network ${file}`, () => {
    const files = file === undefined ? [...new Set(circle.occasions.map((one) => one.file))] : [file];
    const meetings = files.flatMap((one) => meetingsOf(circle, one).map((meeting) => ({ file: one, meeting })));
    meetings.sort((a, b) => (a.meeting.date < b.meeting.date ? -1 : 1));
    return networkIn(circle, meetings);
  });

interface Placed {
  readonly file: string;
  readonly meeting: Meeting;
}

/** A link while the meetings are gone through. */
interface Tie {
  readonly a: string;
  readonly b: string;
  times: number;
  readonly across: boolean;
  /** The meeting at which they met last, by its place among all. */
  last: number;
}

function networkIn(circle: Circle, meetings: readonly Placed[]): Network {
  const teamOf = teamsOf(circle);
  const isAcross = (a: string, b: string): boolean => {
    const [teamA, teamB] = [teamOf(a), teamOf(b)];
    return teamA !== undefined && teamB !== undefined && teamA !== teamB;
  };
  const all: Tie[] = [];
  const links = new Map<string, Map<string, Tie>>();
  const growth: Growth[] = [];
  const sessions = new Map<string, number>();
  const crowd = new Set<string>();
  let total = 0;
  for (const [place, { file, meeting }] of meetings.entries()) {
    let fresh = 0;
    for (const id of meeting.present) sessions.set(id, (sessions.get(id) ?? 0) + 1);
    for (const id of crowdAt(meeting)) crowd.add(id);
    tellPairs(meeting, (a, b) => {
      let met = links.get(a);
      if (!met) {
        met = new Map();
        links.set(a, met);
      }
      const known = met.get(b);
      if (known) {
        if (known.last !== place) known.times++;
        known.last = place;
        return;
      }
      const tie = { a, b, times: 1, across: isAcross(a, b), last: place };
      met.set(b, tie);
      all.push(tie);
      if (tie.across) fresh++;
    });
    total += fresh;
    growth.push({ file, nth: meeting.nth, date: meeting.date, fresh, total });
  }
  const people = knotsOf(circle, all, sessions, teamOf);
  const bridges = bridgesOf(all, teamOf);
  const declared = membersOf(circle);
  return {
    people,
    links: all.map(({ a, b, times, across }) => ({ a, b, times, across })),
    bridges,
    growth,
    alone: people
      .filter(({ team, sessions, outside }) => team !== undefined && sessions >= enoughSessions && outside === 0)
      .filter(({ id }) => !crowd.has(id))
      .map(({ id }) => id),
    fragile: bridges.filter(
      ({ teams, only }) => only.length > 0 && teams.every((team) => (declared.get(team) ?? 0) > 1),
    ),
    crowded: crowd.size > 0,
  };
}

function knotsOf(
  circle: Circle,
  links: readonly Link[],
  sessions: ReadonlyMap<string, number>,
  teamOf: (id: string) => string | undefined,
): readonly Knot[] {
  const orgs = new Map<string, string | undefined>();
  const orgOf = (id: string): string | undefined => {
    const team = teamOf(id);
    if (team === undefined) return undefined;
    if (!orgs.has(team)) orgs.set(team, circle.teams.fact(team, 'org'));
    return orgs.get(team);
  };
  const outside = new Map<string, number>();
  const abroad = new Map<string, number>();
  const seen = new Set(sessions.keys());
  for (const { a, b, across } of links) {
    for (const id of [a, b]) {
      seen.add(id);
      if (across) outside.set(id, (outside.get(id) ?? 0) + 1);
      if (orgOf(a) !== orgOf(b) && orgOf(a) !== undefined && orgOf(b) !== undefined)
        abroad.set(id, (abroad.get(id) ?? 0) + 1);
    }
  }
  return [...seen].map((id) => ({
    id,
    team: teamOf(id),
    org: orgOf(id),
    sessions: sessions.get(id) ?? 0,
    outside: outside.get(id) ?? 0,
    abroad: abroad.get(id) ?? 0,
  }));
}

function bridgesOf(links: readonly Link[], teamOf: (id: string) => string | undefined): readonly Bridge[] {
  const between = new Map<string, { teams: [string, string]; links: number; only: Set<string> }>();
  for (const { a, b, across } of links) {
    const [teamA, teamB] = [teamOf(a), teamOf(b)];
    if (!across || teamA === undefined || teamB === undefined) continue;
    const key = pairKey(teamA, teamB);
    const known = between.get(key);
    if (!known) {
      const teams: [string, string] = teamA < teamB ? [teamA, teamB] : [teamB, teamA];
      between.set(key, { teams, links: 1, only: new Set([a, b]) });
      continue;
    }
    known.links++;
    for (const id of known.only) if (id !== a && id !== b) known.only.delete(id);
  }
  return [...between.values()].map(({ teams, links, only }) => ({ teams, links, only: [...only] }));
}

/** How many people each team has declared. */
function membersOf(circle: Circle): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  for (const id of circle.people.ids) {
    const team = circle.people.fact(id, 'team');
    if (team !== undefined) members.set(team, (members.get(team) ?? 0) + 1);
  }
  return members;
}
