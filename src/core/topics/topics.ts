// From an unclear goal to topics that concern every team. The one door of this room: input in normal form, everything the
// engine has to say comes back as plain data. Pure: same input, same bytes.
import { warn } from './admit.ts';
import { planArc, seriesCare } from './arc.ts';
import { questionsFor, questionText } from './ask.ts';
import { chooseTopics, type Wishes } from './choose.ts';
import type { Lang, TopicsInput } from './input.ts';
import { instantiate } from './instantiate.ts';
import { park } from './park.ts';
import { patterns } from './patterns.ts';
import { sharpenPurpose } from './purpose.ts';
import { exampleGoals } from './questions.ts';
import type { Dimension, GoalCheck, Purpose, TopicsResult, Warning } from './result.ts';
import type { Scene } from './scene.ts';
import { scoreDraft, suits } from './score.ts';
import type { Pick } from './select.ts';
import { understand } from './understand.ts';
import type { Clearness } from './vagueness.ts';

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

const mostTopics = 24;

/** Turns an unclear goal and what is known of the teams into questions, a sharpened purpose, topics and a series. */
export function proposeTopics(input: TopicsInput, options: TopicsOptions = {}): TopicsResult {
  const { scene, clearness, assumptions, warnings, notes } = understand(input, options.lang);
  const { lang, goal, teams, knowledge, intents } = scene;
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
  const allowed = patterns.filter((pattern) => !alone || forOneTeam.has(pattern.id));
  const scored = allowed.flatMap((pattern) => {
    const suited = suits(scene, pattern);
    if (!suited) return [];
    return instantiate(scene, pattern).flatMap((draft) => scoreDraft(scene, draft, suited) ?? []);
  });
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
