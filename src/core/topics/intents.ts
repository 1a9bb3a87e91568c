import type { CueHit } from './cue-finder.ts';
import type { Fact, Knowledge } from './facts.ts';
import type { GoalView } from './goal.ts';
import type { Links } from './links.ts';
import type { Family, Kind } from './patterns.ts';
import type { Intent } from './result.ts';

/** The intents of a goal. \`scores\` holds every family, also those not taken; \`guessed\` when no cue spoke. */
export interface Intents {
  readonly taken: readonly Intent[];
  readonly scores: ReadonlyMap<Family, number>;
  readonly guessed: boolean;
}

const families: readonly Family[] = [
  'understand',
  'handoff',
  'share',
  'relate',
  'solve',
  'ideate',
  'grow',
  'align',
  'learn',
  'standardize',
];
const guess: readonly (readonly [Family, number])[] = [
  ['understand', 0.6],
  ['solve', 0.5],
  ['handoff', 0.4],
];
const keepShare = 0.6;
const mostIntents = 3;
/** A weight of 0 in the cue table means half a point. */
const halfPoint = 0.5;

/** Scores the families by the cues of the goal and by what the teams' data suggests. \`hollow\`: the goal names nothing concrete. */
export function findIntents(goal: GoalView, knowledge: Knowledge, links: Links, hollow: boolean): Intents {
  const said = cueScores(goal, hollow);
  const prior = priors(knowledge, links);
  const spoken = Math.max(0, ...[...said.values()].map((one) => one.score));
  if (spoken < halfPoint) return guessed(prior);
  const scores = new Map<Family, number>();
  for (const family of families)
    scores.set(family, (said.get(family)?.score ?? 0) + Math.min(1, prior.get(family) ?? 0));
  // What the data suggests never outranks a clear word of the goal.
  const top = Math.max(
    spoken,
    ...families.filter((family) => said.has(family)).map((family) => scores.get(family) ?? 0),
  );
  for (const family of families)
    if (!said.has(family)) scores.set(family, Math.min(scores.get(family) ?? 0, 0.9 * top));
  if (hollow) leadByData(scores, said, prior, top);
  const taken = families
    .map((id) => ({ id, score: scores.get(id) ?? 0, cues: said.get(id)?.cues ?? [] }))
    .filter((intent) => intent.score >= keepShare * top && intent.score > 0)
    .sort((a, b) => b.score - a.score || b.cues.length - a.cues.length);
  return { taken: taken.slice(0, mostIntents), scores, guessed: false };
}

/** A hollow goal that no data of its own kind supports takes along the family the data speaks for most. */
function leadByData(
  scores: Map<Family, number>,
  said: ReadonlyMap<Family, unknown>,
  prior: ReadonlyMap<Family, number>,
  top: number,
): void {
  if ([...said.keys()].some((family) => (prior.get(family) ?? 0) >= 1)) return;
  const [best] = [...prior].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 1 || said.has(best[0])) return;
  scores.set(best[0], Math.max(scores.get(best[0]) ?? 0, keepShare * top));
}

function guessed(prior: ReadonlyMap<Family, number>): Intents {
  const scores = new Map<Family, number>(families.map((family) => [family, Math.min(1, prior.get(family) ?? 0) * 0.4]));
  for (const [family, score] of guess) scores.set(family, score + (scores.get(family) ?? 0) * 0.5);
  const taken = guess.map(([id]) => ({ id, score: scores.get(id) ?? 0, cues: [] }));
  return { taken, scores, guessed: true };
}

/** Points per family from the distinct cues of the goal. */
export function cueScores(goal: GoalView, hollow: boolean): ReadonlyMap<Family, { score: number; cues: string[] }> {
  const found = new Map<Family, { score: number; cues: string[] }>();
  for (const hit of goal.cues) {
    if (hit.list !== 'intent' || (hollow && isVagueWish(hit))) continue;
    const family = hit.key as Family;
    const known = found.get(family) ?? { score: 0, cues: [] };
    if (known.cues.includes(hit.cue)) continue;
    known.cues.push(hit.cue);
    known.score += hit.weight === 0 ? halfPoint : hit.weight;
    found.set(family, known);
  }
  return found;
}

/** "Improve" alone says nothing about solving: it counts only with a thing to improve. */
function isVagueWish(hit: CueHit): boolean {
  return (
    hit.key === 'solve' &&
    hit.weight === 1 &&
    /^(改善|問題|課題|効率化|生産性|improv|efficien|streamlin|issue|problem)/.test(hit.cue)
  );
}

const familyOfKind: Readonly<Partial<Record<Kind, Family>>> = {
  late: 'handoff',
  rework: 'handoff',
  wait: 'handoff',
  dup: 'standardize',
  mismatch: 'standardize',
  tacit: 'grow',
};

function priors(knowledge: Knowledge, links: Links): ReadonlyMap<Family, number> {
  const prior = new Map<Family, number>();
  const add = (family: Family, amount: number): void => {
    prior.set(family, (prior.get(family) ?? 0) + amount);
  };
  const real = knowledge.facts.filter((fact) => !fact.assumed);
  for (const fact of real) {
    if (fact.edge) add('handoff', 0.5);
    if (fact.field === 'incidents') add('learn', 0.5);
    if (fact.field === 'metrics') add('align', 0.25);
    if (fact.field === 'struggles') {
      for (const kind of fact.kinds) {
        const family = familyOfKind[kind];
        if (family) add(family, 0.5);
      }
    }
  }
  for (const link of links.all) {
    const pair = [knowledge.facts[link.a], knowledge.facts[link.b]] as const;
    const family = familyOfLink(pair[0], pair[1]);
    if (family) add(family, 0.5);
  }
  return prior;
}

function familyOfLink(a: Fact | undefined, b: Fact | undefined): Family | undefined {
  if (!a || !b || a.assumed || b.assumed) return undefined;
  const fields = `${a.field} ${b.field}`;
  if (fields === 'struggles struggles') return 'solve';
  if (fields === 'terms terms') return 'standardize';
  return fields.includes('struggles') && fields.includes('owns') ? 'handoff' : undefined;
}
