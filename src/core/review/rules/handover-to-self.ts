import { rule } from '../rule.ts';

export const handoverToSelf = rule({
  code: 'MT209',
  name: 'handover-to-self',
  level: 'warning',
  about: 'teams',
  why: {
    en: 'Topics grow where work crosses from one team to another.',
    ja: 'テーマは、仕事が部門の境目を越えるところから生まれます。',
  },
  say: {
    usual: {
      en: '{team} hands over to itself here. Name the other team, or remove the entry.',
      ja: '{team}から{team}への受け渡しになっています。相手の部門を書くか、この項目を削除しましょう。',
    },
  },
  mends: {
    choose: { en: 'Choose the other team', ja: '相手の部門を選ぶ' },
    remove: { en: 'Remove the entry', ja: 'この項目を削除する' },
  },
  example: {
    bad: 'teams:\n  sales: { handovers: [{ to: sales, what: orders }] }',
    good: 'teams:\n  sales: { handovers: [{ to: dev, what: orders }] }\n  dev: {}',
  },
  look: function* ({ reading, circle }) {
    for (const [id, { handovers = [], receives = [] }] of reading.plan.teams) {
      const own = [
        ...handovers.filter(({ to }) => to === id).map(({ nth }) => ['teams', id, 'handovers', nth, 'to']),
        ...receives.filter(({ from }) => from === id).map(({ nth }) => ['teams', id, 'receives', nth, 'from']),
      ];
      for (const path of own)
        yield {
          at: path,
          facts: { team: circle.teams.show(id) },
          mend: () => [
            { as: 'choose', changes: [], choose: { path, of: 'teams', but: [id] } },
            { as: 'remove', changes: [{ do: 'removeField', path: path.slice(0, -1) }] },
          ],
        };
    }
  },
});
