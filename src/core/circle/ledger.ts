import { type Day, daysBetween } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import type { SheetOutcome } from './sheet.ts';

/** A hint, and what became of it. */
export interface Entry {
  /** Place of its session in the file's list, and its own place among the hints of the session. */
  readonly session: number;
  readonly nth: number;
  readonly id: string | undefined;
  /** When it was said; none while the date of the session is open. */
  readonly date: Day | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly said: string;
  readonly topic: string | undefined;
  /** Days since it was said. */
  readonly age: number;
  /** What it became, by date. */
  readonly outcomes: readonly SheetOutcome[];
}

/** Something that came of a series, and whom to thank. */
export interface Credit {
  readonly outcome: SheetOutcome;
  /** Those who gave the hints it came from, then the people it names. */
  readonly thanks: readonly string[];
  /** The hints it came from. */
  readonly hints: readonly Entry[];
}

export interface Ledger {
  /** By the dates they were said. */
  readonly hints: readonly Entry[];
  readonly outcomes: readonly Credit[];
  /** Hints nothing is known to have come of, the oldest first. */
  readonly waiting: readonly Entry[];
  /** Those of them it is time to ask about: three months and older. */
  readonly due: readonly Entry[];
}

/** Days after which one asks what became of a hint. */
const askAfter = 90;

/** What was said in a series that stuck, what became of it, and who gave it. */
export const ledgerOf = (circle: Circle, file: string): Ledger =>
  circle.derived(`ledger ${file}`, () => {
    const outcomes = [...circle.outcomes(file)].sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1));
    const hints = circle
      .recorded(file)
      .flatMap(({ nth: session, date, session: { hints } }) =>
        hints.map(({ nth, id, from, to, said = '', topic }): Entry => {
          const age = date === undefined ? 0 : Math.max(0, daysBetween(date, circle.today));
          const became = id === undefined ? [] : outcomes.filter((outcome) => outcome.from.includes(id));
          return { session, nth, id, date, from, to, said, topic, age, outcomes: became };
        }),
      )
      .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : (a.date ?? '~') > (b.date ?? '~') ? 1 : 0));
    const credits = outcomes.map((outcome): Credit => {
      const own = hints.filter(({ id }) => id !== undefined && outcome.from.includes(id));
      const thanks = new Set([...own.flatMap(({ from }) => from ?? []), ...outcome.people]);
      return { outcome, thanks: [...thanks], hints: own };
    });
    const waiting = hints.filter(({ outcomes, said }) => outcomes.length === 0 && said !== '');
    return { hints, outcomes: credits, waiting, due: waiting.filter(({ age }) => age >= askAfter) };
  });
