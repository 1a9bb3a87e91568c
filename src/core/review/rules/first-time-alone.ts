import { experiencedIn } from '../../circle/beside.ts';
import { isFirstAlone } from '../../circle/ladder.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const firstTimeAlone = rule({
  code: 'MT431',
  name: 'first-time-alone',
  level: 'information',
  about: 'sessions',
  wants: 'ahead',
  craft: 'hosts',
  whole: true,
  why: {
    en: 'Hosting is learned beside someone; it can hardly be read up on.',
    ja: '主催は経験者の隣で覚えるものです。読むだけでは、なかなか身につきません。',
  },
  say: {
    usual: {
      en: '{name} hosts for the first time with nobody experienced beside. {other} could co-host.',
      ja: '{name}は初めての主催ですが、経験者が隣にいません。{other}に共同主催をお願いしてみませんか。',
    },
  },
  mends: {
    cohost: titles.cohost,
  },
  example: {
    bad: 'series: { title: A }\nsessions:\n  - { date: 2026-10-15, host: ken }\n  - { date: 2026-12-17, host: mio }',
    good: 'series: { title: A }\nsessions:\n  - { date: 2026-10-15, host: ken }\n  - { date: 2026-12-17, host: mio, cohosts: [ken] }',
  },
  look: function* ({ circle, file, occasions }) {
    for (const occasion of occasions) {
      const { nth, host } = occasion;
      if (host === undefined || !isFirstAlone(circle, occasion)) continue;
      const [beside] = experiencedIn(circle, file);
      if (beside === undefined) continue;
      yield {
        at: ['sessions', nth, 'host'],
        facts: { name: circle.people.show(host), other: circle.people.show(beside) },
        mend: () => [
          {
            as: 'cohost',
            changes: [{ do: 'addItem', path: ['sessions', nth, 'cohosts'], value: beside }],
            preferred: true,
          },
        ],
      };
    }
  },
});
