import type { Circle } from '../circle/circle.ts';
import { type Occasion, overlap, rangeOf } from '../circle/occasion.ts';
import { type Reading, spanOf } from '../read/read.ts';
import type { Facts } from '../words/words.ts';
import type { Related } from './rule.ts';

export interface Clash {
  readonly mine: Occasion;
  readonly other: Occasion;
}

/** Sessions of this file still to come that overlap in time with another session of the folder. */
export function* clashes(circle: Circle, file: string): Iterable<Clash> {
  for (const mine of circle.of(file)) {
    if (!takesPlace(mine) || !mine.date || mine.date < circle.today) continue;
    for (const other of circle.near(mine.date)) {
      if (other.file === file && other.nth === mine.nth) continue;
      if (takesPlace(other) && overlap(mine, other, circle.zone)) yield { mine, other };
    }
  }
}

const takesPlace = ({ status }: Occasion): boolean => status === 'planned' || status === 'held';

/** What a sentence about a clash says of the other session. */
export function clashFacts(other: Occasion): Facts {
  const range = rangeOf(other);
  return { title: other.title, ...(other.date ? { date: other.date } : {}), ...(range ? { range } : {}) };
}

const there = {
  en: 'The other session: "{title}", {date}, {range}.',
  ja: '重なっている回：「{title}」{date} {range}。',
};

/** The link from a clash to the other session. */
export function clashNotice({ other }: Clash, file: string, reading: Reading): { related: readonly Related[] } {
  const at = other.file === file ? spanOf(reading, ['sessions', other.nth, 'date']) : other.at;
  return { related: [{ file: other.file, at, text: there, facts: clashFacts(other) }] };
}
