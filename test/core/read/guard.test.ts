import assert from 'node:assert/strict';
import { longestText, refusal } from '../../../src/core/read/guard.ts';
import { mostStraySigns } from '../../../src/core/read/limits.ts';
import { parse } from '../../../src/core/read/parser.ts';
import { read, refused } from '../../../src/core/read/read.ts';
import { faults } from './faults.ts';

const file = (inside: string): string => `series:\n  title: A\n${inside}`;
const reasons = (text: string): readonly (string | undefined)[] => read(text).faults.map(({ because }) => because);

describe('a text that would hang or end the process is refused, with one reason', () => {
  const deep = (n: number): string => `${'['.repeat(n)}${']'.repeat(n)}`;
  const cases: readonly (readonly [why: string, text: string, reason: string | undefined])[] = [
    ['4 MB and a letter', `# ${'x'.repeat(longestText)}`, 'tooLarge'],
    ['brackets 70 deep', file(`x-a: ${deep(70)}\n`), 'tooDeep'],
    ['brackets 20 000 deep', file(`x-a: ${deep(20_000)}\n`), 'tooDeep'],
    ['brackets 60 deep', file(`x-a: ${deep(60)}\n`), undefined],
    ['braces that never close', file(`x-a: ${'{a: '.repeat(5000)}`), 'tooDeep'],
    ['"? " 400 times', `${'? '.repeat(400)}x`, 'tooDeep'],
    ['"- " 400 times', `x-a:\n  ${'- '.repeat(400)}x`, 'tooDeep'],
    ['keys indented 70 deep', Array.from({ length: 70 }, (_, n) => `${' '.repeat(n)}x-a:`).join('\n'), 'tooDeep'],
    ['a line of 70 keys', file(`x-a: ${'a: '.repeat(70)}b\n`), 'innerColon'],
    ['a line of 20 000 keys behind dashes', file(`x-a:\n  ${'- a: '.repeat(20_000)}b\n`), 'innerColon'],
    ['keys on lines that end in CR', 'a: b\r'.repeat(20_000), 'innerColon'],
    ['70 colons inside of text', file(`  goal: "${'a: '.repeat(70)}"\n`), undefined],
    [
      '70 colons on one line between brackets',
      file(`x-a: {${Array.from({ length: 70 }, (_, n) => `a${n}: b`).join(', ')}}\n`),
      undefined,
    ],
    [
      '70 keys with colons in their texts',
      file(Array.from({ length: 70 }, (_, n) => `x-${n}: "a: b: c"\n`).join('')),
      undefined,
    ],
    ['101 aliases', file(`x-a: &a 1\nx-b: [${'*a, '.repeat(101)}]\n`), 'tooManyAliases'],
    ['99 aliases', file(`x-a: &a 1\nx-b: [${'*a, '.repeat(99)}]\n`), undefined],
    ['200 ampersands inside of text', file(`  goal: "${'R & D * '.repeat(200)}"\n`), undefined],
    ['70 brackets inside of text', file(`  goal: "${'['.repeat(200)}"\n`), undefined],
    ['70 brackets in a comment', file(`# ${'['.repeat(200)}\n`), undefined],
    ['70 brackets in a block of text', file(`  goal: |\n    ${'['.repeat(200)}\n`), undefined],
    ['a thousand lines of a list', file(`  questions: [${'a, '.repeat(1000)}b]\n`), undefined],
  ];
  for (const [why, text, reason] of cases)
    it(`${why}: ${reason ?? 'read'}`, () => assert.deepEqual(reasons(text), reason ? [reason] : []));

  it('a list of forty people is shared by ninety sessions', () => {
    const people = Array.from({ length: 40 }, (_, nth) => `p${nth}`).join(', ');
    const session = '  - { date: 2026-12-17, participants: *all }\n';
    const { plan, faults } = read(`x-all: &all [${people}]\nsessions:\n${session.repeat(90)}`);
    assert.deepEqual([faults, plan.sessions[89]?.participants?.length], [[], 40]);
  });

  it('what aliases stand for beyond twenty thousand values is not read, and said once', () => {
    const people = Array.from({ length: 1_000 }, (_, nth) => `p${nth}`).join(', ');
    const session = '  - { date: 2026-12-17, participants: *all }\n';
    const text = `x-all: &all [${people}]\nsessions:\n${session.repeat(90)}`;
    const { plan } = read(text);
    assert.deepEqual(reasons(text), ['tooManyCopies']);
    assert.deepEqual(
      [0, 18, 19, 89].map((nth) => plan.sessions[nth]?.participants?.length),
      [1000, 1000, undefined, undefined],
    );
  });

  it('billion laughs are never counted out', () => {
    const laughs = Array.from({ length: 30 }, (_, n) =>
      n === 0 ? 'x-0: &a0 [lol]' : `x-${n}: &a${n} [*a${n - 1}, *a${n - 1}]`,
    ).join('\n');
    assert.deepEqual(reasons(file(`${laughs}\n`)), ['tooManyCopies']);
  });

  it('an alias of itself is an alias without an anchor', () =>
    assert.deepEqual(faults('x-a: &a\n  b: *a\nseries: { title: A }\n'), ['alias: *a']));

  it('two thousand keys are read one by one', () => {
    const people = Array.from({ length: 2000 }, (_, n) => `  p${n}: {}`).join('\n');
    assert.equal(read(`people:\n${people}\n`).plan.people.size, 2000);
  });

  it('more than 5000 sessions are cut, and said once', () => {
    const reading = read(`sessions:\n${'  - date: 2026-12-17\n'.repeat(5002)}`);
    assert.equal(reading.plan.sessions.length, 5000);
    assert.deepEqual(
      reading.faults.map(({ because }) => because),
      ['tooManyEntries'],
    );
  });

  it('more than 10,000 faults are cut to 10,000', () =>
    assert.equal(read(`a: 1\n${'b: 2\n'.repeat(10_010)}`).faults.length, 10_000));

  it('a file nobody can open has one reason and nothing else', () => {
    for (const reason of ['notUtf8', 'unreachable', 'tooLarge'] as const) {
      const reading = refused(reason);
      assert.deepEqual(
        reading.faults.map(({ because }) => because),
        [reason],
      );
      assert.equal(reading.sound, false);
      assert.equal(reading.plan.sessions.length, 0);
    }
  });

  it('refuses before the parser is asked', () => assert.equal(refusal(deep(3000))?.reason, 'tooDeep'));
});

it('of thousands of brackets that close nothing the first is said, and few are counted', () => {
  const text = file(`x-a: ${']'.repeat(5_000)}\n`);
  assert.deepEqual(
    read(text).faults.map(({ start }) => start),
    [text.indexOf(']')],
  );
  assert.equal(parse(text).errors.length, mostStraySigns);
});
