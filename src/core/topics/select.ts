import { assemble } from './assemble.ts';
import type { Stage } from './patterns.ts';
import type { Topic } from './result.ts';
import type { Scene } from './scene.ts';
import type { Scored } from './score.ts';

/** A topic with the draft it came from. */
export interface Pick {
  readonly scored: Scored;
  readonly topic: Topic;
}

/** How much the score counts against being different, 0 to 1. */
const lambda = 0.7;
const headLength = 6;

export interface Selection {
  readonly scene: Scene;
  readonly pool: readonly Scored[];
  readonly picks: Pick[];
  readonly refused: Set<Scored>;
  readonly familyCap: number;
  readonly factCap: number;
  /** The list may become longer where nothing in it may go; never beyond a number that was asked for. */
  readonly grows: boolean;
}

export function isMain(arc: readonly Stage[]): boolean {
  return arc.includes('problem') || arc.includes('trust');
}

export function take(selection: Selection, one: Scored | undefined): boolean {
  if (!one || selection.refused.has(one)) return false;
  const topic = assemble(selection.scene, one);
  selection.refused.add(one);
  if (!topic || selection.picks.some((pick) => pick.topic.id === topic.id)) return false;
  selection.picks.push({ scored: one, topic });
  return true;
}

export function fillUp(selection: Selection, wanted: number): void {
  let added = true;
  while (added && selection.picks.length < wanted) added = addBest(selection, (one) => isMain(one.draft.pattern.arc));
}

export function addBest(selection: Selection, suits: (one: Scored) => boolean): boolean {
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
    // Being different can only cost: whoever is behind before that stays behind.
    if (lambda * one.score <= most || selection.refused.has(one) || !suits(one) || !allowed(selection, one)) continue;
    let worth = lambda * one.score;
    for (const { scored } of selection.picks) {
      worth = Math.min(worth, lambda * one.score - (1 - lambda) * likeness(one, scored));
      if (worth <= most) break;
    }
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
  let shared = 0;
  for (const fact of a.evidence) if (b.evidence.includes(fact)) shared += 1;
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

/** Puts the best suiting topic in the place of the last one that may go (or at the end, when none may). */
export function swapIn(selection: Selection, suits: (one: Scored) => boolean, mayGo: (pick: Pick) => boolean): void {
  const at = selection.picks.findLastIndex((pick, index) => index > 0 && mayGo(pick));
  const out = at < 0 ? undefined : selection.picks[at];
  if (!out && !selection.grows) return;
  const others = { ...selection, picks: selection.picks.filter((pick) => pick !== out) };
  const best = selection.pool.find((one) => !selection.refused.has(one) && suits(one) && allowed(others, one));
  if (!best || !take(selection, best) || !out) return;
  const fresh = selection.picks.pop();
  if (fresh) selection.picks[at] = fresh;
  selection.refused.delete(out.scored);
}
