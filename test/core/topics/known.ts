import { admitTeams } from '../../../src/core/topics/admit.ts';
import { gatherFacts, type Knowledge } from '../../../src/core/topics/facts.ts';
import type { Lang, Team } from '../../../src/core/topics/input.ts';

/** What is said of a team, but for its name and id where they do not matter. */
export type Given = Partial<Team>;
/** What is known of two teams, Ash and Birch. */
export const known = (a: Given, b: Given = {}, lang: Lang = 'en', people: readonly string[] = []): Knowledge => {
  const teams: Team[] = [
    { id: 'a', name: 'Ash', ...a },
    { id: 'b', name: 'Birch', ...b },
  ];
  return gatherFacts(admitTeams({ goal: '', teams }, lang).teams, { goal: '', teams, people }, lang);
};
