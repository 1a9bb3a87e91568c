import { clashTexts } from '../words/clash.ts';
import type { Words } from '../words/words.ts';
import type { Circle } from './circle.ts';
import type { Clash } from './clash.ts';
import { rangeOf } from './occasion.ts';

/** What speaks against a day, one phrase each. */
export function clashLines(circle: Circle, clashes: readonly Clash[], words: Words): readonly string[] {
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
