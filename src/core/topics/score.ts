import { boostsOf } from './boosts.ts';
import type { Fact } from './facts.ts';
import { type Draft, slotsIn } from './instantiate.ts';
import type { Pattern } from './patterns.ts';
import type { ScoreParts } from './result.ts';
import { type Scene, touches } from './scene.ts';
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
/** Walks with somebody the teams work for: where nobody is named, that is a guess as well. */
const withServed = 'P6';

/** What a pattern is worth here whatever fills it: worked out once for all its drafts. */
export interface Suits {
  readonly pattern: Pattern;
  readonly fit: Fit;
  readonly intent: number;
}

/** How a pattern suits the session and the goal; `undefined` when it cannot be held in the time and with the people given. */
export function suits(scene: Scene, pattern: Pattern): Suits | undefined {
  const fit = fitOf(scene, pattern);
  return fit && { pattern, fit, intent: intentOf(scene, pattern) };
}

/** Scores a draft; `undefined` when it is one-sided. */
export function scoreDraft(scene: Scene, draft: Draft, { fit, intent }: Suits): Scored | undefined {
  const filled = [...draft.slots.values()].flatMap((slot) => slot.facts);
  const linked = linkedFacts(scene, draft, filled);
  const relevances = draft.teams.map((team) => relevanceFor(scene, draft, team, filled, linked));
  const relevance = Math.min(...relevances);
  if (relevance < leastRelevance) return undefined;
  const parts: ScoreParts = {
    relevance,
    balance: relevance / Math.max(...relevances),
    intent,
    goalsim: nearest(scene, filled),
    specific: specificOf(scene, draft),
    boosts: boostsOf(scene, draft),
    fit: fit.fit,
  };
  const guessed = draft.pattern.id === withServed && !scene.serves;
  const score = worthOf(parts, draft.teams.length, guessed ? -0.1 : thinness(scene, draft));
  return {
    draft,
    score,
    parts,
    format: fit.format,
    topMinutes: fit.top,
    shown: slotsIn(draft.pattern[scene.lang][0]).flatMap((name) => draft.slots.get(name)?.facts ?? []),
    evidence: evidenceOf(filled, draft, linked),
  };
}

/** What a draft rests on, each fact once. */
function evidenceOf(filled: readonly Fact[], { extra }: Draft, linked: readonly Fact[]): Fact[] {
  const evidence: Fact[] = [];
  for (const facts of [filled, extra.values(), linked])
    for (const fact of facts) if (fact && !evidence.includes(fact)) evidence.push(fact);
  return evidence;
}

/** One score of the parts; each team beyond two adds to it. */
const worthOf = (parts: ScoreParts, teams: number, extra = 0): number =>
  (0.3 * parts.relevance +
    0.08 * parts.balance +
    0.22 * parts.intent +
    0.14 * parts.goalsim +
    0.18 * parts.specific +
    0.08 * parts.boosts +
    0.06 * (teams - 2) +
    extra) *
  parts.fit;

const nearest = (scene: Scene, facts: readonly Fact[]): number =>
  Math.min(1, Math.max(0, ...facts.map((fact) => scene.near(fact) * (fact.assumed ? 0.4 : 1))));

/**
 * Scores a topic that no pattern made by the facts it cites, on the same scale; `undefined` when one of its teams has
 * too little part in them.
 */
export function scoreCited(
  scene: Scene,
  teams: readonly number[],
  cited: readonly Fact[],
): { readonly score: number; readonly parts: ScoreParts } | undefined {
  const relevances = teams.map((team) => relevanceOf(scene, team, cited, []));
  const relevance = Math.min(...relevances);
  if (relevance < leastRelevance) return undefined;
  const balance = relevance / Math.max(...relevances);
  const parts: ScoreParts = {
    relevance,
    balance,
    intent: 1,
    goalsim: nearest(scene, cited),
    specific: 1,
    boosts: 0,
    fit: 1,
  };
  return { score: worthOf(parts, teams.length), parts };
}

/** With hardly any data, patterns that guess least come first; to guess somebody's pain is the boldest guess. */
function thinness(scene: Scene, draft: Draft): number {
  if (scene.knowledge.richness >= 0.3) return 0;
  const bold = draft.slots.get('s')?.facts[0]?.assumed === true && !draft.pattern.arc.includes('experiment');
  return (plain.has(draft.pattern.id) ? 0.1 : 0) - (bold ? 0.1 : 0);
}

interface Tied {
  readonly fact: Fact;
  readonly strength: number;
}
const linkedPerTeam = 2;

/** Facts of the topic's teams tied to what fills its slots, the strongest first; at most two a team. */
function linkedFacts(scene: Scene, draft: Draft, filled: readonly Fact[]): Fact[] {
  const strongest = draft.teams.map((): Tied[] => []);
  for (const fact of filled) {
    for (const { a, b, strength } of scene.links.of(fact)) {
      const other = scene.facts[a === fact.at ? b : a];
      const row = other && strongest[draft.teams.indexOf(other.team)];
      if (row && !filled.includes(other)) enter(row, { fact: other, strength });
    }
  }
  return strongest.flat().map(({ fact }) => fact);
}

/** Keeps a short row sorted: the strongest first, the earlier first among equals, each fact once. */
function enter(row: Tied[], one: Tied): void {
  const known = row.findIndex(({ fact }) => fact === one.fact);
  if (known >= 0 && (row[known]?.strength ?? 0) >= one.strength) return;
  if (known >= 0) row.splice(known, 1);
  const stronger = ({ fact, strength }: Tied): boolean =>
    one.strength > strength || (one.strength === strength && one.fact.at < fact.at);
  const at = row.findIndex(stronger);
  if (at >= 0) row.splice(at, 0, one);
  else row.push(one);
  row.length = Math.min(row.length, linkedPerTeam);
}

function relevanceFor(
  scene: Scene,
  draft: Draft,
  team: number,
  filled: readonly Fact[],
  linked: readonly Fact[],
): number {
  const also = draft.extra.get(team);
  return Math.max(startOf(scene, draft, team), relevanceOf(scene, team, filled, also ? [...linked, also] : linked));
}

/** How much what fills a topic, and what is tied to it, has to do with a team: 0 to 1. */
function relevanceOf(scene: Scene, team: number, filled: readonly Fact[], tied: readonly Fact[]): number {
  let miss = 0.9;
  for (const fact of filled) if (touches(fact, team)) miss *= 1 - 0.6 * fact.weight;
  for (const fact of tied) if (touches(fact, team)) miss *= 1 - 0.3 * fact.weight;
  let tie = 0;
  for (const fact of filled) {
    if (fact.names.includes(team)) tie = Math.max(tie, 0.5);
    tie = Math.max(tie, scene.links.across(fact, team));
  }
  return Math.min(1, 1 - miss + 0.3 * tie);
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
