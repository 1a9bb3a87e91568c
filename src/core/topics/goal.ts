import { type CueHit, findCues } from './cue-finder.ts';
import type { Lang } from './input.ts';
import { blank, type NameFinder, type NameHit } from './names.ts';
import {
  type Clause,
  clausesOf,
  detectLang,
  type Folded,
  fold,
  goalLimit,
  looksLikeOrder,
  wordSign,
} from './normalise.ts';
import { type Grams, gramsOf } from './similarity.ts';

/** A goal as the engine reads it: folded, cut into clauses, with its cues, the team names in it, and what was set aside. */
export interface GoalView {
  readonly folded: Folded;
  readonly clauses: readonly Clause[];
  readonly cues: readonly CueHit[];
  readonly names: readonly NameHit[];
  /** Grams of the goal without team names. */
  readonly grams: Grams;
  readonly emoji: readonly string[];
  /** Clauses that read like orders to a machine: shown, never obeyed. */
  readonly orders: readonly string[];
  readonly tail: string;
  /** Nothing to work with: no letters or digits outside orders. */
  readonly empty: boolean;
}

/** Reads a goal; everything past the limit goes to `tail`. */
export function readGoal(source: string, findNames: NameFinder): GoalView {
  const { folded: whole, emoji } = fold(source.slice(0, goalLimit));
  const orders: string[] = [];
  const bad: Clause[] = [];
  for (const clause of clausesOf(whole)) {
    if (!looksLikeOrder(whole.text.slice(clause.start, clause.end))) continue;
    bad.push(clause);
    orders.push(whole.source.slice(whole.at[clause.start] ?? 0, whole.at[clause.end] ?? whole.source.length).trim());
  }
  // Blanked in the source too, so that no later quotation can bring an order back.
  const folded: Folded = {
    ...whole,
    text: blank(whole.text, bad),
    source: blank(
      whole.source,
      bad.map(({ start, end }) => ({ start: whole.at[start] ?? 0, end: whole.at[end] ?? whole.source.length })),
    ),
  };
  const names = findNames(folded.text);
  return {
    folded,
    clauses: clausesOf(folded),
    cues: findCues(folded),
    names,
    grams: gramsOf(blank(folded.text, names)),
    emoji,
    orders,
    tail: source.slice(goalLimit),
    empty: !wordSign().test(folded.text),
  };
}

/** The language to answer in: as asked, as given, else that of the goal, else that of the team names. */
export function chooseLang(
  asked: Lang | undefined,
  given: Lang | undefined,
  goal: string,
  names: readonly string[],
): Lang {
  return asked ?? given ?? detectLang(goal) ?? detectLang(names.slice(0, 20).join(' ')) ?? 'en';
}
