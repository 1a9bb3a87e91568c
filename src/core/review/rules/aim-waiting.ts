import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';

/** Sessions joined after which a wish to host should have been heard. */
const patience = 3;

export const aimWaiting = rule({
  code: 'MT433',
  name: 'aim-waiting',
  level: 'information',
  about: 'people',
  craft: 'hosts',
  why: {
    en: 'Willingness has a short life; the people who want to host seldom ask twice.',
    ja: 'やる気には期限があります。主催したい人も、自分から二度は言い出しにくいものです。',
  },
  say: {
    usual: {
      en: '{name} wants to host, has joined {times} and has not been asked yet. Start with co-hosting {date}.',
      ja: '{name}は主催を希望し、{times}参加していますが、まだ声がかかっていません。{date}の共同主催からお願いしてみませんか。',
    },
    noSession: {
      en: '{name} wants to host, has joined {times} and has not been asked yet. Ask {name} to co-host the next one.',
      ja: '{name}は主催を希望し、{times}参加していますが、まだ声がかかっていません。次回、{name}に共同主催をお願いしてみませんか。',
    },
  },
  mends: {
    cohost: { en: 'Make {name} co-host on {date}', ja: '{date}の共同主催者を{name}にする' },
    ask: { en: 'Copy a message to {name}', ja: '{name}への声かけ文をコピーする' },
  },
  example: {
    bad: 'series: { title: A }\npeople: { mio: { aim: host } }\nsessions:\n  - { date: 2026-08-20, host: ken, participants: [mio] }\n  - { date: 2026-09-17, host: aya, participants: [mio] }\n  - { date: 2026-10-15, host: ken, participants: [mio] }\n  - { date: 2026-12-17, host: aya, participants: [mio] }',
    good: 'series: { title: A }\npeople: { mio: { aim: host } }\nsessions:\n  - { date: 2026-08-20, host: ken, participants: [mio] }\n  - { date: 2026-09-17, host: aya, participants: [mio] }\n  - { date: 2026-10-15, host: ken, participants: [mio] }\n  - { date: 2026-12-17, host: aya, cohosts: [mio] }',
  },
  look: function* ({ reading, circle }) {
    for (const [id, { aim }] of reading.plan.people) {
      if (aim !== 'host' && aim !== 'cohost') continue;
      const { hosted, cohosted, joined } = circle.experience(id);
      if (hosted + cohosted > 0 || joined < patience) continue;
      const sessions = circle.sessionsOf(id);
      const coming = sessions.filter(({ status, date }) => status === 'planned' && date && date >= circle.today);
      // Somebody has asked already.
      if (coming.some(({ host, cohosts }) => host === id || cohosts.includes(id))) continue;
      const last = sessions.at(-1);
      const next = coming[0] ?? (last && rhythmOf(circle, last.file)?.coming[0]);
      const date = next?.date;
      yield {
        at: ['people', id, 'aim'],
        facts: { name: circle.people.show(id), times: joined, ...(date ? { date } : {}) },
        ...(date ? {} : { say: 'noSession' }),
        mend: () =>
          next
            ? [
                {
                  as: 'cohost',
                  changes: [{ do: 'addItem', path: ['sessions', next.nth, 'cohosts'], value: id }],
                  file: next.file,
                },
                { as: 'ask', changes: [], note: { is: 'askCohost', nth: next.nth, person: id }, file: next.file },
              ]
            : [],
      };
    }
  },
});
