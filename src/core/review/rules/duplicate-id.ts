import { rule } from '../rule.ts';

export const duplicateId = rule({
  code: 'MT205',
  name: 'duplicate-id',
  level: 'error',
  about: 'names',
  why: {
    en: 'Two entries for one person or team drift apart with every edit.',
    ja: '同じ人や部門が2か所にあると、直すたびに内容が食い違っていきます。',
  },
  say: {
    usual: {
      en: '"{id}" is also defined in {file}. Keep one of them.',
      ja: '「{id}」は{file}でも定義されています。どちらか一つを残しましょう。',
    },
  },
  mends: {
    keepThis: { en: 'Keep this one', ja: 'こちらを残す' },
    keepOther: { en: 'Keep the one in {file}', ja: '{file}のほうを残す' },
  },
  example: {
    bad: 'people: { aya: { team: sales } }',
    good: 'teams: { sales: {} }',
    beside: 'people: { aya: { team: sales } }',
  },
  look: function* ({ reading, circle, file: own }) {
    for (const [section, names] of [
      ['people', circle.people],
      ['teams', circle.teams],
    ] as const) {
      for (const id of reading.plan[section].keys()) {
        const others = names.all(id).filter(({ file }) => file !== own);
        const other = others[0];
        if (!other) continue;
        yield {
          at: [section, id],
          on: 'key',
          facts: { id, file: other.file },
          related: others.map(({ file }) => ({ file, at: [section, id], text: elsewhere, facts: { id, file } })),
          mend: () => [
            // Where there are three, one step leaves two still to be compared.
            ...(others.length === 1
              ? [
                  {
                    as: 'keepThis' as const,
                    changes: [{ do: 'removeField' as const, path: [section, id] }],
                    file: other.file,
                  },
                ]
              : []),
            { as: 'keepOther', changes: [{ do: 'removeField', path: [section, id] }] },
          ],
        };
      }
    }
  },
});

const elsewhere = { en: '"{id}" is also defined here.', ja: '「{id}」はここでも定義されています。' };
