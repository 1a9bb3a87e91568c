import { rule } from '../rule.ts';

export const agendaOverruns = rule({
  code: 'MT304',
  name: 'agenda-overruns',
  level: 'warning',
  about: 'sessions',
  why: {
    en: 'What falls off the end is always the closing, and with it the next date.',
    ja: '時間が足りないと、最後の枠と一緒に次回の約束まで消えてしまいます。',
  },
  say: {
    usual: {
      en: 'The agenda adds up to {agendaMinutes}, the session is {sessionMinutes}. Trim a block, or plan {overMinutes} more.',
      ja: 'アジェンダの合計は{agendaMinutes}、開催時間は{sessionMinutes}です。枠を縮めるか、時間を{overMinutes}延ばしましょう。',
    },
  },
  mends: {
    lengthen: { en: 'Lengthen the session to {agendaMinutes}', ja: '開催時間を{agendaMinutes}に延ばす' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    minutes: 30\n    agenda: [15m intro, 30m talk]',
    good: 'sessions:\n  - date: 2026-12-17\n    minutes: 30\n    agenda: [5m intro, 25m talk]',
  },
  look: function* ({ reading, occasions }) {
    for (const occasion of occasions) {
      const { nth, minutes: sessionMinutes } = occasion;
      const blocks = reading.plan.sessions.find((session) => session.nth === nth)?.agenda ?? [];
      const agendaMinutes = blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
      const overMinutes = agendaMinutes - sessionMinutes;
      if (overMinutes <= 0 || occasion.status === 'cancelled') continue;
      yield {
        at: ['sessions', nth, 'agenda'],
        on: 'key',
        facts: { agendaMinutes, sessionMinutes, overMinutes },
        mend: () => [
          { as: 'lengthen', changes: [{ do: 'setField', path: ['sessions', nth, 'minutes'], value: agendaMinutes }] },
        ],
      };
    }
  },
});
