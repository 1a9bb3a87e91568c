import type { Circle } from '../circle/circle.ts';
import { type Called, nameAt, placesOf } from '../language/names.ts';
import { sameId } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { namesIn } from '../read/names.ts';
import type { Reading } from '../read/read.ts';
import { placeAt } from './place.ts';

/** Where something leads: entries of the same file, and names that may be given in any file of the folder. */
export interface Ways {
  readonly paths: readonly Path[];
  readonly names: readonly Called[];
}

/** In which entries a name is taken up, by its kind: not everywhere it is mentioned. */
const takesUp: Readonly<Record<Named, (path: Path) => boolean>> = {
  topics: ([section]) => section === 'sessions',
  hints: ([section]) => section === 'outcomes',
  people: ([section, , key]) => section === 'sessions' && key === 'host',
  teams: ([section, , key]) => section === 'people' && key === 'team',
};

/** Sessions about a topic or of a host, people of a team, outcomes of a hint: what a file has made of a name. */
export const takenUp = (reading: Reading, name: Called): readonly Path[] =>
  distinct(
    placesOf(reading, name)
      .filter(({ defines, path }) => !defines && takesUp[name.kind](path))
      .map(({ path }) => path.slice(0, 2)),
  );

/**
 * What came of the place at an offset. A name is looked up wherever it is taken up; a session has its topics, hints and
 * follow-ups and what came of them, a hint its outcomes.
 */
export function cameOf(reading: Reading, offset: number): Ways {
  const name = nameAt(reading, offset);
  if (name) return { paths: [], names: [name] };
  const [section, nth, part, item] = placeAt(reading, offset).path;
  if (section !== 'sessions' || typeof nth !== 'number') return nowhere;
  const session = ['sessions', nth];
  if (part === 'hints' && typeof item === 'number')
    return { paths: outcomesOf(reading, [...session, part, item]), names: [] };
  if (part === 'followups') return nowhere;
  const topics = namesBelow(reading, session, 'topics').map(({ id }) => ['topics', id]);
  return {
    paths: distinct([
      ...topics.filter((path) => reading.find(path)),
      ...itemsOf(reading, [...session, 'hints']),
      ...itemsOf(reading, [...session, 'followups']),
      ...outcomesOf(reading, session),
    ]),
    names: [],
  };
}

/**
 * What the place at an offset belongs to: a person to a team, a topic to those it concerns; a hint, a follow-up or a
 * block to its session, an outcome to the sessions its hints were said in.
 */
export function belongsTo({ reading, circle }: { reading: Reading; circle: Circle }, offset: number): Ways {
  const name = nameAt(reading, offset);
  if (name?.kind === 'people') {
    const team = circle.people.get(name.id)?.team;
    return { paths: [], names: team === undefined ? [] : [{ kind: 'teams', id: team }] };
  }
  if (name?.kind === 'topics') return { paths: [], names: namesBelow(reading, ['topics', name.id], 'teams') };
  if (name?.kind === 'hints') return { paths: saidIn(reading, [name.id]), names: [] };
  const [section, nth, part] = placeAt(reading, offset).path;
  if (name || typeof nth !== 'number') return nowhere;
  if (section === 'sessions' && part !== undefined) return { paths: [['sessions', nth]], names: [] };
  if (section !== 'outcomes') return nowhere;
  const hints = namesBelow(reading, ['outcomes', nth], 'hints');
  return {
    paths: saidIn(
      reading,
      hints.map(({ id }) => id),
    ),
    names: [],
  };
}

const nowhere: Ways = { paths: [], names: [] };

/** Names of a kind within an entry, each once. */
function namesBelow(reading: Reading, top: Path, kind: Named): readonly Called[] {
  const found = new Map<string, Called>();
  for (const name of namesIn(reading))
    if (name.kind === kind && top.every((step, at) => name.path[at] === step))
      found.set(sameId(name.id), { kind, id: name.id });
  return [...found.values()];
}

/** The outcomes that go back to a hint within an entry. */
function outcomesOf(reading: Reading, top: Path): readonly Path[] {
  const hints = namesBelow(reading, top, 'hints');
  return distinct(hints.flatMap((hint) => takenUp(reading, hint)));
}

/** The sessions in which hints were said. */
const saidIn = (reading: Reading, ids: readonly string[]): readonly Path[] =>
  distinct(
    ids.flatMap((id) =>
      placesOf(reading, { kind: 'hints', id })
        .filter(({ defines }) => defines)
        .map(({ path }) => path.slice(0, 2)),
    ),
  );

function itemsOf(reading: Reading, list: Path): readonly Path[] {
  const node = reading.find(list)?.node;
  return node?.kind === 'list' ? node.items.map((_, nth) => [...list, nth]) : [];
}

const distinct = (paths: readonly Path[]): readonly Path[] => [
  ...new Map(paths.map((path) => [JSON.stringify(path), path])).values(),
];
