// From an unclear goal to topics that concern every team. The one door of this room: input in normal form, everything the
// engine has to say comes back as plain data. Pure: same input, same bytes.
import { admitTeams, warn } from './admit.ts';
import { mostSessions, planArc, seriesCare } from './arc.ts';
import { questionsFor, questionText } from './ask.ts';
import { chooseTopics, type Wishes } from './choose.ts';
import { concrete, contentGrams } from './content.ts';
import { gatherFacts } from './facts.ts';
import { chooseLang, readGoal } from './goal.ts';
import type { Lang, TopicsInput } from './input.ts';
import { instantiate } from './instantiate.ts';
import { findIntents } from './intents.ts';
import { findLinks } from './links.ts';
import { park } from './park.ts';
import type { Pattern } from './patterns.ts';
import { sharpenPurpose } from './purpose.ts';
import { exampleGoals } from './questions.ts';
import type { Dimension, GoalCheck, Purpose, TopicsResult, Warning } from './result.ts';
import { type Bounds, type Scene, sparseTeams } from './scene.ts';
import { scoreDraft } from './score.ts';
import type { Pick } from './select.ts';
import { longestSession, shortestSession } from './timeboxes.ts';
import { type Clearness, judgeGoal } from './vagueness.ts';

export { type GateRule, type JudgedTopic, judgeTopic } from './gate.ts';
export { type Constraints, type Lang, normaliseInput, type Team, type TopicsInput } from './input.ts';
export { type Polished, polishRequest, readPolish, withPolish } from './polish.ts';
export type * from './result.ts';

/** What to show. `count` topics (default 6, more for many teams); ids to keep first, to leave out, or to find more of. */
export interface TopicsOptions {
  readonly lang?: Lang | undefined;
  readonly count?: number | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly keep?: readonly string[] | undefined;
  readonly like?: readonly string[] | undefined;
}

const defaults = { minutes: 60, participants: 8, sessions: 4, every_weeks: 2 } as const;
const mostTopics = 24;

/** Turns an unclear goal and what is known of the teams into questions, a sharpened purpose, topics and a series. */
export function proposeTopics(input: TopicsInput, options: TopicsOptions = {}): TopicsResult {
  const lang = chooseLang(
    options.lang,
    input.lang,
    input.goal,
    input.teams.map((team) => team.name),
  );
  const { teams, warnings } = admitTeams(input, lang);
  const { bounds, assumptions, notes } = boundsOf(input, lang);
  const knowledge = gatherFacts(teams, input, lang);
  const links = findLinks(knowledge.facts);
  const goal = readGoal(input.goal, knowledge.findNames);
  const intents = findIntents(goal, knowledge, links, contentGrams(goal).total < concrete);
  const clearness = judgeGoal(goal, knowledge, links, input.answers ?? {});
  const scene: Scene = {
    lang,
    goal,
    knowledge,
    teams,
    facts: knowledge.facts,
    links,
    intents,
    bounds,
    clarity: clearness.clarity,
    sparse: sparseTeams(knowledge.facts, teams.length),
  };
  const usable = !goal.empty && teams.length > 0;
  const purpose = usable ? sharpenPurpose(scene, clearness, input) : null;
  const { ask, more } = goal.empty ? { ask: [], more: [] } : questionsFor(scene, clearness, purpose?.before ?? '');
  const { topics, runnersUp, arc } = usable ? topicsFor(scene, options) : { topics: [], runnersUp: [], arc: [] };
  const partners = knowledge.unknownPartners
    .filter(({ name }, nth, all) => all.findIndex((one) => one.name === name) === nth)
    .filter(({ name }) => !input.elsewhere?.includes(name))
    .map(({ path, name }) => warn('unknown-partner', lang, path, name));
  const strangers = clearness.elsewhere.map((name) => warn('team-not-listed', lang, 'goal', name));
  const empty: Warning[] = goal.empty
    ? [warn('no-goal', lang, 'goal')]
    : usable && topics.length === 0
      ? [warn('nothing-left', lang, 'constraints')]
      : [];
  return {
    lang,
    goal_check: checkOf(scene, clearness, purpose),
    purpose,
    ask,
    more,
    topics: topics.map((pick) => pick.topic),
    runners_up: runnersUp.map((pick) => pick.topic),
    arc,
    care: usable && topics.length > 0 ? seriesCare(scene) : null,
    parked: park(goal, clearness, intents, knowledge.orders, lang),
    warnings: [...empty, ...warnings, ...strangers, ...partners, ...notes],
    assumptions,
    examples: goal.empty ? exampleGoals[lang] : [],
  };
}

/** Topics that ask nothing of the other side, for the day when there is no other side yet. */
const forOneTeam = new Set(['S2', 'R4']);

function topicsFor(
  scene: Scene,
  options: TopicsOptions,
): { topics: Pick[]; runnersUp: Pick[]; arc: TopicsResult['arc'] } {
  const alone = scene.teams.some((team) => team.standIn);
  const allowed = (pattern: Pattern): boolean => !alone || forOneTeam.has(pattern.id);
  const drafts = instantiate(scene, allowed);
  const scored = drafts.map((draft) => scoreDraft(scene, draft)).filter((one) => one !== undefined);
  const { picks, runnersUp } = chooseTopics(scene, scored, wishesOf(scene, options));
  const arc = planArc(scene, picks);
  return { topics: picks, runnersUp, arc: alone ? [] : arc };
}

function wishesOf(scene: Scene, options: TopicsOptions): Wishes {
  const usual = Math.max(6, scene.teams.length + 2);
  const exact = options.count !== undefined && Number.isFinite(options.count);
  return {
    count: Math.min(mostTopics, Math.max(1, exact ? Math.round(options.count ?? usual) : usual)),
    exact,
    keep: options.keep ?? [],
    exclude: options.exclude ?? [],
    like: options.like ?? [],
  };
}

function checkOf(scene: Scene, clearness: Clearness, purpose: Purpose | null): GoalCheck {
  const dimensions = [...clearness.findings.values()].map((finding): Dimension => {
    const open = finding.status === 'missing' || finding.status === 'implied';
    return { ...finding, question: open ? questionText(scene, clearness, finding.id, purpose?.before ?? '') : '' };
  });
  const { taken, guessed } = scene.intents;
  return {
    clarity: clearness.clarity,
    dimensions,
    intents: taken.map((intent) => ({ ...intent, score: Math.round(intent.score * 100) / 100 })),
    guessed,
  };
}

const boundWords: Readonly<Record<keyof typeof defaults, Readonly<Record<Lang, string>>>> = {
  minutes: { ja: '1回60分', en: '60 minutes a session' },
  participants: { ja: '8人', en: '8 people' },
  sessions: { ja: '4回', en: '4 sessions' },
  every_weeks: { ja: '2週間おき', en: 'every 2 weeks' },
};

function boundsOf(
  input: TopicsInput,
  lang: Lang,
): { bounds: Bounds; assumptions: { path: string; text: string }[]; notes: Warning[] } {
  const assumptions: { path: string; text: string }[] = [];
  const notes: Warning[] = [];
  const read = (key: keyof typeof defaults, most: number): number => {
    const value = input.constraints?.[key];
    if (value !== undefined && Number.isFinite(value) && value >= 1) return Math.min(most, Math.round(value));
    assumptions.push({ path: `constraints.${key}`, text: boundWords[key][lang] });
    return defaults[key];
  };
  let minutes = read('minutes', longestSession);
  if (minutes < shortestSession) {
    notes.push(warn('too-short', lang, 'constraints.minutes', String(minutes)));
    minutes = shortestSession;
  }
  const people = read('participants', 1000);
  const sessions = read('sessions', mostSessions);
  return { bounds: { minutes, people, sessions, everyWeeks: read('every_weeks', 52) }, assumptions, notes };
}
