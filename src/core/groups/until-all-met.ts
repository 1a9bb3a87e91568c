import { Mixer, usualMoves } from './mixer.ts';
import { mostRounds, type Problem } from './problem.ts';

/**
 * The fewest rounds found in which everybody meets everybody of the other teams; undefined where even the most rounds
 * do not do. Answers the problem with so many rounds. Takes small steps, of which nobody can say how many there are.
 * @param withRounds the problem with a number of rounds
 */
export function* untilAllMet(
  withRounds: (rounds: number) => Problem,
  seed: number,
): Generator<number, Problem | undefined> {
  for (let rounds = 1; rounds <= mostRounds; rounds++) {
    const problem = withRounds(rounds);
    yield 0;
    const mixer = new Mixer(problem, seed);
    yield 0;
    // As long as there are fewer seats than pairs nobody needs to search.
    if (mixer.bound < mixer.strangers) continue;
    for (const _ of mixer.steps(Math.min(usualMoves(problem), 300_000))) yield 0;
    if (mixer.best.newPairs === mixer.strangers) return problem;
  }
  return undefined;
}
