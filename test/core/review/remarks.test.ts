import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { type Lines, voiceBeside } from '../../../src/core/review/beside.ts';
import { unignored } from '../../../src/core/review/ignore.ts';
import { findingReport } from '../../../src/core/review/report.ts';
import { ruleNamed, rules } from '../../../src/core/review/review.ts';
import type { Level } from '../../../src/core/review/rule.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';

describe('a remark beside those of another extension', () => {
  const lines = (from: number, to = from): Lines => ({ from, to });
  const cases: readonly (readonly [
    why: string,
    ours: Lines,
    theirs: readonly Lines[],
    starts: readonly number[],
    ReturnType<typeof voiceBeside>,
  ])[] = [
    ['on its line', lines(4), [lines(4)], [4], 'not'],
    ['over its lines', lines(4, 6), [lines(2, 9)], [4], 'not'],
    ['up to its first line', lines(4, 6), [lines(2, 4)], [4], 'not'],
    ['from its last line on', lines(4, 6), [lines(6, 8)], [4], 'not'],
    ['just above', lines(4), [lines(2, 3)], [4], 'as ever'],
    ['just below', lines(4, 6), [lines(7)], [4], 'in a low voice'],
    ['far below', lines(4), [lines(90)], [4], 'in a low voice'],
    ['below, where the next of ours begins', lines(4), [lines(7)], [4, 7], 'as ever'],
    ['below, in front of the next of ours', lines(4), [lines(6)], [9, 7, 4, 1], 'in a low voice'],
    ['below, between others of ours', lines(4), [lines(8)], [9, 7, 4], 'as ever'],
    ['one above and one on it', lines(4), [lines(2), lines(4)], [4], 'not'],
    ['nothing', lines(4), [], [4], 'as ever'],
  ];
  for (const [why, ours, theirs, starts, voice] of cases)
    it(`${why}: ${voice}`, () => assert.equal(voiceBeside(ours, theirs, starts), voice));
});

describe('a comment that asks for silence', () => {
  /** Whether anything is still heard of an agenda that is too long, with a comment and what stands below it. */
  const heard = (above: string, behind = '', strict = false): boolean => {
    const text = `sessions:\n  - date: 2026-12-17\n${above}    agenda: [90m talk]${behind}\n`;
    return new Folder({ [file]: text })
      .findings(file, strict ? { preset: 'strict' } : {})
      .some(({ code }) => code === 'MT304');
  };
  const at = (comment: string): string => `    ${comment}\n`;
  const name = '# meetup-ignore agenda-overruns';
  const cases: readonly (readonly [why: string, above: string, behind: string, heard: boolean, strict?: boolean])[] = [
    ['none', '', '', true],
    ['directly above', at(name), '', false],
    ['fifty lines up', at(name) + at('#').repeat(48), '', false],
    ['further up than anybody looks', at(name) + at('#').repeat(49), '', true],
    ['above a line that says something', `${at(name)}    place: 5F\n`, '', true],
    ['behind a line that says something', `    place: 5F ${name}\n`, '', true],
    ['without a space', at('#meetup-ignore MT304'), '', false],
    ['by several names, parted in any way', '', ' # meetup-ignore MT001 MT002、MT003,agenda-overruns', false],
    ['a name with more behind it', '', `${' '}${name} please`, false],
    ['another word', '', ' # meetup-ignores MT304', true],
    ['joined to the name', '', ' # meetup-ignoreMT304', true],
    ['a name within the reason', '', ' # meetup-ignore MT001: MT304', true],
    ['in two comments', at('# meetup-ignore MT001') + at('# meetup-ignore MT304'), '', false],
    ['with a reason far to the right', '', ` ${name}: ${'x'.repeat(1900)}`, false],
    ['with more of one than is looked at', '', ` ${name}: ${'x'.repeat(2100)}`, true],
    ['a reason of one letter', '', ` ${name}:x`, false, true],
    ['no reason', '', ` ${name}:`, true, true],
    ['a reason above, none here', at(`${name}: visit`), ` ${name}`, false, true],
  ];
  for (const [why, above, behind, expected, strict] of cases)
    it(`${why}: ${expected ? 'heard' : 'silent'}`, () => assert.equal(heard(above, behind, strict), expected));
  it('may be the first line of a file', () => {
    const text = (first: string): string => `${first}sessions: [{ date: 2026-12-17, agenda: [90m talk] }]\n`;
    const codes = (first: string): readonly string[] =>
      new Folder({ [file]: text(first) }).findings(file).map(({ code }) => code);
    assert.deepEqual(codes(''), ['MT304']);
    assert.deepEqual(codes('# meetup-ignore MT304\n'), []);
    assert.deepEqual(codes('# meetup-ignore MT304\n\n---\n'), ['MT304']);
  });
  it('may be the last of a file', () => {
    const text = 'sessions: [{ date: 2026-12-17, agenda: [90m talk] }] # meetup-ignore MT304';
    assert.deepEqual(new Folder({ [file]: text }).findings(file), []);
  });
  it('leaves the other findings as they are', () => {
    const text = 'sessions: [{ date: 2026-12-17, agenda: [90m talk], hots: x }] # meetup-ignore MT304\n';
    const folder = new Folder({ [file]: text });
    assert.deepEqual(
      folder.findings(file).map(({ code }) => code),
      ['MT102'],
    );
    const none: readonly never[] = [];
    assert.equal(unignored(read(text), none, false), none);
  });
});

describe('how much a reader hears', () => {
  const levels: readonly (readonly [level: Level, word: string])[] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'info'],
    ['hint', 'hint'],
  ];
  for (const [level, word] of levels)
    it(`a program hears of ${level} as ${word}, with lines and columns from one`, () => {
      const text = 'people: { ken: {}, mio: {} }\nsessions: [{ date: 2026-12-17, host: kenn }]\n';
      const [finding] = new Folder({ [file]: text }).findings(file, { rules: { MT201: level } });
      assert.ok(finding);
      const place = { line: 1, column: 37, endLine: 2, endColumn: 41 };
      assert.deepEqual(findingReport(finding, place, 'x/a.yaml', wordsFor('en', clock)), {
        file: 'x/a.yaml',
        code: 'MT201',
        rule: 'unknown-person',
        level: word,
        line: 2,
        column: 38,
        endLine: 3,
        endColumn: 42,
        message: '"kenn" is not in "people". Did you mean "ken"?',
      });
    });

  /** A topic of one side, a lonely organiser who hosts alone, and three sessions without a decision. */
  const text = `series:
  title: A
  goal: understand each other
  teams: [sales, dev]
  organisers: [ken]
topics:
  a: { question: What waits?, concerns: { dev: x } }
sessions:
  - { date: 2026-08-20, host: ken }
  - { date: 2026-09-17, host: ken }
  - { date: 2026-10-15, host: ken, hints: [{ from: ken, said: x }] }
  - { date: 2026-12-17, host: ken, topics: [] }
`;
  it('three remarks of craft: keep going before themes before hosts, of equals the first; the others wait in that order', () => {
    const { shown, aside } = new Folder({ [file]: text }).verdict(file, {});
    const craft = shown.filter((one) => one.craft);
    assert.deepEqual(craft.map(({ code }) => code).sort(), ['MT402', 'MT421', 'MT434']);
    assert.deepEqual(
      aside.map(({ code }) => code),
      ['MT430', 'MT432'],
    );
  });
  it('of one craft the weightier first', () => {
    const taste = { rules: { MT432: 'warning', MT402: 'off', MT401: 'off' } } as const;
    const { shown, aside } = new Folder({ [file]: text }).verdict(file, taste);
    assert.deepEqual(
      shown
        .filter((one) => one.craft)
        .map(({ code }) => code)
        .sort(),
      ['MT421', 'MT432', 'MT434'],
    );
    assert.deepEqual(
      aside.map(({ code }) => code),
      ['MT430'],
    );
  });
  it('of two crafts the first, though the other weighs more', () => {
    const taste = { rules: { MT402: 'hint', MT430: 'warning', MT432: 'warning', MT434: 'warning' } } as const;
    const { shown } = new Folder({ [file]: text }).verdict(file, taste);
    assert.equal(
      shown.some(({ code }) => code === 'MT402'),
      true,
    );
  });
  it('by name before by code', () => {
    const rules = { 'lone-organiser': 'off', MT434: 'error' } as const;
    const found = new Folder({ [file]: text }).findings(file, { limit: false, rules });
    assert.equal(
      found.some(({ code }) => code === 'MT434'),
      false,
    );
  });
  it('at one place by code, in the order of the text', () => {
    const both = 'sessions: [{ date: 2026-12-07 }]\n';
    assert.deepEqual(
      new Folder({ [file]: both }).findings(file).map(({ code }) => code),
      ['MT408', 'MT435'],
    );
  });
  it('at one place by code, whichever rule was asked first', () => {
    const both =
      'series: { title: A }\npeople: { mio: {} }\nsessions: [{ date: 2026-10-15, host: kne }, { date: 2026-12-17, host: mio }]\n';
    const host = new Folder({ [file]: both }).findings(file).filter(({ span }) => span.start === both.indexOf('kne'));
    assert.deepEqual(
      host.map(({ code }) => code),
      ['MT201', 'MT437'],
    );
  });
  it('what a machine asks has no limit, and nothing waits', () => {
    const { shown, aside } = new Folder({ [file]: text }).verdict(file, { limit: false });
    assert.deepEqual([shown.length, aside.length], [6, 0]);
    const strict = new Folder({ [file]: text }).verdict(file, { preset: 'strict' });
    assert.deepEqual([strict.shown.length, strict.aside.length], [6, 0]);
  });
});

describe('what a finding carries of its rule', () => {
  const found = (text: string, code: string) =>
    new Folder({ [file]: text }).findings(file).find((one) => one.code === code);
  it('faded where something is only unused', () => {
    assert.equal(
      found('series: { title: A }\nsessions: [{ date: 2026-12-17 }]\npeople: { sho: {} }\n', 'MT208')?.faded,
      true,
    );
    assert.equal(found('sessions: [{ date: 2026-12-07 }]\n', 'MT408')?.faded, false);
  });
  it('its craft, if it has one', () => {
    assert.equal(found('sessions: [{ date: 2026-12-07 }]\n', 'MT408')?.craft, 'themes');
    assert.equal(Object.hasOwn(found('meetup: 2\n', 'MT115') ?? {}, 'craft'), false);
  });
  it('whether a remedy is safe, and that there may be one', () => {
    const twice = found('sessions: [{ date: 2026-12-17, host: ken, participants: [ken] }]\n', 'MT210');
    assert.deepEqual([twice?.mendable, twice?.fixes().map(({ safe }) => safe)], [true, [true]]);
    const unknown = found('people: { ken: {} }\nsessions: [{ date: 2026-12-17, host: kenn }]\n', 'MT201');
    assert.deepEqual(
      [unknown?.mendable, unknown?.fixes().map(({ safe }) => safe)],
      [undefined, [undefined, undefined]],
    );
  });
  it('nothing to mend where the rule knows no remedy', () =>
    assert.deepEqual(
      found(
        'series: { title: A }\npeople: { ana: { timezone: Europe/Lisbon } }\nsessions: [{ date: 2026-12-17, start: "08:00", host: ana }]\n',
        'MT309',
      )?.fixes(),
      [],
    ));
  it('a rule knows its sentences, its remedies and which of them are safe', () => {
    const rule = ruleNamed('wrong-type');
    assert.deepEqual(
      rule?.remedies.map(({ title, safe }) => `${title.en} ${safe}`),
      ['Turn into a list true', 'Turn into a list false', 'Turn into a number false', 'Turn into text false'],
    );
    assert.deepEqual(
      rule?.sentences.map(({ en }) => en),
      [
        '"{key}" takes {form}.',
        'Write this {item} as {form}.',
        'Turn into a list',
        'Turn into a list',
        'Turn into a number',
        'Turn into text',
      ],
    );
    assert.equal(ruleNamed('outside-hours')?.remedies.length, 0);
    assert.equal(ruleNamed('near-id')?.about, 'entry');
    assert.deepEqual(
      rules.filter(({ about }) => about === 'text').map(({ code }) => code.slice(0, 3)),
      Array.from({ length: 16 }, () => 'MT1'),
    );
  });
  it('nothing is missed while the file cannot be read as a whole, unless it is about what stands there', () => {
    const torn = 'series: { title: A }\nsessions:\n  - { date: 2026-10-15, status: planned }\npeople:\n  ken: "open\n';
    assert.deepEqual(
      new Folder({ [file]: torn }).findings(file).map(({ code }) => code),
      ['MT311', 'MT101'],
    );
  });
});
