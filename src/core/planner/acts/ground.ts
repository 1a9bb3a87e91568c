import type { Circle } from '../../circle/circle.ts';
import type { Change } from '../../plan/change.ts';
import type { Path } from '../../plan/path.ts';
import type { Session } from '../../plan/plan.ts';
import { plannerWords } from '../../words/planner.ts';
import type { Facts, Text, Words } from '../../words/words.ts';
import type { Since } from './follow.ts';

/** What an act comes to on the text as it reads now. */
export type Order =
  | {
      readonly changes: readonly Change[];
      /** What is said aloud once it is written. */
      readonly said: Sentence;
      /** Where the thing stands afterwards, for those who go on from there. */
      readonly at?: Path;
    }
  | { readonly refused: Sentence };

export interface Sentence {
  readonly text: Text;
  readonly facts: Facts;
}

/** What acts are worked out on. */
export interface Ground {
  readonly since: Since;
  /** The reader's: lines the planner makes up are written in them. */
  readonly words: Words;
  /** The folder of the file, which knows this text already; and what the file is called in it. */
  readonly circle: Circle;
  readonly file: string;
}

export const refuse = (why: keyof typeof plannerWords.refused, facts: Facts = {}): Order => ({
  refused: { text: plannerWords.refused[why], facts },
});

export const done = (what: keyof typeof plannerWords.done, facts: Facts = {}): Sentence => ({
  text: plannerWords.done[what],
  facts,
});

/** A session of the earlier text as it is now. */
export const sessionNow = ({ since }: Ground, path: Path): Session | undefined =>
  since.now.plan.sessions.find(({ nth }) => nth === path[1]);
