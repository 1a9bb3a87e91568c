import { dayOf, type Occasion, presentAt } from '../circle/occasion.ts';
import { enlist } from '../plan/lists.ts';
import { groupWords } from '../words/groups.ts';
import { type Desk, person } from './desk.ts';
import { toneOf } from './head.ts';

/** The people of a session to come and the groups they are in: what the groups pane begins with. */
export interface Seats {
  /** Place of the session in its file's list. */
  readonly nth: number;
  /** Its date in words. */
  readonly date: string;
  readonly people: readonly Seated[];
  /** As written in the file; empty while there are none. */
  readonly rounds: readonly (readonly Table[])[];
  /** Why nobody can be mixed; undefined where they can. */
  readonly lesson: string | undefined;
}
export interface Seated {
  readonly id: string;
  readonly name: string;
  readonly tone: number | undefined;
}
export interface Table {
  readonly people: readonly string[];
  readonly lead?: string;
}

const fewestPeople = 4;

/** The sessions to come, soonest first, with who sits where. */
export function seatsOf(desk: Desk): readonly Seats[] {
  const { occasions, circle } = desk;
  return occasions
    .filter(({ status, date }) => status === 'undecided' || (status === 'planned' && (date ?? '') >= circle.today))
    .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1))
    .map((occasion) => seatsAt(desk, occasion));
}

function seatsAt(desk: Desk, occasion: Occasion): Seats {
  const { words, circle } = desk;
  const ids = presentAt(occasion);
  return {
    nth: occasion.nth,
    date: dayOf(occasion, words),
    people: ids.map((id) => {
      const of = circle.people.get(id)?.team;
      return { id, name: person(desk, id), tone: of === undefined ? undefined : toneOf(desk, of) };
    }),
    rounds: roundsOf(desk, occasion),
    lesson: ids.length < fewestPeople ? words.fill(groupWords.tooFew, { people: ids.length }) : undefined,
  };
}

function roundsOf({ sessions }: Desk, { nth }: Occasion): readonly (readonly Table[])[] {
  const rounds = new Map<number, Table[]>();
  for (const { round = 1, people = [], lead } of sessions.get(nth)?.groups ?? [])
    enlist(rounds, round, { people, ...(lead === undefined ? {} : { lead }) });
  return [...rounds].sort(([a], [b]) => a - b).map(([, tables]) => tables);
}
