import assert from 'node:assert/strict';
import { conceptsIn } from '../../../src/core/topics/concepts.ts';
import { kindsOf, namesTrouble } from '../../../src/core/topics/kinds.ts';
import { dice, gramsOf, overlap } from '../../../src/core/topics/similarity.ts';

describe('what a text is about', () => {
  const cases: readonly (readonly [text: string, grams: Readonly<Record<string, number>>])[] = [
    ['gizmo', { gizmo: 1.5 }],
    ['gizmos', { gizmo: 1.5 }],
    ['runs', { run: 1.5 }],
    ['bus', { bus: 1.5 }],
    ['loss', { loss: 1.5 }],
    ['rings', { ring: 1.5 }],
    ['ring', { ring: 1.5 }],
    ['stations', { station: 1.5 }],
    ['station', { station: 1.5 }],
    ['testing', { test: 1.5 }],
    ['plated', { plat: 1.5 }],
    ['agreements', { agre: 1.5 }],
    ["engineer's", { engineer: 1.5 }],
    ['gizmo model', { gizmo: 1.5, model: 0.75 }],
    ['12 form-2', { 'form-2': 1.5 }],
    ['the work', { '=the work': 1 }],
    ['  ', {}],
    ['棚替え', { 棚替: 1 }],
    ['棚の替え', { 棚: 0.3, 替: 0.3 }],
    ['業務改訂', { 業務: 0.25, 務改: 1, 改訂: 1 }],
    ['むにゃ', { '=むにゃ': 1 }],
    ['見積', { 見積: 1, 'c:estimate': 1 }],
    ['schedule', { schedul: 1.5, 'c:schedule': 0.5 }],
  ];
  for (const [text, grams] of cases)
    it(`「${text}」 → ${Object.keys(grams).join(' ')}`, () => {
      const found = gramsOf(text);
      assert.deepEqual(Object.fromEntries(found.weights), grams);
      assert.ok(Math.abs(found.total - Object.values(grams).reduce((sum, one) => sum + one, 0)) < 1e-9);
    });

  const likeness: readonly (readonly [a: string, b: string, overlap: number, dice: number])[] = [
    ['red gizmo', 'red gizmo', 1, 1],
    ['red gizmo', 'red lever', 0.5, 0.5],
    ['gizmo', 'red gizmo', 1, 2 / 3],
    ['gizmo', 'lever', 0, 0],
    ['棚の', '棚', 0.3, 1],
    ['', '', 0, 0],
  ];
  for (const [a, b, over, twice] of likeness)
    it(`「${a}」 is ${over.toFixed(2)} in 「${b}」`, () => {
      assert.equal(overlap(gramsOf(a), gramsOf(b)), over);
      assert.equal(overlap(gramsOf(b), gramsOf(a)), over);
      assert.equal(dice(gramsOf(a), gramsOf(b)), twice);
    });
});

describe('a concept', () => {
  const cases: readonly (readonly [text: string, concepts: string])[] = [
    ['due date', 'deadline'],
    ['overdue dates', ''],
    ['closing dates', 'deadline'],
    ['blueprinted', 'drawing'],
    ['blueprintx', ''],
    ['blueprint2', ''],
    ['spec', 'spec'],
    ['specs', 'spec'],
    ['special', ''],
    ['spec/sheet', ''],
    ['spec sheet', 'spec'],
    ['inspec', ''],
    ['納期と図面', 'deadline drawing'],
    ['納期の期日', 'deadline'],
    ['設計変更', 'spec-change'],
    ['x', ''],
  ];
  for (const [text, concepts] of cases)
    it(`of 「${text}」 is ${concepts || 'none'}`, () => assert.equal([...conceptsIn(text).keys()].join(' '), concepts));
});

describe('a trouble', () => {
  const cases: readonly (readonly [text: string, kinds: string])[] = [
    ['notices come late', 'late'],
    ['changed at short notice', 'late'],
    ['lately', ''],
    ['着工後に届く', 'late'],
    ['quotes are sent back', 'rework'],
    ['a returned form', 'rework'],
    ['against the plan', ''],
    ['手戻りが多い', 'rework'],
    ['waiting for a date', 'wait'],
    ['returns wait in a queue', 'rework wait'],
    ['forms return without a date', 'rework unclear'],
    ['mail bounces', 'rework'],
    ['the form came back', 'rework'],
    ['tickets pile up', 'load'],
    ['a returnable crate', ''],
    ['返事が来ない', 'wait'],
    ['nobody knows', 'unclear'],
    ['parts without a number', 'unclear'],
    ['誰に聞くか', 'unclear'],
    ['only one person can', 'tacit'],
    ['ベテランの勘所', 'tacit'],
    ['typed twice', 'dup'],
    ['a photocopyx', ''],
    ['転記する', 'dup'],
    ['the lists differ', 'mismatch'],
    ['数が合わない', 'mismatch'],
    ['too many calls', 'load'],
    ['割り込み', 'load urgent'],
    ['a rush job', 'urgent'],
    ['crushed boxes', ''],
    ['至急の依頼', 'urgent'],
    ['sent back late, twice', 'late rework dup'],
    ['blue boxes', ''],
  ];
  for (const [text, kinds] of cases)
    it(`${text}: ${kinds || 'no kind'}`, () => assert.equal([...kindsOf(text)].join(' '), kinds));

  const named: readonly (readonly [text: string, named: boolean])[] = [
    ['返事が遅い', true],
    ['二度手間', true],
    ['missed dates', true],
    ['a mission', false],
    ['errors', true],
    ['a terror', false],
    ['late', true],
    ['latex', false],
    ['twice', true],
    ['delays', true],
    ['a fine day', false],
  ];
  for (const [text, is] of named)
    it(`is ${is ? '' : 'not '}named in 「${text}」`, () => assert.equal(namesTrouble(text), is));
});
