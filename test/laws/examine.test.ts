import assert from 'node:assert/strict';
import fc from 'fast-check';
import { circleOf } from '../../src/core/circle/circle.ts';
import { type Examined, examine, open } from '../../src/core/examine.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { plannerView } from '../../src/core/planner/planner.ts';
import type { Finding } from '../../src/core/review/rule.ts';
import { revise } from '../../src/core/revise/revise.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { edit, edited, examples } from './files.ts';
import { law } from './runs.ts';

const today = '2026-11-23' as Day;
const everything = { limit: false } as const;

/** One of the example files with slips of the hand, beside another one of them. */
const folder = fc
  .tuple(fc.constantFrom(...examples), fc.array(edit, { maxLength: 3 }), fc.constantFrom(...examples))
  .map(([text, edits, other]) => ({ 'a.meetup.yaml': edits.reduce(edited, text), 'b.meetup.yaml': other }));

function examined(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([file, text]): Examined => open(text, file));
  const circle = circleOf(
    files.map(({ sheet }) => sheet),
    today,
    'Asia/Tokyo',
  );
  const [own] = files;
  assert.ok(own);
  return { own, files, circle, findings: examine(own, circle, everything) };
}

const flat = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map(({ fixes, ...rest }) => ({ ...rest, fixes: fixes() })));

describe('examining a file with slips in it', () => {
  law(
    'never throws, says the same twice, and stays inside the text',
    10,
    fc.property(folder, (texts) => {
      const { own, findings } = examined(texts);
      assert.equal(flat(examined(texts).findings), flat(findings));
      const { length } = own.reading.text;
      for (const { span, code, related } of findings) {
        assert.ok(0 <= span.start && span.start < span.end && span.end <= length, `${code} ${JSON.stringify(span)}`);
        for (const { file, at } of related)
          if (file === own.sheet.file && 'start' in at) assert.ok(at.start <= at.end && at.end <= length, code);
      }
    }),
  );

  law(
    'says whole sentences in both languages',
    8,
    fc.property(folder, (texts) => {
      for (const { text, facts, code, fixes } of examined(texts).findings)
        for (const language of ['en', 'ja'] as const) {
          const { fill } = wordsFor(language, today);
          for (const [words, known] of [
            [text, facts] as const,
            ...fixes().map((fix) => [fix.title, fix.facts] as const),
          ]) {
            for (const [, placeholder] of words[language].matchAll(/\{(\w+)\}/g))
              assert.notEqual(known[placeholder as keyof typeof known], undefined, `${code} lacks ${placeholder}`);
            assert.doesNotMatch(fill(words, known), /undefined|NaN|\[object|[\r\n\u202e]/, code);
          }
        }
    }),
  );

  /** How many remedies of a folder can be made, and how many are refused although the file is sound. */
  function remedies(texts: Parameters<typeof examined>[0]): { readonly made: number; readonly refused: number } {
    const { files, findings, own } = examined(texts);
    let [made, refused] = [0, 0];
    for (const { fixes } of findings)
      for (const fix of fixes()) {
        const target = files.find(({ sheet }) => sheet.file === (fix.file ?? own.sheet.file));
        assert.ok(target, 'the file to change is one of the folder');
        const revision = revise(target.reading, fix.changes);
        if ('splices' in revision) made++;
        else if (target.reading.sound) refused++;
      }
    return { made, refused };
  }
  law(
    'offers remedies that can be made, or that refuse without a word written',
    10,
    fc.property(folder, (texts) => {
      remedies(texts);
    }),
  );
  it('seldom offers a remedy that is refused', () => {
    // The same folders every time: a share of a few at random says nothing.
    const all = fc.sample(folder, { seed: 20261123, numRuns: 12 }).map(remedies);
    const sum = (of: 'made' | 'refused'): number => all.reduce((total, one) => total + one[of], 0);
    assert.ok(sum('made') >= sum('refused') * 2, `${sum('made')} made, ${sum('refused')} refused`);
  });

  law(
    'shows in the planner what can be read, in both languages',
    6,
    fc.property(folder, (texts) => {
      const { own, circle, findings } = examined(texts);
      for (const language of ['en', 'ja'] as const) {
        const view = plannerView(own, circle, wordsFor(language, today), findings);
        assert.deepEqual(JSON.parse(JSON.stringify(view)), JSON.parse(JSON.stringify(structuredClone(view))));
        assert.equal(view.state, own.reading.sound ? 'sound' : 'broken');
      }
    }),
  );

  law(
    'says the same of a file that ends its lines in CRLF',
    8,
    fc.property(fc.constantFrom(...examples), fc.array(edit, { maxLength: 1 }), (text, edits) => {
      const lf = edits.reduce(edited, text).replaceAll('\r', '');
      const crlf = lf.replaceAll('\n', '\r\n');
      const seen = (text: string): unknown =>
        examined({ 'a.meetup.yaml': text }).findings.map(({ code, facts, span }) => ({
          code,
          facts,
          line: text.slice(0, span.start).split('\n').length,
        }));
      assert.deepEqual(seen(crlf), seen(lf));
    }),
  );
});
