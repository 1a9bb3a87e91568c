import { hostIdeas } from '../../circle/hosts.ts';
import { streakOf } from '../../circle/pace.ts';
import { nextDate, rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

/** Sessions in a row under one host after which it is said. */
const many = 3;

export const sameHostStreak = rule({
  code: 'MT430',
  name: 'same-host-streak',
  level: 'information',
  about: 'file',
  craft: 'hosts',
  whole: true,
  why: {
    en: "A series with one host ends with that host's next transfer.",
    ja: '主催者が一人だけの会は、その人の異動とともに終わります。',
  },
  say: {
    usual: {
      en: '{name} has hosted {times} in a row. {other} could be next.',
      ja: '{name}の主催が{times}続いています。次回は{other}にお願いしてみませんか。',
    },
    wants: {
      en: '{name} has hosted {times} in a row. {other} would like to host and could be next.',
      ja: '{name}の主催が{times}続いています。次回は、主催を希望している{other}にお願いしてみませんか。',
    },
    nobody: {
      en: '{name} has hosted {times} in a row. Who could host next, with {name} beside them?',
      ja: '{name}の主催が{times}続いています。次回は{name}が隣で支えて、誰かに任せてみませんか。',
    },
  },
  mends: {
    host: titles.nextHost,
    cohost: titles.cohost,
  },
  example: {
    bad: 'series: { title: A }\nsessions:\n  - { date: 2026-08-20, host: ken }\n  - { date: 2026-09-17, host: ken }\n  - { date: 2026-10-15, host: ken }',
    good: 'series: { title: A }\nsessions:\n  - { date: 2026-08-20, host: ken }\n  - { date: 2026-09-17, host: ken }\n  - { date: 2026-10-15, host: mio, cohosts: [ken] }',
  },
  look: function* ({ circle, file }) {
    const rhythm = rhythmOf(circle, file);
    const streak = streakOf(circle, file);
    if (!streak || rhythm?.state !== 'alive' || streak.times < many) return;
    const idea = hostIdeas(circle, file)[0];
    const next = rhythm.coming[0];
    const name = circle.people.show(streak.host);
    const other = idea && circle.people.show(idea.id);
    yield {
      at: ['sessions', streak.nth, 'host'],
      facts: { name, times: streak.times, ...(other === undefined ? {} : { other }) },
      ...(idea === undefined ? { say: 'nobody' } : idea.reason.startsWith('wants') ? { say: 'wants' } : {}),
      mend: () => {
        if (!idea) return [];
        const date = nextDate(circle, file);
        if (next)
          return [
            { as: 'host', changes: [{ do: 'setField', path: ['sessions', next.nth, 'host'], value: idea.id }] },
            ...(next.cohosts.includes(idea.id)
              ? []
              : [
                  {
                    as: 'cohost' as const,
                    changes: [{ do: 'addItem' as const, path: ['sessions', next.nth, 'cohosts'], value: idea.id }],
                  },
                ]),
          ];
        return date ? [{ as: 'host', changes: [{ do: 'addSession', session: { date, host: idea.id } }] }] : [];
      },
    };
  },
});
