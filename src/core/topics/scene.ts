import type { Fact, Knowledge, TeamView } from './facts.ts';
import type { GoalView } from './goal.ts';
import type { Lang } from './input.ts';
import type { Intents } from './intents.ts';
import type { Links } from './links.ts';
import { type Grams, overlap } from './similarity.ts';

/** The bounds of the series as used: minutes a session, people, sessions, weeks between. */
export interface Bounds {
  readonly minutes: number;
  readonly people: number;
  readonly sessions: number;
  readonly everyWeeks: number;
}
/** Everything the later steps look at. */
export interface Scene {
  readonly lang: Lang;
  readonly goal: GoalView;
  readonly knowledge: Knowledge;
  readonly teams: readonly TeamView[];
  readonly facts: readonly Fact[];
  readonly links: Links;
  readonly intents: Intents;
  readonly bounds: Bounds;
  readonly clarity: number;
  /** Teams so little is known of that silence about a topic says nothing. */
  readonly sparse: ReadonlySet<number>;
}

/** With fewer real facts than this a team is sparse. */
const knownFrom = 3;

/** The teams hardly anything is known of. */
export function sparseTeams(facts: readonly Fact[], teams: number): ReadonlySet<number> {
  const sparse = new Set<number>();
  for (let team = 0; team < teams; team += 1) {
    if (facts.filter((fact) => !fact.assumed && touches(fact, [team])).length < knownFrom) sparse.add(team);
  }
  return sparse;
}

/** How close a text is to the goal, 0 to 1; a goal without content is close to nothing. */
export function nearGoal(scene: Scene, grams: Grams): number {
  return scene.goal.grams.total < 1 ? 0 : overlap(scene.goal.grams, grams);
}

/** The strongest link of a fact to a fact of one of the given teams (or to any other team). */
export function bestLink(scene: Scene, fact: Fact, teams?: readonly number[]): number {
  let best = 0;
  for (const link of scene.links.of(fact)) {
    const other = scene.facts[link.a === fact.at ? link.b : link.a];
    if (!other || other.team === fact.team) continue;
    if (teams && !touches(other, teams)) continue;
    best = Math.max(best, link.strength);
  }
  // A text that names the other team concerns it, whatever else it says.
  return fact.names.some((team) => teams?.includes(team) ?? true) ? Math.max(best, 0.5) : best;
}

/** Whether a fact is of one of these teams, or passes to one of them. */
export function touches(fact: Fact, teams: readonly number[]): boolean {
  return teams.includes(fact.team) || (fact.edge !== undefined && teams.includes(fact.edge.to));
}
