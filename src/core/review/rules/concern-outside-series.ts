import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const concernOutsideSeries = rule({
  code: 'MT213',
  name: 'concern-outside-series',
  level: 'information',
  about: 'topics',
  why: {
    en: 'Talking about a team that is not in the room ends in guesses.',
    ja: 'その場にいない部門の話は、推測で終わりがちです。',
  },
  say: {
    usual: {
      en: 'This topic concerns {team}, which is not part of the series. Invite {team} in, or leave the team out here.',
      ja: 'このテーマには{team}が関わりますが、シリーズに入っていません。{team}を迎えるか、ここから外しましょう。',
    },
  },
  mends: {
    invite: titles.widen,
    remove: { en: 'Remove {team} from this topic', ja: 'このテーマから{team}を外す' },
  },
  example: {
    bad: 'series: { title: A, teams: [sales, dev] }\ntopics: { release: { question: "What happens on the day before?", concerns: [dev, support] } }',
    good: 'series: { title: A, teams: [sales, dev, support] }\ntopics: { release: { question: "What happens on the day before?", concerns: [dev, support] } }',
  },
  look: function* ({ reading, circle, file, series }) {
    const teams = series?.teams ?? [];
    if (teams.length === 0) return;
    for (const [id, { concerns }] of reading.plan.topics) {
      const outside = [...(concerns?.keys() ?? [])].filter((team) => !teams.includes(team));
      if (outside.length === 0 || rhythmOf(circle, file)?.state === 'closed') continue;
      const node = reading.find(['topics', id, 'concerns'])?.node;
      for (const team of outside) {
        const nth =
          node?.kind === 'list' ? node.items.findIndex((item) => item.kind === 'scalar' && item.value === team) : team;
        const path = ['topics', id, 'concerns', nth];
        yield {
          at: path,
          ...(node?.kind === 'map' ? { on: 'key' } : {}),
          facts: { team: circle.teams.show(team) },
          mend: () => [
            { as: 'invite', changes: [{ do: 'addItem', path: ['series', 'teams'], value: team }] },
            { as: 'remove', changes: [{ do: 'removeField', path }] },
          ],
        };
      }
    }
  },
});
