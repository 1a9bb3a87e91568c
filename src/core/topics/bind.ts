import type { Fact, Field } from './facts.ts';
import type { Kind, Need, Pattern } from './patterns.ts';
import { bestLink, type Scene } from './scene.ts';
import { overlap, strongLink } from './similarity.ts';

/** Which fact fills which slot; a slot shared by two teams holds the fact of each. */
export type Binding = ReadonlyMap<string, readonly Fact[]>;

/** How many facts are tried for a slot, and how many bindings are kept for a pattern and pair. */
const triesPerSlot = 3;
const bindingsKept = 4;
const nearDuplicate = 0.6;
const sameEntry = 0.8;

interface Pair {
  readonly scene: Scene;
  readonly a: number;
  readonly b: number;
}
type Filler = (pair: Pair, bound: Binding) => (readonly (readonly [slot: string, facts: readonly Fact[]])[])[];

/** All ways (a few) to meet the needs of a pattern for the ordered pair a, b. */
export function bindNeeds(scene: Scene, pattern: Pattern, a: number, b: number): Binding[] {
  const pair: Pair = { scene, a, b };
  let bindings: Binding[] = [new Map()];
  // Hand-overs and links come first: they leave less choice than a lone struggle.
  const needs = [...pattern.needs].sort((x, y) => Number(x.startsWith('kind')) - Number(y.startsWith('kind')));
  for (const need of needs) {
    const next: Binding[] = [];
    for (const bound of bindings) {
      for (const filling of fillers[need](pair, bound)) {
        if (next.length < bindingsKept && !repeats(bound, filling)) next.push(new Map([...bound, ...filling]));
      }
    }
    bindings = next;
  }
  return bindings;
}

/** Two facts that say nearly the same may not fill two slots of one topic. */
function repeats(bound: Binding, filling: readonly (readonly [string, readonly Fact[]])[]): boolean {
  if (bound.size === 0 && filling.length < 2) return false;
  const fresh = filling.map(([, facts]) => facts[0]);
  const taken = [...bound.values()].map((facts) => facts[0]);
  for (const [index, fact] of fresh.entries()) {
    for (const other of [...taken, ...fresh.slice(0, index)]) {
      if (fact && other && alike(fact, other)) return true;
    }
  }
  return false;
}

/** Whether two facts say nearly the same. */
export function alike(a: Fact, b: Fact): boolean {
  if (a === b || a.text === b.text) return true;
  return a.field === b.field && overlap(a.grams, b.grams) >= nearDuplicate && a.field !== 'edges';
}

const fillers: Readonly<Record<Need, Filler>> = {
  'edge(a,b,x)': (pair) => best(pair, pair.scene.edges(pair.a, pair.b)).map((fact) => [['x', [fact]]]),
  'edge_unconfirmed(a,b,x)': (pair) =>
    best(
      pair,
      pair.scene.edges(pair.a, pair.b).filter((fact) => !fact.assumed && oneSided(pair, fact)),
    ).map((fact) => [['x', [fact]]]),
  'own(a,o)': one('owns', 'a', 'o'),
  'own(b,p)': one('owns', 'b', 'p'),
  'metric(a,m)': one('metrics', 'a', 'm'),
  'metric(b,n)': one('metrics', 'b', 'n'),
  'struggle(a,s)': one('struggles', 'a', 's'),
  'incident(a,i)': one('incidents', 'a', 'i'),
  'kind(s,rework)': struggleOfKind('rework'),
  'kind(s,tacit)': struggleOfKind('tacit'),
  'kind(s,dup)': struggleOfKind('dup'),
  'orphan(s)': (pair) =>
    best(
      pair,
      pair.scene.own(pair.a, 'struggles').filter((fact) => isOrphan(pair.scene, fact)),
    ).map((fact) => [['s', [fact]]]),
  'link(struggle_a,own_b)': linked('struggles', 'owns', 's', 'p'),
  'link(struggle_a,struggle_b)': linked('struggles', 'struggles', 's', 's2'),
  'tool_both(k)': both('tools', 'k'),
  'term_both(t)': both('terms', 't'),
  'metric_both(m)': both('metrics', 'm'),
  'term_one(a,t)': (pair) => {
    const theirs = pair.scene.own(pair.b, 'terms');
    const ours = pair.scene
      .own(pair.a, 'terms')
      .filter((fact) => !theirs.some((other) => overlap(other.grams, fact.grams) >= strongLink));
    return best(pair, ours).map((fact) => [['t', [fact]]]);
  },
};

/** Facts worth trying first: linked to the other team, near the goal, real, then in input order. */
export function rank(scene: Scene, facts: readonly Fact[], teams: readonly number[]): Fact[] {
  if (facts.length < 2) return [...facts];
  return facts
    .map((fact) => ({ fact, worth: bestLink(scene, fact, teams) + scene.near(fact) - (fact.assumed ? 1 : 0) }))
    .sort((x, y) => y.worth - x.worth || x.fact.at - y.fact.at)
    .map(({ fact }) => fact);
}

function best(pair: Pair, facts: readonly Fact[]): Fact[] {
  return rank(pair.scene, facts, [pair.a, pair.b]).slice(0, triesPerSlot);
}

function one(field: Field, side: 'a' | 'b', slot: string): Filler {
  return (pair) => best(pair, pair.scene.own(pair[side], field)).map((fact) => [[slot, [fact]]]);
}

/** A struggle of that kind, of the pattern's owner; with a hand-over bound, one that has to do with it. */
function struggleOfKind(kind: Kind): Filler {
  return (pair, bound) => {
    const [edge] = bound.get('x') ?? [];
    const own = pair.scene.own(pair.a, 'struggles').filter((fact) => fact.kinds.has(kind));
    const fits = edge
      ? [...own, ...pair.scene.own(pair.b, 'struggles').filter((fact) => fact.kinds.has(kind))].filter((fact) =>
          pair.scene.links.between(fact, edge),
        )
      : own;
    return best(pair, fits).map((fact) => [['s', [fact]]]);
  };
}

function linked(fieldA: Field, fieldB: Field, slotA: string, slotB: string): Filler {
  return (pair) => {
    const found: { readonly strength: number; readonly facts: readonly [Fact, Fact] }[] = [];
    for (const x of pair.scene.own(pair.a, fieldA)) {
      for (const y of pair.scene.own(pair.b, fieldB)) {
        const link = pair.scene.links.between(x, y);
        if (link) found.push({ strength: link.strength, facts: [x, y] });
      }
    }
    found.sort((x, y) => y.strength - x.strength || x.facts[0].at - y.facts[0].at);
    return found.slice(0, triesPerSlot).map(({ facts }) => [
      [slotA, [facts[0]]],
      [slotB, [facts[1]]],
    ]);
  };
}

function both(field: Field, slot: string): Filler {
  return (pair) => {
    const found: [Fact, Fact][] = [];
    for (const x of pair.scene.own(pair.a, field)) {
      const y = pair.scene.own(pair.b, field).find((other) => isSameEntry(x, other));
      if (y) found.push([x, y]);
    }
    return found.slice(0, triesPerSlot).map((facts) => [[slot, facts]]);
  };
}

/** Whether two entries (terms, tools, metrics) are the same one. */
export function isSameEntry(a: Fact, b: Fact): boolean {
  return (
    a.text.normalize('NFKC').toLowerCase() === b.text.normalize('NFKC').toLowerCase() ||
    (overlap(a.grams, b.grams) >= sameEntry && a.grams.total > 1)
  );
}

function oneSided(pair: Pair, fact: Fact): boolean {
  if (fact.edge?.confirmed === 'both') return false;
  const silent = fact.edge?.confirmed === 'giver' ? pair.b : pair.a;
  return pair.scene.facts.some(
    (other) =>
      other.edge && !other.assumed && (other.edge.from === silent || other.edge.to === silent) && other !== fact,
  );
}

/** A struggle that belongs to nobody's work and no hand-over. */
function isOrphan(scene: Scene, fact: Fact): boolean {
  return !scene.links.of(fact).some((link) => {
    const other = scene.facts[link.a === fact.at ? link.b : link.a];
    return other?.field === 'owns' || other?.field === 'edges';
  });
}
