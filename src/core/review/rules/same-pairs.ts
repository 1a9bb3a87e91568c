import type { Circle } from '../../circle/circle.ts';
import { meetingsOf, mostInRoom, pairKey } from '../../circle/meetings.ts';
import { rule } from '../rule.ts';

/** Turns in one group after which a pair knows each other. */
const many = 3;

export const samePairs = rule({
  code: 'MT452',
  name: 'same-pairs',
  level: 'hint',
  about: 'sessions',
  wants: 'ahead',
  craft: 'network',
  why: {
    en: 'Each new pair is a new chance for an unexpected answer.',
    ja: '新しい組み合わせの数だけ、思いがけない答えに出会えます。',
  },
  say: {
    usual: {
      en: 'With this session, {names} have been in one group {times}. Mix the groups once more.',
      ja: 'この回で、{names}が同じグループになるのは{times}目です。もう一度混ぜてみませんか。',
    },
  },
  mends: {
    mix: { en: 'Mix the groups', ja: 'グループを混ぜ直す' },
  },
  example: {
    bad: 'series: { title: A }\nsessions:\n  - { date: 2026-09-17, groups: [[ken, mio]] }\n  - { date: 2026-10-15, groups: [[ken, mio]] }\n  - { date: 2026-12-17, groups: [[ken, mio]] }',
    good: 'series: { title: A }\nsessions:\n  - { date: 2026-09-17, groups: [[ken, mio]] }\n  - { date: 2026-10-15, groups: [[ken, mio]] }\n  - { date: 2026-12-17, groups: [[ken, rie], [mio, sho]] }',
  },
  look: function* ({ circle, file, occasions }) {
    for (const { nth, date, status, session } of occasions) {
      if (status !== 'planned' || !date || session.groups.length === 0) continue;
      const known = seatedTogether(circle, file);
      let again: { readonly key: string; readonly times: number } | undefined;
      for (const key of new Set(session.groups.flatMap(({ people = [] }) => pairsIn(people)))) {
        const times = (known.get(key) ?? 0) + 1;
        if (times >= many && times > (again?.times ?? 0)) again = { key, times };
      }
      if (!again) continue;
      yield {
        at: ['sessions', nth, 'groups'],
        on: 'key',
        facts: { names: again.key.split('\n').map(circle.people.show), times: again.times },
        mend: () => [{ as: 'mix', changes: [], run: 'mixGroups' }],
      };
    }
  },
});

/** At how many sessions two people sat together. */
const seatedTogether = (circle: Circle, file: string): ReadonlyMap<string, number> =>
  circle.derived(`seated ${file}`, () => {
    const times = new Map<string, number>();
    for (const { tables } of meetingsOf(circle, file))
      for (const key of new Set(tables.flatMap(pairsIn))) times.set(key, (times.get(key) ?? 0) + 1);
    return times;
  });

/** Everybody at a table with everybody else at it; nobody in a crowd. */
const pairsIn = (people: readonly string[]): readonly string[] =>
  (people.length > mostInRoom ? [] : people).flatMap((a, at) =>
    people.slice(at + 1).flatMap((b) => (a === b ? [] : [pairKey(a, b)])),
  );
