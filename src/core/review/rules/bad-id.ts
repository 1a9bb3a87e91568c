import type { Change } from '../../plan/change.ts';
import { saidTwice } from '../../words/said-twice.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const badId = rule({
  code: 'MT111',
  name: 'bad-id',
  level: 'error',
  about: 'text',
  why: {
    en: 'Ids are typed in many places; a short one without spaces stays the same everywhere.',
    ja: 'idは何度も書くものです。空白のない短いidなら、どこでも同じ形で書けます。',
  },
  say: {
    usual: saidTwice.badId,
    tooLong: {
      en: 'The id "{id}" is longer than 64 characters. Shorten it and put the full wording in a text field.',
      ja: 'id「{id}」は64文字を超えています。短くして、長い説明はほかの項目に書きましょう。',
    },
  },
  mends: {
    rename: { en: 'Rename to "{fixed}"', ja: '「{fixed}」に直す' },
  },
  example: {
    bad: 'teams:\n  "sales team": {}',
    good: 'teams:\n  sales: { name: Sales team }',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'bad-id', ({ path, facts, because }) => ({
      ...(because === 'length' ? { say: 'tooLong' } : {}),
      mend: () => {
        if (facts.fixed === undefined || facts.fixed === facts.id) return [];
        const to = facts.fixed;
        const [section, from] = path;
        const named = section === 'people' || section === 'teams' || section === 'topics' ? section : undefined;
        // Whoever is written there is written with the new id as well.
        const change: Change =
          path.at(-1) === 'id'
            ? { do: 'setField', path, value: to }
            : named && path.length === 2
              ? { do: 'renameName', of: named, from: String(from), to }
              : { do: 'renameKey', path, to };
        return [{ as: 'rename', changes: [change], preferred: true }];
      },
    })),
});
