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
  /** The line it is about, counted from 0. */
  readonly line: number;
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
  const series = circle.series(file);
  if (rhythm?.state !== 'alive' || !series) return [];
  const needs = rhythm.undecided.map((occasion): Need => {
    return { need: 'date', text: ui.labels.dateUndecided, facts: {}, line: circle.lineOf(occasion), occasion };
  });
  if (rhythm.coming.length === 0 && rhythm.undecided.length === 0) {
    const date = nextDate(circle, file);
    const said = date ? { text: texts.nextBut, facts: { date } } : { text: ui.labels.noNext, facts: {} };
    const lineOfSeries = circle.sheets.get(file)?.lines.series ?? 0;
    needs.push({ need: 'next', ...said, line: rhythm.last ? circle.lineOf(rhythm.last) : lineOfSeries });
  }
  const { due, held } = sinceDecision(circle, file);
  const last = held.at(-1);
  if (due && last)
    needs.push({ need: 'review', text: texts.review, facts: { sessions: held.length }, line: circle.lineOf(last) });
  return needs;
}
