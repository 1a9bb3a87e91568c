import { hostIdeas } from '../../circle/hosts.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { daysBetween } from '../../plan/day.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

/** Days before a session within which it should have a host. */
const soon = 14;

export const hostMissing = rule({
  code: 'MT435',
  name: 'host-missing',
  level: 'information',
  about: 'sessions',
  wants: 'ahead',
  craft: 'hosts',
  why: {
    en: 'What belongs to everyone gets prepared by no one.',
    ja: 'みんなの担当は、誰の担当でもなくなりがちです。',
  },
  say: {
    usual: {
      en: 'With {days} to go until {date}, there is no host yet. Would {other} be willing?',
      ja: '{date}まであと{days}ですが、主催者が決まっていません。{other}に聞いてみませんか。',
    },
    nobody: {
      en: 'With {days} to go until {date}, there is no host yet. Name one person today.',
      ja: '{date}まであと{days}ですが、主催者が決まっていません。今日のうちに一人決めましょう。',
    },
  },
  mends: {
    host: titles.host,
    choose: { en: 'Choose a host', ja: '主催者を選ぶ' },
  },
  example: {
    bad: 'sessions:\n  - { date: 2026-12-03 }',
    good: 'sessions:\n  - { date: 2026-12-03, host: mio }',
  },
  look: function* ({ circle, file, occasions }) {
    for (const { nth, date, status, host } of occasions) {
      if (status !== 'planned' || !date || host !== undefined) continue;
      const days = daysBetween(circle.today, date);
      if (days > soon || rhythmOf(circle, file)?.state === 'closed') continue;
      const other = hostIdeas(circle, file)[0]?.id;
      const path = ['sessions', nth, 'host'];
      yield {
        at: ['sessions', nth, 'date'],
        facts: { days, date, ...(other === undefined ? {} : { other: circle.people.show(other) }) },
        ...(other === undefined ? { say: 'nobody' } : {}),
        mend: () => [
          ...(other === undefined
            ? []
            : [{ as: 'host' as const, changes: [{ do: 'setField' as const, path, value: other }] }]),
          { as: 'choose', changes: [], choose: { path, of: 'people' } },
        ],
      };
    }
  },
});
