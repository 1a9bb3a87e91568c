import { topicId } from './assemble.ts';
import { ensureBorders, ensureCoverage, ensureIncident, ensureStruggles, ensureTrust } from './cover.ts';
import type { Stage } from './patterns.ts';
import type { Scene } from './scene.ts';
import type { Scored } from './score.ts';
import { addBest, fillUp, type Pick, type Selection, take } from './select.ts';

/** What to take and what to leave: ids, or beginnings of ids up to a colon. `like` are ids to find more of. */
export interface Wishes {
  readonly count: number;
  /** The reader named the count; otherwise it is a usual one. */
  readonly exact: boolean;
  readonly keep: readonly string[];
  readonly exclude: readonly string[];
  readonly like: readonly string[];
}

const runnersUp = 8;
const titlesPerFact = 2;
const poolPerStage: Readonly<Record<Stage, number>> = { trust: 24, problem: 48, experiment: 24, review: 6 };

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
    .map((one) => liked(scene, one, wishes.like))
    .sort((x, y) => y.score - x.score);
  const selection: Selection = {
    scene,
    pool: poolOf(sorted),
    picks: [],
    refused: new Set(),
    familyCap: familyCap(scene),
    factCap: titlesPerFact,
    grows: !wishes.exact,
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
    ensureIncident(selection);
    if (scene.teams.length > 2) ensureCoverage(selection);
    ensureTrust(selection, main);
    addClosing(selection, 'experiment');
    if (review) addClosing(selection, 'review');
  }
  putFactsFirst(selection.picks);
  return { picks: selection.picks, runnersUp: nextBest(selection) };
}

/** A topic like one of these scores higher. */
function liked(scene: Scene, one: Scored, like: readonly string[]): Scored {
  const alike = like.some((id) => {
    const [pattern = '', , about = ''] = id.split(':');
    return one.draft.pattern.id.charAt(0) === pattern.charAt(0) || topicId(scene, one.draft).endsWith(`:${about}`);
  });
  return alike ? { ...one, score: one.score + 0.15 } : one;
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
