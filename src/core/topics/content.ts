import type { GoalView } from './goal.ts';
import { blank } from './names.ts';
import { type Grams, gramsOf } from './similarity.ts';

// Intents whose words name a wish, not a thing one could point at.
const soft = new Set(['understand', 'share', 'relate', 'ideate', 'align']);
const roles =
  /担当者?|リーダー|看護師|医師|薬剤師|店長|係長|課長|部長|マネージャー|エンジニア|デザイナー|先生|教員|監督|オペレーター|レビュアー|技術者|作業者|\b(engineers?|nurses?|managers?|reviewers?|leads?|agents?|developers?|designers?|planners?|clerks?|teachers?|doctors?|pharmacists?|technicians?|analysts?|operators?|on-call|crews?|buyers?|testers?|recruiters?|counsell?ors?)\b/g;
const times =
  /[0-9]+(月|日|週|年|回|四半期|か月|ヶ月|時間)(間|末|まで|以内)?|今期|今年度?|来期|来年度?|来月|今月|年内|年度末|\b(monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|quarter|month|months|week|weeks|year|end)s?\b/g;
const filler = /考え|思っ|思い|存じ|\b(like|talking|together|each|other|should|good|really|new|shared|start)\b/g;

/** What is left of a text when team names, roles, vague words and times are taken away. */
function contentText(goal: GoalView, start: number, end: number): string {
  const cues = goal.cues.filter((cue) => cue.list === 'vague' || (soft.has(cue.key) && cue.weight > 0));
  return blank(goal.folded.text, [...goal.names, ...cues])
    .slice(start, end)
    .replace(roles, ' ')
    .replace(times, ' ')
    .replace(filler, ' ')
    .replace(/[0-9]+/g, ' ');
}

/** The grams of that; a total of 1.5 or more means there is something to point at. */
export function contentGrams(goal: GoalView, start = 0, end = goal.folded.text.length): Grams {
  const text = contentText(goal, start, end);
  const grams = gramsOf(text);
  return text.trim() === '' || [...grams.weights.keys()].every((gram) => gram.startsWith('='))
    ? { weights: new Map(), total: 0 }
    : grams;
}

/** From here on content is concrete. */
export const concrete = 1.5;

/** The first role named in a folded text, if any, as offsets. */
export function roleIn(folded: string): { start: number; end: number } | undefined {
  const match = new RegExp(roles.source).exec(folded);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
