import type { Circle } from '../circle/circle.ts';
import { overlapping, takesPlace } from '../circle/clash.ts';
import { type Occasion, rangeOf } from '../circle/occasion.ts';
import type { Facts } from '../words/words.ts';
import type { RelatedNotice } from './rule.ts';

export interface Clash<T> {
  readonly mine: Occasion;
  readonly other: Occasion;
  /** What both sessions want. */
  readonly shared: T;
}

/** So many clashes of one session are said; whoever moves it is rid of the others, too. */
const mostOfOne = 3;

/**
 * Those of these sessions that overlap in time with another session of the folder, and want the same.
 * @param sharedBy what two sessions both want; undefined where that is nothing
 */
export function clashes<T>(
  circle: Circle,
  occasions: readonly Occasion[],
  sharedBy: (mine: Occasion, other: Occasion) => T | undefined,
): readonly Clash<T>[] {
  const found: Clash<T>[] = [];
  for (const mine of occasions) {
    if (!takesPlace(mine) || !mine.date) continue;
    let said = 0;
    for (const other of overlapping(circle, mine)) {
      const shared = sharedBy(mine, other);
      if (shared === undefined) continue;
      found.push({ mine, other, shared });
      if (++said === mostOfOne) break;
    }
  }
  return found;
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
