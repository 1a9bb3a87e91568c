import assert from 'node:assert/strict';
import { circleOf } from '../../../src/core/circle/circle.ts';
import { type Examined, edited, examine, open } from '../../../src/core/examine.ts';
import type { Splice } from '../../../src/core/plan/change.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { rules } from '../../../src/core/review/review.ts';
import { Watch } from '../../../src/core/review/watch.ts';

const file = 'large.meetup.yaml';
const people = Array.from({ length: 40 }, (_, nth) => `p${nth}`);
const session = (nth: number): string =>
  `  - date: ${new Date(Date.UTC(2026, 10, 25) - (2000 - nth) * 7 * 86_400_000).toISOString().slice(0, 10)}
    title: Session ${nth}
    host: ${people[nth % 40]}
    cohosts: [${people[(nth + 1) % 40]}]
    participants: [${people[(nth + 2) % 40]}, ${people[(nth + 3) % 40]}]
    hints:
      - { id: h${nth}, from: ${people[nth % 40]}, said: three real cases are enough }
    handoff: |
${'      leave the last ten minutes for the next date and host, and write down who is told first\n'.repeat(14)}`;
const text = `series:
  title: A large file
  teams: [sales, dev]
sessions:
${Array.from({ length: 2000 }, (_, nth) => session(nth)).join('')}teams:
  sales: {}
  dev: {}
people:
${people.map((id, nth) => `  ${id}: { name: Name of ${id}, team: ${nth % 2 ? 'sales' : 'dev'} }\n`).join('')}`;

const opened = open(text, file);
const circle = circleOf([opened.sheet], '2026-11-20' as Day, 'Asia/Tokyo');
const watch = new Watch(file, circle);
examine(opened, circle, {}, watch);

function after(from: Examined, splice: Splice): Examined {
  const now = edited(from, [splice]);
  watch.hear(circle.put(now.sheet));
  examine(now, circle, {}, watch);
  return now;
}

// Who asks what is written down with the first edit.
const before = after(opened, { start: text.length, end: text.length, text: '#' });

/** How much is looked at again for an edit; it is taken back behind that. */
function typing({ start, end, text: by }: Splice): { fresh: number; looks: number } {
  const known = new Set(before.reading.parts);
  const counting = countLooks();
  try {
    const now = after(before, { start, end, text: by });
    const looks = counting.looks();
    after(now, { start, end: start + by.length, text: text.slice(start, end) });
    return { fresh: now.reading.parts.filter((part) => !known.has(part)).length, looks };
  } finally {
    counting.end();
  }
}

function countLooks(): { looks: () => number; end: () => void } {
  let looks = 0;
  const ends = rules.map((rule) => {
    const { find } = rule;
    Object.assign(rule, {
      find: (...asked: Parameters<typeof find>) => {
        looks++;
        return find(...asked);
      },
    });
    return () => Object.assign(rule, { find });
  });
  return { looks: () => looks, end: () => ends.forEach((end) => void end()) };
}

describe(`a keystroke in a file of two megabytes and ${Math.floor(text.split('\n').length / 1000)},000 lines`, () => {
  const middle = text.indexOf('title: Session 1000');
  const at = (mark: string, from = 0): number => text.indexOf(mark, from) + mark.length;
  const letter = (start: number): Splice => ({ start, end: start, text: 'x' });
  // Each rule about the file and each about the one part, and not one more for each session.
  const most = 2 * rules.length;
  const cases: readonly (readonly [where: string, splice: Splice])[] = [
    ['a letter in a title', letter(at('title: Sess', middle - 20))],
    ['a letter in a note', letter(at('leave the', middle))],
    ['Enter in a note', { ...letter(at('leave the', middle)), text: '\n      ' }],
    ['a letter in what was said', letter(at('said: thr', middle))],
    ['a letter in the last item', letter(at('leave the', text.lastIndexOf('handoff')))],
  ];
  it('is one of two megabytes', () => assert.ok(text.length > 2_000_000, `${text.length}`));
  for (const [where, splice] of cases)
    it(`reads one slice again and asks the rules about that one: ${where}`, () => {
      const { fresh, looks } = typing(splice);
      assert.equal(fresh, 1);
      assert.ok(looks <= most, `${looks} looks`);
    });

  it('asks again only where a name is shown, when it changes', () => {
    const { fresh, looks } = typing(letter(at('name: Name of p', text.indexOf('people:'))));
    assert.equal(fresh, 1);
    assert.ok(looks <= most, `${looks} looks`);
  });

  it('reads what was pasted, however much it is, and nothing else', () => {
    const end = text.indexOf('  - date: ', middle);
    const more = Array.from({ length: 300 }, (_, nth) => session(nth + 3000)).join('');
    const { fresh } = typing({ start: end, end, text: more });
    assert.ok(fresh >= 300 && fresh <= 302, `${fresh} parts`);
  });
});
