import { rule } from '../rule.ts';

export const teamsUnexplored = rule({
  code: 'MT406',
  name: 'teams-unexplored',
  level: 'information',
  about: 'teams',
  craft: 'themes',
  whole: true,
  why: {
    en: 'Shared topics are found where one team hands work over and the other struggles with it.',
    ja: '共通のテーマは、仕事を渡す側と、受け取って困る側の間にあります。',
  },
  say: {
    usual: {
      en: 'No handover or struggle is noted for {team}, so there is little to find shared topics from. One line each is enough.',
      ja: '{team}の受け渡しや困りごとがまだないため、共通のテーマを探す材料が足りません。一行ずつで十分です。',
    },
  },
  mends: {
    lines: { en: 'Add a line for {team}', ja: '{team}の記入欄を足す' },
  },
  example: {
    bad: 'series: { title: A, teams: [sales, dev] }\nteams:\n  sales: {}\n  dev: { struggles: [Requests come late] }',
    good: 'series: { title: A, teams: [sales, dev] }\nteams:\n  sales:\n    struggles: [Dates change after we promise them]\n  dev: { struggles: [Requests come late] }',
  },
  look: function* ({ reading, circle }) {
    for (const [id, team] of reading.plan.teams) {
      if ([team.handovers, team.receives, team.struggles].some((said) => said && said.length > 0)) continue;
      // A team nobody meets with needs no topics.
      if (!circle.isMet(id)) continue;
      const facts = { team: circle.teams.show(id) };
      yield {
        at: ['teams', id],
        on: 'key',
        facts,
        mend: () => [{ as: 'lines', changes: [{ do: 'addItem', path: ['teams', id, 'struggles'], value: '' }] }],
      };
    }
  },
});
