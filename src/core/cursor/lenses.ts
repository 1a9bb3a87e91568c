import { rhythmOf } from '../circle/rhythm.ts';
import type { Path } from '../plan/path.ts';
import { cursor } from '../words/cursor.ts';
import { ui } from '../words/ui.ts';
import type { Text } from '../words/words.ts';
import type { Around } from './offer.ts';

/** Something to do about an entry, shown above it. */
export interface Lens {
  readonly path: Path;
  readonly command: 'goalToTopics' | 'openPlanner' | 'addHint' | 'markHeld';
  readonly title: Text;
  /** Place of the session it is about in the file's list. */
  readonly session?: number;
}

/** Sessions held lately that are offered to be written up; what is older has had its time. */
const lately = 2;

/** What a host would do next about this file: topics from a goal, the record of the last sessions, and the planner. */
export function lensesOf({ reading, circle, sheet }: Around): readonly Lens[] {
  const rhythm = rhythmOf(circle, sheet.file);
  if (!sheet.series) return [];
  const planner: Lens = { path: ['series'], command: 'openPlanner', title: ui.buttons.openPlanner };
  if (rhythm?.state === 'closed') return [planner];
  const lenses: Lens[] = [];
  if (sheet.series.goal && sheet.series.teams.length >= 2 && reading.find(['series', 'goal']))
    lenses.push({ path: ['series', 'goal'], command: 'goalToTopics', title: cursor.lenses.goalToTopics });
  for (const { nth, session } of (rhythm?.held ?? []).slice(-lately)) {
    const path = ['sessions', nth];
    if (session.status !== 'held')
      lenses.push({ path, command: 'markHeld', title: cursor.lenses.markHeld, session: nth });
    lenses.push({ path, command: 'addHint', title: cursor.lenses.addHint, session: nth });
  }
  return [...lenses, planner];
}
