import { networkOf } from '../../circle/network.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { saidTwice } from '../../words/said-twice.ts';
import { rule } from '../rule.ts';

const people =
  'series: { title: A, teams: [dev, support] }\npeople: { ken: { team: dev }, sho: { team: dev }, rie: { team: support }, yui: { team: support } }\n';

export const singleBridge = rule({
  code: 'MT450',
  name: 'single-bridge',
  level: 'information',
  about: 'file',
  craft: 'network',
  whole: true,
  why: {
    en: 'When the only bridge changes jobs, two teams become strangers again.',
    ja: '橋渡し役が異動すると、部門どうしのつながりが切れてしまいます。',
  },
  say: {
    usual: saidTwice.onlyBridge,
    pair: {
      en: 'Only {names} have met across {team} and {otherTeam}. Bring one more pair together.',
      ja: '{team}と{otherTeam}で話したことがあるのは{names}だけです。もう一組、話す機会を作りましょう。',
    },
  },
  mends: {
    group: { en: 'Put {names} in one group', ja: '{names}を同じグループにする' },
  },
  example: {
    bad: `${people}sessions: [{ date: 2026-10-15, participants: [ken, rie] }, { date: 2026-11-12, participants: [ken, yui] }]`,
    good: `${people}sessions:\n  - date: 2026-10-15\n    participants: [ken, rie, sho, yui]\n    groups: [[ken, rie], [sho, yui]]`,
  },
  look: function* ({ circle, file, series }) {
    const rhythm = rhythmOf(circle, file);
    const teams = series?.teams ?? [];
    if (rhythm?.state !== 'alive' || teams.length < 2 || rhythm.held.length === 0) return;
    for (const { teams: sides, only } of networkOf(circle, file).fragile) {
      const [first] = only;
      if (first === undefined || !sides.every((side) => teams.includes(side))) continue;
      const [team, otherTeam] = sides;
      const next = rhythm.coming[0];
      const another = sides.flatMap((side) => {
        const free = circle.people.ids.find((id) => !only.includes(id) && circle.people.fact(id, 'team') === side);
        return free === undefined ? [] : [free];
      });
      yield {
        at: ['series', 'teams'],
        on: 'key',
        facts: {
          name: circle.people.show(first),
          names: only.map(circle.people.show),
          team: circle.teams.show(team),
          otherTeam: circle.teams.show(otherTeam),
        },
        ...(only.length > 1 ? { say: 'pair' as const } : {}),
        mend: () =>
          next && another.length === 2
            ? [
                {
                  as: 'group',
                  facts: { names: another.map(circle.people.show) },
                  changes: [{ do: 'addItem', path: ['sessions', next.nth, 'groups'], value: another }],
                },
              ]
            : [],
      };
    }
  },
});
