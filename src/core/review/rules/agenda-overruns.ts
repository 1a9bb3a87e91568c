import type { Block } from '../../plan/plan.ts';
import { sessionAt } from '../../plan/session-at.ts';
import { rule } from '../rule.ts';

export const agendaOverruns = rule({
  code: 'MT304',
  name: 'agenda-overruns',
  level: 'warning',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'What falls off the end is always the closing, and with it the next date.',
    ja: '時間が足りないと、最後の枠と一緒に次回の約束まで消えてしまいます。',
  },
  say: {
    usual: {
      en: 'The agenda adds up to {agendaMinutes}, the session is {sessionMinutes}. Trim a block, or plan {overMinutes} more.',
      ja: 'アジェンダの合計は{agendaMinutes}、開催時間は{sessionMinutes}です。枠を縮めるか、時間を{overMinutes}延ばしましょう。',
    },
  },
  mends: {
    shorten: { en: 'Shorten "{text}" to {minutes}', ja: '「{text}」を{minutes}に縮める' },
    scale: { en: 'Scale all blocks to fit', ja: 'すべての枠を同じ割合で縮める' },
    lengthen: { en: 'Lengthen the session to {agendaMinutes}', ja: '開催時間を{agendaMinutes}に延ばす' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    minutes: 30\n    agenda: [15m intro, 30m talk]',
    good: 'sessions:\n  - date: 2026-12-17\n    minutes: 30\n    agenda: [5m intro, 25m talk]',
  },
  look: function* ({ reading, occasions }) {
    for (const occasion of occasions) {
      const { nth, minutes: sessionMinutes } = occasion;
      const blocks = sessionAt(reading.plan, nth)?.agenda ?? [];
      const agendaMinutes = blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
      const overMinutes = agendaMinutes - sessionMinutes;
      if (overMinutes <= 0 || occasion.status === 'cancelled' || occasion.status === 'held') continue;
      yield {
        at: ['sessions', nth, 'agenda'],
        on: 'key',
        facts: { agendaMinutes, sessionMinutes, overMinutes },
        mend: () => {
          const timed = blocks.filter(isTimed);
          const path = ['sessions', nth, 'agenda'];
          const block = longest(timed);
          const minutes = (block?.minutes ?? 0) - overMinutes;
          const text = block?.what ?? block?.topic;
          const scaled = timed.length > 1 ? scale(timed, sessionMinutes) : undefined;
          return [
            ...(block && text !== undefined && minutes >= shortest
              ? [
                  {
                    as: 'shorten' as const,
                    facts: { text, minutes },
                    changes: [{ do: 'setBlock' as const, path: [...path, block.nth], minutes }],
                  },
                ]
              : []),
            ...(scaled
              ? [
                  {
                    as: 'scale' as const,
                    changes: timed.flatMap(({ nth: at, minutes }, i) =>
                      scaled[i] === minutes
                        ? []
                        : [{ do: 'setBlock' as const, path: [...path, at], minutes: scaled[i] as number }],
                    ),
                  },
                ]
              : []),
            { as: 'lengthen', changes: [{ do: 'setField', path: ['sessions', nth, 'minutes'], value: agendaMinutes }] },
          ];
        },
      };
    }
  },
});

/** A block of fewer minutes is no block any more. */
const shortest = 5;

type Timed = Block & { readonly minutes: number };
const isTimed = (block: Block): block is Timed => block.minutes !== undefined && block.minutes > 0;

const longest = (blocks: readonly Timed[]): Timed | undefined =>
  blocks.reduce<Timed | undefined>((most, block) => (most && most.minutes >= block.minutes ? most : block), undefined);

/**
 * The minutes of blocks that fill a session exactly, in the proportions they have: in steps of five where all are such.
 * Undefined where there is not one step for each.
 */
function scale(blocks: readonly Timed[], session: number): readonly number[] | undefined {
  const step = [session, ...blocks.map(({ minutes }) => minutes)].every((minutes) => minutes % 5 === 0) ? 5 : 1;
  const [room, sum] = [session / step, blocks.reduce((all, { minutes }) => all + minutes, 0)];
  if (room < blocks.length) return undefined;
  const wanted = blocks.map(({ minutes }) => (minutes / sum) * room);
  const steps = wanted.map((want) => Math.max(1, Math.floor(want)));
  for (let left = room - steps.reduce((all, one) => all + one, 0); left !== 0; left -= Math.sign(left)) {
    // What was cut off most gets a step back first; what got more than its share gives one up first, and keeps one.
    const lacks = wanted.map((want, at) =>
      left > 0 || (steps[at] as number) > 1 ? want - (steps[at] as number) : Number.POSITIVE_INFINITY,
    );
    const most = lacks.reduce((one, other) => (left > 0 ? Math.max(one, other) : Math.min(one, other)));
    const at = lacks.indexOf(most);
    steps[at] = (steps[at] as number) + Math.sign(left);
  }
  return steps.map((one) => one * step);
}
