import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/plan/nearest.ts';

describe('the name a misspelt one means', () => {
  const people = ['mio', 'ken', 'aya', '髙橋', 'さとう', 'yamamoto'];
  const cases: readonly (readonly [written: string, meant: string | undefined])[] = [
    ['mioo', 'mio'],
    ['moi', 'mio'],
    ['Mio', 'mio'],
    ['ｍｉｏ', 'mio'],
    ['高橋', '髙橋'],
    ['サトウ', 'さとう'],
    ['ｻﾄｳ', 'さとう'],
    ['yamamto', 'yamamoto'],
    ['ymaamoto', 'yamamoto'],
    ['ke', 'ken'],
    ['ab', undefined],
    ['aaya', 'aya'],
    ['ayamoto', 'yamamoto'],
    ['yamamo', 'yamamoto'],
    ['yamamotoooo', 'yamamoto'],
    ['yamamo-to-san', undefined],
    ['bob', undefined],
    ['zz', undefined],
    ['', undefined],
    ['田中', undefined],
  ];
  for (const [written, meant] of cases)
    it(`"${written}" means ${meant}`, () => assert.equal(nearest(written, [...people]), meant));

  const thousands = Array.from({ length: 2_000 }, (_, nth) => `person-${nth}-of-all`);
  it('one of thousands with one letter amiss is found', () =>
    assert.equal(nearest('persom-1234-of-all', [...thousands]), 'person-1234-of-all'));
  it('one of thousands with two letters swapped is found', () =>
    assert.equal(nearest('person-1234-fo-all', [...thousands]), 'person-1234-of-all'));
  it('none of thousands is guessed from afar', () =>
    assert.equal(nearest('prsn-1234-of-al', [...thousands]), undefined));
  it('a text is no slip of a name', () => assert.equal(nearest('k'.repeat(101), ['k'.repeat(100)]), undefined));
  it('of two that are as near the first is meant', () => assert.equal(nearest('min', ['mio', 'mia']), 'mio'));
  it('the nearer one is meant, wherever it stands', () =>
    assert.equal(nearest('yamamotu', ['yamatoto', 'yamamoto']), 'yamamoto'));
  it('a name is not a slip of itself', () => assert.equal(nearest('mio', ['mio', 'mia']), 'mia'));
  it('of two letters one is enough for a slip', () => assert.equal(nearest('ab', ['cd', 'ac']), 'ac'));
});
