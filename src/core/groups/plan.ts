import type { Circle } from '../circle/circle.ts';
import { type Occasion, presentAt } from '../circle/occasion.ts';
import type { Change, Value } from '../plan/change.ts';
import { groupWords } from '../words/groups.ts';
import { brokenIn } from './measure.ts';
import type { Mixed } from './mixer.ts';
import type { Tables } from './problem.ts';
import type { Matter, Obstacle } from './wish.ts';

/** A group at one table in one round. */
export interface Grouped {
  /** Ids, whoever leads first. */
  readonly people: readonly string[];
  readonly lead: string | undefined;
}

/** A session that has been mixed. */
export interface GroupPlan {
  readonly rounds: readonly (readonly Grouped[])[];
  /** Pairs of different teams that meet for the first time, and how many no plan could exceed. */
  readonly newPairs: number;
  readonly most: number;
  /** Whether anybody mixed here belongs to a team; where nobody does, everybody is to meet everybody. */
  readonly teams: boolean;
  /** Pairs of strangers among all who are here, met in this plan or not. */
  readonly strangers: number;
}

/**
 * Gives every group a lead and every number its name; an obstacle where a wish could not be kept.
 * @param strangers pairs of strangers there are
 */
export function planOf(
  circle: Circle,
  matter: Matter,
  { tables, newPairs, bound }: Mixed,
  strangers: number,
): GroupPlan | Obstacle {
  const { ids, problem } = matter;
  const name = (person: number): string => circle.people.show(ids[person] ?? '');
  const [pair] = brokenIn(problem, tables);
  if (pair) return { text: groupWords.stillTogether, facts: { name: name(pair[0]), other: name(pair[1]) } };
  return { rounds: led(circle, matter, tables), newPairs, most: bound, teams: anyTeam(circle, ids), strangers };
}

const anyTeam = (circle: Circle, ids: readonly string[]): boolean =>
  ids.some((id) => circle.people.get(id)?.team !== undefined);

/** Whether anybody expected at a session belongs to a team. */
export const hasTeams = (circle: Circle, occasion: Occasion): boolean => anyTeam(circle, presentAt(occasion));

/**
 * Who leads which group: first whoever has led least in this plan; of those a host, then whoever wants to become one,
 * then whoever has been here most.
 */
function led(circle: Circle, { ids, hosts, problem }: Matter, tables: Tables): readonly (readonly Grouped[])[] {
  const turns = new Map<number, number>();
  const rank = ids.map((id) => {
    const aim = circle.people.get(id)?.aim;
    return (
      (hosts.includes(id) ? 0 : aim === 'host' || aim === 'cohost' ? 1 : 2) * 1000 -
      Math.min(999, circle.experience(id).joined)
    );
  });
  const weight = (person: number): number => (turns.get(person) ?? 0) * 10_000 + (rank[person] ?? 0);
  // The host's group comes first, then in the order in which people are named.
  const named = (groups: Tables[number]): Tables[number] => [...groups].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return tables.map((groups) =>
    named(groups).map((group): Grouped => {
      const lead = group.reduce((one, other) => (weight(other) < weight(one) ? other : one), group[0] ?? 0);
      turns.set(lead, (turns.get(lead) ?? 0) + 1);
      const others = group
        .filter((person) => person !== lead)
        .sort((a, b) => (problem.teams[a] ?? 0) - (problem.teams[b] ?? 0));
      return { people: [lead, ...others].flatMap((person) => ids[person] ?? []), lead: ids[lead] };
    }),
  );
}

/** How groups are written into a session: short while there is one round and nobody leads. */
function groupsValue(rounds: readonly (readonly Grouped[])[]): Value {
  return rounds.flatMap((groups, nth) =>
    groups.map(({ people, lead }): Value => {
      if (rounds.length === 1 && lead === undefined) return people;
      return { ...(rounds.length > 1 ? { round: nth + 1 } : {}), people, ...(lead === undefined ? {} : { lead }) };
    }),
  );
}

/** Writes groups into a session, in place of those it has. */
export const groupsChange = (nth: number, rounds: readonly (readonly Grouped[])[]): Change => ({
  do: 'setField',
  path: ['sessions', nth, 'groups'],
  value: groupsValue(rounds),
});
