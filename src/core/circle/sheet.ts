import type { Cadence } from '../plan/cadence.ts';
import type { Decision, Followup, Group, Hint, Outcome, Past, Person, Session, Team } from '../plan/plan.ts';
import type { Time } from '../plan/time.ts';

/**
 * What the rest of a folder needs of one file: names, sessions, hints. Plain JSON without the text, so that thousands
 * fit in memory and a cache can keep them. What an entry says and the line it stands on are kept apart: lines move with
 * every Enter, and nothing else does.
 */
export interface Sheet {
  /** Path from the folder, with `/`. */
  readonly file: string;
  /** False while a part of the file cannot be read. */
  readonly sound: boolean;
  readonly series?: SheetSeries;
  readonly sessions: readonly SheetSession[];
  readonly topics: readonly SheetTopic[];
  readonly people: readonly SheetPerson[];
  readonly teams: readonly SheetTeam[];
  readonly outcomes: readonly SheetOutcome[];
  readonly lines: SheetLines;
}
/** The line each entry starts on, counted from 0, in the order of the entries. */
export interface SheetLines {
  readonly series: number;
  readonly sessions: readonly number[];
  readonly topics: readonly number[];
  readonly people: readonly number[];
  readonly teams: readonly number[];
  readonly outcomes: readonly number[];
}
export interface SheetSeries {
  readonly title?: string;
  readonly goal: boolean;
  /** Anything below the goal that makes it concrete: purpose, questions, signs. */
  readonly worked: boolean;
  readonly teams: readonly string[];
  readonly organisers: readonly string[];
  readonly sponsors: readonly string[];
  readonly cadence?: Cadence;
  readonly zone?: string;
  readonly start?: Time;
  readonly minutes?: number;
  readonly place?: string;
  /** True where something stands under `renewal`. */
  readonly renewal: boolean;
  readonly renewAfter?: number;
  readonly decisions: readonly Pick<Decision, 'date' | 'decision' | 'why' | 'change'>[];
  /** When the series said it would stop, where it did. */
  readonly stopIf?: readonly string[];
  /** What the series is for, in its most concrete words: its purpose, else its goal. */
  readonly meant?: string;
}
export interface SheetSession
  extends Pick<
    Session,
    'nth' | 'date' | 'options' | 'id' | 'title' | 'start' | 'minutes' | 'place' | 'status' | 'host'
  > {
  /** True where what stands as its date is none. */
  readonly misdated?: true;
  readonly because: boolean;
  /** True where its host has left something for the next one; what it is stands in the file. */
  readonly handoff: boolean;
  readonly cohosts: readonly string[];
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  /** Topics its agenda names besides. */
  readonly discussed: readonly string[];
  /** How many came, or are expected, who are not declared. */
  readonly guests: number;
  /** Who sat together, table by table. */
  readonly groups: readonly Pick<Group, 'round' | 'people'>[];
  readonly hints: readonly Hint[];
  readonly open: readonly Pick<Followup, 'what' | 'owner' | 'due' | 'nth'>[];
  /** How many follow-ups are done. */
  readonly kept: number;
}
export interface SheetTopic {
  readonly id: string;
  readonly title: string;
  readonly teams: readonly string[];
  /** What the topic quotes word for word: mostly lines of teams. */
  readonly quotes: readonly string[];
  readonly format?: string;
}
export interface SheetPerson extends Pick<Person, 'name' | 'reading' | 'team' | 'specialty' | 'aim' | 'timezone'> {
  readonly id: string;
  /** Has hosted outside these files. */
  readonly hosted: boolean;
  /** Experience outside these files. */
  readonly history: readonly Pick<Past, 'when' | 'role' | 'what'>[];
}
export interface SheetTeam extends Pick<Team, 'name' | 'org'> {
  readonly id: string;
  /** What the team says of its work, line by line. */
  readonly lines: readonly TeamLine[];
}
/** The keys under which a team says something of its work. */
export const teamFields = [
  'owns',
  'handovers',
  'receives',
  'struggles',
  'terms',
  'metrics',
  'tools',
  'incidents',
] as const;
export interface TeamLine {
  readonly field: (typeof teamFields)[number];
  readonly text: string;
  /** Lines below the one the team starts on. */
  readonly below: number;
}
export interface SheetOutcome extends Pick<Outcome, 'nth' | 'date' | 'what' | 'kind'> {
  readonly from: readonly string[];
  readonly people: readonly string[];
}

/** The lists of a sheet. */
export type Listed = Exclude<keyof SheetLines, 'series'>;
export const listed: readonly Listed[] = ['sessions', 'topics', 'people', 'teams', 'outcomes'];

/** True when two sheets of a file say the same to the rest of the folder, wherever in the text they say it. */
export function sameFacts(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && sameFacts(left[key], right[key]));
}
