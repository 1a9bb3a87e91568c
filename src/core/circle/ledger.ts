import { type Day, daysBetween } from '../plan/day.ts';
import { enlist } from '../plan/lists.ts';
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

/** An id is given to one hint; of those that share one by mistake no more are thanked. */
const mostOfOneId = 20;

/** What was said in a series that stuck, what became of it, and who gave it. */
export const ledgerOf = (circle: Circle, file: string): Ledger =>
  circle.derived(`ledger ${file}`, () => {
    const outcomes = [...circle.outcomes(file)].sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1));
    const cameOf = new Map<string, SheetOutcome[]>();
    for (const outcome of outcomes) for (const id of new Set(outcome.from)) enlist(cameOf, id, outcome);
    const hints = circle
      .hinted(file)
      .flatMap(({ nth: session, date, session: { hints } }) => {
        if (hints.length === 0) return [];
        const age = date === undefined ? 0 : Math.max(0, daysBetween(date, circle.today));
        return hints.map(({ nth, id, from, to, said = '', topic }): Entry => {
          const became = (id === undefined ? undefined : cameOf.get(id)) ?? none;
          return { session, nth, id, date, from, to, said, topic, age, outcomes: became };
        });
      })
      .sort(inTime);
    const named = new Map<string, Entry[]>();
    for (const hint of hints) if (hint.id !== undefined) enlist(named, hint.id, hint);
    const credits = outcomes.map((outcome): Credit => {
      const own = [...new Set(outcome.from)].flatMap((id) => named.get(id)?.slice(0, mostOfOneId) ?? []).sort(inTime);
      const thanks = new Set([...own.flatMap(({ from }) => from ?? []), ...outcome.people]);
      return { outcome, thanks: [...thanks], hints: own };
    });
    const waiting = hints.filter(({ outcomes, said }) => outcomes.length === 0 && said !== '');
    return { hints, outcomes: credits, waiting, due: waiting.filter(({ age }) => age >= askAfter) };
  });

const none: readonly SheetOutcome[] = [];

/** By the days they were said, those of one day in the order of the file. */
const inTime = (a: Entry, b: Entry): number => {
  const [one, other] = [a.date ?? '~', b.date ?? '~'];
  return one < other ? -1 : one > other ? 1 : a.session - b.session || a.nth - b.nth;
};
