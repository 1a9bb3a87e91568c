import { attendanceOf } from '../circle/attendance.ts';
import type { Circle } from '../circle/circle.ts';
import { hostIdeas } from '../circle/hosts.ts';
import { type Entry, ledgerOf } from '../circle/ledger.ts';
import { healthLine, momentumOf, type State } from '../circle/momentum.ts';
import { openFollowups } from '../circle/promises.ts';
import { rhythmOf } from '../circle/rhythm.ts';
import type { Words } from '../words/words.ts';
import { titleOf } from './say.ts';

/** How a series is doing, for programs. People and teams are ids as in the file; the line and the reasons are words. */
export interface HealthFacts {
  readonly file: string;
  readonly series: string;
  readonly state: State;
  readonly health: string;
  readonly reasons: readonly string[];
  readonly held: number;
  readonly next: string | null;
  readonly host: string | null;
  readonly open: number;
  readonly late: number;
  readonly waiting: number;
  readonly outcomes: number;
  readonly attendance: readonly {
    readonly date: string;
    readonly people: number;
    readonly guests: number;
    readonly teams: Readonly<Record<string, number>>;
  }[];
  readonly hosts: readonly { readonly id: string; readonly reasons: readonly string[] }[];
}

/** @param file the file as whoever reads the facts would name it; `key` as the circle does */
export function healthFacts(circle: Circle, key: string, words: Words, file = key): HealthFacts | undefined {
  const momentum = momentumOf(circle, key);
  const rhythm = rhythmOf(circle, key);
  if (!momentum || !rhythm) return undefined;
  const open = openFollowups(circle, key);
  const { waiting, outcomes } = ledgerOf(circle, key);
  const next = rhythm.coming[0];
  return {
    file,
    series: titleOf(circle, key),
    state: momentum.state,
    health: healthLine(momentum, words),
    reasons: momentum.reasons.map(({ text, facts }) => words.fill(text, facts)),
    held: rhythm.held.length,
    next: next?.date ?? null,
    host: next?.host ?? null,
    open: open.length,
    late: open.filter(({ late }) => late).length,
    waiting: waiting.length,
    outcomes: outcomes.length,
    attendance: attendanceOf(circle, key).map(({ date, people, guests, teams }) => {
      return { date, people: people.length, guests, teams: Object.fromEntries(teams) };
    }),
    hosts: hostIdeas(circle, key).map(({ id, because }) => {
      return { id, reasons: because.map(({ text, facts }) => words.fill(text, facts)) };
    }),
  };
}

/** What came of a series, for programs. */
export interface OutcomeFacts {
  readonly file: string;
  readonly series: string;
  readonly outcomes: readonly {
    readonly date: string | null;
    readonly what: string;
    readonly kind: string | null;
    readonly hints: readonly HintFacts[];
    readonly thanks: readonly string[];
  }[];
  readonly waiting: readonly HintFacts[];
  readonly followups: { readonly kept: number; readonly open: readonly FollowupFacts[] };
}
interface HintFacts {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly said: string;
}
interface FollowupFacts {
  readonly what: string;
  readonly owner: string | null;
  readonly due: string | null;
}

/** @param file the file as whoever reads the facts would name it; `key` as the circle does */
export function outcomeFacts(circle: Circle, key: string, file = key): OutcomeFacts {
  const { outcomes, waiting } = ledgerOf(circle, key);
  const kept = circle.recorded(key).reduce((sum, { session }) => sum + session.kept, 0);
  return {
    file,
    series: titleOf(circle, key),
    outcomes: outcomes.map(({ outcome, hints, thanks }) => ({
      date: outcome.date ?? null,
      what: outcome.what ?? '',
      kind: outcome.kind ?? null,
      hints: hints.map(hintFacts),
      thanks,
    })),
    waiting: waiting.map(hintFacts),
    followups: {
      kept,
      open: openFollowups(circle, key).map(({ what, owner, due }) => {
        return { what, owner: owner ?? null, due: due ?? null };
      }),
    },
  };
}

const hintFacts = ({ date, from, to, said }: Entry): HintFacts => {
  return { date: date ?? null, from: from ?? null, to: to ?? null, said };
};
