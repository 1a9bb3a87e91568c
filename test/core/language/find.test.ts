import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Findable, Finder, findablesIn } from '../../../src/core/language/find.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { fold } from '../../../src/core/plan/id.ts';
import { read } from '../../../src/core/read/read.ts';
import { tries } from '../../laws/runs.ts';

const text = `series: { title: 営業と開発 }
topics:
  estimates: { question: なぜ見積もりは戻るのか, concerns: { sales: 説明し直している } }
  ＡＰＩ: { question: Who reads it?, title: The API nobody reads }
sessions:
  - date: 2026-10-15
    title: A case from both ends
    host: ken
    agenda: [10m バグ票を読む]
    hints: [{ from: mio, to: ken, said: 朝に一言もらえると電話が半分になる }]
    followups: [{ what: Write it down, owner: mio }]
  - date: 2026-11-19
    title: A case from one end
outcomes:
  - { date: 2026-12-24, what: 電話が減った, people: [mio] }
`;
const shown: Readonly<Record<string, string>> = { ken: '鈴木 健', mio: 'Mio Takahashi', sales: '営業部' };
const all = findablesIn(read(text), 'a.meetup.yaml', (id) => shown[id] ?? id);
const found = (query: string): readonly string[] =>
  new Finder(all).find(query).map(({ kind, text: said, line }) => `${kind} ${said}:${line + 1}`);

describe('finding what was said', () => {
  const cases: readonly (readonly [query: string, ...expected: string[]])[] = [
    ['見積', 'topic なぜ見積もりは戻るのか:3'],
    ['エイギョウ'],
    ['api', 'topic The API nobody reads:4'],
    ['ＡＰＩ　ＲＥＡＤＳ', 'topic The API nobody reads:4'],
    ['ﾊﾞｸﾞ', 'session A case from both ends:6'],
    ['ばぐひょう'],
    ['ばぐ', 'session A case from both ends:6'],
    ['case', 'session A case from one end:12', 'session A case from both ends:6'],
    ['case both', 'session A case from both ends:6'],
    ['電話', 'outcome 電話が減った:15', 'hint 朝に一言もらえると電話が半分になる:10'],
    ['営業部', 'topic なぜ見積もりは戻るのか:3'],
    ['鈴木', 'session A case from both ends:6', 'hint 朝に一言もらえると電話が半分になる:10'],
    ['takahashi', 'outcome 電話が減った:15', 'hint 朝に一言もらえると電話が半分になる:10', 'followup Write it down:11'],
    ['2026-12', 'outcome 電話が減った:15'],
    ['nothing of the kind'],
  ];
  for (const [query, ...expected] of cases) it(query, () => assert.deepEqual(found(query), expected));

  it('says everything of nothing, newest first and topics last', () => {
    assert.equal(found('').length, 7);
    assert.match(found('')[0] ?? '', /^outcome/);
    assert.match(found('  ').at(-1) ?? '', /^topic/);
  });

  it('stops where nobody reads on', () => {
    const many = Array.from({ length: 1000 }, (): Findable => all[0] as Findable);
    assert.equal(new Finder(many).find('').length, 200);
    assert.equal(new Finder(many, 1000).find('戻る').length, 1000);
  });

  it('passes nothing over: what holds every word is found, and nothing else is', () => {
    const word = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('見積', 'API', 'ばぐ', 'a', '電', '𠮷野', 'が'));
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 8 }), word, (texts, query) => {
        const entries = texts.map((words, nth): Findable => {
          const day = `2026-01-0${nth + 1}` as Day;
          return { kind: 'hint', text: words.join(' '), more: '', date: day, file: 'a', series: '', line: nth };
        });
        const words = fold(query).split(/\s+/).filter(Boolean);
        const expected = entries.filter(({ text: said, date }) => {
          const folded = `${fold(said)}\n${fold(`\n${date}\n`)}`;
          return words.every((one) => folded.includes(one));
        });
        const lines = new Finder(entries).find(query).map(({ line }) => line);
        assert.deepEqual([...lines].sort(), expected.map(({ line }) => line).sort());
      }),
      tries(300),
    );
  });
});
