import { mostPerField, type TeamView } from './facts.ts';
import { foldText } from './fold-text.ts';
import type { HandOver, Receipt } from './input.ts';
import type { NameFinder } from './names.ts';
import { textLimit } from './normalise.ts';
import { type Grams, gramsOf, overlap, strongLink } from './similarity.ts';

/** The teams, how to find their names in a text, and where partners nobody listed are noted. */
export interface Parties {
  readonly teams: readonly TeamView[];
  readonly findNames: NameFinder;
  readonly unknownPartners: { path: string; name: string }[];
}
/** One entry of a list of hand-overs or receipts, as its owner wrote it. */
export interface Passing {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly path: string;
  readonly side: 'giver' | 'receiver';
  readonly grams: Grams;
}

export function sameHandOver(a: Passing, b: Passing): boolean {
  return a.side !== b.side && a.from === b.from && a.to === b.to && overlap(a.grams, b.grams) >= strongLink;
}

export function passingsOf(parties: Parties, team: TeamView, index: number): Passing[] {
  const found: Passing[] = [];
  const read = (items: readonly (HandOver | Receipt)[] | undefined, field: string, side: Passing['side']): void => {
    for (const [at, item] of (items ?? []).slice(0, mostPerField).entries()) {
      const path = `teams.${team.id}.${field}[${at}]`;
      const said = side === 'giver' ? (item as HandOver).to : (item as Receipt).from;
      const other = partner(parties, index, said, path);
      if (other === undefined || typeof item.what !== 'string') continue;
      const [from, to] = side === 'giver' ? [index, other] : [other, index];
      found.push({ what: item.what, from, to, path, side, grams: gramsOf(foldText(item.what.slice(0, textLimit))) });
    }
  };
  read(team.given.hands_over, 'hands_over', 'giver');
  read(team.given.handovers, 'handovers', 'giver');
  read(team.given.receives, 'receives', 'receiver');
  return found;
}

/** The team on the other end: by id, by name, or the only other one. */
function partner(parties: Parties, self: number, said: string | undefined, path: string): number | undefined {
  if (said === undefined || said === '') return parties.teams.length === 2 ? 1 - self : undefined;
  const folded = foldText(said);
  const at = parties.teams.findIndex((team) => team.id === said || foldText(team.name) === folded);
  const found = at >= 0 ? at : parties.findNames(folded)[0]?.team;
  if (found === undefined || found === self) {
    parties.unknownPartners.push({ path, name: said });
    return undefined;
  }
  return found;
}
