import { hostIdeas } from '../../circle/hosts.ts';
import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

/** Sessions looked back on. */
const many = 4;

const people =
  'series: { title: A, teams: [sales, dev] }\npeople: { ken: { team: dev }, sho: { team: dev }, mio: { team: sales } }\n';

const start =
  'sessions:\n  - { date: 2026-07-16, host: ken }\n  - { date: 2026-08-20, host: sho }\n  - { date: 2026-09-17, host: ken }\n';

export const hostsFromOneTeam = rule({
  code: 'MT436',
  name: 'hosts-from-one-team',
  level: 'hint',
  about: 'file',
  craft: 'hosts',
  whole: true,
  why: {
    en: 'Whoever hosts sets the questions; taking turns keeps it a shared affair.',
    ja: '問いを選ぶのは主催者です。交代すると、両方の場であり続けます。',
  },
  say: {
    usual: {
      en: 'The hosts of the last {sessions} all came from {team}. Next time it could be {otherTeam}.',
      ja: 'ここ{sessions}の主催者はみな{team}の人でした。次は{otherTeam}にお願いしてみませんか。',
    },
  },
  mends: {
    host: titles.nextHost,
  },
  example: {
    bad: `${people}${start}  - { date: 2026-10-15, host: sho }`,
    good: `${people}${start}  - { date: 2026-10-15, host: mio }`,
  },
  look: function* ({ circle, file, series }) {
    const rhythm = rhythmOf(circle, file);
    const teams = series?.teams ?? [];
    if (rhythm?.state !== 'alive' || teams.length < 2) return;
    const hosted = rhythm.held.filter(({ host }) => host !== undefined).slice(-many);
    const from = new Set(hosted.map(({ host = '' }) => circle.people.fact(host, 'team')));
    const [team] = from;
    const last = hosted.at(-1);
    if (hosted.length < many || from.size !== 1 || team === undefined || !last) return;
    const next = rhythm.coming[0];
    const nextTeam = next?.host === undefined ? undefined : circle.people.fact(next.host, 'team');
    // The turn is taken already.
    if (nextTeam !== undefined && nextTeam !== team) return;
    const others = teams.filter((one) => one !== team);
    const idea = hostIdeas(circle, file).find(({ id }) => others.includes(circle.people.fact(id, 'team') ?? ''));
    const otherTeam = (idea && circle.people.fact(idea.id, 'team')) ?? others[0] ?? '';
    yield {
      at: ['sessions', last.nth, 'host'],
      facts: {
        sessions: many,
        team: circle.teams.show(team),
        otherTeam: circle.teams.show(otherTeam),
        ...(idea ? { other: circle.people.show(idea.id) } : {}),
      },
      mend: () =>
        idea && next
          ? [{ as: 'host', changes: [{ do: 'setField', path: ['sessions', next.nth, 'host'], value: idea.id }] }]
          : [],
    };
  },
});
