import assert from 'node:assert/strict';
import type { Change } from '../../../src/core/plan/change.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';

/** The text after some changes, or why they were refused. */
function after(text: string, ...changes: readonly Change[]): string {
  const revision = revise(read(text), changes);
  return 'refused' in revision ? `refused: ${revision.refused.reason}` : apply(text, revision.splices);
}
type Case = readonly [why: string, before: string, change: Change, after: string];
const day = (text: string): Day => text as Day;

/** Every case again with Windows line ends, behind a byte order mark, and without the last line end. */
function check(cases: readonly Case[]): void {
  for (const [why, before, change, expected] of cases)
    it(why, () => {
      assert.equal(after(before, change), expected);
      if (expected.startsWith('refused')) return;
      const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
      assert.equal(after(crlf(before), change), crlf(expected), 'in CRLF');
      assert.equal(after(`\ufeff${before}`, change), `\ufeff${expected}`, 'behind a byte order mark');
      if (before.endsWith('\n') && expected.endsWith('\n'))
        assert.equal(after(before.slice(0, -1), change), expected.slice(0, -1), 'without the last line end');
    });
}

describe('setField', () => {
  const title = ['series', 'title'];
  const set = (
    value: string | number | boolean | null | readonly string[],
    path: readonly (string | number)[] = title,
  ): Change => ({ do: 'setField', path, value });
  check([
    ['a plain text', 'series:\n  title: A # c\n  goal: x\n', set('B'), 'series:\n  title: B # c\n  goal: x\n'],
    ['keeps single quotes', "series:\n  title: 'A' # c\n", set("it's"), "series:\n  title: 'it''s' # c\n"],
    ['keeps double quotes', 'series:\n  title: "A"   # c\n', set('B'), 'series:\n  title: "B"   # c\n'],
    [
      'quotes what would be read as something else',
      'series:\n  title: A\n',
      set('no: 1'),
      'series:\n  title: "no: 1"\n',
    ],
    ['quotes a comment sign', 'series:\n  title: A\n', set('C # 研究会'), 'series:\n  title: "C # 研究会"\n'],
    [
      'leaves Japanese punctuation unquoted',
      'series:\n  title: A\n',
      set('営業、開発：交流会'),
      'series:\n  title: 営業、開発：交流会\n',
    ],
    [
      'keeps alignment',
      'series:\n  title:     A\n  goal:      x\n',
      set('B'),
      'series:\n  title:     B\n  goal:      x\n',
    ],
    [
      'a text of two lines becomes a block',
      'series:\n  title: A\n  goal: x\n',
      set('one\ntwo'),
      'series:\n  title: |-\n    one\n    two\n  goal: x\n',
    ],
    [
      'a block becomes a line',
      'series:\n  title: |\n    one\n    two\n\n  goal: x\n',
      set('B'),
      'series:\n  title: B\n\n  goal: x\n',
    ],
    [
      'a block that keeps its blank lines goes with them',
      'series:\n  title: |+\n    one\n\n\n  goal: x\n',
      set('B'),
      'series:\n  title: B\n  goal: x\n',
    ],
    ['an empty value', 'series:\n  title:\n  goal: x\n', set('B'), 'series:\n  title: B\n  goal: x\n'],
    [
      'an empty value with a comment',
      'series:\n  title: # later\n  goal: x\n',
      set('B'),
      'series:\n  title: B # later\n  goal: x\n',
    ],
    ['in braces', 'series: { title: A, goal: x }\n', set('a, b'), 'series: { title: "a, b", goal: x }\n'],
    ['a number', 'series:\n  title: A\n', set(60, ['series', 'minutes']), 'series:\n  title: A\n  minutes: 60\n'],
    [
      'a missing key goes where the format has it',
      'series:\n  title: A # c\n  place: 5F\n',
      set('x', ['series', 'goal']),
      'series:\n  title: A # c\n  goal: x\n  place: 5F\n',
    ],
    [
      'a missing first key',
      'sessions:\n  - host: ken # c\n',
      set('2026-12-17', ['sessions', 0, 'date']),
      'sessions:\n  - date: 2026-12-17\n    host: ken # c\n',
    ],
    ['a missing section', 'series:\n  title: A\n', set(1, ['meetup']), 'meetup: 1\nseries:\n  title: A\n'],
    [
      'a missing section and its key',
      'sessions:\n  - date: 2026-12-17\n',
      set('A'),
      'series:\n  title: A\nsessions:\n  - date: 2026-12-17\n',
    ],
    [
      'names between brackets',
      'sessions:\n  - date: 2026-12-17\n',
      set(['ken', 'mio'], ['sessions', 0, 'cohosts']),
      'sessions:\n  - date: 2026-12-17\n    cohosts: [ken, mio]\n',
    ],
    [
      'sentences in lines',
      'series:\n  title: A\n',
      set(['Where do we wait?', 'For whom?'], ['series', 'questions']),
      'series:\n  title: A\n  questions:\n    - Where do we wait?\n    - For whom?\n',
    ],
    [
      'a list changes item by item',
      'series:\n  questions:\n    - a # one\n    - b # two\n    - c # three\n',
      set(['a', 'x', 'c'], ['series', 'questions']),
      'series:\n  questions:\n    - a # one\n    - x # two\n    - c # three\n',
    ],
    [
      'a list loses an item with its line',
      'series:\n  questions:\n    - a # one\n    - b # two\n    - c # three\n',
      set(['a', 'c'], ['series', 'questions']),
      'series:\n  questions:\n    - a # one\n    - c # three\n',
    ],
    ['the same value changes nothing', "series:\n  title: 'A'\n", set('A'), "series:\n  title: 'A'\n"],
    ['an alias is refused', 'x-a: &a A\nseries:\n  title: *a\n', set('B'), 'refused: alias'],
    [
      'behind an anchor whose alias would change with it',
      'series:\n  title: &a A\n  goal: *a\n',
      set('B'),
      'refused: unwritable',
    ],
    ['an item that is not there', 'series:\n  questions: [a]\n', set('x', ['series', 'questions', 4]), 'refused: gone'],
    ['a key below a text', 'series:\n  title: A\n', set('x', ['series', 'title', 'deep']), 'refused: shape'],
  ]);
});

describe('removeField', () => {
  const gone = (...path: readonly (string | number)[]): Change => ({ do: 'removeField', path });
  check([
    [
      'a key with its line',
      'series:\n  title: A\n  goal: x # why\n  place: 5F\n',
      gone('series', 'goal'),
      'series:\n  title: A\n  place: 5F\n',
    ],
    [
      'a key with its block',
      'series:\n  title: A\n  goal: |\n    x\n    y\n  place: 5F\n',
      gone('series', 'goal'),
      'series:\n  title: A\n  place: 5F\n',
    ],
    [
      'in braces with one comma',
      'series: { title: A, goal: x, place: 5F }\n',
      gone('series', 'goal'),
      'series: { title: A, place: 5F }\n',
    ],
    ['the last in braces', 'series: { title: A, goal: x }\n', gone('series', 'goal'), 'series: { title: A }\n'],
    [
      'an item of brackets',
      'sessions:\n  - cohosts: [ken, mio]\n',
      gone('sessions', 0, 'cohosts', 0),
      'sessions:\n  - cohosts: [mio]\n',
    ],
    [
      'a session with its blank line',
      'sessions:\n  - date: 2026-11-19\n\n  - date: 2026-12-17\n    host: ken\n\n  - date: 2027-01-21\n',
      gone('sessions', 1),
      'sessions:\n  - date: 2026-11-19\n\n  - date: 2027-01-21\n',
    ],
    [
      'the comment about the next one stays',
      'sessions:\n  - date: 2026-11-19\n  - date: 2026-12-17\n  # in London\n  - date: 2027-01-21\n',
      gone('sessions', 1),
      'sessions:\n  - date: 2026-11-19\n  # in London\n  - date: 2027-01-21\n',
    ],
    [
      'the comment about the one before stays',
      'sessions:\n  - date: 2026-11-19\n\n    # went well\n  - date: 2026-12-17\n  - date: 2027-01-21\n',
      gone('sessions', 1),
      'sessions:\n  - date: 2026-11-19\n\n    # went well\n  - date: 2027-01-21\n',
    ],
    [
      'the first key on the line of a dash',
      'sessions:\n  - date: 2026-12-17\n    host: ken\n',
      gone('sessions', 0, 'date'),
      'sessions:\n  - host: ken\n',
    ],
    [
      'a section',
      'series:\n  title: A\n\npeople:\n  ken: {}\n\nteams:\n  sales: {}\n',
      gone('people'),
      'series:\n  title: A\n\nteams:\n  sales: {}\n',
    ],
    ['the last person leaves the section', 'people:\n  ken: {}\n', gone('people', 'ken'), 'people:\n'],
    [
      'the last item takes its key along',
      'series:\n  title: A\n  questions:\n    - x\n',
      gone('series', 'questions', 0),
      'series:\n  title: A\n',
    ],
    ['what is not there', 'series:\n  title: A\n', gone('series', 'goal'), 'refused: gone'],
  ]);
});

describe('renameKey', () => {
  const rename = (to: string, ...path: readonly (string | number)[]): Change => ({ do: 'renameKey', path, to });
  check([
    [
      'a plain key',
      'people:\n  ken: { name: Ken } # c\n',
      rename('kenji', 'people', 'ken'),
      'people:\n  kenji: { name: Ken } # c\n',
    ],
    ['a key in quotes', 'people:\n  "ken": {}\n', rename('ken ji', 'people', 'ken'), 'people:\n  "ken ji": {}\n'],
    [
      'to a name that needs quotes',
      'people:\n  ken: {}\n',
      rename('C#: 1', 'people', 'ken'),
      'people:\n  "C#: 1": {}\n',
    ],
    [
      'a key in braces without a value',
      'people: { ken, mio }\n',
      rename('kenji', 'people', 'ken'),
      'people: { kenji, mio }\n',
    ],
    ['to a name that is taken', 'people:\n  ken: {}\n  mio: {}\n', rename('mio', 'people', 'ken'), 'refused: taken'],
    ['what is not there', 'people:\n  ken: {}\n', rename('x', 'people', 'mio'), 'refused: gone'],
  ]);
});

describe('addItem', () => {
  const add = (
    value: string | { readonly [key: string]: string },
    path: readonly (string | number)[],
    at?: number,
  ): Change => ({ do: 'addItem', path, value, ...(at === undefined ? {} : { at }) });
  const questions = ['series', 'questions'];
  check([
    [
      'at the end of lines',
      'series:\n  questions:\n    - a # one\n  place: 5F\n',
      add('b', questions),
      'series:\n  questions:\n    - a # one\n    - b\n  place: 5F\n',
    ],
    [
      'to dashes that are not indented',
      'series:\n  questions:\n  - a\n  place: 5F\n',
      add('b', questions),
      'series:\n  questions:\n  - a\n  - b\n  place: 5F\n',
    ],
    [
      'before another',
      'series:\n  questions:\n    - a\n    - c\n',
      add('b', questions, 1),
      'series:\n  questions:\n    - a\n    - b\n    - c\n',
    ],
    [
      'to brackets',
      'series:\n  questions: [a, b] # c\n',
      add('c, d', questions),
      'series:\n  questions: [a, b, "c, d"] # c\n',
    ],
    [
      'to brackets on several lines',
      'series:\n  questions: [\n    a,\n    b, # two\n  ]\n',
      add('c', questions),
      'series:\n  questions: [\n    a,\n    b, # two\n    c,\n  ]\n',
    ],
    ['to empty brackets', 'series:\n  questions: []\n', add('a b', questions), 'series:\n  questions: [a b]\n'],
    [
      'to a list that is not there',
      'series:\n  title: A\n',
      add('a b', questions),
      'series:\n  title: A\n  questions:\n    - a b\n',
    ],
    [
      'between braces where its neighbours are',
      'sessions:\n  - { date: 2026-11-19 }\n',
      add({ date: '2026-12-17' }, ['sessions']),
      'sessions:\n  - { date: 2026-11-19 }\n  - { date: 2026-12-17 }\n',
    ],
    [
      'a blank line apart where its neighbours are',
      'sessions:\n  - date: 2026-11-19\n\n  - date: 2026-12-17\n\npeople:\n  ken:\n',
      add({ date: '2027-01-21' }, ['sessions']),
      'sessions:\n  - date: 2026-11-19\n\n  - date: 2026-12-17\n\n  - date: 2027-01-21\n\npeople:\n  ken:\n',
    ],
    [
      'an agenda line with a colon',
      'sessions:\n  - date: 2026-12-17\n    agenda:\n      - 5m open\n',
      add('10m talk: why', ['sessions', 0, 'agenda']),
      'sessions:\n  - date: 2026-12-17\n    agenda:\n      - 5m open\n      - "10m talk: why"\n',
    ],
    ['to a text', 'series:\n  questions: a\n', add('b', questions), 'refused: shape'],
  ]);
});

describe('quoteText', () => {
  const quote = (...path: readonly (string | number)[]): Change => ({ do: 'quoteText', path });
  check([
    ['a text', 'series:\n  title: A # c\n', quote('series', 'title'), 'series:\n  title: "A" # c\n'],
    ['a text in quotes stays', "series:\n  title: 'A'\n", quote('series', 'title'), "series:\n  title: 'A'\n"],
    [
      'a text broken by a colon',
      'series:\n  questions:\n    - a: b # c\n',
      quote('series', 'questions', 0),
      'series:\n  questions:\n    - "a: b" # c\n',
    ],
    [
      'a text of several lines, which stay',
      'series:\n  goal: a\n\n    b\\ "c"\n    d\n',
      quote('series', 'goal'),
      'series:\n  goal: "a\n\n    b\\\\ \\"c\\"\n    d"\n',
    ],
    [
      'a text broken by a comma, with a comment between its lines',
      'series: { title: a, # b\n  c }\n',
      quote('series', 'title'),
      'refused: shape',
    ],
    ['a list', 'series:\n  questions: [a]\n', quote('series', 'questions'), 'refused: shape'],
  ]);
});

describe('addNamed', () => {
  const add = (
    id: string,
    value: { readonly [key: string]: string } = {},
    section: 'people' | 'teams' = 'people',
  ): Change => ({ do: 'addNamed', section, id, value });
  check([
    [
      'behind the others',
      'people:\n  ken: {} # c\nteams:\n  sales:\n',
      add('mio', { team: 'dev' }),
      'people:\n  ken: {} # c\n  mio:\n    team: dev\nteams:\n  sales:\n',
    ],
    ['in braces', 'people: { ken: {} }\n', add('mio', { team: 'dev' }), 'people: { ken: {}, mio: { team: dev } }\n'],
    ['to an empty section', 'people:\nteams:\n  sales:\n', add('mio'), 'people:\n  mio:\nteams:\n  sales:\n'],
    [
      'in a section that is not there',
      'series:\n  title: A\n',
      add('営業', { name: '営業部' }, 'teams'),
      'series:\n  title: A\nteams:\n  営業:\n    name: 営業部\n',
    ],
    ['a name that is taken', 'people:\n  ken: {}\n', add('ken'), 'refused: taken'],
    ['a name that is taken in another Unicode form', 'people:\n  が: {}\n', add('か\u3099'), 'refused: taken'],
  ]);
});

describe('addSession', () => {
  const add = (date: string): Change => ({ do: 'addSession', session: { date: date as Day | 'tbd' } });
  const dates = (...days: readonly string[]): string =>
    `sessions:\n${days.map((day) => `  - date: ${day}\n`).join('')}`;
  check([
    [
      'behind those before it',
      dates('2026-11-19', '2027-01-21'),
      add('2026-12-17'),
      dates('2026-11-19', '2026-12-17', '2027-01-21'),
    ],
    ['before all', dates('2026-11-19'), add('2026-10-15'), dates('2026-10-15', '2026-11-19')],
    ['an open one at the end', dates('2026-11-19'), add('tbd'), dates('2026-11-19', 'tbd')],
    ['before open ones', dates('tbd'), add('2026-12-17'), dates('2026-12-17', 'tbd')],
    [
      'in a file without sessions',
      'series:\n  title: A\n',
      add('2026-12-17'),
      'series:\n  title: A\nsessions:\n  - date: 2026-12-17\n',
    ],
    [
      'behind another of the same day',
      'sessions:\n  - date: 2026-12-17\n    host: ken\n',
      add('2026-12-17'),
      'sessions:\n  - date: 2026-12-17\n    host: ken\n  - date: 2026-12-17\n',
    ],
  ]);

  it('with everything known of it, in the order of the format', () =>
    assert.equal(
      after('sessions:\n  - date: 2026-11-19\n', {
        do: 'addSession',
        session: { agenda: ['5m open', '55m talk'], topics: ['a'], host: 'ken', date: day('2026-12-17'), minutes: 60 },
      }),
      'sessions:\n  - date: 2026-11-19\n  - date: 2026-12-17\n    minutes: 60\n    host: ken\n    topics: [a]\n    agenda:\n      - 5m open\n      - 55m talk\n',
    ));
});

describe('addDecision', () => {
  const add: Change = {
    do: 'addDecision',
    decision: { date: day('2026-11-23'), decision: 'close', why: 'it is done' },
  };
  check([
    [
      'to a series without any',
      'series:\n  title: A\n',
      add,
      'series:\n  title: A\n  renewal:\n    decisions:\n      - date: 2026-11-23\n        decision: close\n        why: it is done\n',
    ],
    [
      'behind the others',
      'series:\n  title: A\n  renewal:\n    after: 3\n    decisions:\n      - { date: 2026-08-20, decision: continue } # c\n',
      add,
      'series:\n  title: A\n  renewal:\n    after: 3\n    decisions:\n      - { date: 2026-08-20, decision: continue } # c\n      - { date: 2026-11-23, decision: close, why: it is done }\n',
    ],
  ]);
});

describe('addTopics', () => {
  const topic = (id: string, more: object = {}) => ({
    id,
    question: 'Where?',
    concerns: [
      ['sales', 'quotes wait'],
      ['dev', 'work waits'],
    ] as const,
    ...more,
  });
  const addTopics = (more: Omit<Extract<Change, { do: 'addTopics' }>, 'do'>): Change => ({ do: 'addTopics', ...more });

  it('writes every part of a topic in the words of the format', () =>
    assert.equal(
      after(
        'series:\n  title: A\n',
        addTopics({
          topics: [
            topic('waits', {
              title: 'Waiting',
              deepen: ['Since when?', 'For whom: us?'],
              format: 'pairs',
              minutes: 25,
              takeaway: 'a list',
              evidence: 'fewer quotes',
              source: 'handover',
            }),
          ],
        }),
      ),
      `series:
  title: A
topics:
  waits:
    question: Where?
    title: Waiting
    concerns:
      sales: quotes wait
      dev: work waits
    deepen:
      - Since when?
      - "For whom: us?"
    format: pairs
    minutes: 25
    takeaway: a list
    evidence: fewer quotes
    source: handover
`,
    ));

  it('an id that is taken gets a number, and the sessions follow it', () => {
    const text = after(
      'topics:\n  waits: { question: old }\nsessions:\n  - date: 2026-12-17\n',
      addTopics({
        topics: [topic('waits')],
        fill: [{ nth: 0, topics: ['waits'] }],
        sessions: [{ date: day('2027-01-21'), topics: ['waits'] }],
      }),
    );
    const { plan } = read(text);
    assert.deepEqual([...plan.topics.keys()], ['waits', 'waits-2']);
    assert.deepEqual(
      plan.sessions.map(({ topics }) => topics),
      [['waits-2'], ['waits-2']],
    );
    assert.equal(plan.topics.get('waits')?.question, 'old');
  });

  it('two topics of one name get two names', () => {
    const text = after('series:\n  title: A\n', addTopics({ topics: [topic('waits'), topic('waits')] }));
    assert.deepEqual([...read(text).plan.topics.keys()], ['waits', 'waits-2']);
  });

  it('a planned session gets its topic and its agenda, quoted where needed; sessions keep their order', () =>
    assert.equal(
      after(
        'sessions:\n  - date: 2026-12-17 # booked\n    host: ken\n  - date: 2027-02-18\n',
        addTopics({
          topics: [],
          fill: [{ nth: 0, topics: ['waits'], agenda: ['5m open', '55m talk: why, and how'] }],
          sessions: [{ date: day('2027-01-21'), topics: ['waits'] }],
        }),
      ),
      'sessions:\n  - date: 2026-12-17 # booked\n    host: ken\n    topics: [waits]\n    agenda:\n      - 5m open\n      - "55m talk: why, and how"\n  - date: 2027-01-21\n    topics: [waits]\n  - date: 2027-02-18\n',
    ));

  it('purpose, questions and signs are written where the series does not say them yet; the goal is never touched', () => {
    const words = { purpose: '【仮】3月までに', questions: ['誰が待つか', '何を待つか'], signs: ['差し戻しが減る'] };
    assert.equal(
      after(
        'series:\n  title: A\n  goal: 相互理解 # 聞いたまま\n  questions:\n    - 何を待つか # 前から\n',
        addTopics({ topics: [], series: words }),
      ),
      'series:\n  title: A\n  goal: 相互理解 # 聞いたまま\n  purpose: 【仮】3月までに\n  questions:\n    - 何を待つか # 前から\n    - 誰が待つか\n  signs:\n    - 差し戻しが減る\n',
    );
    const written = 'series:\n  title: A\n  purpose: ours\n';
    assert.equal(after(written, addTopics({ topics: [], series: { purpose: 'theirs' } })), written);
  });

  it('one part that cannot be written means none is', () =>
    assert.equal(
      after('series: text\n', addTopics({ topics: [topic('a')], series: { purpose: 'x' } })),
      'refused: shape',
    ));
});

describe('a text that is broken somewhere', () => {
  const set = (path: readonly (string | number)[], value: string): Change => ({ do: 'setField', path, value });
  const broken =
    'series:\n  title: A\nsessions:\n  - date: 2026-12-17\n    title: "open\n  - date: 2027-01-21\npeople:\n  ken: {}\n';
  const cases: readonly (readonly [why: string, text: string, change: Change, after: string | RegExp])[] = [
    ['its sound parts can be changed', broken, set(['series', 'title'], 'B'), broken.replace('title: A', 'title: B')],
    [
      'so can the session behind',
      broken,
      set(['sessions', 1, 'date'], '2027-01-28'),
      broken.replace('2027-01-21', '2027-01-28'),
    ],
    [
      'also where the broken one reads as two, by a key that slipped out of it',
      'sessions:\n  - date: 2026-12-17\n    host: a\n   title: A\n  - date: 2027-01-21\n  - date: 2027-02-04\n',
      set(['sessions', 2, 'date'], '2027-01-28'),
      'sessions:\n  - date: 2026-12-17\n    host: a\n   title: A\n  - date: 2027-01-28\n  - date: 2027-02-04\n',
    ],
    ['the broken part cannot', broken, set(['sessions', 0, 'title'], 'B'), 'refused: broken'],
    [
      'nor can a merge conflict anywhere',
      `${broken}<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n`,
      set(['series', 'title'], 'B'),
      'refused: broken',
    ],
    ['nor a file refused as a whole', `x: ${'['.repeat(100)}\n`, set(['series', 'title'], 'B'), 'refused: broken'],
    [
      'a section that stands twice is not guessed at',
      'people:\n  ken: {}\npeople:\n  mio: {}\n',
      set(['people', 'ken', 'name'], 'K'),
      'refused: twice',
    ],
  ];
  for (const [why, text, change, expected] of cases) it(why, () => assert.equal(after(text, change), expected));
});

describe('several changes', () => {
  it('are one edit of separate places', () => {
    const text = 'series:\n  title: A # t\n  goal: x\nsessions:\n  - date: 2026-12-17 # d\n';
    const revision = revise(read(text), [
      { do: 'setField', path: ['series', 'title'], value: 'B' },
      { do: 'setField', path: ['sessions', 0, 'date'], value: '2026-12-24' },
      { do: 'setField', path: ['series', 'title'], value: 'C' },
    ]);
    assert.ok('splices' in revision);
    assert.deepEqual(
      revision.splices.map(({ start, end, text: written }) => [text.slice(start, end), written]),
      [
        ['A', 'C'],
        ['17', '24'],
      ],
    );
  });

  it('never cut a character or a line end in two', () => {
    const text = 'series:\r\n  title: 👋\r\n  goal: 𠮷田\r\n';
    const revision = revise(read(text), [
      { do: 'setField', path: ['series', 'title'], value: '👍' },
      { do: 'setField', path: ['series', 'goal'], value: '𠮸田' },
    ]);
    assert.ok('splices' in revision);
    assert.deepEqual(
      revision.splices.map(({ start, end, text: written }) => [text.slice(start, end), written]),
      [
        ['👋', '👍'],
        ['𠮷', '𠮸'],
      ],
    );
  });

  it('that come to nothing are no edit', () => {
    const revision = revise(read('series:\n  title: A\n'), [
      { do: 'setField', path: ['series', 'title'], value: 'B' },
      { do: 'setField', path: ['series', 'title'], value: 'A' },
    ]);
    assert.deepEqual(revision, { splices: [] });
  });

  it('none is made where one is refused', () =>
    assert.equal(
      after(
        'series:\n  title: A\n',
        { do: 'setField', path: ['series', 'title'], value: 'B' },
        { do: 'removeField', path: ['series', 'goal'] },
      ),
      'refused: gone',
    ));
});

describe('addNotes', () => {
  const above = (path: readonly (string | number)[]): Change => ({ do: 'addNotes', path, notes: ['One', '[ ] two'] });
  const session = ['sessions', 1];
  check([
    [
      'lines of comment as far in as the entry',
      'sessions:\n  - date: 2026-12-17\n  # mine\n  - date: 2027-01-21 # c\n',
      above(session),
      'sessions:\n  - date: 2026-12-17\n  # mine\n  # One\n  # [ ] two\n  - date: 2027-01-21 # c\n',
    ],
    [
      'above the line of entries that stand on one line',
      'sessions: [{ date: 2026-12-17 }, { date: 2027-01-21 }]\n',
      above(session),
      '# One\n# [ ] two\nsessions: [{ date: 2026-12-17 }, { date: 2027-01-21 }]\n',
    ],
    ['nothing for an entry that is not there', 'sessions:\n  - date: 2026-12-17\n', above(session), 'refused: gone'],
  ]);
});
