import type { Fact } from './facts.ts';
import { linkThreshold, overlap } from './similarity.ts';

/** Two facts that speak of the same thing; places in the list of facts. Strength 0 to about 1.2. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly overlap: number;
  readonly strength: number;
}
/** All links, found by pair or by fact. */
export interface Links {
  readonly all: readonly Link[];
  between(a: Fact, b: Fact): Link | undefined;
  of(fact: Fact): readonly Link[];
  /** The strongest link of a fact to a fact of another team that is of this team or passes to it; 0 without one. */
  to(fact: Fact, team: number): number;
  /** The strongest link of a fact across teams with this team at either end of it; 0 without one. */
  across(fact: Fact, team: number): number;
}

/** Two facts share at least about one telling gram. */
const leastShared = 0.9;

/** Finds the links between the facts of so many teams: of different ones, or between a hand-over and what its two say. */
export function findLinks(facts: readonly Fact[], teams: number): Links {
  const all: Link[] = [];
  const byPair = new Map<number, Link>();
  const byFact = new Map<number, Link[]>();
  for (const [a, b] of candidates(facts)) {
    const link = linkOf(a, b);
    if (!link) continue;
    all.push(link);
    byPair.set(link.a * facts.length + link.b, link);
    for (const at of [link.a, link.b]) {
      const known = byFact.get(at);
      if (known) known.push(link);
      else byFact.set(at, [link]);
    }
  }
  const { to, across } = strongest(facts, all, teams);
  return {
    all,
    between: (a, b) => byPair.get(Math.min(a.at, b.at) * facts.length + Math.max(a.at, b.at)),
    of: (fact) => byFact.get(fact.at) ?? [],
    to: (fact, team) => to[fact.at * teams + team] ?? 0,
    across: (fact, team) => across[fact.at * teams + team] ?? 0,
  };
}

/** For each fact and team the strongest link, worked out once: every draft asks for it again. */
function strongest(
  facts: readonly Fact[],
  links: readonly Link[],
  teams: number,
): { to: Float64Array; across: Float64Array } {
  const to = new Float64Array(facts.length * teams);
  const across = new Float64Array(facts.length * teams);
  const raise = (row: Float64Array, at: number, team: number, strength: number): void => {
    const cell = at * teams + team;
    if (strength > (row[cell] ?? 0)) row[cell] = strength;
  };
  for (const { a, b, strength } of links) {
    const [x, y] = [facts[a], facts[b]];
    if (!x || !y || x.team === y.team) continue;
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const) {
      raise(to, one.at, other.team, strength);
      if (other.edge) raise(to, one.at, other.edge.to, strength);
      raise(across, one.at, one.team, strength);
      raise(across, one.at, other.team, strength);
    }
  }
  return { to, across };
}

/** Pairs that share at least one gram, in the order of the facts. */
function candidates(facts: readonly Fact[]): [Fact, Fact][] {
  const byGram = new Map<string, Fact[]>();
  const pairs: [Fact, Fact][] = [];
  for (const fact of facts) {
    const met = new Set<number>();
    for (const gram of fact.grams.weights.keys()) {
      const known = byGram.get(gram);
      if (!known) {
        byGram.set(gram, [fact]);
        continue;
      }
      for (const other of known) {
        if (met.has(other.at)) continue;
        met.add(other.at);
        pairs.push([other, fact]);
      }
      known.push(fact);
    }
  }
  return pairs;
}

function linkOf(a: Fact, b: Fact): Link | undefined {
  if (a.team === b.team && !a.edge && !b.edge) return undefined;
  if (a.edge && b.edge && a.team === b.team) return undefined;
  const likeness = overlap(a.grams, b.grams);
  // One everyday word in common is no link, however short the texts.
  if (likeness < linkThreshold || likeness * Math.min(a.grams.total, b.grams.total) < leastShared) return undefined;
  const fields = new Set([a.field, b.field]);
  const pain = fields.has('struggles') && (fields.has('owns') || fields.has('edges')) ? 0.15 : 0;
  const confirmed = a.edge?.confirmed === 'both' || b.edge?.confirmed === 'both' ? 0.1 : 0;
  return {
    a: a.at,
    b: b.at,
    overlap: likeness,
    strength: likeness * Math.sqrt(a.weight * b.weight) + pain + confirmed,
  };
}
