import type { Circle } from '../circle/circle.ts';
import type { Change } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { inputFrom } from '../topics/from-plan.ts';
import type { Topic, TopicsResult } from '../topics/result.ts';
import { proposeTopics } from '../topics/topics.ts';
import { changeFor } from '../topics/write-up.ts';
import { ui } from '../words/ui.ts';
import { quote, type Text, type Words } from '../words/words.ts';
import { tones } from './head.ts';

/** A topic that could be on the list of a series. */
export interface IdeaCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Why each team has a stake in it. */
  readonly concerns: readonly { readonly team: string; readonly tone: number | undefined; readonly reason: string }[];
  /** `45 min`. */
  readonly length: string;
  /** Said where a part of it is a guess. */
  readonly assumed: string | undefined;
}

/** What the planner is told: suggestions to choose from, why there are none, or that the chosen ones are written. */
export type Ideas = { readonly cards: readonly IdeaCard[] } | { readonly said: string; readonly kept: boolean };

/** Suggestions for a series, and the result they come from; or the reason why there are none. */
export type Suggested = { readonly result: TopicsResult; readonly cards: readonly IdeaCard[] } | { readonly why: Text };

const assumed: Text = { en: 'Partly a guess', ja: '推測を含みます' };

/**
 * Topics for a series from its goal and its teams, without those it has already.
 * @param folder every file that defines teams
 */
export function suggestTopics(plan: Plan, folder: readonly Plan[], circle: Circle, words: Words): Suggested {
  if (!plan.series?.goal) return { why: ui.errors.noGoal };
  if ((plan.series.teams?.length ?? 0) < 2) return { why: ui.errors.oneTeam };
  const result = proposeTopics(inputFrom(plan, folder));
  const known = new Set([...plan.topics.values()].flatMap(({ title = '', question = '' }) => [title, question]));
  const fresh = [...result.topics, ...result.runners_up].filter(
    ({ title, open }) => !known.has(title) && !known.has(open),
  );
  const cards = fresh.slice(0, most).map((topic) => cardOf(topic, plan.series?.teams ?? [], circle, words));
  return cards.length > 0 ? { result, cards } : { why: ui.errors.noTopics };
}

/** More than these are not looked through. */
const most = 8;

const cardOf = (
  { id, title, open, why, minutes, assumed: guess }: Topic,
  teams: readonly string[],
  circle: Circle,
  words: Words,
): IdeaCard => ({
  id,
  title: quote(title, 160),
  question: quote(open, 600),
  concerns: Object.entries(why).map(([team, reason]) => ({
    team: quote(circle.teams.show(team)),
    tone: teams.includes(team) ? teams.indexOf(team) % tones : undefined,
    reason: quote(reason, 600),
  })),
  length: words.count('minute', minutes),
  assumed: guess ? words.fill(assumed) : undefined,
});

/** Writes the chosen ones into the series, in the order in which they were suggested. */
export const ideasChange = (result: TopicsResult, ids: readonly string[]): Change =>
  changeFor(result, {
    topics: [...result.topics, ...result.runners_up].flatMap(({ id }) => (ids.includes(id) ? id : [])),
  });
