import type { Place } from '../plan/path.ts';
import { ui } from '../words/ui.ts';
import type { Facts, Text } from '../words/words.ts';
import type { Circle } from './circle.ts';
import type { Occasion } from './occasion.ts';
import { nextDate, rhythmOf, sinceDecision } from './rhythm.ts';

/** Something a series waits for: a date for a session, a next session at all, or a look at how to go on. */
export interface Need {
  readonly need: 'date' | 'next' | 'review';
  readonly text: Text;
  readonly facts: Facts;
  readonly at: Place;
  /** The session whose date is open. */
  readonly occasion?: Occasion;
}

const texts = {
  nextBut: { en: 'No next date; the cadence says {date}', ja: '次回の予定なし（開催ペースでは{date}）' },
  review: { en: '{sessions} since the last decision', ja: '前の判断から{sessions}' },
} satisfies Record<string, Text>;

/** What waits for a decision in the series of this file; nothing while it is paused or once it is closed. */
export function needsOf(circle: Circle, file: string): readonly Need[] {
  const rhythm = rhythmOf(circle, file);
  const series = circle.sheets.get(file)?.series;
  if (rhythm?.state !== 'alive' || !series) return [];
  const needs = rhythm.undecided.map((occasion): Need => {
    return { need: 'date', text: ui.labels.dateUndecided, facts: {}, at: occasion.at, occasion };
  });
  if (rhythm.coming.length === 0 && rhythm.undecided.length === 0) {
    const date = nextDate(circle, file);
    const said = date ? { text: texts.nextBut, facts: { date } } : { text: ui.labels.noNext, facts: {} };
    needs.push({ need: 'next', ...said, at: rhythm.last?.at ?? series.at });
  }
  const { due, held } = sinceDecision(circle, file);
  const last = held.at(-1);
  if (due && last) needs.push({ need: 'review', text: texts.review, facts: { sessions: held.length }, at: last.at });
  return needs;
}
