import { learnersIn } from '../../circle/beside.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const noCohost = rule({
  code: 'MT432',
  name: 'no-cohost',
  level: 'hint',
  about: 'file',
  craft: 'hosts',
  whole: true,
  why: {
    en: 'Every session without a co-host is a missed lesson in hosting.',
    ja: '共同主催者がいれば、どの回も主催を学ぶ場になります。',
  },
  say: {
    usual: {
      en: 'Nobody is learning to host on {date}. Ask {other} to co-host.',
      ja: '{date}の回で主催を学ぶ人がいません。{other}に共同主催をお願いしてみませんか。',
    },
    nobody: {
      en: 'Nobody is learning to host on {date}. Ask one participant to co-host.',
      ja: '{date}の回で主催を学ぶ人がいません。参加者の一人に共同主催をお願いしてみませんか。',
    },
  },
  mends: {
    cohost: titles.cohost,
  },
  example: {
    bad: 'series: { title: A }\nsessions:\n  - { date: 2026-10-15, host: ken, participants: [mio] }\n  - { date: 2026-12-17, host: ken }',
    good: 'series: { title: A }\nsessions:\n  - { date: 2026-10-15, host: ken, participants: [mio] }\n  - { date: 2026-12-17, host: ken, cohosts: [mio] }',
  },
  look: function* ({ circle, file }) {
    const rhythm = rhythmOf(circle, file);
    // Those further ahead have time; a session without a host is asked for one first.
    const next = rhythm?.coming[0];
    if (!next?.date || next.host === undefined || next.cohosts.length > 0) return;
    // Who hosts for the first time learns it there, and needs somebody experienced beside.
    if (circle.experience(next.host).hosted === 0) return;
    const [other] = learnersIn(circle, file);
    yield {
      at: ['sessions', next.nth, 'host'],
      facts: { date: next.date, ...(other === undefined ? {} : { other: circle.people.show(other) }) },
      ...(other === undefined ? { say: 'nobody' as const } : {}),
      mend: () =>
        other === undefined
          ? []
          : [{ as: 'cohost', changes: [{ do: 'addItem', path: ['sessions', next.nth, 'cohosts'], value: other }] }],
    };
  },
});
