import type { Section } from '../plan/fields.ts';
import type { Plan, Session } from '../plan/plan.ts';
import type { Kept as Entry } from './part.ts';
import type { Placed, Shape } from './shape.ts';

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

/** What the entries of a text say, put together. */
export function planOf({ heads, lists, named }: Shape, entryAt: (placed: Placed) => Entry): Plan {
  const list = <T>(section: Section): T[] =>
    (lists.get(section) ?? []).flatMap((placed) => {
      const entry = entryAt(placed);
      return entry.value === undefined ? [] : [withPlace(entry, placed.path[1] as number) as T];
    });
  const maps = new Map<Section, Map<string, unknown>>();
  for (const placed of named.values()) {
    const { section, key, value } = entryAt(placed);
    const entries = maps.get(section) ?? new Map<string, unknown>();
    maps.set(section, entries.set(key ?? '', value));
  }
  const map = <T>(section: Section): Map<string, T> => (maps.get(section) ?? new Map()) as Map<string, T>;
  const single = (section: Section): unknown => {
    const placed = heads.get(section);
    return placed && entryAt(placed).value;
  };
  const version = single('meetup') as number | undefined;
  const series = single('series') as Plan['series'];
  return {
    ...(version === undefined ? {} : { meetup: version }),
    ...(series === undefined ? {} : { series }),
    topics: map('topics'),
    sessions: list<Session>('sessions').filter(({ nth }) => nth < mostSessions),
    outcomes: list('outcomes'),
    teams: map('teams'),
    people: map('people'),
  };
}
