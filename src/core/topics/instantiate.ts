import { alike, type Binding, bindNeeds, isSameEntry, rank } from './bind.ts';
import type { Fact, Field } from './facts.ts';
import type { Pattern, PatternWords } from './patterns.ts';
import { bestLink, type Scene } from './scene.ts';

/** What fills a slot: facts (two when both teams have the entry), or nothing but a neutral word. */
export interface Slot {
  readonly name: string;
  readonly facts: readonly Fact[];
}
/** A topic before it is worded. `teams` begins with a and b; the rest each have a fact of their own, or none. */
export interface Draft {
  readonly pattern: Pattern;
  readonly teams: readonly number[];
  readonly slots: ReadonlyMap<string, Slot>;
  readonly extra: ReadonlyMap<number, Fact | undefined>;
}

const slotPattern = /\{(\w+)\}/g;
const sources: Readonly<Record<string, readonly [field: Field, side: 'a' | 'b']>> = {
  o: ['owns', 'a'],
  p: ['owns', 'b'],
  x: ['edges', 'a'],
  y: ['edges', 'b'],
  s: ['struggles', 'a'],
  s2: ['struggles', 'b'],
  m: ['metrics', 'a'],
  n: ['metrics', 'b'],
  k: ['tools', 'a'],
  t: ['terms', 'a'],
  i: ['incidents', 'a'],
};

/** Patterns whose topic grows to every team tied to what it is about. */
const growing = new Set(['P1', 'T1', 'T4', 'S5', 'L1', 'H1', 'H4', 'H8', 'A2']);

const bySentence = new Map<string, readonly string[]>();

/** The slots one sentence of the catalogue shows; remembered, as there are only so many sentences. */
export function slotsIn(sentence: string): readonly string[] {
  const known = bySentence.get(sentence);
  if (known) return known;
  const found = new Set<string>();
  for (const [, name] of sentence.matchAll(slotPattern)) if (name && name in sources) found.add(name);
  const fresh = [...found];
  bySentence.set(sentence, fresh);
  return fresh;
}

/** The slots a pattern's words use in one language. */
export function slotsOf(words: PatternWords): string[] {
  return [...new Set(words.flatMap((text) => slotsIn(text ?? '')))];
}

const wanted = new Map<string, readonly string[]>();

/** The slots of a pattern in either language, worked out once. */
function wantedSlots(pattern: Pattern): readonly string[] {
  const known = wanted.get(pattern.id);
  if (known) return known;
  const fresh = [...new Set([...slotsOf(pattern.ja), ...slotsOf(pattern.en)])];
  wanted.set(pattern.id, fresh);
  return fresh;
}

/** All drafts of a pattern: for every ordered pair, or for all teams where the pattern asks nothing. */
export function instantiate(scene: Scene, pattern: Pattern): Draft[] {
  const count = scene.teams.length;
  const whole = pattern.needs.length === 0 && count > 2;
  return scene.teams.flatMap((_, a) => {
    if (whole) return draftsFor(scene, pattern, wholeOrder(scene, a));
    return scene.teams.flatMap((_, b) => (a === b ? [] : draftsFor(scene, pattern, [a, b])));
  });
}

/** All teams, `a` first, the one tied to it most second, the rest as given. */
function wholeOrder(scene: Scene, a: number): number[] {
  const others = scene.teams.map((_, index) => index).filter((index) => index !== a);
  const partner = others.reduce(
    (best, index) => (scene.ties(a, index) > scene.ties(a, best) ? index : best),
    others[0] ?? a,
  );
  return [a, partner, ...others.filter((index) => index !== partner)];
}

function draftsFor(scene: Scene, pattern: Pattern, teams: readonly number[]): Draft[] {
  const [a = 0, b = 0] = teams;
  const drafts: Draft[] = [];
  for (const binding of startingPoints(scene, pattern, a, b)) {
    const extra = new Map<number, Fact | undefined>();
    const slots = fillSlots(scene, pattern, binding, a, b);
    for (const team of teams.slice(2)) extra.set(team, ownFact(scene, team, slots));
    if (scene.teams.length > 2 && growing.has(pattern.id)) grow(scene, pattern, slots, extra, [a, b]);
    drafts.push({ pattern, teams: [a, b, ...extra.keys()], slots, extra });
  }
  return drafts;
}

/** The bindings of the needs; a pattern without needs that is about a struggle is tried with each of the first few. */
function startingPoints(scene: Scene, pattern: Pattern, a: number, b: number): Binding[] {
  const bindings = bindNeeds(scene, pattern, a, b);
  if (pattern.needs.length > 0 || !wantedSlots(pattern).includes('s')) return bindings;
  const struggles = rank(scene, scene.own(a, 'struggles'), [b]).slice(0, 2);
  return struggles.length === 0 ? bindings : struggles.map((fact) => new Map([['s', [fact]]]));
}

function fillSlots(scene: Scene, pattern: Pattern, binding: Binding, a: number, b: number): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const [name, facts] of binding) slots.set(name, { name, facts });
  for (const name of wantedSlots(pattern)) {
    if (slots.has(name)) continue;
    const fact = choose(scene, name, slots, a, b);
    slots.set(name, { name, facts: fact ? [fact] : [] });
  }
  return slots;
}

function choose(scene: Scene, name: string, slots: ReadonlyMap<string, Slot>, a: number, b: number): Fact | undefined {
  const source = sources[name];
  if (!source) return undefined;
  const [field, side] = source;
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const taken = [...slots.values()].flatMap((slot) => slot.facts);
  const pool = field === 'edges' ? scene.edges(own, other) : scene.own(own, field);
  const free = pool.filter((fact) => !taken.some((used) => alike(used, fact)));
  const ranked = rank(scene, free, [other]);
  return ranked.find((fact) => taken.some((used) => scene.links.between(used, fact))) ?? ranked[0];
}

/** The fact that makes a further team part of a topic: the one tied closest to what fills the slots. */
function ownFact(scene: Scene, team: number, slots: ReadonlyMap<string, Slot>): Fact | undefined {
  const used = [...slots.values()].flatMap((slot) => slot.facts);
  let best: Fact | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const fact of scene.facts) {
    if (fact.team !== team || fact.edge) continue;
    let tied = 0;
    for (const other of used) tied = Math.max(tied, scene.links.between(fact, other)?.strength ?? 0);
    const worth = tied * 2 + bestLink(scene, fact) * 0.5 + fact.weight;
    if (worth > most) [best, most] = [fact, worth];
  }
  return best;
}

/** Adds the teams that have the same entry, a linked struggle, a linked fact, or the next hand-over in the chain. */
function grow(
  scene: Scene,
  pattern: Pattern,
  slots: Map<string, Slot>,
  extra: Map<number, Fact | undefined>,
  pair: readonly [number, number],
): void {
  for (const [team] of scene.teams.entries()) {
    if (pair.includes(team)) continue;
    const fact = tie(scene, pattern.id, slots, team, pair);
    if (!fact) continue;
    extra.set(team, fact);
    if (pattern.id === 'P1' && !slots.has('s3')) slots.set('s3', { name: 's3', facts: [fact] });
  }
  // Three struggles are named in the title; a fourth would make it a list.
  if (pattern.id === 'P1') for (const team of [...extra.keys()].slice(1)) extra.delete(team);
}

function tie(
  scene: Scene,
  pattern: string,
  slots: ReadonlyMap<string, Slot>,
  team: number,
  [a, b]: readonly [number, number],
): Fact | undefined {
  const lead = (name: string): Fact | undefined => slots.get(name)?.facts[0];
  const own = (field: Field): readonly Fact[] => scene.own(team, field);
  const entry = lead('t') ?? lead('k') ?? lead('m');
  if (pattern === 'T1' || pattern === 'T4' || pattern === 'S5')
    return entry && own(entry.field).find((fact) => isSameEntry(fact, entry));
  if (pattern === 'P1') {
    const [s, s2] = [lead('s'), lead('s2')];
    return own('struggles').find(
      (fact) =>
        [s, s2].some((known) => known && scene.links.between(fact, known)) &&
        ![s, s2].some((known) => known && alike(known, fact)),
    );
  }
  const incident = lead('i');
  if (pattern === 'L1')
    return (
      incident && scene.facts.find((fact) => fact.team === team && !fact.edge && scene.links.between(fact, incident))
    );
  const x = lead('x');
  if (!x) return undefined;
  const onward = scene.edges(b, team).find((fact) => scene.links.between(fact, x) && !fact.assumed);
  if (pattern === 'H1' || pattern === 'H4') return onward;
  return scene.edges(team, b).find((fact) => !fact.assumed && fact.team !== a);
}
