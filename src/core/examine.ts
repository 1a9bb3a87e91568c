import type { Circle } from './circle/circle.ts';
import type { Examined } from './circle/open.ts';
import { review, type Taste, type Verdict } from './review/review.ts';
import type { Finding } from './review/rule.ts';
import { Watch } from './review/watch.ts';

export { type Examined, edited, open, openUnreadable } from './circle/open.ts';

/**
 * Findings out: what an experienced organiser would notice in one file of the circle, said and kept for later.
 * @param watch what looks after the file while it is being edited; nothing is remembered without one
 */
export const judge = (
  { reading, sheet }: Examined,
  circle: Circle,
  taste: Taste = {},
  watch: Watch = new Watch(sheet.file, circle),
): Verdict => review(reading, watch, taste);

/** What is said of one file of the circle. */
export const examine = (...asked: Parameters<typeof judge>): readonly Finding[] => judge(...asked).shown;
