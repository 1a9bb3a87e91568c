import assert from 'node:assert/strict';
import { admitTeams } from '../../../src/core/topics/admit.ts';
import { type Fact, gatherFacts } from '../../../src/core/topics/facts.ts';
import { findLinks } from '../../../src/core/topics/links.ts';
import { type Given, known } from './known.ts';

describe('two facts', () => {
  const links = (a: Given, b: Given) => {
    const { facts } = known(a, b);
    return { facts, found: findLinks(facts, 2) };
  };
  const strength = (a: Given, b: Given): number | undefined => {
    const one = links(a, b).found.all[0]?.strength;
    return one === undefined ? undefined : Math.round(one * 1000) / 1000;
  };
  const cases: readonly (readonly [why: string, a: Given, b: Given, strength: number | undefined])[] = [
    ['of two works', { owns: ['price quotes'] }, { owns: ['price quotes'] }, 0.5],
    ['of a trouble and a work', { struggles: ['price quotes'] }, { owns: ['price quotes'] }, 0.857],
    ['of a work and a trouble', { owns: ['price quotes'] }, { struggles: ['price quotes'] }, 0.857],
    ['of two troubles', { struggles: ['price quotes'] }, { struggles: ['price quotes'] }, 1],
    ['of a trouble and a number', { struggles: ['price quotes'] }, { metrics: ['price quotes'] }, 0.775],
    ['of a trouble and a hand-over', { handovers: [{ what: 'price quotes' }] }, { struggles: ['price quotes'] }, 1.099],
    ['half of it', { owns: ['red boxes'] }, { owns: ['blue boxes'] }, 0.25],
    ['of one everyday word', { owns: ['report'] }, { owns: ['report'] }, undefined],
    ['of one team', { owns: ['price quotes'], struggles: ['price quotes'] }, {}, undefined],
    [
      'of one team and its hand-over',
      { handovers: [{ what: 'price quotes' }], struggles: ['price quotes'] },
      {},
      1.099,
    ],
    [
      'two hand-overs of one team',
      { handovers: [{ what: 'price quotes' }, { what: 'old price quotes' }] },
      {},
      undefined,
    ],
    ['of different things', { owns: ['red boxes'] }, { owns: ['price quotes'] }, undefined],
  ];
  for (const [why, a, b, expected] of cases)
    it(`${why}: ${expected ?? 'no link'}`, () => assert.equal(strength(a, b), expected));

  it('are tied closer by a hand-over both know of', () => {
    const both = links(
      { handovers: [{ what: 'price quotes', to: 'b' }], struggles: ['price quotes'] },
      { receives: [{ what: 'price quotes', from: 'a' }] },
    );
    assert.equal(Math.round((both.found.all[0]?.strength ?? 0) * 1000), 1199);
  });

  it('are found from either of them, and by the team they reach', () => {
    const { facts, found } = links(
      { struggles: ['price quotes'], owns: ['red boxes'] },
      { owns: ['price quotes', 'a price list'] },
    );
    const [s, box, p, list] = facts as [Fact, Fact, Fact, Fact];
    assert.equal(found.between(s, p), found.between(p, s));
    assert.equal(found.of(s).length, 2);
    assert.equal(found.of(box).length, 0);
    assert.equal(found.between(box, list), undefined);
    const strongest = found.between(s, p)?.strength;
    assert.deepEqual(
      [found.to(s, 1), found.to(s, 0), found.across(s, 0), found.across(s, 1)],
      [strongest, 0, strongest, strongest],
    );
    assert.equal(found.to(box, 1), 0);
  });
  it('of one team are no tie to another', () => {
    const { facts, found } = links({ handovers: [{ what: 'price quotes' }], struggles: ['price quotes'] }, {});
    const [s] = facts as [Fact];
    assert.deepEqual([found.of(s).length, found.to(s, 1), found.across(s, 0)], [1, 0, 0]);
  });
  it('reach the team a hand-over goes to', () => {
    const teams = [
      { id: 'a', name: 'Ash', struggles: ['price quotes'] },
      { id: 'b', name: 'Birch', handovers: [{ what: 'price quotes', to: 'c' }] },
      { id: 'c', name: 'Cedar' },
    ];
    const { facts } = gatherFacts(admitTeams({ goal: '', teams }, 'en').teams, { goal: '', teams }, 'en');
    const found = findLinks(facts, 3);
    const [s, x] = facts as [Fact, Fact];
    assert.ok(found.to(s, 1) > 1 && found.to(s, 1) === found.to(s, 2));
    assert.deepEqual([found.across(s, 2), found.to(x, 0) > 1, found.to(x, 2)], [0, true, 0]);
  });
});
