import type { Value } from '../../plan/change.ts';
import { addDays, type Day } from '../../plan/day.ts';
import type { Node } from '../../read/node.ts';
import type { Aspect } from '../../read/read.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const futureRecord = rule({
  code: 'MT312',
  name: 'future-record',
  level: 'warning',
  about: 'sessions',
  wants: 'ahead',
  why: {
    en: 'A hint under the wrong session thanks the wrong room.',
    ja: 'ヒントが別の回に入ると、誰との場で生まれたのか分からなくなります。',
  },
  say: {
    usual: {
      en: '{date} has not come yet, but hints are already recorded. Check the date.',
      ja: '{date}はまだ先ですが、ヒントが記録されています。日付を確かめてください。',
    },
  },
  mends: {
    date: titles.redate,
    move: { en: 'Move the hints to {date2}', ja: 'ヒントを{date2}の回に移す' },
  },
  example: {
    bad: 'sessions:\n  - date: 2027-10-15\n    hints: [{ from: mio, said: Ask earlier }]',
    good: 'sessions:\n  - date: 2026-10-15\n    hints: [{ from: mio, said: Ask earlier }]',
  },
  look: function* ({ reading, circle, file, occasions }) {
    for (const { nth, date, session } of occasions) {
      if (!date || date <= circle.today || session.hints.length === 0) continue;
      const path = ['sessions', nth];
      yield {
        at: [...path, 'hints'],
        on: 'key',
        facts: { date },
        mend: () => {
          const newDate = meantBy(date, circle.today);
          const held = circle.of(file).filter((one) => one.status === 'held' && one.date !== undefined);
          const same = held.find((one) => one.date === newDate);
          const before = same ?? held.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1);
          const hints = before?.date ? hintsAt(reading, nth) : undefined;
          return [
            ...(same
              ? []
              : [
                  {
                    as: 'date' as const,
                    facts: { newDate },
                    changes: [{ do: 'setField' as const, path: [...path, 'date'], value: newDate }],
                  },
                ]),
            ...(before?.date && hints
              ? [
                  {
                    as: 'move' as const,
                    facts: { date2: before.date },
                    changes: [
                      { do: 'removeField' as const, path: [...path, 'hints'] },
                      ...hints.map((value) => ({
                        do: 'addItem' as const,
                        path: ['sessions', before.nth, 'hints'],
                        value,
                      })),
                    ],
                  },
                ]
              : []),
          ];
        },
      };
    }
  },
});

/** Days ahead from which a date is more likely of the wrong year than too early by a little. */
const farAhead = 180;

/** The day that may have been meant: the same one of an earlier year, else today, when the hints are written down. */
function meantBy(date: Day, today: Day): Day {
  if (date <= addDays(today, farAhead)) return today;
  const day = date.slice(4) === '-02-29' ? '-02-28' : date.slice(4);
  const year = Number(today.slice(0, 4));
  return `${`${year}${day}` <= today ? year : year - 1}${day}` as Day;
}

/** The hints of a session word for word; undefined where something stands beside them that would be lost on the way. */
function hintsAt(reading: Aspect, nth: number): readonly Value[] | undefined {
  const found = reading.find(['sessions', nth, 'hints']);
  if (found?.node.kind !== 'list') return undefined;
  const { base, node } = found;
  if (/(?:^|\s)#/.test(reading.text.slice(base + node.start, base + node.end))) return undefined;
  const values = node.items.map(written);
  return values.every((value) => value !== undefined) ? (values as readonly Value[]) : undefined;
}

function written(node: Node): Value | undefined {
  if (node.alias) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') {
    const items = node.items.map(written);
    return items.every((item) => item !== undefined) ? (items as readonly Value[]) : undefined;
  }
  const pairs = node.pairs.map(({ key, value }) => [key, written(value)] as const);
  return pairs.every(([, value]) => value !== undefined) ? Object.fromEntries(pairs) : undefined;
}
