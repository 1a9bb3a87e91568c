import { rule } from '../rule.ts';

export const concernWithoutWhy = rule({
  code: 'MT403',
  name: 'concern-without-why',
  level: 'hint',
  about: 'topics',
  craft: 'themes',
  why: {
    en: 'The reason is what you will say when you invite them.',
    ja: 'その理由が、そのまま誘うときの言葉になります。',
  },
  say: {
    usual: {
      en: 'Add one sentence each on why this matters to {teams}.',
      ja: '{teams}にとってなぜ大切か、一文ずつ書いてみましょう。',
    },
  },
  mends: {
    reasons: { en: 'Add a reason for each team', ja: '部門ごとに理由を書く' },
  },
  example: {
    bad: 'topics:\n  waits: { question: "Where does work wait?", concerns: [sales, dev] }',
    good: 'topics:\n  waits:\n    question: Where does work wait?\n    concerns: { sales: Customers ask us daily, dev: Requests arrive late }',
  },
  look: function* ({ reading, circle }) {
    for (const [id, { concerns }] of reading.plan.topics) {
      const bare = [...(concerns ?? [])].filter(([, why]) => !why).map(([team]) => team);
      if (!concerns || bare.length === 0) continue;
      const path = ['topics', id, 'concerns'];
      yield {
        at: path,
        on: 'key',
        facts: { teams: bare.map(circle.teams.show) },
        mend: () => {
          const listed = reading.find(path)?.node.kind === 'list';
          const value = Object.fromEntries([...concerns].map(([team, why]) => [team, why ?? '']));
          return listed ? [{ as: 'reasons', changes: [{ do: 'setField', path, value }] }] : [];
        },
      };
    }
  },
});
