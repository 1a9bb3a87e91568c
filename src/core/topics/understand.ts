import { admitTeams, warn } from './admit.ts';
import { mostSessions } from './arc.ts';
import { concrete, contentGrams } from './content.ts';
import { gatherFacts } from './facts.ts';
import { chooseLang, readGoal } from './goal.ts';
import type { Lang, TopicsInput } from './input.ts';
import { findIntents } from './intents.ts';
import { findLinks } from './links.ts';
import type { Warning } from './result.ts';
import { type Bounds, type Scene, setScene } from './scene.ts';
import { longestSession, shortestSession } from './timeboxes.ts';
import { type Clearness, judgeGoal } from './vagueness.ts';

/** An input understood: what every later step looks at, and what was noticed on the way. */
export interface Understood {
  readonly scene: Scene;
  readonly clearness: Clearness;
  readonly assumptions: readonly { readonly path: string; readonly text: string }[];
  /** Of the teams as they were admitted. */
  readonly warnings: readonly Warning[];
  /** Of the bounds of the series. */
  readonly notes: readonly Warning[];
}

/** Reads goal, teams and bounds of an input, in the language wanted or else the one it is written in. */
export function understand(input: TopicsInput, wanted?: Lang): Understood {
  const lang = chooseLang(
    wanted,
    input.lang,
    input.goal,
    input.teams.map((team) => team.name),
  );
  const { teams, warnings } = admitTeams(input, lang);
  const { bounds, assumptions, notes } = boundsOf(input, lang);
  const knowledge = gatherFacts(teams, input, lang);
  const links = findLinks(knowledge.facts, teams.length);
  const goal = readGoal(input.goal, knowledge.findNames);
  const intents = findIntents(goal, knowledge, links, contentGrams(goal).total < concrete);
  const clearness = judgeGoal(goal, knowledge, links, input.answers ?? {});
  const { facts } = knowledge;
  const { clarity } = clearness;
  const scene = setScene({ lang, goal, knowledge, teams, facts, links, intents, bounds, clarity });
  return { scene, clearness, assumptions, warnings, notes };
}

const defaults = { minutes: 60, participants: 8, sessions: 4, every_weeks: 2 } as const;

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
