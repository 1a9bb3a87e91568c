import { guessFor } from './archetypes.ts';
import type { GoalView } from './goal.ts';

const pairJa =
  /([\p{Script=Han}ァ-ヶー]{2,8})と(?:の)?(?:([\p{Script=Han}ァ-ヶー]{2,8})の)?(?:連携|間|関係|理解|交流|協力|やり取り|橋渡し)/gu;
const unitJa = /([\p{Script=Han}ァ-ヶー]{2,8}(?:部|課|室|チーム|グループ))(?=[とのやがへに、]|$)/gu;
const pairEn = /\b(?:between|with)\s+(?:the\s+)?([a-z]+)(?:\s+(?:team|department))?(?:\s+and\s+(?:the\s+)?([a-z]+))?/g;
const notTeams =
  /^(別|他|両|全|各|関係|隣|部|課|社内|相手|もう|外)|(全部|一部|内部|外部|細部|幹部|大部|放課|日課|教室|互い|部門|部署)$|^(other|others|each|the|our|their|both|all|more|less|people|everyone|customers?|clients?|users?|partners?|stakeholders?|one|it|them|us|new|no|any|some|better)$/;

/** Teams a goal names that nobody listed, as folded words; at most three. */
export function unlistedTeams(goal: GoalView): string[] {
  const { text } = goal.folded;
  const found: string[] = [];
  const known = (start: number, end: number): boolean => goal.names.some((hit) => hit.start < end && hit.end > start);
  for (const pattern of [pairJa, unitJa, pairEn]) {
    for (const match of text.matchAll(pattern)) {
      for (const word of match.slice(1)) {
        if (!word || notTeams.test(word)) continue;
        const start = text.indexOf(word, match.index);
        if (!known(start, start + word.length) && looksLikeTeam(word, pattern) && !found.includes(word))
          found.push(word);
      }
    }
  }
  return found.slice(0, 3);
}

/** A word in "A and B" is a team only when its name says a trade; one that ends in a unit always is. */
function looksLikeTeam(word: string, pattern: RegExp): boolean {
  return pattern === unitJa || guessFor(word, pattern === pairJa ? 'ja' : 'en') !== undefined;
}
