import { networkOf } from '../../circle/network.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';

const people =
  'series: { title: A, teams: [sales, dev] }\npeople: { sho: { team: sales }, mio: { team: sales }, ken: { team: dev }, rie: { team: dev } }\n';

const sessions = (groups: string): string =>
  ['2026-08-20', '2026-09-17', '2026-10-15']
    .map((date) => `  - { date: ${date}, participants: [sho, mio, ken, rie], groups: ${groups} }`)
    .join('\n');

export const ownSideOnly = rule({
  code: 'MT451',
  name: 'own-side-only',
  level: 'hint',
  about: 'file',
  craft: 'network',
  whole: true,
  why: {
    en: 'Left alone, people sit with the people they know.',
    ja: '何もしなければ、人は知っている人の隣に座ります。',
  },
  say: {
    usual: {
      en: '{name} has met nobody outside {team} in {sessions}. A mixed group would change that.',
      ja: '{name}は{sessions}参加しましたが、まだ{team}以外の人と同席していません。次は混ざるグループにしてみませんか。',
    },
  },
  mends: {
    groups: { en: 'Suggest groups for {date}', ja: '{date}のグループ分けを提案する' },
  },
  example: {
    bad: `${people}sessions:\n${sessions('[[sho, mio], [ken, rie]]')}`,
    good: `${people}sessions:\n${sessions('[[sho, ken], [mio, rie]]')}`,
  },
  look: function* ({ circle, file, series }) {
    const rhythm = rhythmOf(circle, file);
    const last = rhythm?.held.at(-1);
    if (rhythm?.state !== 'alive' || (series?.teams.length ?? 0) < 2 || !last) return;
    const { alone, people } = networkOf(circle, file);
    for (const id of alone) {
      const team = circle.people.fact(id, 'team');
      // Whoever goes to other meetups as well may have met everybody there.
      if (team === undefined || circle.sessionsOf(id).some((occasion) => occasion.file !== file)) continue;
      const next = rhythm.coming[0];
      const sessions = people.find((knot) => knot.id === id)?.sessions ?? 0;
      yield {
        at: ['sessions', (next ?? last).nth, 'participants'],
        on: 'key',
        facts: {
          name: circle.people.show(id),
          team: circle.teams.show(team),
          sessions,
          ...(next?.date ? { date: next.date } : {}),
        },
        mend: () => (next ? [{ as: 'groups', changes: [], run: 'mixGroups' }] : []),
      };
    }
  },
});
