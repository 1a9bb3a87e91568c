import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import { Mixer } from './mixer.ts';
import { type GroupPlan, planOf } from './plan.ts';
import { mostRounds } from './problem.ts';
import { untilAllMet } from './until-all-met.ts';
import { matterOf, type Obstacle, type Wish } from './wish.ts';

export { bringsText, groupsPage } from './page.ts';
export { type GroupPlan, groupsChange, hasTeams } from './plan.ts';
export { mostRounds } from './problem.ts';
export { fewestPeople, type Obstacle } from './wish.ts';

/** A wish for as many rounds as it takes until everybody has met everybody of the other teams. */
export type AnyWish = Omit<Wish, 'rounds'> & { readonly rounds: number | 'all' };

/**
 * Mixes the people of a session into groups. Takes small steps, each answering how far it is from 0 to 1; whoever stops
 * asking has cancelled. The same files, wish and seed give the same groups.
 */
export function* mixSession(
  circle: Circle,
  occasion: Occasion,
  wish: AnyWish,
  seed: number,
): Generator<number, GroupPlan | Obstacle> {
  const matter = matterOf(circle, occasion, { ...wish, rounds: wish.rounds === 'all' ? 1 : wish.rounds });
  if ('text' in matter) return matter;
  const withRounds = (rounds: number): typeof matter.problem => {
    const more = matterOf(circle, occasion, { ...wish, rounds });
    return 'text' in more ? matter.problem : more.problem;
  };
  yield 0;
  const problem =
    wish.rounds === 'all' ? ((yield* untilAllMet(withRounds, seed)) ?? withRounds(mostRounds)) : matter.problem;
  const mixer = new Mixer(problem, seed);
  yield* mixer.steps();
  return planOf(circle, { ...matter, problem }, mixer.best, mixer.strangers);
}
