import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { isUnseen } from '../../../src/core/read/unseen.ts';
import { faults } from './faults.ts';

const head = 'series:\n  title: A\n';
const tail = 'people:\n  ken: {}\nteams:\n  sales: {}\n';

describe('one slip is one finding, on its line, and the rest of the file stays', () => {
  const cases: readonly (readonly [why: string, slip: string, found: readonly string[]])[] = [
    ['a quotation mark left open', 'sessions:\n  - date: 2026-12-17\n    title: "open\n', ['quote: "open']],
    [
      'a bracket left open',
      'sessions:\n  - date: 2026-12-17\n    cohosts: [ken, mio\n',
      ['bracket: cohosts: [ken, mio'],
    ],
    [
      'a brace left open',
      'sessions:\n  - { date: 2026-12-17, host: ken\n',
      ['bracket: - { date: 2026-12-17, host: ken'],
    ],
    ['a bracket too many', 'sessions:\n  - date: 2026-12-17\n    cohosts: [ken]]\n', ['bracket: ]']],
    ['a tab as indentation', 'sessions:\n\t- date: 2026-12-17\n', ['tab: \t']],
    [
      'a key without its colon',
      'sessions:\n  - date: 2026-12-17\n    host ken\n    place: 5F\n',
      ['noColon: host ken'],
    ],
    [
      'a colon without its space',
      'sessions:\n  - date: 2026-12-17\n    host:ken\n    place: 5F\n',
      ['noSpace: host:ken'],
    ],
    ['a line indented too far', 'sessions:\n  - date: 2026-12-17\n      host: ken\n', ['indent: host: ken']],
    ['a line indented too little', 'sessions:\n  - date: 2026-12-17\n   host: ken\n', ['indent: host: ken']],
    ['a key below the dash instead of behind it', 'sessions:\n  - date: 2026-12-17\n  host: ken\n', ['indent: host']],
    ['a second colon', 'sessions:\n  - date: 2026-12-17\n    title: a: b\n', ['innerColon: a: b']],
    [
      'a second colon, before a comment',
      'sessions:\n  - date: 2026-12-17\n    title: a: b # c\n',
      ['innerColon: a: b'],
    ],
    ['a second colon between braces', 'sessions:\n  - { date: 2026-12-17, title: a: b }\n', ['innerColon: a: b']],
    ['a word at the margin', 'sessions:\n  - date: 2026-12-17\nhost\n', ['noColon: host']],
    ['a text that starts with @', 'sessions:\n  - date: 2026-12-17\n    host: @ken\n', ['reserved: @']],
    ['a text that starts with a back-tick', 'sessions:\n  - date: 2026-12-17\n    title: `x`\n', ['reserved: `']],
    ['a backslash in quotes', 'sessions:\n  - date: 2026-12-17\n    place: "C:\\rooms\\5F"\n', ['escape: \\']],
    ['an alias nobody defined', 'sessions:\n  - date: 2026-12-17\n    host: *ken\n', ['alias: *ken']],
    ['a full-width colon', 'sessions:\n  - date: 2026-12-17\n    host：ken\n    place: 5F\n', ['fullColon: host：ken']],
    [
      'a full-width colon on the last line',
      'sessions:\n  - date: 2026-12-17\n    host：ken\n',
      ['fullColon: host：ken'],
    ],
  ];
  for (const [why, slip, found] of cases)
    it(why, () => {
      const text = head + slip + tail;
      assert.deepEqual(faults(text), found);
      const { plan, sound } = read(text);
      assert.equal(sound, false);
      assert.deepEqual([plan.series?.title, ...plan.people.keys(), ...plan.teams.keys()], ['A', 'ken', 'sales']);
    });

  it('a merge conflict is one finding, and the sides of it are not entries', () => {
    const text = `${head}sessions:\n<<<<<<< HEAD\n  - date: 2026-12-17\n=======\n  - date: 2026-12-24\n>>>>>>> theirs\n${tail}`;
    assert.deepEqual(faults(text), ['conflict: <<<<<<< HEAD']);
    const { plan } = read(text);
    assert.deepEqual([plan.series?.title, plan.sessions.length, plan.people.size], ['A', 0, 1]);
  });

  it('a merge conflict of two places is still one finding', () => {
    const conflict = '<<<<<<< HEAD\n  a: {}\n=======\n  b: {}\n>>>>>>> theirs\n';
    assert.deepEqual(faults(`people:\n${conflict}teams:\n${conflict}`), ['conflict: <<<<<<< HEAD']);
    assert.deepEqual(faults(`\ufeff${conflict}series: { title: A }\n`), ['conflict: <<<<<<< HEAD']);
  });

  it('rulers of ======= in a text are no conflict', () =>
    assert.deepEqual(faults('series:\n  title: A\n  goal: |\n    Notes\n    =======\n    >>>>>>> see below\n'), []));

  it('what stands at the margin behind an open quotation mark is its rest, not a second finding', () =>
    assert.deepEqual(faults('series:\n  title: "one\ntwo\nthree\npeople:\n  ken: {}\n'), ['quote: "one']));

  it('one broken session keeps the others in their places', () => {
    const text = 'sessions:\n  - date: 2026-11-19\n  - date: 2026-12-17\n    title: "open\n  - date: 2027-01-21\n';
    assert.deepEqual(
      read(text).plan.sessions.map(({ nth, date }) => [nth, date]),
      [
        [0, '2026-11-19'],
        [1, '2026-12-17'],
        [2, '2027-01-21'],
      ],
    );
  });

  it('a letter at the margin, right before a session, leaves the other sessions and sections as they are', () => {
    const { plan, parts } = read(
      `sessions:\n  - date: 2026-12-01\nx  - date: 2026-12-08\n    host: ken\n  - date: 2026-12-15\n${tail}`,
    );
    assert.deepEqual(
      plan.sessions.map(({ date }) => date),
      ['2026-12-01', '2026-12-15'],
    );
    assert.deepEqual([...plan.teams.keys()], ['sales']);
    assert.equal(parts[2]?.source, 'x  - date: 2026-12-08\n    host: ken\n');
  });

  it('a broken entry keeps its name, so that nobody is told it does not exist', () => {
    const text = 'people:\n  ken:\n    name: "open\n  mio: {}\n';
    assert.deepEqual([...read(text).plan.people.keys()], ['ken', 'mio']);
  });

  it('a key is the text that stands there, whatever else it could be read as', () =>
    assert.deepEqual(
      [...read('people:\n  1: {}\n  01: {}\n  0x10: {}\n  null: {}\n  true: {}\n').plan.people.keys()],
      ['1', '01', '0x10', 'null', 'true'],
    ));

  it('a list or a map is no key', () => {
    for (const text of ['? [a]\n: b\n', 'x-a:\n  {a: b}: c\n'])
      assert.deepEqual(
        read(text).faults.map(({ because }) => because),
        ['other'],
      );
  });
});

describe('a sign that nobody sees', () => {
  it('is found in a text that is simple otherwise, whichever it is', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isUnseen);
    assert(signs.length > 10);
    for (const sign of signs) {
      const found = read(`series:\n  title: A${sign}B\n`).faults.map(({ because }) => because);
      assert(found.includes('unseen') || found.includes('turning'), sign.charCodeAt(0).toString(16));
    }
  });
});

describe('what an input method or a paste leaves behind', () => {
  const cases: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
    ['every colon full-width', 'series：\n　title：A\nsessions：\n', ['fullColon: series：']],
    ['an ideographic space as indentation', 'series:\n　title: A\n', ['wideIndent: 　title']],
    ['a no-break space as indentation', 'series:\n\u00a0title: A\n', ['wideIndent: \u00a0title']],
    [
      'an ideographic space before a sign nobody sees',
      '\u3000\ufeffseries:\n  title: A\n',
      ['wideIndent: \u3000\ufeffseries', 'full-width/unseen: \ufeff'],
    ],
    [
      'a byte order mark in the middle',
      'series:\n  title: A\n\ufeffpeople:\n  ken: {}\n',
      ['full-width/unseen: \ufeff'],
    ],
    [
      'full-width digits in a date',
      'sessions:\n  - date: ２０２６－１２－１７\n',
      ['full-width: ２０２６－１２－１７'],
    ],
    ['full-width digits in a time', 'series:\n  title: A\n  start: １５：００\n', ['full-width: １５：００']],
    ['full-width digits in minutes', 'series:\n  title: A\n  minutes: ６０\n', ['full-width: ６０']],
    [
      'full-width minutes in the agenda',
      'sessions:\n  - date: 2026-12-17\n    agenda: [１０分 近況]\n',
      ['full-width: １０分 近況'],
    ],
    ['a Japanese key', 'sessions:\n  - date: 2026-12-17\n    主催者: ken\n', ['unknown-key: 主催者']],
    ['an interpunct for a dash', 'sessions:\n  ・date: 2026-12-17\n', ['wrong-type: ・date']],
    ['a Windows line end in every line', 'series:\r\n  title: A\r\nsessions:\r\n  - date: 2026-12-17\r\n', []],
    ['a byte order mark before the first line', '\ufeffseries:\n  title: A\n', []],
    ['a byte order mark before ---', '\ufeff---\nseries:\n  title: A\n', []],
    ['Japanese text with full-width punctuation', 'series:\n  title: 営業、開発：お互いを知る会（第１期）\n', []],
  ];
  for (const [why, text, found] of cases) it(why, () => assert.deepEqual(faults(text), found));
});

describe('what is legal YAML is read as YAML', () => {
  const title = (text: string): unknown => read(text).plan.series?.title;
  const cases: readonly (readonly [why: string, text: string, title: string])[] = [
    ['an anchor and its alias', 'x-name: &name A\nseries:\n  title: *name\n', 'A'],
    ['a text over several lines', 'series:\n  title: one\n    two\n', 'one two'],
    ['a folded block', 'series:\n  title: >-\n    one\n    two\n', 'one two'],
    ['keys in quotation marks', '"series":\n  \'title\': A\n', 'A'],
    ['one line between braces', '{ series: { title: A } }', 'A'],
    ['JSON', '{"series":{"title":"A"}}', 'A'],
    ['an explicit key', '? series\n: title: A\n', 'A'],
    ['a directive', '%YAML 1.2\n---\nseries:\n  title: A\n', 'A'],
    ['a comment on every line', '# a\nseries: # b\n  # c\n  title: A # d\n', 'A'],
    ['a text that looks like a key in quotes', 'series:\n  title: "a: b"\n', 'a: b'],
    ['numbers as text', 'series:\n  title: 007\n', '007'],
    ['words other YAML takes for true and false', 'series:\n  title: no\n', 'no'],
  ];
  for (const [why, text, expected] of cases)
    it(why, () => {
      assert.deepEqual(faults(text), []);
      assert.equal(title(text), expected);
    });

  for (const [why, text] of [
    ['dashes at the margin', 'sessions:\n- date: 2026-11-19\n  host: ken\n- date: 2026-12-17\n'],
    ['dashes on lines of their own', 'sessions:\n  -\n    date: 2026-11-19\n  -\n    date: 2026-12-17\n'],
    ['dashes indented by four', 'sessions:\n    - date: 2026-11-19\n    - date: 2026-12-17\n'],
    ['brackets over several lines', 'sessions: [\n  { date: 2026-11-19 },\n  { date: 2026-12-17 },\n]\n'],
    ['comments between them', 'sessions:\n# one\n- date: 2026-11-19\n\n  # two\n- date: 2026-12-17\n'],
  ] as const)
    it(`a list with ${why}`, () => {
      assert.deepEqual(faults(text), []);
      assert.deepEqual(
        read(text).plan.sessions.map(({ date }) => date),
        ['2026-11-19', '2026-12-17'],
      );
    });

  it('times are never counted in sixties, nor dates turned into instants', () => {
    for (const start of ['15:00', '"15:00"', "'15:00'"])
      assert.equal(read(`series:\n  title: A\n  start: ${start}\n`).plan.series?.start, '15:00');
    assert.equal(read('%YAML 1.1\n---\nseries:\n  title: A\n  start: 15:00\n').plan.series?.start, '15:00');
    assert.equal(read('sessions:\n  - date: !!timestamp 2026-12-01\n').plan.sessions[0]?.date, '2026-12-01');
  });

  it('a second document is said once, and the first one is read', () => {
    const text = 'series:\n  title: A\n---\nseries:\n  title: B\n';
    assert.deepEqual(faults(text), ['many-documents: ---']);
    assert.equal(title(text), 'A');
  });
});
