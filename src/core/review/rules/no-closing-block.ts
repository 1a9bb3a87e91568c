import { rhythmOf } from '../../circle/rhythm.ts';
import { blocksOf, isClosing, isDrafted, lengthOf, lineOf, longest, resized } from '../agenda.ts';
import { rule } from '../rule.ts';

/** Minutes that fixing the next date and host takes. */
const closingMinutes = 5;

export const noClosingBlock = rule({
  code: 'MT426',
  name: 'no-closing-block',
  level: 'hint',
  about: 'sessions',
  wants: 'ahead',
  craft: 'keep going',
  why: {
    en: 'A date takes one minute with everyone in the room and one week by mail.',
    ja: '次回の日程は、全員がいれば1分、メールなら1週間かかります。',
  },
  say: {
    usual: {
      en: 'There is no closing block. Keep 5 min at the end to fix the next date and host.',
      ja: '締めの枠がありません。最後に5分とって、次回の日程と主催者を決めましょう。',
    },
  },
  mends: {
    add: { en: 'Add a 5 min closing', ja: '締めの5分を入れる' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    agenda: [10m opening, 50m discussion]',
    good: 'sessions:\n  - date: 2026-12-17\n    agenda: [10m opening, 45m discussion, "5m close: next date and host"]',
  },
  look: function* ({ reading, circle, file, occasions }) {
    for (const { nth, minutes, status, date } of occasions) {
      if (status !== 'planned' || !date) continue;
      const blocks = blocksOf(reading, nth);
      if (!isDrafted(blocks, minutes) || blocks.slice(-2).some(isClosing)) continue;
      // A single afternoon needs no next date.
      const rhythm = rhythmOf(circle, file);
      if (rhythm && (rhythm.state === 'closed' || (!circle.series(file)?.cadence && rhythm.dated.length < 2))) continue;
      yield {
        at: ['sessions', nth, 'agenda'],
        on: 'key',
        mend: () => {
          const long = longest(blocks);
          const room = lengthOf(blocks) + closingMinutes <= minutes || !long || (long.minutes ?? 0) < 15;
          const shorter = room ? [] : [resized(reading, nth, long, (long.minutes ?? 0) - closingMinutes)];
          const value = lineOf(blocks, closingMinutes, 'Close: next date and host', '次回の日程と主催者を決める');
          return [
            {
              as: 'add',
              changes: [...shorter, { do: 'addItem', path: ['sessions', nth, 'agenda'], value }],
              preferred: true,
            },
          ];
        },
      };
    }
  },
});
