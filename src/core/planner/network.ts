import { type Knot, type Network, networkOf } from '../circle/network.ts';
import { comma } from '../words/signs.ts';
import { networkWords } from '../words/together.ts';
import { type Desk, person, team } from './desk.ts';
import { toneOf } from './head.ts';
import { layOut, type Spot } from './layout.ts';

/** Who has met whom in a series: a picture, the same as a table, what it means, and a next step. Nobody is ranked. */
export interface NetworkView {
  readonly summary: string;
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  /** What there is between teams, what hangs on one person, and who has met nobody from elsewhere. */
  readonly facts: readonly string[];
  readonly growth: readonly string[];
  readonly suggestion: string;
  readonly rows: readonly Row[];
}
export interface Dot extends Spot {
  readonly name: string;
  readonly tone: number | undefined;
}
/** Ends are places in the list of dots. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly times: number;
  readonly across: boolean;
}
export interface Row {
  readonly name: string;
  readonly team: string;
  readonly sessions: number;
  readonly met: string;
  readonly notMet: string;
}

/** More people than this are no picture any more, but a cloud. */
const mostDots = 120;
/** Names listed one by one; of more it is said how many. */
const mostNames = 6;

/** The network of the series; undefined in a file without one, a lesson while nobody has met. */
export function networkView(desk: Desk): NetworkView | string | undefined {
  const { sheet, circle, words } = desk;
  if (!sheet.series) return undefined;
  const network = networkOf(circle, sheet.file);
  const across = network.links.filter((link) => link.across);
  if (across.length === 0) return words.fill(network.crowded ? networkWords.crowd : networkWords.empty);
  return desk.kept.part(network, [desk.order], circle, words, () => viewOf(desk, network, across.length));
}

function viewOf(desk: Desk, network: Network, met: number): NetworkView {
  const { words } = desk;
  const people = [...network.people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = metBy(network.links);
  return {
    summary: words.fill(networkWords.summary, { people: people.length, pairs: met }),
    ...pictureOf(desk, people, network),
    facts: factsOf(desk, network),
    growth: network.growth
      .filter(({ fresh }) => fresh > 0)
      .map(({ date, fresh, total }) => words.fill(networkWords.grew, { date, n: fresh, known: total })),
    suggestion: suggestionOf(desk, people, network, missingPairs(people, met), known),
    rows: rowsOf(desk, people, known),
  };
}

const laidOut = new WeakMap<Network, readonly Spot[]>();

function pictureOf(desk: Desk, people: readonly Knot[], network: Network): Pick<NetworkView, 'dots' | 'lines'> {
  if (people.length > mostDots) return { dots: [], lines: [] };
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const lines = network.links.flatMap(({ a, b, times, across }): readonly Line[] => {
    const [from, to] = [places.get(a), places.get(b)];
    return from === undefined || to === undefined ? [] : [{ from, to, times, across }];
  });
  const teams = [...new Set(people.flatMap((one) => one.team ?? []))];
  // The picture is kept as long as the network is: a circle works it out again only when somebody met.
  let spots = laidOut.get(network);
  if (!spots) {
    spots = layOut(
      people.map((one) => teams.indexOf(one.team ?? '')),
      lines.filter(({ across }) => across).map(({ from, to }) => [from, to] as const),
    );
    laidOut.set(network, spots);
  }
  return {
    dots: people.map(
      (one, nth): Dot => ({
        ...(spots?.[nth] ?? { x: 0, y: 0 }),
        name: person(desk, one.id),
        tone: one.team === undefined ? undefined : toneOf(desk, one.team),
      }),
    ),
    lines,
  };
}

function factsOf(desk: Desk, { bridges, fragile, alone, people }: Network): readonly string[] {
  const { words, circle } = desk;
  const pair = ([one, other]: readonly [string, string]) => ({ team: team(desk, one), otherTeam: team(desk, other) });
  const knots = new Map(people.map((knot) => [knot.id, knot]));
  return [
    ...bridges.map(({ teams, links }) => words.fill(networkWords.between, { ...pair(teams), pairs: links })),
    ...fragile.map(({ teams, only }) =>
      words.fill(networkWords.only, { ...pair(teams), name: circle.people.show(only[0] ?? '') }),
    ),
    ...alone.map((id) =>
      words.fill(networkWords.alone, {
        name: circle.people.show(id),
        team: team(desk, knots.get(id)?.team ?? ''),
        sessions: knots.get(id)?.sessions ?? 0,
      }),
    ),
  ];
}

/** How many pairs of different teams have not met, of those who have been here. */
function missingPairs(people: readonly Knot[], across: number): number {
  const teams = new Map<string, number>();
  for (const { team: of } of people) if (of !== undefined) teams.set(of, (teams.get(of) ?? 0) + 1);
  const sizes = [...teams.values()];
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.reduce((sum, size) => sum + size * (all - size), 0) / 2 - across;
}

/** The first pair of different teams that has not met, one of these and one of those. */
function missingPair(ones: readonly Knot[], others: readonly Knot[], met: Met): readonly [Knot, Knot] | undefined {
  for (const one of ones)
    for (const other of others)
      if (other.team !== undefined && other.team !== one.team && !met.get(one.id)?.has(other.id)) return [one, other];
  return undefined;
}

/** One next step: for somebody who has met nobody, else beside the only bridge, else for all who are still to meet. */
function suggestionOf(
  { words, circle }: Desk,
  people: readonly Knot[],
  { alone, fragile }: Network,
  missing: number,
  met: Met,
): string {
  const [lonely] = alone;
  const [bridge] = fragile;
  const beside = people.filter(({ id, team: of = '' }) => bridge?.teams.includes(of) && !bridge.only.includes(id));
  const pair =
    lonely !== undefined
      ? missingPair(
          people.filter(({ id }) => id === lonely),
          people,
          met,
        )
      : missingPair(beside, beside, met);
  if (pair) {
    const [one, other] = pair.map(({ id }) => id).sort();
    return words.fill(networkWords.suggestPair, {
      name: circle.people.show(one ?? ''),
      other: circle.people.show(other ?? ''),
    });
  }
  return missing > 0 ? words.fill(networkWords.suggestMix, { pairs: missing }) : words.fill(networkWords.suggestNew);
}

type Met = ReadonlyMap<string, ReadonlySet<string>>;

/** Whom each has met. */
function metBy(links: Network['links']): Met {
  const met = new Map<string, Set<string>>();
  const add = (one: string, other: string): unknown => met.get(one)?.add(other) ?? met.set(one, new Set([other]));
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  return met;
}

function rowsOf(desk: Desk, people: readonly Knot[], met: Met): readonly Row[] {
  const { words } = desk;
  const list = (ids: readonly string[], all: number): string => {
    const shown = ids.slice(0, mostNames).map((id) => person(desk, id));
    const rest = all - shown.length;
    return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(comma(words.language));
  };
  const knots = new Map(people.map((knot) => [knot.id, knot]));
  const sizes = new Map<string, number>();
  for (const { team: of } of people) if (of !== undefined) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  return people.map((one): Row => {
    const own = met.get(one.id) ?? new Set<string>();
    const elsewhere = ({ id, team: of }: Knot): boolean => id !== one.id && (of === undefined || of !== one.team);
    const known = [...own].filter((id) => knots.has(id) && elsewhere(knots.get(id) as Knot)).sort();
    // With thousands of people nobody may go through all of them for each.
    const others = people.length - (one.team === undefined ? 1 : (sizes.get(one.team) ?? 1));
    const unknown: string[] = [];
    for (const other of people) {
      if (unknown.length === Math.min(mostNames, others - known.length)) break;
      if (elsewhere(other) && !own.has(other.id)) unknown.push(other.id);
    }
    return {
      name: person(desk, one.id),
      team: one.team === undefined ? '' : team(desk, one.team),
      sessions: one.sessions,
      met: known.length === 0 ? words.fill(networkWords.nobody) : list(known, known.length),
      notMet: unknown.length === 0 ? '–' : list(unknown, others - known.length),
    };
  });
}
