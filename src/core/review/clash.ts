import type { Circle } from '../circle/circle.ts';
import { overlapping, takesPlace } from '../circle/clash.ts';
import { type Occasion, rangeOf } from '../circle/occasion.ts';
import type { Facts } from '../words/words.ts';
import type { RelatedNotice } from './rule.ts';

export interface Clash {
  readonly mine: Occasion;
  readonly other: Occasion;
}

/** Those of these sessions still to come that overlap in time with another session of the folder. */
export function* clashes(circle: Circle, occasions: readonly Occasion[]): Iterable<Clash> {
  for (const mine of occasions) {
    if (!takesPlace(mine) || !mine.date || mine.date < circle.today) continue;
    for (const other of overlapping(circle, mine)) yield { mine, other };
  }
}

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
export const clashNotice = (other: Occasion): { related: readonly RelatedNotice[] } => ({
  related: [{ file: other.file, at: ['sessions', other.nth, 'date'], text: there, facts: clashFacts(other) }],
});
