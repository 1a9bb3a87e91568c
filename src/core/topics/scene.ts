import type { Fact, Field, Knowledge, TeamView } from './facts.ts';
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
  /** Somebody outside is named whom the teams work for: customers, patients, residents. */
  readonly serves: boolean;
  /** The facts of one kind of one team, in the order given. */
  own(team: number, field: Field): readonly Fact[];
  /** The hand-overs from one team to another, in the order given. */
  edges(from: number, to: number): readonly Fact[];
  /** How close a fact is to the goal, 0 to 1. */
  near(fact: Fact): number;
  /** How much the facts of one team are tied to another. */
  ties(team: number, other: number): number;
}

/** A scene with its facts sorted into drawers once: every pattern for every pair of teams opens them. */
export function setScene(given: Omit<Scene, 'sparse' | 'serves' | 'own' | 'edges' | 'near' | 'ties'>): Scene {
  const drawers = new Map<string, Fact[]>();
  const put = (key: string, fact: Fact): void => {
    const drawer = drawers.get(key);
    if (drawer) drawer.push(fact);
    else drawers.set(key, [fact]);
  };
  for (const fact of given.facts) {
    put(`${fact.team} ${fact.field}`, fact);
    if (fact.edge) put(`${fact.edge.from}>${fact.edge.to}`, fact);
  }
  const count = given.teams.length;
  const ties = new Float64Array(count * count);
  for (const fact of given.facts)
    for (let other = 0; other < count; other += 1)
      if (other !== fact.team)
        ties[fact.team * count + other] = (ties[fact.team * count + other] ?? 0) + bestLink(given, fact, [other]);
  const nearness = given.facts.map((fact) => nearGoal(given, fact.grams));
  return {
    ...given,
    sparse: sparseTeams(given.facts, given.teams.length),
    serves: serves(given),
    own: (team, field) => drawers.get(`${team} ${field}`) ?? [],
    edges: (from, to) => drawers.get(`${from}>${to}`) ?? [],
    near: (fact) => nearness[fact.at] ?? 0,
    ties: (team, other) => ties[team * count + other] ?? 0,
  };
}

/** Words for whom a team works, and parts of the names of teams that meet them. */
const served =
  /顧客|お客|得意先|客先|利用者|ユーザー|患者|住民|市民|来庁|来店|会員|生徒|学生|児童|保護者|\b(?:customers?|clients?|users?|patients?|residents?|citizens?|students?|pupils?|guests?|shoppers?|visitors?)\b/i;
const meetsThem =
  /営業|販売|店|窓口|受付|サポート|看護|外来|病棟|教務|\b(?:sales|support|service|reception|stores?|shops?|nurs\w*|wards?|clinic|school)\b/i;

const serves = ({ goal, facts, teams }: Pick<Scene, 'goal' | 'facts' | 'teams'>): boolean =>
  served.test(goal.folded.text) ||
  teams.some(({ name }) => served.test(name) || meetsThem.test(name)) ||
  facts.some(({ assumed, text }) => !assumed && served.test(text));

/** With fewer real facts than this a team is sparse. */
const knownFrom = 3;

/** The teams hardly anything is known of. */
function sparseTeams(facts: readonly Fact[], teams: number): ReadonlySet<number> {
  const sparse = new Set<number>();
  for (let team = 0; team < teams; team += 1) {
    if (facts.filter((fact) => !fact.assumed && touches(fact, team)).length < knownFrom) sparse.add(team);
  }
  return sparse;
}

/** How close a text is to the goal, 0 to 1; a goal without content is close to nothing. */
function nearGoal(scene: Pick<Scene, 'goal'>, grams: Grams): number {
  return scene.goal.grams.total < 1 ? 0 : overlap(scene.goal.grams, grams);
}

/** The strongest link of a fact to a fact of one of the given teams (or to any other team). */
export function bestLink(scene: Pick<Scene, 'links'>, fact: Fact, teams?: readonly number[]): number {
  let best = 0;
  if (teams) for (const team of teams) best = Math.max(best, scene.links.to(fact, team));
  else best = scene.links.across(fact, fact.team);
  // A text that names the other team concerns it, whatever else it says.
  return fact.names.some((team) => teams?.includes(team) ?? true) ? Math.max(best, 0.5) : best;
}

/** Whether a fact is of this team, or passes to it. */
export function touches(fact: Fact, team: number): boolean {
  return fact.team === team || fact.edge?.to === team;
}
