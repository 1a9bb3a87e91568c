import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fieldLabels } from '../../../src/core/plan/field-labels.ts';
import { sections } from '../../../src/core/plan/fields.ts';
import { labelsIn } from '../../../src/core/planner/labels.ts';
import { rules } from '../../../src/core/review/review.ts';
import { cursor } from '../../../src/core/words/cursor.ts';
import { dueWords } from '../../../src/core/words/due.ts';
import { finding } from '../../../src/core/words/finding.ts';
import { groupWords } from '../../../src/core/words/groups.ts';
import { labels } from '../../../src/core/words/labels.ts';
import { moving } from '../../../src/core/words/moving.ts';
import { naming } from '../../../src/core/words/naming.ts';
import { runWords } from '../../../src/core/words/run.ts';
import { sheetWords } from '../../../src/core/words/sheet.ts';
import { suggestions } from '../../../src/core/words/suggestion.ts';
import { forms, items, syntax } from '../../../src/core/words/terms.ts';
import { networkWords, togetherLabels } from '../../../src/core/words/together.ts';
import { tree } from '../../../src/core/words/tree.ts';
import { ui } from '../../../src/core/words/ui.ts';
import type { Text } from '../../../src/core/words/words.ts';

/** Every pair of an English and a Japanese text somewhere inside a value, by the way to it. */
function* textsIn(
  value: unknown,
  way: string,
  seen = new Set<unknown>(),
): Iterable<readonly [way: string, text: Text]> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const { en, ja } = value as Partial<Text>;
  if (typeof en === 'string' && typeof ja === 'string') yield [way, { en, ja }];
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${way}.${key}`, seen);
}

const placeholders = ({ en, ja }: Text): readonly (readonly string[])[] =>
  [en, ja].map((text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort());

/** What is wrong with a text, in words; the rules of style at the head of the product's word list. */
export function* slips({ en, ja }: Text): Iterable<string> {
  const [inEnglish, inJapanese] = placeholders({ en, ja });
  if (String(inEnglish) !== String(inJapanese)) yield `placeholders ${inEnglish} and ${inJapanese}`;
  if (en === '' || ja === '') yield 'empty';
  if (/[\u3000-\u30ff\u4e00-\u9fff]/.test(en)) yield 'Japanese in the English text';
  if (/[!！]/.test(en + ja)) yield 'exclamation mark';
  if (/\b(?:don't|can't|isn't|it's|doesn't|won't|you're)\b/i.test(en)) yield 'contraction';
  const around = ja.replaceAll(/「[^」]*」|（[^）]*）/g, '');
  if (/[,;?!:]\s|[a-z]\.\s/.test(around)) yield 'half-width punctuation in Japanese';
  if (/[\u3041-\u9fff] +[\u3041-\u9fff]/.test(around)) yield 'a space inside Japanese';
}

describe('both languages say the same', () => {
  const all = [
    ...rules.flatMap(({ name, why, sentences }) =>
      [why, ...sentences].map((text, nth) => [`${name} ${nth}`, text] as const),
    ),
    ...textsIn({ ui, labels, tree, dueWords, suggestions }, 'editor'),
    ...textsIn({ naming, finding, moving }, 'language'),
    ...textsIn(groupWords, 'groups'),
    ...textsIn(cursor, 'cursor'),
    ...textsIn(runWords, 'run'),
    ...textsIn(sheetWords, 'sheet'),
    ...textsIn({ togetherLabels, networkWords }, 'together'),
    ...textsIn({ forms, items, syntax }, 'terms'),
    ...textsIn(fieldLabels, 'fields'),
    ...textsIn(sections, 'sections'),
  ];

  it('looks at all of them', () => assert.ok(all.length > 300, `${all.length}`));

  for (const [way, text] of all) it(way, () => assert.deepEqual([...slips(text)], [], JSON.stringify(text)));

  it('in the words of the planner, too', () => {
    const [en, ja] = [labelsIn('en'), labelsIn('ja')];
    for (const key of Object.keys(en) as (keyof typeof en)[])
      assert.deepEqual([...slips({ en: en[key], ja: ja[key] })], [], key);
  });

  it('notices what is wrong', () => {
    const wrong: readonly Text[] = [
      { en: '{name} hosts', ja: '主催します' },
      { en: '主催', ja: '主催' },
      { en: "It's late", ja: '遅いです' },
      { en: 'Late!', ja: '遅いです' },
      { en: 'a, b', ja: '営業, 開発' },
      { en: '', ja: '' },
    ];
    for (const text of wrong) assert.notEqual([...slips(text)].length, 0, JSON.stringify(text));
  });
});

describe('sentences and labels', () => {
  it('a finding is a sentence and a remedy is a label', () => {
    for (const rule of rules)
      for (const text of [rule.why]) {
        assert.match(text.en, /[.?]$/, rule.name);
        assert.match(text.ja, /[。]$/, rule.name);
      }
    for (const [way, { en, ja }] of textsIn({ ...ui.errors }, 'errors')) {
      assert.match(en, /[.?]$/, way);
      assert.match(ja, /。$/, way);
    }
    for (const [way, { en, ja }] of textsIn({ ...ui.buttons, ...ui.labels }, 'labels')) {
      assert.doesNotMatch(en, /\.$/, way);
      assert.doesNotMatch(ja, /。$/, way);
    }
  });
});

describe('texts written inside the code', () => {
  const folder = new URL('../../../src/core/', import.meta.url);
  const pair = /\{\s*en:\s*(['"`])((?:\\.|(?!\1).)*)\1,\s*ja:\s*(['"`])((?:\\.|(?!\3).)*)\3,?\s*\}/gs;

  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')))
    it(`${file} speaks both languages with the same placeholders`, async () => {
      const { readFile } = await import('node:fs/promises');
      const source = await readFile(new URL(file, folder), 'utf8');
      for (const [, , en = '', , ja = ''] of source.matchAll(pair))
        if (!en.includes('${') && !ja.includes('${'))
          assert.deepEqual(...(placeholders({ en, ja }) as [readonly string[], readonly string[]]), en);
    });
});
