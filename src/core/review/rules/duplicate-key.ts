import { faultsOf } from '../fault.ts';
import { joined } from '../repairs.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const duplicateKey = rule({
  code: 'MT112',
  name: 'duplicate-key',
  level: 'error',
  about: 'text',
  why: {
    en: 'Only one of the two would be used, and nobody can tell which.',
    ja: '使われるのは片方だけで、どちらかは見ただけでは分かりません。',
  },
  say: {
    usual: {
      en: '"{key}" appears twice here. Merge the two, or rename one.',
      ja: 'ここに「{key}」が二つあります。一つにまとめるか、どちらかの名前を変えましょう。',
    },
  },
  mends: {
    merge: { en: 'Merge into one', ja: '一つにまとめる' },
    goTo: titles.goToOther,
  },
  example: {
    bad: 'people:\n  aya: {}\n  aya: { team: sales }',
    good: 'people:\n  aya: { team: sales }',
  },
  look: ({ reading, file }) =>
    faultsOf(reading, 'duplicate-key', (fault) => {
      const { other, facts } = fault;
      if (!other) return {};
      return {
        related: [{ file, at: other, text: first, facts }],
        mend: () => {
          const changes = joined(reading, other, fault);
          return [
            ...(changes ? [{ as: 'merge' as const, changes }] : []),
            { as: 'goTo', changes: [], goTo: { start: other.start, end: other.end } },
          ];
        },
      };
    }),
});

const first = { en: '"{key}" stands here first.', ja: '最初の「{key}」はここにあります。' };
