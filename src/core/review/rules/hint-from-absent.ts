import { type Occasion, presentAt } from '../../circle/occasion.ts';
import type { Hint } from '../../plan/plan.ts';
import { sessionAt } from '../../plan/session-at.ts';
import type { Aspect } from '../../read/read.ts';
import { rule } from '../rule.ts';

export const hintFromAbsent = rule({
  code: 'MT212',
  name: 'hint-from-absent',
  level: 'warning',
  about: 'sessions',
  whole: true,
  wants: ({ reading, occasions }) => occasions.some((occasion) => fromAbsent(reading, occasion).length > 0),
  why: {
    en: 'Who was in the room is the base of every connection shown.',
    ja: 'その場にいた人の記録が、つながりを見るときの土台になります。',
  },
  say: {
    usual: {
      en: '{name} gave a hint but is not listed as present on {date}. Add {name} to the participants.',
      ja: '{name}のヒントがありますが、{date}の参加者に名前がありません。参加者に{name}を足しましょう。',
    },
  },
  mends: {
    add: { en: 'Add {name} to the participants', ja: '参加者に{name}を足す' },
    change: { en: 'Change who said it', ja: '話した人を直す' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    participants: [ken]\n    hints: [{ from: mio, said: Ask earlier }]',
    good: 'sessions:\n  - date: 2026-10-15\n    participants: [ken, mio]\n    hints: [{ from: mio, said: Ask earlier }]',
  },
  look: function* ({ reading, circle, occasions }) {
    for (const occasion of occasions) {
      const { date } = occasion;
      for (const { from, nth } of fromAbsent(reading, occasion)) {
        if (from === undefined || !date) continue;
        yield {
          at: ['sessions', occasion.nth, 'hints', nth, 'from'],
          facts: { name: circle.people.show(from), date },
          mend: () => [
            {
              as: 'add',
              changes: [{ do: 'addItem', path: ['sessions', occasion.nth, 'participants'], value: from }],
              preferred: true,
            },
            {
              as: 'change',
              changes: [],
              choose: { path: ['sessions', occasion.nth, 'hints', nth, 'from'], of: 'people', but: [from] },
            },
          ],
        };
      }
    }
  },
});

/** The hints of a session from people who were not there. */
function fromAbsent({ plan }: Aspect, occasion: Occasion): readonly Hint[] {
  const hints = occasion.date && occasion.status !== 'cancelled' ? sessionAt(plan, occasion.nth)?.hints : undefined;
  if (!hints) return [];
  const present = new Set(presentAt(occasion));
  // Nobody noted down is not the same as nobody there.
  return present.size === 0 ? [] : hints.filter(({ from }) => from !== undefined && !present.has(from));
}
