import type { Change } from '../plan/change.ts';
import type { Team, TopicsInput } from './input.ts';
import type { Ask } from './result.ts';

/** A question with what was answered. */
export interface Answered {
  readonly ask: Ask;
  readonly text: string;
}

/** The input as it is once the questions have been answered: what was a guess before may be a fact now. */
export function inputWith(input: TopicsInput, answers: readonly Answered[]): TopicsInput {
  const said = answers.flatMap(({ ask, text }) => (ask.fact ? [] : [[ask.id, text] as const]));
  const facts = answers.flatMap(({ ask, text }) => (ask.fact ? [{ fact: ask.fact, text }] : []));
  const teams = input.teams.map((team) =>
    facts
      .filter(({ fact }) => fact.team === (team.id ?? team.name))
      .reduce((known, { fact, text }) => taught(known, fact, text), team),
  );
  return { ...input, teams, answers: { ...input.answers, ...Object.fromEntries(said) } };
}

function taught(team: Team, { field, to }: NonNullable<Ask['fact']>, text: string): Team {
  if (field === 'handovers') return { ...team, handovers: [...(team.handovers ?? []), { what: text, to }] };
  if (field === 'terms') return { ...team, terms: [...(team.terms ?? []), text] };
  return { ...team, [field]: [...(team[field] ?? []), text] };
}

/** Where an answer belongs: into the series, or into a team wherever it is defined. */
export interface AnswerChange {
  /** The team whose entry is changed; none for the series. */
  readonly team?: string;
  readonly change: Change;
}

/**
 * What writes an answer down; undefined for answers that only sharpen the purpose.
 * @param declared the ids of teams that have an entry in some file
 */
export function answerChange({ ask, text }: Answered, declared: ReadonlySet<string>): AnswerChange | undefined {
  const { fact } = ask;
  if (fact) {
    const value = fact.field === 'handovers' ? { to: fact.to, what: text } : text;
    const { team, field } = fact;
    return declared.has(team)
      ? { team, change: { do: 'addItem', path: ['teams', team, field], value } }
      : { change: { do: 'addNamed', section: 'teams', id: team, value: { [field]: [value] } } };
  }
  if (ask.id === 'why') return { change: { do: 'setField', path: ['series', 'because'], value: text } };
  if (ask.id === 'measure') return { change: { do: 'addItem', path: ['series', 'signs'], value: text } };
  return undefined;
}
