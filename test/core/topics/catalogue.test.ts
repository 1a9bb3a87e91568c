import assert from 'node:assert/strict';
import { guessFor } from '../../../src/core/topics/archetypes.ts';
import { formats } from '../../../src/core/topics/formats.ts';
import { judgeTopic } from '../../../src/core/topics/gate.ts';
import { slotsOf } from '../../../src/core/topics/instantiate.ts';
import { lexicon } from '../../../src/core/topics/lexicon.ts';
import { patterns } from '../../../src/core/topics/patterns.ts';
import { formatById, leastMinutes } from '../../../src/core/topics/timeboxes.ts';

const teams = [
  { id: 'a', name: 'あさひ課' },
  { id: 'b', name: 'ゆうひ課' },
];

/** The patterns' words with every slot filled, as the engine would show them. */
function filled(text: string): string {
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => ({ a: 'あさひ課', b: 'ゆうひ課' })[name] ?? `図面${name}`);
}

describe('topics: the catalogue', () => {
  it('has 48 patterns and 17 formats with ids of their own', () => {
    assert.equal(new Set(patterns.map((pattern) => pattern.id)).size, 48);
    assert.equal(patterns.length, 48);
    assert.equal(new Set(formats.map((format) => format.id)).size, 17);
    assert.equal(formats.length, 17);
  });

  for (const pattern of patterns) {
    it(`${pattern.id} shows the same slots in both languages`, () => {
      for (const index of [0, 3, 6, 7]) {
        const only = (text: string | undefined): string[] => slotsOf([text ?? '', '', '', '', '', '', '', '']).sort();
        assert.deepEqual(only(pattern.ja[index]), only(pattern.en[index]), `${index}`);
      }
      assert.deepEqual(slotsOf(pattern.ja).sort(), slotsOf(pattern.en).sort());
      assert.equal(pattern.ja.length, pattern.en.length);
    });

    it(`${pattern.id} opens with a question nobody can answer by yes or no, and passes the gate`, () => {
      for (const words of [pattern.ja, pattern.en]) {
        const [title, whyA, whyB, open, , , take] = words.map((text) => filled(text ?? ''));
        const verdicts = judgeTopic(
          {
            title: title ?? '',
            open: open ?? '',
            take: take ?? '',
            why: { a: whyA ?? '', b: whyB ?? '' },
            facts: ['図面'],
          },
          { teams },
        );
        assert.deepEqual(
          verdicts.map((verdict) => `${verdict.rule} ${verdict.field}`),
          [],
          open,
        );
      }
    });

    it(`${pattern.id} has a format that fits its length and its people`, () => {
      const fits = pattern.formats.map((id) => formatById(id)).filter((format) => format !== undefined);
      assert.equal(fits.length, pattern.formats.length, 'every format exists');
      assert.ok(
        fits.some((format) => leastMinutes(format) <= pattern.minutes[1] && format.people[0] <= pattern.people[1]),
      );
      assert.ok(pattern.minutes[0] < pattern.minutes[1] && pattern.people[0] < pattern.people[1]);
    });

    it(`${pattern.id} keeps slots in quotes and Japanese punctuation full-width`, () => {
      for (const text of pattern.ja) {
        assert.doesNotMatch(text ?? '', /[?!:;,()]|部署/, text);
        for (const [before, , after] of (text ?? '').matchAll(/(.)\{([xyost]2?|[pmnki])\}(.)/gu))
          assert.match(`${before}${after}`, /「/, text);
      }
      for (const text of pattern.en)
        assert.doesNotMatch(text ?? '', /[「」]|\b(don't|can't|I'd|we're|it's|isn't)\b/, text);
    });
  }

  it('every format begins in silence or pairs and lets nobody speak for a fifth of it alone', () => {
    for (const format of formats) {
      assert.ok(format.phases.length >= 2 && format.phases.filter((phase) => phase.elastic).length === 1, format.id);
      assert.ok(formats.every((one) => one.minutes[0] < one.minutes[1]));
      assert.ok(leastMinutes(format) <= format.minutes[1], format.id);
      for (const phase of format.phases)
        assert.ok(phase.ja[1].endsWith('。') && /[.;]$/.test(phase.en[1]), phase.en[1]);
    }
  });

  it('every format can be held in the shortest time it promises, give or take three minutes', () => {
    for (const format of formats)
      assert.ok(leastMinutes(format) <= format.minutes[0] + 3, `${format.id} ${leastMinutes(format)}`);
  });

  it('guesses what a team does from its name in both languages, and nothing from an unknown name', () => {
    assert.equal(guessFor('薬剤部', 'ja')?.owns[0], '調剤');
    assert.equal(guessFor('data science', 'en')?.owns[0], 'data sets');
    assert.equal(guessFor('サポートデスク', 'en')?.hands[0], 'customer feedback');
    assert.equal(guessFor('ひまわり', 'ja'), undefined);
    assert.equal(guessFor('unit seven', 'en'), undefined, '"it" inside "unit" is no IT team');
  });

  it('names every concept once', () => {
    const ids = lexicon
      .trim()
      .split('\n')
      .map((line) => line.split('|')[0]);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length > 140);
  });
});
