import type { Path } from '../plan/path.ts';
import type { Plan, Series } from '../plan/plan.ts';
import type { Entry } from './part.ts';

/** Sessions read of one file. */
export const mostSessions = 5000;

/** The value of an item with its place in the list; the same object for as long as neither changes. */
function withPlace({ value, memo }: Entry, nth: number): { readonly nth: number } {
  const known = memo.value as { readonly nth: number } | undefined;
  if (known?.nth === nth) return known;
  const fresh = { ...(value as object), nth };
  memo.value = fresh;
  return fresh;
}

/** An entry under the path it has in its file. */
interface Standing {
  readonly entry: Entry;
  readonly path: Path;
}

const [nobody, nothing]: [ReadonlyMap<string, never>, readonly never[]] = [new Map<string, never>(), []];

/** What entries say, put together: those of a text, or some of them. */
export function planOf(standing: Iterable<Standing>): Plan {
  const plan: { -readonly [K in keyof Plan]: Plan[K] } = {
    topics: nobody,
    sessions: nothing,
    outcomes: nothing,
    teams: nobody,
    people: nobody,
  };
  for (const { entry, path } of standing) {
    const { section, value } = entry;
    const nth = path[1];
    if (section === 'meetup') {
      if (value !== undefined) plan.meetup = value as number;
    } else if (section === 'series') {
      if (value !== undefined) plan.series = value as Series;
    } else if (section === 'sessions' || section === 'outcomes') {
      if (typeof nth !== 'number' || value === undefined || (section === 'sessions' && nth >= mostSessions)) continue;
      if (plan[section] === nothing) plan[section] = [];
      (plan[section] as object[]).push(withPlace(entry, nth));
    } else if (nth !== undefined) {
      if (plan[section] === nobody) plan[section] = new Map();
      (plan[section] as Map<string, unknown>).set(entry.key ?? '', value);
    }
  }
  return plan;
}
