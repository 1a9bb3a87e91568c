import type { Day } from '../plan/day.ts';
import type { Session } from '../plan/plan.ts';
import type { Time } from '../plan/time.ts';
import { instantMinute } from '../plan/zone.ts';
import type { Circle } from './circle.ts';
import { sessionSheet } from './entry-sheet.ts';
import { hostIdeas } from './hosts.ts';
import { type Occasion, occasionOf, overlap, presentAt } from './occasion.ts';

/** Something that speaks against holding a session on a day. */
export type Clash =
  /** Another session at that time, with the people (by id) wanted at both; `hosts` those who host it. */
  | {
      readonly is: 'session';
      readonly other: Occasion;
      readonly hosts: readonly string[];
      readonly expected: readonly string[];
    }
  /** Another session in the same room. */
  | { readonly is: 'place'; readonly other: Occasion; readonly place: string }
  /** Something in another calendar, of somebody wanted or of everybody. */
  | { readonly is: 'taken'; readonly person: string | undefined; readonly what: string }
  | { readonly is: 'day off' };

export const takesPlace = ({ status }: Occasion): boolean => status === 'planned' || status === 'held';

/** The sessions of the folder that overlap in time with this one. */
export const overlapping = (circle: Circle, mine: Occasion): readonly Occasion[] =>
  mine.date === undefined
    ? []
    : circle
        .near(mine.date)
        .filter((other) => isOther(mine, other) && takesPlace(other) && overlap(mine, other, circle.zone));

const isOther = (mine: Occasion, other: Occasion): boolean => other.file !== mine.file || other.nth !== mine.nth;

/** The room two sessions would share; a link can be opened by two groups at once, a room cannot. */
export function sharedRoom(mine: Occasion, other: Occasion): string | undefined {
  const place = mine.where?.trim();
  return place && place === other.where?.trim() && !/^https?:/i.test(place) ? place : undefined;
}

/**
 * What speaks against a day for the next session of a series: sessions at that time with somebody wanted at both, and
 * rooms that are taken. Without times, the whole day counts. While nobody hosts yet, the likely hosts do.
 * @param open the session whose date is open, if that is the one to be held then
 */
export function clashesOn(circle: Circle, file: string, day: Day, open?: Occasion): readonly Clash[] {
  const mine = imagined(circle, file, day, open);
  if (!mine) return [];
  const hosts = mine.host === undefined ? hostIdeas(circle, file).map(({ id }) => id) : [];
  const wanted = new Set([...presentAt(mine), ...hosts]);
  const expectedHere = new Set(presentAt(mine));
  const timeless = mine.start === undefined;
  const others = circle
    .near(day)
    .filter((other) => isOther(mine, other) && takesPlace(other))
    .filter((other) =>
      timeless || other.start === undefined ? other.date === day : overlap(mine, other, circle.zone),
    );
  const sessions = others.flatMap((other): Clash[] => {
    const hosting = [other.host, ...other.cohosts].flatMap((id) => (id !== undefined && wanted.has(id) ? [id] : []));
    const expected = presentAt(other).filter((id) => expectedHere.has(id) && !hosting.includes(id));
    const place = sharedRoom(mine, other);
    return [
      ...(hosting.length + expected.length > 0 ? [{ is: 'session' as const, other, hosts: hosting, expected }] : []),
      ...(place === undefined || timeless || other.start === undefined ? [] : [{ is: 'place' as const, other, place }]),
    ];
  });
  const free: readonly Clash[] = circle.holidays.has(day) ? [{ is: 'day off' }] : [];
  return [...free, ...sessions, ...takenBy(circle, mine, day, wanted)];
}

/** What stands in other calendars at that time, once for each person and name. */
function takenBy(circle: Circle, mine: Occasion, day: Day, wanted: ReadonlySet<string>): readonly Clash[] {
  if (circle.taken.length === 0) return [];
  const zone = mine.zone ?? circle.zone;
  const from = instantMinute(day, mine.start ?? ('00:00' as Time), zone);
  const to = from + (mine.start === undefined ? 1440 : mine.minutes);
  const found = new Map<string, Clash>();
  for (const { person, what, from: begins, to: ends } of circle.taken) {
    if (begins >= to || ends <= from || (person !== undefined && !wanted.has(person))) continue;
    found.set(`${person ?? ''}\n${what}`, { is: 'taken', person, what });
  }
  return [...found.values()];
}

/** The next session of a series as it would stand on a day; undefined where the file has no series. */
function imagined(circle: Circle, file: string, day: Day, open: Occasion | undefined): Occasion | undefined {
  if (open) return { ...open, date: day, status: 'planned' };
  const sheet = circle.sheets.get(file);
  if (!sheet?.series) return undefined;
  const session: Session = { nth: -1, date: day };
  return occasionOf(sheet, sessionSheet(session, -1), circle.today);
}
