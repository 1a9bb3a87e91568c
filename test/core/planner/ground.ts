import { circleOf } from '../../../src/core/circle/circle.ts';
import { sheetOf } from '../../../src/core/circle/sheet-of.ts';
import type { Since } from '../../../src/core/planner/acts/follow.ts';
import type { Ground } from '../../../src/core/planner/acts/ground.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock } from '../folder.ts';

const file = 'a.meetup.yaml';

/** What acts are worked out on, for a file that is alone in its folder. */
export const groundOn = (since: Since, language: Language = 'en'): Ground => ({
  since,
  words: wordsFor(language, clock),
  circle: circleOf([sheetOf(since.now, file)], clock, 'Asia/Tokyo'),
  file,
});
