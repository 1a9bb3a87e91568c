import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';

export const personNeverSeen = rule({
  code: 'MT208',
  name: 'person-never-seen',
  level: 'hint',
  about: 'people',
  faded: true,
  whole: true,
  why: {
    en: 'People rarely come to a list; they come because someone asked them by name.',
    ja: '名簿に載っているだけでは人は来ません。名前で誘われると来てくれます。',
  },
  say: {
    usual: {
      en: '{name} has not joined a session yet. {date} would be a good first one.',
      ja: '{name}にはまだ参加の機会がありません。{date}の回に声をかけてみませんか。',
    },
    noSession: {
      en: '{name} has not joined a session yet. Invite {name} when the next one is set.',
      ja: '{name}にはまだ参加の機会がありません。次回が決まったら{name}に声をかけてみましょう。',
    },
    elsewhere: {
      en: '{name} has not joined a session yet. Invite {name} by name to one that fits.',
      ja: '{name}にはまだ参加の機会がありません。合いそうな回に、名前で声をかけてみましょう。',
    },
  },
  mends: {
    invite: { en: 'Invite to {date}', ja: '{date}の回に誘う' },
  },
  example: {
    bad: 'series: { title: A }\npeople: { sho: {} }\nsessions:\n  - { date: 2026-12-17, participants: [] }',
    good: 'series: { title: A }\npeople: { sho: {} }\nsessions:\n  - { date: 2026-12-17, participants: [sho] }',
  },
  look: function* ({ reading, circle, file, series }) {
    for (const [id, { team }] of reading.plan.people) {
      if (circle.experience(id).joined > 0 || circle.sessionsOf(id).length > 0) continue;
      if (circle.organisedBy(id).length > 0 || circle.isSponsor(id)) continue;
      // In a directory of the whole company most people have no meetup to come to.
      if (team === undefined ? !series : !circle.isMet(team)) continue;
      const rhythm = series && rhythmOf(circle, file);
      if (rhythm?.state === 'closed') continue;
      const next = rhythm?.coming[0];
      yield {
        at: ['people', id],
        on: 'key',
        facts: { name: circle.people.show(id), ...(next?.date ? { date: next.date } : {}) },
        ...(next ? {} : { say: series ? 'noSession' : 'elsewhere' }),
        mend: () =>
          next
            ? [{ as: 'invite', changes: [{ do: 'addItem', path: ['sessions', next.nth, 'participants'], value: id }] }]
            : [],
      };
    }
  },
});
