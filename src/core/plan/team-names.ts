import { freeId, slug } from './slug.ts';

/** A team that has an entry in some file of the folder. */
export interface KnownTeam {
  readonly id: string;
  readonly name: string;
}
/** A team as somebody named it: known, or fresh and still without an entry. */
export type NamedTeam = KnownTeam & { readonly fresh: boolean };

/** Teams by the names people say: those the folder knows under the ids they have there, others under an id made from the name. */
export function teamsNamed(names: readonly string[], known: readonly KnownTeam[]): readonly NamedTeam[] {
  const teams: NamedTeam[] = [];
  for (const name of names) teams.push(teamNamed(name, [...known, ...teams]));
  return teams;
}

function teamNamed(name: string, known: readonly KnownTeam[]): NamedTeam {
  const found = known.find((team) => team.id === name || team.name === name);
  if (found) return { ...found, fresh: false };
  // An id keeps the script of the name: 営業 is as good an id as sales.
  const id = freeId(slug(name) || 'team', (taken) => known.some((team) => team.id === taken));
  return { id, name, fresh: true };
}
