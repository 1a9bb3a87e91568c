import type { Change } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import { type KnownTeam, teamsNamed } from '../plan/team-names.ts';

/** What somebody says of a series whose file does not say it yet: without a goal and two teams there are no topics. */
export interface Told {
  readonly goal?: string;
  /** All teams of the series, by the names people say. */
  readonly teams?: readonly string[];
}

/** What of it a file has to be told before topics can be found. */
export const untold = ({ series }: Plan): Readonly<Record<keyof Told, boolean>> => ({
  goal: !series?.goal,
  teams: (series?.teams?.length ?? 0) < 2,
});

/**
 * The plan as it is once that is written, and what writes it.
 * @param known the teams of the folder; others get an entry in the file
 */
export function withTold(
  plan: Plan,
  { goal, teams: names }: Told,
  known: readonly KnownTeam[],
): { readonly plan: Plan; readonly changes: readonly Change[] } {
  const entered = new Set(known.map(({ id }) => id));
  // An id that stands in the series already stays as it is, also where no file has an entry for it yet.
  const given = (plan.series?.teams ?? []).filter((id) => !entered.has(id)).map((id) => ({ id, name: id }));
  const teams = teamsNamed(names ?? [], [...known, ...given]);
  const ids = teams.map(({ id }) => id);
  const series = {
    ...plan.series,
    ...(goal === undefined ? {} : { goal }),
    ...(names === undefined ? {} : { teams: ids }),
  };
  const entries = teams.flatMap(({ id, name }) =>
    entered.has(id) ? [] : [[id, id === name ? {} : { name }] as const],
  );
  return {
    plan: { ...plan, series, teams: new Map([...plan.teams, ...entries]) },
    changes: [
      ...(goal === undefined ? [] : [{ do: 'setField', path: ['series', 'goal'], value: goal } as const]),
      ...(names === undefined ? [] : [{ do: 'setField', path: ['series', 'teams'], value: ids } as const]),
      ...entries.map(([id, value]) => ({ do: 'addNamed', section: 'teams', id, value }) as const),
    ],
  };
}
