import { mostNewPairs } from './bound.ts';
import { Mixer, usualMoves } from './mixer.ts';
import { mostRounds, type Problem } from './problem.ts';

/**
 * The fewest rounds found in which everybody meets everybody of the other teams; undefined where even the most rounds
 * do not do. Answers the problem with so many rounds.
 * @param withRounds the problem with a number of rounds
 */
export function untilAllMet(withRounds: (rounds: number) => Problem, seed: number): Problem | undefined {
  for (let rounds = 1; rounds <= mostRounds; rounds++) {
    const problem = withRounds(rounds);
    const strangers = new Mixer(problem, seed);
    // As long as there are fewer seats than pairs nobody needs to search.
    if (mostNewPairs(problem) < strangers.strangers) continue;
    for (const _ of strangers.steps(Math.min(usualMoves(problem), 300_000)));
    if (strangers.best.newPairs === strangers.strangers) return problem;
  }
  return undefined;
}
