import { suggestions } from '../words/suggestion.ts';
import { networkWords } from '../words/together.ts';
import type { Facts, Text } from '../words/words.ts';
import type { Circle } from './circle.ts';
import { type Network, networkOf } from './network.ts';

/** One thing that would let people meet who have not. */
export interface Suggestion {
  readonly text: Text;
  readonly facts: Facts;
}

/** What the network of a series, or of the folder, ends in: one suggestion. */
export const suggestionFor = (circle: Circle, file?: string): Suggestion =>
  circle.derived(file === undefined ? 'suggestion' : `suggestion ${file}`, () => {
    const network = networkOf(circle, file);
    const { text, facts } = lonely(circle, network, file) ?? fragile(circle, network) ?? calm(network);
    return { text, facts };
  });

function lonely(circle: Circle, { alone }: Network, file: string | undefined): Suggestion | undefined {
  const [id] = alone;
  const team = id === undefined ? undefined : circle.people.fact(id, 'team');
  if (id === undefined || team === undefined) return undefined;
  const other = (file === undefined ? [] : (circle.series(file)?.teams ?? [])).find((one) => one !== team);
  const facts = { name: circle.people.show(id), team: circle.teams.show(team) };
  if (other === undefined) return { text: suggestions.aloneAnywhere, facts };
  return { text: suggestions.alone, facts: { ...facts, otherTeam: circle.teams.show(other) } };
}

/** Two people, one of each side, who would be a second way from team to team: those through whom all goes are neither. */
function fragile(circle: Circle, { fragile, people }: Network): Suggestion | undefined {
  const [bridge] = fragile;
  if (!bridge) return undefined;
  const [mine, theirs] = bridge.teams.map((team) =>
    people.find((one) => one.team === team && !bridge.only.includes(one.id)),
  );
  const facts = {
    team: circle.teams.show(bridge.teams[0]),
    otherTeam: circle.teams.show(bridge.teams[1]),
    names: bridge.only.map(circle.people.show),
  };
  if (!mine || !theirs) return { text: suggestions.fragile, facts };
  const pair = { name: circle.people.show(mine.id), other: circle.people.show(theirs.id) };
  return { text: suggestions.pair, facts: { ...facts, ...pair } };
}

const calm = ({ bridges, crowded }: Network): Suggestion => ({
  text: bridges.length > 0 ? suggestions.calm : crowded ? networkWords.crowd : suggestions.none,
  facts: {},
});
