import { nextDate, rhythmOf } from '../../circle/rhythm.ts';
import { addDays, daysBetween } from '../../plan/day.ts';
import { rule } from '../rule.ts';

export const followupOverdue = rule({
  code: 'MT314',
  name: 'followup-overdue',
  level: 'warning',
  about: 'sessions',
  wants: ({ occasions }) => occasions.some(({ session }) => session.open.length > 0),
  why: {
    en: 'One promise kept between sessions does more for trust than a whole afternoon together.',
    ja: '次の回までに守られた約束一つが、半日の交流より信頼を育てます。',
  },
  say: {
    usual: {
      en: '"{text}" was due on {due}, {days} ago. Done, a new date, or a topic for the next session?',
      ja: '「{text}」は期限の{due}から{days}たっています。済ませたか、期限を延ばすか、次回で話すかを決めましょう。',
    },
  },
  mends: {
    done: { en: 'Mark done today', ja: '今日の日付で済みにする' },
    agenda: { en: 'Put on the agenda of the next session', ja: '次回のアジェンダに入れる' },
    later: { en: 'Move the due date to {newDate}', ja: '期限を{newDate}に延ばす' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    followups:\n      - { what: Send the checklist, owner: mio, due: 2026-10-08 }',
    good: 'sessions:\n  - date: 2026-10-15\n    followups:\n      - { what: Send the checklist, owner: mio, due: 2026-10-08, done: 2026-10-07 }',
  },
  look: function* ({ circle, file, occasions }) {
    for (const { nth, session } of occasions) {
      for (const { what, due, nth: item } of session.open) {
        if (!due || due >= circle.today || what === undefined) continue;
        const path = ['sessions', nth, 'followups', item];
        const next = rhythmOf(circle, file)?.coming[0];
        const later = next?.date ?? nextDate(circle, file);
        const newDate = later && later > circle.today ? later : addDays(circle.today, 14);
        yield {
          at: [...path, 'due'],
          facts: { text: what, due, days: daysBetween(due, circle.today), newDate },
          mend: () => [
            { as: 'done', changes: [{ do: 'setField', path: [...path, 'done'], value: circle.today }] },
            ...(next?.date
              ? [
                  {
                    as: 'agenda' as const,
                    changes: [
                      { do: 'addItem' as const, path: ['sessions', next.nth, 'agenda'], value: blockOf(what), at: 0 },
                      { do: 'setField' as const, path: [...path, 'due'], value: next.date },
                    ],
                  },
                ]
              : []),
            { as: 'later', changes: [{ do: 'setField', path: [...path, 'due'], value: newDate }] },
          ],
        };
      }
    }
  },
});

/** A few minutes for what was promised, in the language it is written in. */
const blockOf = (what: string): string =>
  `${/[\u3040-\u30ff\u3400-\u9fff]/.test(what) ? '5分' : '5m'} ${what.replace(/\s+/g, ' ').trim()}`;
