import { assemble, topicId } from './assemble.ts';
import type { Stage } from './patterns.ts';
import type { Topic } from './result.ts';
import type { Scene } from './scene.ts';
import type { Scored } from './score.ts';
import { strongLink } from './similarity.ts';

/** A topic with the draft it came from. */
export interface Pick {
  readonly scored: Scored;
  readonly topic: Topic;
}
/** What to take and what to leave: ids, or beginnings of ids up to a colon. `like` are ids to find more of. */
export interface Wishes {
  readonly count: number;
  readonly keep: readonly string[];
  readonly exclude: readonly string[];
  readonly like: readonly string[];
}

/** How much the score counts against being different, 0 to 1. */
const lambda = 0.7;
const headLength = 6;
const runnersUp = 8;
const titlesPerFact = 2;
const poolPerStage: Readonly<Record<Stage, number>> = { trust: 24, problem: 48, experiment: 24, review: 6 };

interface Selection {
  readonly scene: Scene;
  readonly pool: readonly Scored[];
  readonly picks: Pick[];
  readonly refused: Set<Scored>;
  readonly familyCap: number;
  readonly factCap: number;
}

/** Chooses the list: kept ones, the best and most different, then one experiment and one review; and the runners-up. */
export function chooseTopics(
  scene: Scene,
  scored: readonly Scored[],
  wishes: Wishes,
): { picks: Pick[]; runnersUp: Pick[] } {
  const excluded = (one: Scored): boolean => {
    if (wishes.exclude.length === 0) return false;
    const id = topicId(scene, one.draft);
    return wishes.exclude.some((beginning) => id === beginning || id.startsWith(`${beginning}:`));
  };
  const sorted = scored
    .filter((one) => !excluded(one))
    .map((one) => ({ ...one, score: one.score + liking(scene, one, wishes.like) }))
    .sort((x, y) => y.score - x.score);
  const selection: Selection = {
    scene,
    pool: poolOf(sorted),
    picks: [],
    refused: new Set(),
    familyCap: familyCap(scene),
    factCap: titlesPerFact,
  };
  for (const id of wishes.keep)
    take(
      selection,
      sorted.find((one) => topicId(scene, one.draft) === id),
    );
  const closing = wishes.count >= 5;
  const review = closing && scene.bounds.sessions >= 3 ? 1 : 0;
  const main = wishes.count - (closing ? 1 : 0) - review;
  fillUp(selection, main);
  // Few facts allow few titles: rather show one of them a third time than a short list.
  fillUp({ ...selection, factCap: Number.POSITIVE_INFINITY }, main);
  if (closing) {
    ensureStruggles(selection);
    if (scene.bounds.sessions >= 4) ensureBorders(selection);
    if (scene.teams.length > 2) ensureCoverage(selection);
    ensureTrust(selection, main);
    addClosing(selection, 'experiment');
    if (review) addClosing(selection, 'review');
  }
  putFactsFirst(selection.picks);
  return { picks: selection.picks, runnersUp: nextBest(selection) };
}

function liking(scene: Scene, one: Scored, like: readonly string[]): number {
  return like.some((id) => {
    const [pattern = '', , about = ''] = id.split(':');
    return one.draft.pattern.id.charAt(0) === pattern.charAt(0) || topicId(scene, one.draft).endsWith(`:${about}`);
  })
    ? 0.15
    : 0;
}

function poolOf(sorted: readonly Scored[]): Scored[] {
  const room = new Map(Object.entries(poolPerStage));
  return sorted.filter((one) => {
    let wanted = false;
    for (const stage of one.draft.pattern.arc) {
      const left = room.get(stage) ?? 0;
      if (left > 0) wanted = true;
      room.set(stage, left - 1);
    }
    return wanted;
  });
}

function familyCap(scene: Scene): number {
  const [first, second] = scene.intents.taken;
  return first && !second && first.score >= 2 ? 3 : 2;
}

function isMain(arc: readonly Stage[]): boolean {
  return arc.includes('problem') || arc.includes('trust');
}

function take(selection: Selection, one: Scored | undefined): boolean {
  if (!one || selection.refused.has(one)) return false;
  const topic = assemble(selection.scene, one);
  selection.refused.add(one);
  if (!topic || selection.picks.some((pick) => pick.topic.id === topic.id)) return false;
  selection.picks.push({ scored: one, topic });
  return true;
}

function fillUp(selection: Selection, wanted: number): void {
  let added = true;
  while (added && selection.picks.length < wanted) added = addBest(selection, (one) => isMain(one.draft.pattern.arc));
}

function addBest(selection: Selection, suits: (one: Scored) => boolean): boolean {
  for (;;) {
    const best = bestOf(selection, suits);
    if (!best) return false;
    if (take(selection, best)) return true;
  }
}

function bestOf(selection: Selection, suits: (one: Scored) => boolean): Scored | undefined {
  let best: Scored | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of selection.pool) {
    if (selection.refused.has(one) || !suits(one) || !allowed(selection, one)) continue;
    const nearest = Math.max(0, ...selection.picks.map((pick) => likeness(one, pick.scored)));
    const worth = lambda * one.score - (1 - lambda) * nearest;
    if (worth > most) [best, most] = [one, worth];
  }
  return best;
}

function allowed({ picks, familyCap: cap, factCap }: Selection, one: Scored): boolean {
  const { pattern, teams } = one.draft;
  if (picks.some(({ scored: { draft } }) => draft.pattern.id === pattern.id && sameTeams(draft.teams, teams)))
    return false;
  if (picks.length < headLength && picks.filter(({ topic }) => topic.family === pattern.families[0]).length >= cap)
    return false;
  const mine = one.shown;
  return mine.every((fact) => picks.filter(({ scored }) => scored.shown.includes(fact)).length < factCap);
}

function sameTeams(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((team) => b.includes(team));
}

function likeness(a: Scored, b: Scored): number {
  const [x, y] = [a.draft, b.draft];
  const shared = a.evidence.filter((fact) => b.evidence.includes(fact)).length;
  const all = a.evidence.length + b.evidence.length - shared;
  const titles = a.shown.some((fact) => b.shown.includes(fact));
  return (
    (x.pattern.id === y.pattern.id ? 0.35 : 0) +
    (x.pattern.families[0] === y.pattern.families[0] ? 0.15 : 0) +
    (all === 0 ? 0 : (0.3 * shared) / all) +
    (sameTeams(x.teams, y.teams) ? 0.1 : 0) +
    (titles ? 0.1 : 0)
  );
}

/** Every team that names a struggle sees one of its own in a title. */
function ensureStruggles(selection: Selection): void {
  const { scene, picks } = selection;
  const leads = (one: Scored, team: number): boolean =>
    one.shown.some((fact) => fact.field === 'struggles' && fact.team === team);
  for (const [team] of scene.teams.entries()) {
    const has = scene.facts.some((fact) => fact.team === team && fact.field === 'struggles' && !fact.assumed);
    if (!has || picks.some((pick) => leads(pick.scored, team))) continue;
    swapIn(
      selection,
      (one) => isMain(one.draft.pattern.arc) && leads(one, team),
      (pick) => !pick.scored.shown.some((fact) => fact.field === 'struggles'),
    );
  }
}

const wordTopics = ['T1', 'T4', 'T2', 'T3'];
const tradeOffs = ['H3', 'P4', 'A3', 'P3'];

/** A longer series carries a topic on words and one on a trade-off, when the data has them. */
function ensureBorders(selection: Selection): void {
  for (const wanted of [wordTopics, tradeOffs]) {
    if (selection.picks.some((pick) => wanted.includes(pick.topic.pattern))) continue;
    const real = (one: Scored): boolean =>
      wanted.includes(one.draft.pattern.id) && one.evidence.some((fact) => !fact.assumed);
    swapIn(
      selection,
      real,
      (pick) => ![...wordTopics, ...tradeOffs].includes(pick.topic.pattern) && !leadsStruggle(selection, pick),
    );
  }
}

/** Whether a pick is the only one that shows some team's own struggle. */
function leadsStruggle({ picks }: Selection, pick: Pick): boolean {
  return pick.scored.shown.some(
    (fact) =>
      fact.field === 'struggles' &&
      !picks.some(
        (other) =>
          other !== pick && other.scored.shown.some((one) => one.field === 'struggles' && one.team === fact.team),
      ),
  );
}

/** With three and more teams: everyone at least twice, every tied pair at least once. */
function ensureCoverage(selection: Selection): void {
  const { scene, picks } = selection;
  const times = (team: number): number => picks.filter((pick) => pick.scored.draft.teams.includes(team)).length;
  const spare = (pick: Pick): boolean => pick.scored.draft.teams.every((team) => times(team) > 2);
  for (const [team] of scene.teams.entries()) {
    if (times(team) < 2)
      swapIn(selection, (one) => isMain(one.draft.pattern.arc) && one.draft.teams.includes(team), spare);
  }
  for (const [a, b] of tiedPairs(scene)) {
    const covers = (one: Scored): boolean => one.draft.teams.includes(a) && one.draft.teams.includes(b);
    if (!picks.some((pick) => covers(pick.scored)))
      swapIn(selection, (one) => isMain(one.draft.pattern.arc) && covers(one), spare);
  }
}

function tiedPairs(scene: Scene): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const fact of scene.facts)
    if (fact.edge && !fact.assumed) pairs.set(`${fact.edge.from}-${fact.edge.to}`, [fact.edge.from, fact.edge.to]);
  for (const link of scene.links.all) {
    const [a, b] = [scene.facts[link.a], scene.facts[link.b]];
    if (a && b && a.team !== b.team && !a.assumed && !b.assumed && link.strength >= strongLink)
      pairs.set(`${a.team}-${b.team}`, [a.team, b.team]);
  }
  return [...pairs.values()];
}

/** Puts the best suiting topic in the place of the last one that may go (or at the end, when none may). */
function swapIn(selection: Selection, suits: (one: Scored) => boolean, mayGo: (pick: Pick) => boolean): void {
  const at = selection.picks.findLastIndex((pick, index) => index > 0 && mayGo(pick));
  const out = at < 0 ? undefined : selection.picks[at];
  const best = selection.pool.find(
    (one) => !selection.refused.has(one) && suits(one) && allowedBut(selection, one, out),
  );
  if (!best || !take(selection, best) || !out) return;
  const fresh = selection.picks.pop();
  if (fresh) selection.picks[at] = fresh;
  selection.refused.delete(out.scored);
}

function allowedBut(selection: Selection, one: Scored, out: Pick | undefined): boolean {
  return allowed({ ...selection, picks: selection.picks.filter((pick) => pick !== out) }, one);
}

function ensureTrust(selection: Selection, main: number): void {
  if (main < 2 || selection.picks.some((pick) => pick.topic.stages.includes('trust'))) return;
  swapIn(
    selection,
    (one) => one.draft.pattern.arc.includes('trust'),
    () => true,
  );
}

/** The experiment or review topic that goes on from what was chosen. */
function addClosing(selection: Selection, stage: 'experiment' | 'review'): void {
  const facts = new Set(
    selection.picks.filter((pick) => pick.topic.stages.includes('problem')).flatMap((pick) => pick.scored.shown),
  );
  const follows = (one: Scored): number => (one.shown.some((fact) => facts.has(fact)) ? 1 : 0);
  const only = (one: Scored): boolean => one.draft.pattern.arc.length === 1;
  const candidates = selection.pool
    .filter(
      (one) =>
        one.draft.pattern.arc.includes(stage) && !selection.refused.has(one) && (only(one) || stage === 'review'),
    )
    .sort(
      (x, y) =>
        follows(y) - follows(x) ||
        y.draft.pattern.families.length - x.draft.pattern.families.length ||
        y.score - x.score,
    );
  for (const one of candidates) if (take(selection, one)) return;
  addBest(selection, (one) => one.draft.pattern.arc.includes(stage));
}

/** A topic built on a stand-in word may not come first while another has none. */
function putFactsFirst(picks: Pick[]): void {
  const at = picks.findIndex((pick) => !pick.topic.slots.some((slot) => slot.neutral));
  if (at > 0 && picks[0]?.topic.slots.some((slot) => slot.neutral)) picks.unshift(...picks.splice(at, 1));
}

function nextBest(selection: Selection): Pick[] {
  const all: Selection = { ...selection, picks: [...selection.picks], familyCap: 99 };
  const wanted = selection.picks.length + runnersUp;
  let added = true;
  while (added && all.picks.length < wanted) added = addBest(all, () => true);
  return all.picks.slice(selection.picks.length);
}
