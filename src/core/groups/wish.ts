import type { Circle } from '../circle/circle.ts';
import { meetingsOf, pairKey, tellPairs } from '../circle/meetings.ts';
import { type Occasion, presentAt } from '../circle/occasion.ts';
import { type Day, daysBetween } from '../plan/day.ts';
import { groupWords } from '../words/groups.ts';
import type { Facts, Text } from '../words/words.ts';
import { groupSizes, type Met, mostPeople, type Pair, type Problem } from './problem.ts';

/** How somebody wants a session to be mixed. People are ids. */
export interface Wish {
  readonly size: number;
  readonly rounds: number;
  /** Each pair of a list is kept apart. */
  readonly apart?: readonly (readonly string[])[];
  /** The people of a list sit together. */
  readonly together?: readonly (readonly string[])[];
  /** Those who do not come after all. */
  readonly absent?: readonly string[];
  /** Those who come from the second round on. */
  readonly late?: readonly string[];
}

/** A session ready to be mixed: its problem, and who the numbers in it are. */
export interface Matter {
  readonly problem: Problem;
  readonly ids: readonly string[];
  /** Host and co-hosts, whom a group likes to be led by. */
  readonly hosts: readonly string[];
}

/** Why a session cannot be mixed as wished. */
export interface Obstacle {
  readonly text: Text;
  readonly facts: Facts;
}

/** Fewest people that are worth mixing. */
export const fewestPeople = 4;
/** Days after which a shared group is a thing of the past. */
const freshDays = 120;

/** Turns a session and a wish into a problem, with everything the folder knows of who has met whom. */
export function matterOf(circle: Circle, occasion: Occasion, wish: Wish): Matter | Obstacle {
  const absent = new Set(wish.absent);
  const ids = presentAt(occasion).filter((id) => !absent.has(id));
  const places = new Map(ids.map((id, place) => [id, place]));
  const known = (lists: readonly (readonly string[])[] = []): readonly (readonly number[])[] =>
    lists.map((list) => [...new Set(list.flatMap((id) => places.get(id) ?? []))]).filter(({ length }) => length > 1);
  if (ids.length < fewestPeople) return { text: groupWords.tooFew, facts: { people: ids.length } };
  if (ids.length > mostPeople) return { text: groupWords.tooMany, facts: { people: ids.length } };
  const late = new Set((wish.late ?? []).flatMap((id) => places.get(id) ?? []));
  const all = ids.map((_, person) => person);
  const rounds = Array.from({ length: wish.rounds }, (_, nth) => {
    const present = nth === 0 ? all.filter((person) => !late.has(person)) : all;
    return { present, sizes: groupSizes(present.length, wish.size) };
  });
  const first = rounds.find(({ sizes }) => sizes.length < 2);
  if (first) return { text: groupWords.oneGroup, facts: { people: first.present.length } };
  const apart = known(wish.apart).flatMap((list) =>
    list.flatMap((one, nth) => list.slice(nth + 1).map((other): Pair => [one, other])),
  );
  const together = joined(known(wish.together));
  const name = (person: number | undefined): string => circle.people.show(ids[person ?? 0] ?? '');
  const torn = apart.find(([one, other]) => together.some((set) => set.includes(one) && set.includes(other)));
  if (torn) return { text: groupWords.torn, facts: { name: name(torn[0]), other: name(torn[1]) } };
  const most = Math.min(...rounds.map(({ sizes }) => sizes[0] ?? 0));
  const large = together.find(({ length }) => length > most);
  if (large) return { text: groupWords.tooLarge, facts: { names: large.map(name), n: most } };
  const teams = [...new Set(ids.flatMap((id) => circle.people.get(id)?.team ?? []))];
  const hosts = [occasion.host, ...occasion.cohosts].flatMap((id) => (id !== undefined && places.has(id) ? [id] : []));
  return {
    ids,
    hosts,
    problem: {
      people: ids.length,
      teams: ids.map((id) => teams.indexOf(circle.people.get(id)?.team ?? '')),
      rounds,
      met: metBefore(circle, occasion, places),
      apart,
      together,
      leads: hosts.flatMap((id) => places.get(id) ?? []),
    },
  };
}

/** Sets that share somebody are one set. */
function joined(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return sets.reduce<readonly (readonly number[])[]>((found, set) => {
    const touching = found.filter((other) => other.some((person) => set.includes(person)));
    const rest = found.filter((other) => !touching.includes(other));
    return [...rest, [...new Set([...touching.flat(), ...set])]];
  }, []);
}

/**
 * Who has met whom at sessions held before this one, anywhere in the folder. To have been in one room is soon
 * forgotten; to have sat in one group is remembered for some months.
 */
function metBefore(
  circle: Circle,
  { file, nth, date = circle.today }: Occasion,
  places: ReadonlyMap<string, number>,
): readonly Met[] {
  const memories = new Map<string, Met>();
  const files = new Set(circle.occasions.map((one) => one.file));
  const rank = { faint: 0, known: 1, fresh: 2 };
  for (const meeting of [...files].flatMap((one) =>
    meetingsOf(circle, one).filter((held) => one !== file || held.nth !== nth),
  )) {
    if (meeting.date > date) continue;
    const memory = memoryOf(meeting.tables.length > 0, meeting.date, date);
    const here = (list: readonly string[]): readonly string[] => list.filter((id) => places.has(id));
    // Crowds are cut down to those who are here before they are paired.
    const cut = { ...meeting, present: here(meeting.present), tables: meeting.tables.map(here) };
    tellPairs(cut, (a, b) => {
      const [one, other] = [places.get(a), places.get(b)];
      if (one === undefined || other === undefined || one === other) return;
      const key = pairKey(a, b);
      const before = memories.get(key);
      if (!before || rank[before.memory] < rank[memory]) memories.set(key, { pair: [one, other], memory });
    });
  }
  return [...memories.values()];
}

const memoryOf = (grouped: boolean, then: Day, now: Day): Met['memory'] => {
  const old = daysBetween(then, now) > freshDays;
  return grouped ? (old ? 'known' : 'fresh') : old ? 'faint' : 'known';
};
