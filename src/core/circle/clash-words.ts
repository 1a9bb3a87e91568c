import type { Day } from '../plan/day.ts';
import { countryAmong, holidaysKnownTo } from '../plan/days-off.ts';
import { clashTexts } from '../words/clash.ts';
import type { Words } from '../words/words.ts';
import type { Circle } from './circle.ts';
import { type Clash, clashesOn } from './clash.ts';
import { type Occasion, rangeOf } from './occasion.ts';

/**
 * What is to be said beside a day for the next session of a series: what speaks against it, and where nobody can tell
 * yet whether it is a public holiday.
 * @param open the session whose date is open, if that is the one to be held then
 */
export function besideDay(
  circle: Circle,
  file: string,
  day: Day,
  open: Occasion | undefined,
  words: Words,
): readonly string[] {
  const country = countryAmong(circle.holidays);
  const last = country && holidaysKnownTo(country);
  const unsure = last !== undefined && day > last ? [words.fill(clashTexts.holidaysUnknown, { date: last })] : [];
  return [...clashLines(circle, clashesOn(circle, file, day, open), words), ...unsure];
}

/** What speaks against a day, one phrase each. */
function clashLines(circle: Circle, clashes: readonly Clash[], words: Words): readonly string[] {
  return clashes.flatMap((clash) => {
    if (clash.is === 'day off') return [words.fill(clashTexts.dayOff)];
    if (clash.is === 'taken') {
      const who = clash.person === undefined ? {} : { name: circle.people.show(clash.person) };
      const [named, plain] =
        clash.person === undefined ? [clashTexts.all, clashTexts.allPlain] : [clashTexts.busy, clashTexts.busyPlain];
      return [words.fill(clash.what === '' ? plain : named, { ...who, text: clash.what })];
    }
    const range = rangeOf(clash.other);
    const facts = { title: clash.other.title, ...(range ? { range } : {}) };
    if (clash.is === 'place') return [words.fill(clashTexts.place, { ...facts, place: clash.place })];
    const names = (ids: readonly string[]): readonly string[] => ids.map((id) => circle.people.show(id));
    const [hosts, expected] = range
      ? [clashTexts.hosts, clashTexts.expected]
      : [clashTexts.hostsThatDay, clashTexts.expectedThatDay];
    return [
      ...(clash.hosts.length > 0 ? [words.fill(hosts, { ...facts, names: names(clash.hosts) })] : []),
      ...(clash.expected.length > 0 ? [words.fill(expected, { ...facts, names: names(clash.expected) })] : []),
    ];
  });
}
