import { rhythmOf } from '../../circle/rhythm.ts';
import type { Change } from '../../plan/change.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const topicOneSided = rule({
  code: 'MT402',
  name: 'topic-one-sided',
  level: 'information',
  about: 'topics',
  craft: 'themes',
  whole: true,
  why: {
    en: 'A topic with one owner becomes a presentation; with two it becomes a conversation.',
    ja: '片方だけのテーマは発表会になり、両方に関わるテーマは話し合いになります。',
  },
  say: {
    usual: {
      en: 'Only {team} has a stake in this topic. What would {otherTeam} take home?',
      ja: 'このテーマに関わるのは{team}だけです。{otherTeam}は何を持ち帰れますか。',
    },
    among: {
      en: 'Of the teams of this series, only {team} has a stake in this topic. What would {otherTeam} take home?',
      ja: 'このシリーズの部門でこのテーマに関わるのは{team}だけです。{otherTeam}は何を持ち帰れますか。',
    },
    nobody: {
      en: 'This topic concerns no team of this series yet. What would each of {teams} take home?',
      ja: 'このテーマに関わる部門が、このシリーズにはまだありません。{teams}はそれぞれ何を持ち帰れますか。',
    },
  },
  mends: {
    add: { en: 'Add {otherTeam} with a reason', ja: '{otherTeam}を、理由を添えて足す' },
    addAll: { en: 'Add {teams} with a reason each', ja: '{teams}を、それぞれの理由を添えて足す' },
    widen: titles.widen,
  },
  example: {
    bad: 'series: { title: A, teams: [sales, dev] }\ntopics:\n  release:\n    question: What happens on the day before release?\n    concerns: { dev: We stay late }',
    good: 'series: { title: A, teams: [sales, dev] }\ntopics:\n  release:\n    question: What happens on the day before release?\n    concerns: { dev: We stay late, sales: We promise dates without knowing }',
  },
  look: function* ({ reading, circle, file, series }) {
    const teams = series?.teams ?? [];
    if (teams.length < 2 || rhythmOf(circle, file)?.state === 'closed') return;
    for (const [id, { concerns }] of reading.plan.topics) {
      // A topic that says nothing of teams yet is an idea; one that names them says who is left out.
      if (!concerns) continue;
      const inside = teams.filter((team) => concerns.has(team));
      const outside = teams.filter((team) => !concerns.has(team));
      if (inside.length > 1 || (inside.length === 1 && outside.length === 0)) continue;
      const [team, other] = [inside[0], outside[0]];
      const path = ['topics', id, 'concerns'];
      const at = { at: path, on: 'key' } as const;
      const list = reading.find(path)?.node.kind === 'list';
      const added = (id: string): Change =>
        list ? { do: 'addItem', path, value: id } : { do: 'setField', path: [...path, id], value: '' };
      const guest = [...concerns.keys()].find((one) => !teams.includes(one));
      if (team === undefined)
        yield {
          ...at,
          say: 'nobody',
          facts: { teams: teams.map(circle.teams.show) },
          mend: () => [{ as: 'addAll', changes: teams.map(added) }],
        };
      else if (other !== undefined)
        yield {
          ...at,
          say: guest === undefined ? 'usual' : 'among',
          facts: { team: circle.teams.show(team), otherTeam: circle.teams.show(other) },
          mend: () => [
            { as: 'add', changes: [added(other)] },
            ...(guest === undefined
              ? []
              : [
                  {
                    as: 'widen' as const,
                    facts: { team: circle.teams.show(guest) },
                    changes: [{ do: 'addItem' as const, path: ['series', 'teams'], value: guest }],
                  },
                ]),
          ],
        };
    }
  },
});
