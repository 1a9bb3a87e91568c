import type { Block } from '../../plan/plan.ts';
import { blocksOf, isDrafted, isForAll, lengthOf, lineOf, longest, resized } from '../agenda.ts';
import { rule } from '../rule.ts';

/** Minutes from which a block is long enough for everybody to say something. */
const enough = 10;

export const noRoomToTalk = rule({
  code: 'MT407',
  name: 'no-room-to-talk',
  level: 'information',
  about: 'sessions',
  wants: 'ahead',
  craft: 'themes',
  why: {
    en: 'People remember what they said themselves, and come back for it.',
    ja: '人は自分が話したことを覚えていて、また来たくなります。',
  },
  say: {
    usual: {
      en: 'No block of 10 min or more is for everyone. Open one for discussion.',
      ja: '全員で話す10分以上の枠がありません。討議の枠を一つ作りましょう。',
    },
    oneSpeaks: {
      en: '{name} speaks for {speakMinutes} of {sessionMinutes}, and no block of 10 min or more is for everyone. Open one for discussion.',
      ja: '{sessionMinutes}のうち{speakMinutes}が{name}の話で、全員で話す10分以上の枠がありません。討議の枠を一つ作りましょう。',
    },
  },
  mends: {
    add: { en: 'Add a {minutes} discussion', ja: '{minutes}の討議を入れる' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    agenda: [5m opening, { minutes: 50, what: talk, who: ken }, 5m close]',
    good: 'sessions:\n  - date: 2026-12-17\n    agenda: [5m opening, { minutes: 20, what: talk, who: ken }, 30m discussion, 5m close]',
  },
  look: function* ({ reading, circle, occasions }) {
    for (const { nth, minutes: sessionMinutes, status } of occasions) {
      if (status === 'cancelled' || status === 'held') continue;
      const blocks = blocksOf(reading, nth);
      if (!isDrafted(blocks, sessionMinutes)) continue;
      if (blocks.some((block) => (block.minutes ?? 0) >= enough && isForAll(block))) continue;
      const [who, speakMinutes] = speaker(blocks);
      const one = who !== undefined && speakMinutes * 2 >= sessionMinutes;
      const left = sessionMinutes - lengthOf(blocks);
      const minutes = left >= enough ? Math.min(left, 30) : 15;
      yield {
        at: ['sessions', nth, 'agenda'],
        on: 'key',
        ...(one ? { say: 'oneSpeaks' } : {}),
        facts: { sessionMinutes, speakMinutes, minutes, ...(one ? { name: circle.people.show(who) } : {}) },
        mend: () => {
          const long = longest(blocks);
          const [last] = blocks.slice(-1);
          const room = left >= enough || !long || (long.minutes ?? 0) < minutes + 10;
          const shorter = room ? [] : [resized(reading, nth, long, (long.minutes ?? 0) - minutes)];
          const value = lineOf(blocks, minutes, 'Discussion with everyone', '全員で話す');
          // A closing stays at the end.
          const at = last && (last.minutes ?? 0) <= enough ? { at: last.nth } : {};
          return [
            {
              as: 'add',
              changes: [...shorter, { do: 'addItem', path: ['sessions', nth, 'agenda'], value, ...at }],
            },
          ];
        },
      };
    }
  },
});

/** Who leads most of the time, and for how many minutes. */
function speaker(blocks: readonly Block[]): readonly [who: string | undefined, minutes: number] {
  const by = new Map<string, number>();
  for (const { who, minutes = 0 } of blocks) if (who !== undefined) by.set(who, (by.get(who) ?? 0) + minutes);
  return [...by].sort(([, a], [, b]) => b - a)[0] ?? [undefined, 0];
}
