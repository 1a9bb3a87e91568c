import { isSettled, rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';

export const noHandoff = rule({
  code: 'MT437',
  name: 'no-handoff',
  level: 'hint',
  about: 'file',
  craft: 'hosts',
  whole: true,
  why: {
    en: 'The knack of hosting is hard to write down; one line is a start.',
    ja: '主催のこつは文章にしにくいものです。一行からで十分です。',
  },
  say: {
    usual: {
      en: '{other} hosts next, on {date}. Leave one line of hand-off: what worked, what to watch.',
      ja: '次の{date}は{other}の主催です。うまくいったこと、気をつけたいことを一行、引き継ぎメモに残しましょう。',
    },
  },
  mends: {
    add: { en: 'Add a hand-off note', ja: '引き継ぎメモを足す' },
  },
  example: {
    bad: 'series: { title: A }\nsessions:\n  - { date: 2026-10-15, host: ken }\n  - { date: 2026-12-17, host: mio }',
    good: 'series: { title: A }\nsessions:\n  - { date: 2026-10-15, host: ken, handoff: Pairs first; sales speaks up in small groups }\n  - { date: 2026-12-17, host: mio }',
  },
  look: function* ({ circle, file }) {
    const rhythm = rhythmOf(circle, file);
    const [last, next] = [rhythm?.held.at(-1), rhythm?.coming[0]];
    if (!rhythm || !last?.date || !next?.date || last.host === undefined || next.host === undefined) return;
    if (last.host === next.host || last.session.handoff || isSettled(rhythm, last.date)) return;
    yield {
      at: ['sessions', last.nth, 'host'],
      facts: { other: circle.people.show(next.host), date: next.date },
      mend: () => [
        {
          as: 'add',
          changes: [{ do: 'setField', path: ['sessions', last.nth, 'handoff'], value: '' }],
          preferred: true,
        },
      ],
    };
  },
});
