import { sidesAt } from '../../circle/attendance.ts';
import { type Occasion, presentAt } from '../../circle/occasion.ts';
import { isSettled, rhythmOf } from '../../circle/rhythm.ts';
import { teamsOf } from '../../circle/teams-of.ts';
import { rule } from '../rule.ts';

/** Words in which a series says that it stops when one side stays away. */
const oneSided =
  /片方|片側|一方|一つの部門|\bone (?:side|team|department)\b|\bonly one\b|\bsingle (?:team|department|side)\b/i;

const series = 'series: { title: A, teams: [dev, sales] }\n';

export const oneSideCame = rule({
  code: 'MT425',
  name: 'one-side-came',
  level: 'information',
  about: 'file',
  craft: 'keep going',
  whole: true,
  why: {
    en: 'An absent side is telling you something about the topic, the hour or the host.',
    ja: '片方が来ないのは、テーマ、時間、誘い方のどこかに理由があるからかもしれません。',
  },
  say: {
    usual: {
      en: 'On {date} only {team} came. Ask {otherTeam} what would make it worth an hour.',
      ja: '{date}の参加は{team}だけでした。{otherTeam}に、何があれば来たくなるか聞いてみましょう。',
    },
    stop: {
      en: 'Only {team} came, {times} in a row: this matches your "stop-if". Ask {otherTeam} before deciding.',
      ja: '{team}だけの参加が{times}続き、「stop-if」に当たります。判断の前に{otherTeam}の声を聞きましょう。',
    },
  },
  mends: {
    ask: { en: 'Copy an invitation for {otherTeam}', ja: '{otherTeam}への案内をコピーする' },
    decide: { en: 'Write the decision', ja: '判断を書く' },
  },
  example: {
    bad: `${series}people: { ken: { team: dev }, sho: { team: dev } }\nsessions: [{ date: 2026-10-15, participants: [ken, sho] }]`,
    good: `${series}people: { ken: { team: dev }, mio: { team: sales } }\nsessions: [{ date: 2026-10-15, participants: [ken, mio] }]`,
  },
  look: function* ({ circle, file, series }) {
    const rhythm = rhythmOf(circle, file);
    if (rhythm?.state !== 'alive' || !series) return;
    const last = rhythm.held.at(-1);
    if (!last?.date || isSettled(rhythm, last.date)) return;
    const teamOf = teamsOf(circle);
    const sides = (held: Occasion) => sidesAt(presentAt(held), series.teams, teamOf);
    const { teams, oneSide: team } = sides(last);
    const other = series.teams.find((one) => (teams.get(one) ?? 0) === 0);
    // One person with a team proves nothing about the rest.
    if (team === undefined || other === undefined || (teams.get(team) ?? 0) < 2) return;
    const times = rhythm.held.length - 1 - rhythm.held.findLastIndex((held) => sides(held).oneSide !== team);
    const stop = times > 1 && series.stopIf?.some((text) => oneSided.test(text)) === true;
    yield {
      at: ['sessions', last.nth, 'date'],
      facts: { date: last.date, team: circle.teams.show(team), otherTeam: circle.teams.show(other), times },
      ...(stop ? { say: 'stop' as const } : {}),
      mend: () => [
        { as: 'ask', changes: [], note: { is: 'otherSide', nth: last.nth, team, otherTeam: other } },
        {
          as: 'decide',
          changes: [{ do: 'addDecision', decision: { date: circle.today, decision: 'change', why: '' } }],
        },
      ],
    };
  },
});
