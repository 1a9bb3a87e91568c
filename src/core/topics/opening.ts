import { pattern } from '../plan/pattern.ts';
import { foldText } from './fold-text.ts';

const yesNoEn =
  /^(?:["“'[(]\s*)?(is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|can't|won't)\b/;
const openJa =
  /何|なに|なん|どの|どん|どう|どこ|どれ|どちら|いつ|誰|だれ|なぜ|いくつ|いくら|どなた|どっち|どうすれば|思い浮か/;
const openEn = /\b(what|which|when|where|who|whose|whom|how|why)\b/;

/** 何か困る, 誰かいる: whether there is anything at all. */
const whetherAny = pattern(() => /(何|誰|どこ|いつ|どれ)か(?!ら)(?=[^\p{Script=Han}]|困|気|足|良|問)/gu);
const letter = pattern(() => /\p{L}/gu);
const japaneseLetter = pattern(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);

/** True for an opening that can be answered with yes or no. */
export function isYesNo(open: string): boolean {
  // What is quoted may be in another language, and asks nothing itself.
  const folded = foldText(open)
    .replace(/“[^”]*”|「[^」]*」|"[^"]*"/g, ' … ')
    .trim();
  // 何か and 誰か ask whether there is anything at all: that is a yes or no. 何から and どこから ask what comes first.
  if (isJapanese(folded)) return !openJa.test(folded.replace(whetherAny(), ''));
  const asked = folded.split(/(?<=[.:])\s+/).filter((part) => part.includes('?'));
  const last = asked.at(-1) ?? folded;
  return yesNoEn.test(last) || (asked.length > 0 && !openEn.test(folded));
}

/** True for a text that asks nothing: a title, or a statement. */
export function asksNothing(text: string): boolean {
  const folded = foldText(text).trim();
  if (/[?？]/.test(text) || folded === '') return false;
  return isJapanese(folded)
    ? !openJa.test(folded) && !/か[。」]?$/.test(folded)
    : !openEn.test(folded) && !yesNoEn.test(folded);
}

/** Mostly Japanese: a name in the other language does not make a sentence one. */
export function isJapanese(text: string): boolean {
  const letters = text.match(letter())?.length ?? 0;
  const ours = text.match(japaneseLetter())?.length ?? 0;
  return letters > 0 && ours / letters >= 0.4;
}
