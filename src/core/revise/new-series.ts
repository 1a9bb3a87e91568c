import { type KnownTeam, type NamedTeam, teamsNamed } from '../plan/team-names.ts';
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

/** What a template adds to that: all a first session needs. */
export interface Beginning {
  readonly minutes: number;
  readonly topic: { readonly id: string; readonly question: string };
  /** Lines of the agenda of the first session. */
  readonly agenda: readonly string[];
  /** Of the teams it speaks of: why the topic concerns them, and what they struggle with. Of others it knows nothing. */
  readonly teams: readonly { readonly id: string; readonly reason: string; readonly struggle: string }[];
}

/**
 * The text of a new series file. Teams the folder does not know yet are declared in it, so that nothing in it is unknown.
 * @param beginning what a template adds; without one, a session with nothing but its date
 */
export function newSeriesText(series: NewSeries, known: readonly KnownTeam[], beginning?: Beginning): string {
  const teams = teamsNamed(series.teams, known);
  const lines = [
    'series:',
    `  title: ${plain(series.title)}`,
    ...(series.goal ? [`  goal: ${plain(series.goal)}`] : []),
    ...(teams.length > 0 ? [`  teams: [${teams.map(({ id }) => inline(id)).join(', ')}]`] : []),
    ...(series.cadence.every
      ? [
          `  cadence: { every: ${inline(series.cadence.every)}${series.cadence.on ? `, on: ${inline(series.cadence.on)}` : ''} }`,
        ]
      : []),
    ...(beginning ? ['  start: "15:00"', `  minutes: ${beginning.minutes}`] : []),
    ...(beginning && series.cadence.every ? ['  renewal: { after: 3 }'] : []),
    ...(beginning ? topicLines(beginning, teams) : []),
    ...teamLines(teams, beginning),
    '',
    'sessions:',
    `  - date: ${series.date}`,
    ...(beginning ? [`    topics: [${inline(beginning.topic.id)}]`, '    agenda:'] : []),
    ...(beginning?.agenda ?? []).map((line) => `      - ${plain(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const plain = (text: string): string => writeScalar(text, { flow: false });
const inline = (text: string): string => writeScalar(text, { flow: true });
const key = (text: string): string => writeScalar(text, { flow: false, key: true });

/** The topic of the first session. Reasons stand there only where there is one for each team. */
function topicLines({ topic, teams: spoken }: Beginning, teams: readonly NamedTeam[]): readonly string[] {
  const reasons = teams.flatMap(({ id }) => {
    const reason = spoken.find((one) => one.id === id)?.reason;
    return reason === undefined ? [] : [`      ${key(id)}: ${plain(reason)}`];
  });
  const concerns =
    teams.length === 0
      ? []
      : reasons.length === teams.length
        ? ['    concerns:', ...reasons]
        : [`    concerns: [${teams.map(({ id }) => inline(id)).join(', ')}]`];
  return ['', 'topics:', `  ${key(topic.id)}:`, `    question: ${plain(topic.question)}`, ...concerns];
}

/** The teams nobody has declared yet. */
function teamLines(teams: readonly NamedTeam[], beginning: Beginning | undefined): readonly string[] {
  const lines = teams.flatMap(({ id, name, fresh }) => {
    if (!fresh) return [];
    const struggle = beginning?.teams.find((one) => one.id === id)?.struggle;
    const said = [
      ...(id === name ? [] : [`name: ${inline(name)}`]),
      ...(struggle === undefined ? [] : [`struggles: [${inline(struggle)}]`]),
    ];
    return [`  ${key(id)}: ${said.length > 0 ? `{ ${said.join(', ')} }` : '{}'}`];
  });
  return lines.length > 0 ? ['', 'teams:', ...lines] : [];
}
