import { boostsOf } from './boosts.ts';
import type { Fact } from './facts.ts';
import { type Draft, slotsIn } from './instantiate.ts';
import type { Pattern } from './patterns.ts';
import type { ScoreParts } from './result.ts';
import { nearGoal, type Scene, touches } from './scene.ts';
import { formatById, leastMinutes } from './timeboxes.ts';

/** A draft with its score (0 to about 1), the parts of it, and the format it can have in the time given. */
export interface Scored {
  readonly draft: Draft;
  readonly score: number;
  readonly parts: ScoreParts;
  readonly format: string;
  /** Where the topic stops stretching, in minutes. */
  readonly topMinutes: number;
  readonly evidence: readonly Fact[];
  /** The facts its title shows. */
  readonly shown: readonly Fact[];
}

/** A topic that concerns one of its teams less than this is dropped. */
const leastRelevance = 0.35;
const nobodysWork = 'H7';
/** Patterns that need no guess in their title: the better ones while nothing is known. */
const plain = new Set(['U1', 'U2', 'U6', 'S2', 'S4', 'R1', 'P6']);

/** Scores a draft; `undefined` when it is one-sided or cannot be held in the time and with the people given. */
export function scoreDraft(scene: Scene, draft: Draft): Scored | undefined {
  const fit = fitOf(scene, draft.pattern);
  if (!fit) return undefined;
  const filled = [...draft.slots.values()].flatMap((slot) => slot.facts);
  const linked = linkedFacts(scene, draft, filled);
  const relevances = draft.teams.map((team) => relevanceFor(scene, draft, team, filled, linked));
  const relevance = Math.min(...relevances);
  if (relevance < leastRelevance) return undefined;
  const parts: ScoreParts = {
    relevance,
    balance: relevance / Math.max(...relevances),
    intent: intentOf(scene, draft.pattern),
    goalsim: Math.min(1, Math.max(0, ...filled.map((fact) => nearGoal(scene, fact.grams) * (fact.assumed ? 0.4 : 1)))),
    specific: specificOf(scene, draft),
    boosts: boostsOf(scene, draft),
    fit: fit.fit,
  };
  const further = 0.06 * (draft.teams.length - 2) + thinness(scene, draft);
  const score =
    (0.3 * parts.relevance +
      0.08 * parts.balance +
      0.22 * parts.intent +
      0.14 * parts.goalsim +
      0.18 * parts.specific +
      0.08 * parts.boosts +
      further) *
    parts.fit;
  return {
    draft,
    score,
    parts,
    format: fit.format,
    topMinutes: fit.top,
    shown: slotsIn(draft.pattern[scene.lang][0]).flatMap((name) => draft.slots.get(name)?.facts ?? []),
    evidence: [...new Set([...filled, ...draft.extra.values(), ...linked])].filter((fact) => fact !== undefined),
  };
}

/** With hardly any data, patterns that guess least come first; to guess somebody's pain is the boldest guess. */
function thinness(scene: Scene, draft: Draft): number {
  if (scene.knowledge.richness >= 0.3) return 0;
  const bold = draft.slots.get('s')?.facts[0]?.assumed === true && !draft.pattern.arc.includes('experiment');
  return (plain.has(draft.pattern.id) ? 0.1 : 0) - (bold ? 0.1 : 0);
}

/** Facts of the topic's teams tied to what fills its slots, the strongest first; at most two a team. */
function linkedFacts(scene: Scene, draft: Draft, filled: readonly Fact[]): Fact[] {
  const found = new Map<Fact, number>();
  for (const fact of filled) {
    for (const link of scene.links.of(fact)) {
      const other = scene.facts[link.a === fact.at ? link.b : link.a];
      if (!other || filled.includes(other) || !draft.teams.includes(other.team)) continue;
      found.set(other, Math.max(found.get(other) ?? 0, link.strength));
    }
  }
  const sorted = [...found].sort((x, y) => y[1] - x[1] || x[0].at - y[0].at).map(([fact]) => fact);
  return draft.teams.flatMap((team) => sorted.filter((fact) => fact.team === team).slice(0, 2));
}

function relevanceFor(
  scene: Scene,
  draft: Draft,
  team: number,
  filled: readonly Fact[],
  linked: readonly Fact[],
): number {
  const floor = startOf(scene, draft, team);
  let miss = 0.9;
  for (const fact of filled) if (touches(fact, [team])) miss *= 1 - 0.6 * fact.weight;
  for (const fact of [...linked, draft.extra.get(team)])
    if (fact && touches(fact, [team])) miss *= 1 - 0.3 * fact.weight;
  let tie = 0;
  for (const fact of filled) {
    if (fact.names.includes(team)) tie = Math.max(tie, 0.5);
    for (const link of scene.links.of(fact)) {
      const other = scene.facts[link.a === fact.at ? link.b : link.a];
      if (other && other.team !== fact.team && (fact.team === team || other.team === team))
        tie = Math.max(tie, link.strength);
    }
  }
  return Math.max(floor, Math.min(1, 1 - miss + 0.3 * tie));
}

/** The least a topic means to a team, whatever the facts: a pattern for anybody, or a team nobody described, gets the benefit of the doubt. */
function startOf(scene: Scene, draft: Draft, team: number): number {
  const unknown = scene.sparse.has(team);
  return draft.pattern.needs.length === 0 || draft.pattern.id === nobodysWork || unknown ? leastRelevance : 0;
}

function intentOf(scene: Scene, pattern: Pattern): number {
  const top = Math.max(0.1, ...scene.intents.taken.map((intent) => intent.score));
  // A pattern for every family would otherwise fit every goal best.
  const named = pattern.families.slice(0, 3);
  return Math.min(
    1,
    Math.max(
      ...named.map((family, index) => ((scene.intents.scores.get(family) ?? 0) / top) * (index === 0 ? 1 : 0.9)),
    ),
  );
}

function specificOf(scene: Scene, draft: Draft): number {
  const words = draft.pattern[scene.lang];
  const share = (text: string): number | undefined => {
    const shown = slotsIn(text);
    const filled = shown.map((name) => draft.slots.get(name)?.facts[0]);
    const sum = filled.reduce((total, fact) => total + (fact ? (fact.assumed ? 0.4 : 1) : 0), 0);
    return shown.length === 0 ? undefined : sum / shown.length;
  };
  const [title, open] = [share(words[0]), share(words[3])];
  if (title === undefined && open === undefined)
    return [...draft.slots.values()].some((slot) => slot.facts[0] && !slot.facts[0].assumed) ? 0.3 : 0.1;
  // An opening that names the thing itself is worth more than a general one under a concrete title.
  return 0.65 * (title ?? open ?? 0) + 0.35 * (open ?? 0);
}

interface Fit {
  readonly fit: number;
  readonly format: string;
  readonly top: number;
}

const fallback = 'one-two-four-all';

/** How a pattern fits the session: its own format, its next one, or the shortest of all; `undefined` when nothing does. */
function fitOf(scene: Scene, pattern: Pattern): Fit | undefined {
  const { minutes, people } = scene.bounds;
  const [fewest, most] = pattern.people;
  const crowd = people > most ? (people <= most * 1.5 ? 0.8 : 0.5) : people < fewest ? 0.5 : 1;
  if (people < fewest && fewest > 6) return undefined;
  const choices = [...pattern.formats, fallback];
  for (const [index, id] of choices.entries()) {
    const format = formatById(id);
    if (!format || minutes < leastMinutes(format) || people < Math.min(format.people[0], 4)) continue;
    if (people < format.people[0] && index < choices.length - 1) continue;
    const own = index < pattern.formats.length;
    const within = minutes >= pattern.minutes[0] && minutes <= pattern.minutes[1];
    const longer = minutes > pattern.minutes[1];
    const time = own && within ? 1 : longer ? 0.8 : 0.5;
    return {
      fit: Math.min(time, crowd),
      format: id,
      top: Math.max(pattern.minutes[1], Math.min(format.minutes[1], minutes)),
    };
  }
  return undefined;
}
