import { momentumOf, type State } from '../circle/momentum.ts';
import { sinceDecision } from '../circle/rhythm.ts';
import { alive } from '../words/alive.ts';
import { saidTwice } from '../words/said-twice.ts';
import { type Desk, type Item, prose } from './desk.ts';

/** How a series is doing, in a few words, with what makes it so; and the decision that is due, if one is. */
export interface Health {
  readonly mood: State;
  readonly state: string;
  readonly reasons: readonly string[];
  readonly decide: Decide | undefined;
}

/** A decision on how the series goes on. */
export interface Decide {
  /** What to ask, with how many sessions were held since the last one. */
  readonly question: string;
  /** What was agreed to look at. */
  readonly keep: readonly Item[];
  readonly stop: readonly Item[];
}

/** The health of the series; undefined in a file without one, or while nothing of it is known. */
export function healthOf(desk: Desk): Health | undefined {
  const { circle, sheet, words, reading } = desk;
  const momentum = reading.sound ? momentumOf(circle, sheet.file) : undefined;
  if (!momentum) return undefined;
  const { due, held } = sinceDecision(circle, sheet.file);
  return {
    mood: momentum.state,
    state: words.fill(alive.states[momentum.state]),
    reasons: momentum.reasons.map(({ text, facts }) => words.fill(text, facts)),
    decide: due ? decideOf(desk, held.length) : undefined,
  };
}

function decideOf({ reading, words }: Desk, sessions: number): Decide {
  const renewal = reading.plan.series?.renewal;
  const items = (key: 'keep-if' | 'stop-if'): readonly Item[] =>
    (renewal?.[key] ?? []).map((text, nth) => ({ text: prose(text), path: ['series', 'renewal', key, nth] }));
  const decided = (renewal?.decisions?.length ?? 0) > 0;
  return {
    question: words.fill(decided ? saidTwice.decideAgain : saidTwice.decideFirst, { sessions }),
    keep: items('keep-if'),
    stop: items('stop-if'),
  };
}
