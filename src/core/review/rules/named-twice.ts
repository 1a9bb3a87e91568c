import { distinct } from '../../circle/counts.ts';
import type { Session } from '../../plan/plan.ts';
import { rule } from '../rule.ts';

export const namedTwice = rule({
  code: 'MT210',
  name: 'named-twice',
  level: 'warning',
  about: 'sessions',
  wants: ({ reading }) => reading.plan.sessions.some(isAnyTwice),
  why: {
    en: 'Hosts and co-hosts count as present, so a second mention only blurs the head count.',
    ja: '主催者と共同主催者は参加者に含まれます。重ねて書くと人数が合わなくなります。',
  },
  say: {
    usual: {
      en: '{name} is listed twice in this session. Once is enough.',
      ja: '{name}がこの回に二度書かれています。一度で十分です。',
    },
  },
  mends: {
    remove: { en: 'Remove the second', ja: '二つ目を削除する' },
  },
  safe: ['remove'],
  example: {
    bad: 'sessions:\n  - { date: 2026-12-17, host: ken, participants: [ken, mio] }',
    good: 'sessions:\n  - { date: 2026-12-17, host: ken, participants: [mio] }',
  },
  look: function* ({ reading, circle }) {
    for (const { nth, host, cohosts = [], participants = [] } of reading.plan.sessions) {
      const seen = new Set(host === undefined ? [] : [host]);
      for (const [key, ids] of [
        ['cohosts', cohosts],
        ['participants', participants],
      ] as const) {
        for (const [at, id] of ids.entries()) {
          const path = ['sessions', nth, key, at];
          if (seen.has(id)) {
            yield {
              at: path,
              facts: { name: circle.people.show(id) },
              mend: () => [{ as: 'remove', changes: [{ do: 'removeField', path }], preferred: true }],
            };
          }
          seen.add(id);
        }
      }
    }
  },
});

function isAnyTwice({ host, cohosts = [], participants = [] }: Session): boolean {
  const all = host === undefined ? [...cohosts, ...participants] : [host, ...cohosts, ...participants];
  return distinct(all) !== all;
}
