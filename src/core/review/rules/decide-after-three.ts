import { rhythmOf, sinceDecision } from '../../circle/rhythm.ts';
import { saidTwice } from '../../words/said-twice.ts';
import { rule } from '../rule.ts';

export const decideAfterThree = rule({
  code: 'MT421',
  name: 'decide-after-three',
  level: 'information',
  about: 'file',
  craft: 'keep going',
  whole: true,
  why: {
    en: 'Around the third session energy often dips; a small decision turns drifting into choosing.',
    ja: '3回目のころは勢いが落ちやすい時期です。ここで一度決め直すと、惰性ではなく自分たちで選んだ会になります。',
  },
  say: {
    usual: saidTwice.decideAgain,
    first: saidTwice.decideFirst,
  },
  mends: {
    decide: { en: 'Write the decision', ja: '判断を書く' },
  },
  example: {
    bad: 'series: { title: A }\nsessions: [{ date: 2026-08-20 }, { date: 2026-09-17 }, { date: 2026-10-15 }]',
    good: 'series:\n  title: A\n  renewal:\n    decisions: [{ date: 2026-10-15, decision: change, why: Smaller groups worked, change: Pairs first }]\nsessions: [{ date: 2026-08-20 }, { date: 2026-09-17 }, { date: 2026-10-15 }]',
  },
  look: function* ({ circle, file, series }) {
    const rhythm = rhythmOf(circle, file);
    if (rhythm?.state !== 'alive') return;
    const { due, held } = sinceDecision(circle, file);
    const last = held.at(-1);
    if (!due || !last) return;
    yield {
      ...(series?.renewal ? { at: ['series', 'renewal'], on: 'key' as const } : { at: ['sessions', last.nth, 'date'] }),
      facts: { sessions: held.length },
      ...(rhythm.decision ? {} : { say: 'first' as const }),
      mend: () => [
        {
          as: 'decide',
          changes: [{ do: 'addDecision', decision: { date: circle.today, decision: 'continue', why: '' } }],
        },
      ],
    };
  },
});
