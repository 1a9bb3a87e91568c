import { labels } from '../words/labels.ts';
import type { Facts, Text } from '../words/words.ts';
import type { Circle } from './circle.ts';
import { isFirstAlone } from './ladder.ts';
import type { Occasion } from './occasion.ts';
import { fadeOf } from './pace.ts';
import { nextDate, rhythmOf, sinceDecision } from './rhythm.ts';

/**
 * Something a series waits for: a date for a session, a next session at all, a word on whether it goes on, a look at how,
 * or somebody beside a host who is new to it.
 */
export interface Need {
  readonly need: 'date' | 'next' | 'fade' | 'review' | 'alone';
  readonly text: Text;
  readonly facts: Facts;
  /** The line it is about, counted from 0. */
  readonly line: number;
  /** The session whose date is open, or whose host is alone. */
  readonly occasion?: Occasion;
}

/** A need without what moves with the text; `nth` is the place of its session in the file's list. */
interface Found extends Pick<Need, 'need' | 'text' | 'facts'> {
  readonly nth: number | undefined;
  /** True where it is about the session itself, and not only found there. */
  readonly own: boolean;
}

const texts = {
  nextBut: { en: 'No next date; the cadence says {date}', ja: '次回の予定なし（開催ペースでは{date}）' },
  fade: { en: 'Nothing held or planned for {days}', ja: '{days}、開催も予定もなし' },
  review: { en: '{sessions} since the last decision', ja: '前の判断から{sessions}' },
  alone: { en: '{name} hosts for the first time, alone', ja: '{name}は初めての主催（経験者が隣にいない）' },
} satisfies Record<string, Text>;

/** What waits for a decision in the series of this file; nothing while it is paused or once it is closed. */
export function needsOf(circle: Circle, file: string): readonly Need[] {
  const lineOfSeries = circle.sheets.get(file)?.lines.series ?? 0;
  return needsIn(circle, file).map(({ nth, own, ...found }): Need => {
    const occasion = nth === undefined ? undefined : circle.at(file, nth);
    const line = occasion ? circle.lineOf(occasion) : lineOfSeries;
    return { ...found, line, ...(own && occasion ? { occasion } : {}) };
  });
}

/** Not kept: it is quickly told from the rhythm, which is. */
function needsIn(circle: Circle, file: string): readonly Found[] {
  const rhythm = rhythmOf(circle, file);
  const series = circle.series(file);
  if (rhythm?.state !== 'alive' || !series) return [];
  // While a part of the file cannot be read, what is missing may well be written there.
  const sound = circle.sheets.get(file)?.sound === true;
  const needs = rhythm.undecided.flatMap(({ nth, session }): readonly Found[] =>
    sound || session.date === 'tbd'
      ? [
          {
            need: 'date',
            text: session.misdated ? labels.dateUnreadable : labels.dateUndecided,
            facts: {},
            nth,
            own: true,
          },
        ]
      : [],
  );
  if (sound && rhythm.coming.length === 0 && rhythm.undecided.length === 0) {
    const fade = fadeOf(circle, file);
    const date = nextDate(circle, file);
    const said = date ? { text: texts.nextBut, facts: { date } } : { text: labels.noNext, facts: {} };
    const place = { nth: rhythm.last?.nth, own: false };
    if (fade) needs.push({ need: 'fade', text: texts.fade, facts: { days: fade.days }, ...place });
    else needs.push({ need: 'next', ...said, ...place });
  }
  const { due, held } = sinceDecision(circle, file);
  const last = held.at(-1);
  if (due && last)
    needs.push({ need: 'review', text: texts.review, facts: { sessions: held.length }, nth: last.nth, own: false });
  for (const occasion of rhythm.coming) {
    if (!isFirstAlone(circle, occasion)) continue;
    const facts = { name: circle.people.show(occasion.host ?? '') };
    needs.push({ need: 'alone', text: texts.alone, facts, nth: occasion.nth, own: true });
  }
  return needs;
}
