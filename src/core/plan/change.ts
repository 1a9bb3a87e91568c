import type { Day } from './day.ts';
import type { Path } from './path.ts';
import type { Decision, Named, Session } from './plan.ts';
import type { Time } from './time.ts';

/** A value to be written. Keys keep their order; `undefined` ones are left out. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };

/**
 * Every possible edit of a meetup file, as data. A list of changes is applied as one edit: all of them or none.
 * The first group speaks of places in the text, the second of a host's work.
 */
export type Change =
  /** Writes a value behind a key, or in place of an item of a list; a missing key is inserted after its neighbours. */
  | { readonly do: 'setField'; readonly path: Path; readonly value: Value }
  /** Removes a key with its value, or an item of a list, with the lines they stand on. */
  | { readonly do: 'removeField'; readonly path: Path }
  /** Gives a key another name; the value stays as it is. */
  | { readonly do: 'renameKey'; readonly path: Path; readonly to: string }
  /** Gives a person, a team, a topic or a hint another id, where it is given and wherever it is used. */
  | { readonly do: 'renameName'; readonly of: Named; readonly from: string; readonly to: string }
  /** Adds an item at the end of a list, or before the item `at`; a missing list is made. */
  | { readonly do: 'addItem'; readonly path: Path; readonly value: Value; readonly at?: number }
  /** Puts an item of a list where it is item number `to` afterwards; the comments directly above it go along. */
  | { readonly do: 'moveItem'; readonly path: Path; readonly to: number }
  /**
   * Changes parts of an agenda block in the form it is written in: `10m text` stays one line until somebody leads it or
   * it has a topic. `null` takes a part away.
   */
  | {
      readonly do: 'setBlock';
      readonly path: Path;
      readonly minutes?: number;
      readonly what?: string;
      readonly who?: string | null;
      readonly topic?: string | null;
    }
  /** Puts the text behind a key, broken by a comma or a colon, back together between quotation marks. */
  | { readonly do: 'quoteText'; readonly path: Path }
  /** Puts characters in the place of others: for what is wrong with the text itself. Refused where other ones stand there now. */
  | { readonly do: 'replaceText'; readonly start: number; readonly was: string; readonly text: string }
  /** Writes a comment above the line of an offset, or behind it; what the file says stays the same. */
  | { readonly do: 'addRemark'; readonly offset: number; readonly remark: string }
  /** Writes lines of comment above the line an entry begins on. */
  | { readonly do: 'addNotes'; readonly path: Path; readonly notes: readonly string[] }
  /** Adds a team, a person or a topic at the end of its section; a missing section is made. */
  | {
      readonly do: 'addNamed';
      readonly section: 'teams' | 'people' | 'topics';
      readonly id: string;
      readonly value: Value;
    }
  /** Adds a session where its date belongs. */
  | { readonly do: 'addSession'; readonly session: NewSession }
  /** Writes chosen topics, and what was found on the way to them, into a series. */
  | {
      readonly do: 'addTopics';
      readonly topics: readonly NewTopic[];
      readonly series?: SeriesWords;
      readonly fill?: readonly FilledSession[];
      readonly sessions?: readonly NewSession[];
    }
  /** Records what was decided about the series. */
  | { readonly do: 'addDecision'; readonly decision: Omit<Decision, 'nth'> };

export interface NewSession extends Pick<Session, 'host' | 'title' | 'cohosts' | 'participants' | 'topics'> {
  readonly date: Day | 'tbd';
  readonly start?: Time;
  readonly minutes?: number;
  /** `10m text` lines. */
  readonly agenda?: readonly string[];
}

/** A planned session that gets its topics, and an agenda where it has none. */
export interface FilledSession {
  /** Place in the file's list. */
  readonly nth: number;
  readonly topics: readonly string[];
  /** `10m text` lines. */
  readonly agenda?: readonly string[];
}

export interface NewTopic {
  /** Wanted id; a number is put behind it where it is taken. */
  readonly id: string;
  readonly title?: string;
  readonly question: string;
  readonly concerns: readonly (readonly [team: string, why: string])[];
  readonly deepen?: readonly string[];
  readonly format?: string;
  readonly minutes?: number;
  readonly takeaway?: string;
  readonly evidence?: string;
  readonly source?: string;
}

/** What the goal became: written only where the series does not say it yet. */
export interface SeriesWords {
  readonly purpose?: string;
  readonly questions?: readonly string[];
  readonly signs?: readonly string[];
}

/** One replacement in a text, in UTF-16 offsets of the text before the edit. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
