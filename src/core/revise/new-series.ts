import { freeId, slug } from '../plan/id.ts';
import { writeScalar } from './scalar.ts';

/** What somebody says when a series begins; all but title and date may be empty. */
export interface NewSeries {
  readonly title: string;
  readonly goal: string;
  /** Names of teams as people say them. */
  readonly teams: readonly string[];
  readonly cadence: { readonly every?: string; readonly on?: string };
  readonly date: string;
}
/** A team the folder knows already. */
export interface KnownTeam {
  readonly id: string;
  readonly name: string;
}

/** The text of a new series file. Teams the folder does not know yet are declared in it, so that nothing in it is unknown. */
export function newSeriesText(series: NewSeries, known: readonly KnownTeam[]): string {
  const teams: (KnownTeam & { fresh: boolean })[] = [];
  for (const name of series.teams) teams.push(teamFor(name, [...known, ...teams]));
  const fresh = teams.filter((team) => team.fresh);
  const inline = (text: string): string => writeScalar(text, { flow: true });
  const lines = [
    'series:',
    `  title: ${writeScalar(series.title, { flow: false })}`,
    ...(series.goal ? [`  goal: ${writeScalar(series.goal, { flow: false })}`] : []),
    ...(teams.length > 0 ? [`  teams: [${teams.map(({ id }) => inline(id)).join(', ')}]`] : []),
    ...(series.cadence.every
      ? [
          `  cadence: { every: ${inline(series.cadence.every)}${series.cadence.on ? `, on: ${inline(series.cadence.on)}` : ''} }`,
        ]
      : []),
    ...(fresh.length > 0
      ? [
          '',
          'teams:',
          ...fresh.map(
            ({ id, name }) =>
              `  ${writeScalar(id, { flow: false, key: true })}: ${id === name ? '{}' : `{ name: ${inline(name)} }`}`,
          ),
        ]
      : []),
    '',
    'sessions:',
    `  - date: ${series.date}`,
  ];
  return `${lines.join('\n')}\n`;
}

function teamFor(name: string, known: readonly KnownTeam[]): KnownTeam & { fresh: boolean } {
  const found = known.find((team) => team.id === name || team.name === name);
  if (found) return { ...found, fresh: false };
  // An id keeps the script of the name: 営業 is as good an id as sales.
  const id = freeId(slug(name) || 'team', (taken) => known.some((team) => team.id === taken));
  return { id, name, fresh: true };
}
