import { alive } from '../words/alive.ts';
import { colon, comma } from '../words/signs.ts';
import type { Facts, Text, Words } from '../words/words.ts';
import { attendanceOf } from './attendance.ts';
import type { Circle } from './circle.ts';
import { fadeOf, gapsOf, streakOf } from './pace.ts';
import { rhythmOf, sinceDecision } from './rhythm.ts';

export type State = keyof typeof alive.states;

/** One thing that makes the momentum of a series what it is. */
export interface Reason {
  readonly is: keyof typeof alive.reasons;
  readonly text: Text;
  readonly facts: Facts;
}

/** How a series is doing, honestly: in words and with reasons, never as a number. */
export interface Momentum {
  readonly state: State;
  /** What weighs most first. */
  readonly reasons: readonly Reason[];
}

/** Sessions in a row by one host, or with one side missing, after which it is said. */
const inARow = { host: 3, oneSide: 2 };

/** The momentum of the series in a file; undefined where the file holds none. */
export const momentumOf = (circle: Circle, file: string): Momentum | undefined =>
  circle.derived(`momentum ${file}`, () => {
    const rhythm = rhythmOf(circle, file);
    if (!rhythm) return undefined;
    const held = rhythm.held.length;
    if (rhythm.state !== 'alive') {
      const decided = rhythm.decision ? [because('decided', { date: rhythm.decision.date })] : [];
      return { state: rhythm.state, reasons: [...(held > 0 ? [because('held', { sessions: held })] : []), ...decided] };
    }
    const fading = fadeOf(circle, file);
    const { due, held: since } = sinceDecision(circle, file);
    const review = because(rhythm.decision ? 'review' : 'firstReview', { sessions: since.length });
    const nudges = nudgesFor(circle, file);
    const calm = calmReasons(circle, file);
    const state = fading
      ? 'fading'
      : due
        ? 'decide'
        : nudges.length > 0 && held > 0
          ? 'nudge'
          : held < 2
            ? 'new'
            : 'steady';
    return {
      state,
      reasons: [
        ...(fading ? [because('fading', { days: fading.days })] : []),
        ...(due ? [review] : []),
        ...nudges.filter(({ is }) => !(fading && is === 'noNext')),
        ...calm,
      ],
    };
  });

function nudgesFor(circle: Circle, file: string): readonly Reason[] {
  const rhythm = rhythmOf(circle, file);
  const reasons: Reason[] = [];
  if (rhythm?.coming.length === 0) reasons.push(rhythm.undecided.length > 0 ? because('openDate') : because('noNext'));
  const sides = attendanceOf(circle, file);
  const missing = sides.length - 1 - sides.findLastIndex(({ oneSide }) => oneSide !== sides.at(-1)?.oneSide);
  const side = sides.at(-1)?.oneSide;
  if (side !== undefined && missing >= inARow.oneSide)
    reasons.push(because('oneSide', { team: circle.teams.show(side), times: missing }));
  const late = circle
    .recorded(file)
    .flatMap(({ session }) => session.open)
    .filter(({ due }) => due !== undefined && due < circle.today);
  if (late.length > 0) reasons.push(because('overdue', { followups: late.length }));
  const streak = streakOf(circle, file);
  if (streak && streak.times >= inARow.host)
    reasons.push(because('streak', { name: circle.people.show(streak.host), times: streak.times }));
  const gap = gapsOf(circle, file).at(-1);
  if (gap) reasons.push(because('gap', { date: gap.date, date2: gap.date2, days: gap.days }));
  return reasons;
}

/** What is good to know besides. */
function calmReasons(circle: Circle, file: string): readonly Reason[] {
  const rhythm = rhythmOf(circle, file);
  const held = rhythm?.held.length ?? 0;
  const date = rhythm?.coming[0]?.date;
  const came = circle.outcomes(file).length;
  return [
    held > 0 ? because('held', { sessions: held }) : because('notYet'),
    ...(date ? [because('next', { date })] : []),
    ...(came > 0 ? [because('outcomes', { outcomes: came })] : []),
  ];
}

const because = (is: Reason['is'], facts: Facts = {}): Reason => ({ is, text: alive.reasons[is], facts });

/** The momentum in one line: `Needs a nudge: no next date, 2 sessions held`. */
export function healthLine({ state, reasons }: Momentum, words: Words, most = 3): string {
  const why = reasonsLine(reasons, words, most);
  return [words.fill(alive.states[state]), why].join(colon(words.language));
}

/** What weighs most, without the word it comes to. */
export const reasonsLine = (reasons: Momentum['reasons'], words: Words, most = 3): string =>
  reasons
    .slice(0, most)
    .map(({ text, facts }) => words.fill(text, facts))
    .join(comma(words.language));
