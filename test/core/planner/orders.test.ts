import assert from 'node:assert/strict';
import type { Path } from '../../../src/core/plan/path.ts';
import type { Act } from '../../../src/core/planner/acts/act.ts';
import { sinceThen } from '../../../src/core/planner/acts/follow.ts';
import { orderOf } from '../../../src/core/planner/acts/order.ts';
import { read } from '../../../src/core/read/read.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock } from '../folder.ts';
import { groundOn } from './ground.ts';

const text = `series: { title: A, minutes: 60 }
topics:
  waits: { title: Waiting, question: Why }
sessions:
  - date: 2026-12-10
    start: "10:00"
    topics: [waits]
    participants: [rei]
    agenda: [10m a, { minutes: 20, what: b, topic: waits }, 30m c]
    hints: [{ from: ken, said: x }]
    followups: [{ what: y }]
  - date: 2026-12-24
  - date: 2027-01-07
  - date: tbd
    options: [2027-02-04]
people: { rei: { name: Rei } }
`;

/** What an act comes to: what is done where, what is said, and where the thing stands then. */
function order(act: Act, now = text, language: 'en' | 'ja' = 'en') {
  const reading = read(now);
  const made = orderOf(act, groundOn(sinceThen(now === text ? reading : read(text), reading, []), language));
  const fill = wordsFor(language, clock).fill;
  if ('refused' in made)
    return { done: [] as readonly string[], said: fill(made.refused.text, made.refused.facts), at: undefined };
  const done = made.changes.map((change) => {
    const { do: is, ...rest } = change;
    const { path, ...what } = 'path' in rest ? rest : { ...rest, path: [] as Path };
    return `${is} ${path.join('.')} ${JSON.stringify(what)}`;
  });
  return { done, said: fill(made.said.text, made.said.facts), at: made.at?.join('.') };
}
const set = (path: Path, saw: string | number | boolean | null, value: string | number | boolean | null): Act => ({
  act: 'set',
  path: [...path],
  saw,
  value,
});
const block = (nth: number, key: string): Path => ['sessions', 0, 'agenda', nth, key];
const changed = 'The text changed there in the meantime';
const gone = 'This is no longer in the text';

describe('what an act comes to', () => {
  type Case = readonly [why: string, act: Act, done: readonly string[], now?: string];
  const cases: readonly Case[] = [
    // Blocks
    [
      'a block to the end',
      { act: 'moveBlock', session: 0, block: 0, before: null },
      ['moveItem sessions.0.agenda.0 {"to":2}'],
    ],
    [
      'a block further down',
      { act: 'moveBlock', session: 0, block: 0, before: 2 },
      ['moveItem sessions.0.agenda.0 {"to":1}'],
    ],
    [
      'a block further up',
      { act: 'moveBlock', session: 0, block: 2, before: 0 },
      ['moveItem sessions.0.agenda.2 {"to":0}'],
    ],
    ['the last to the end', { act: 'moveBlock', session: 0, block: 2, before: null }, []],
    ['a block before itself', { act: 'moveBlock', session: 0, block: 1, before: 1 }, []],
    [
      'before its neighbour, which was moved in the text',
      { act: 'moveBlock', session: 0, block: 0, before: 1 },
      [],
      text.replace('{ minutes: 20, what: b, topic: waits }, 30m c', '30m c, { minutes: 20, what: b, topic: waits }'),
    ],
    [
      'a block before another',
      { act: 'addBlock', session: 0, before: 1, minutes: 5, what: ' x\n\n y ' },
      ['addItem sessions.0.agenda {"value":"5m x y","at":1}'],
    ],
    ['the length of a block', set(block(0, 'minutes'), 10, '15m'), ['setBlock sessions.0.agenda.0 {"minutes":15}']],
    [
      'the text of a block on one line',
      set(block(0, 'what'), 'a', 'x\r\ny'),
      ['setBlock sessions.0.agenda.0 {"what":"x y"}'],
    ],
    ['no topic of a block', set(block(1, 'topic'), 'waits', ''), ['setBlock sessions.0.agenda.1 {"topic":null}']],
    // Values
    [
      'minutes with a word',
      set(['sessions', 0, 'minutes'], null, '45 min'),
      ['setField sessions.0.minutes {"value":45}'],
    ],
    ['half a minute is none', set(['sessions', 0, 'minutes'], null, '1.5'), []],
    ['a time that is none', set(['sessions', 0, 'start'], '10:00', '25:00'), []],
    ['no start', set(['sessions', 0, 'start'], '10:00', null), ['removeField sessions.0.start {}']],
    ['what stands there already', set(['sessions', 0, 'start'], null, '10:00'), []],
    [
      'a goal over several lines keeps them',
      set(['series', 'goal'], null, 'x\r\ny '),
      ['setField series.goal {"value":"x\\ny"}'],
    ],
    ['no title', set(['series', 'title'], 'A', null), []],
    ['no remark without words', set(['sessions', 0, 'hints', 0, 'said'], 'x', ''), []],
    [
      'the day of a promise',
      set(['sessions', 0, 'followups', 0, 'due'], null, '2026/12/20'),
      ['setField sessions.0.followups.0.due {"value":"2026-12-20"}'],
    ],
    ['no promise on an open day', set(['sessions', 0, 'followups', 0, 'due'], null, 'tbd'), []],
    // Days
    [
      'a day among the others',
      set(['sessions', 1, 'date'], '2026-12-24', '2026-12-17'),
      ['setField sessions.1.date {"value":"2026-12-17"}', 'setField sessions.1.id {"value":"2026-12-24"}'],
    ],
    [
      'the day of the neighbour',
      set(['sessions', 1, 'date'], '2026-12-24', '2027-01-07'),
      ['setField sessions.1.date {"value":"2027-01-07"}', 'setField sessions.1.id {"value":"2026-12-24"}'],
    ],
    [
      'a day behind the neighbour',
      set(['sessions', 1, 'date'], '2026-12-24', '2027-01-08'),
      [
        'setField sessions.1.date {"value":"2027-01-08"}',
        'setField sessions.1.id {"value":"2026-12-24"}',
        'moveItem sessions.1 {"to":2}',
      ],
    ],
    [
      'a day before all',
      set(['sessions', 2, 'date'], '2027-01-07', '2026-12-09'),
      [
        'setField sessions.2.date {"value":"2026-12-09"}',
        'setField sessions.2.id {"value":"2027-01-07"}',
        'moveItem sessions.2 {"to":0}',
      ],
    ],
    [
      'open again goes behind all',
      set(['sessions', 0, 'date'], '2026-12-10', ''),
      [
        'setField sessions.0.date {"value":"tbd"}',
        'setField sessions.0.id {"value":"2026-12-10"}',
        'moveItem sessions.0 {"to":3}',
      ],
    ],
    [
      'an open one that is fixed',
      set(['sessions', 3, 'date'], 'tbd', '2027-02-04'),
      ['setField sessions.3.date {"value":"2027-02-04"}', 'removeField sessions.3.options {}'],
    ],
    [
      'where the days are in no order, nothing moves',
      set(['sessions', 1, 'date'], '2026-12-24', '2027-03-04'),
      ['setField sessions.1.date {"value":"2027-03-04"}', 'setField sessions.1.id {"value":"2026-12-24"}'],
      text.replace('2026-12-10', '2026-12-25'),
    ],
    // Names
    [
      'who comes stands beside from now on',
      { act: 'join', session: 0, list: 'cohosts', id: 'rei' },
      ['setField sessions.0.cohosts {"value":["rei"]}', 'removeField sessions.0.participants.0 {}'],
    ],
    [
      'one more who comes',
      { act: 'join', session: 0, list: 'participants', id: 'mio' },
      ['addItem sessions.0.participants {"value":"mio"}'],
    ],
    [
      'a topic goes with its blocks',
      { act: 'leave', session: 0, list: 'topics', id: 'waits' },
      ['removeField sessions.0.topics.0 {}', 'setBlock sessions.0.agenda.1 {"topic":null}'],
    ],
    ['a topic to where it is', { act: 'carryTopic', topic: 'waits', from: 0, to: 0 }, []],
    [
      'a topic to another session',
      { act: 'carryTopic', topic: 'waits', from: 0, to: 1 },
      [
        'removeField sessions.0.topics.0 {}',
        'setBlock sessions.0.agenda.1 {"topic":null}',
        'setField sessions.1.topics {"value":["waits"]}',
      ],
    ],
    // What came out
    [
      'a remark on one line',
      { act: 'addHint', session: 1, said: 'x\ny', from: 'ken', to: 'rei' },
      ['addItem sessions.1.hints {"value":{"from":"ken","to":"rei","said":"x y"}}'],
    ],
    [
      'something to do',
      { act: 'addFollowup', session: 1, what: 'x\ny' },
      ['addItem sessions.1.followups {"value":{"what":"x y"}}'],
    ],
    [
      'what was promised goes',
      { act: 'remove', path: ['sessions', 0, 'followups', 0], saw: 'y' },
      ['removeField sessions.0.followups.0 {}'],
    ],
    ['a participant cannot go that way', { act: 'remove', path: ['sessions', 0, 'participants', 0], saw: 'rei' }, []],
    ['nor a session', { act: 'remove', path: ['sessions', 0], saw: '' }, []],
    [
      'an open session',
      { act: 'addSession', date: 'tbd', host: 'ken', topic: 'waits' },
      ['addSession  {"session":{"date":"tbd","host":"ken","topics":["waits"]}}'],
    ],
    ['a session on no day', { act: 'addSession', date: 'soon' }, []],
    [
      'a decision on one line',
      { act: 'decide', decision: 'change', why: 'a\nb', change: 'c\nd' },
      ['addDecision  {"decision":{"date":"2026-11-23","decision":"change","why":"a b","change":"c d"}}'],
    ],
    [
      'a decision without a word',
      { act: 'decide', decision: 'close' },
      ['addDecision  {"decision":{"date":"2026-11-23","decision":"close"}}'],
    ],
  ];
  for (const [why, act, done, now] of cases) it(why, () => assert.deepEqual(order(act, now).done, done));

  const said: readonly (readonly [why: string, act: Act, said: string, at: string | undefined, now?: string])[] = [
    [
      'a moved block stands at its new place',
      { act: 'moveBlock', session: 0, block: 0, before: 2 },
      '"a" is now block 2 of 3.',
      'sessions.0.agenda.1',
    ],
    [
      'a new one at its own',
      { act: 'addBlock', session: 0, before: 1, minutes: 5, what: 'x' },
      '"x" added to the agenda.',
      'sessions.0.agenda.1',
    ],
    [
      'at the end behind all',
      { act: 'addBlock', session: 0, before: null, minutes: 5, what: 'x' },
      '"x" added to the agenda.',
      'sessions.0.agenda.3',
    ],
    [
      'the length of a block by its text',
      set(block(0, 'minutes'), 10, 15),
      '"a" takes 15 min now.',
      'sessions.0.agenda.0.minutes',
    ],
    [
      'a fixed date',
      set(['sessions', 3, 'date'], 'tbd', '2027-02-04'),
      'Thu 4 Feb 2027 is on the plan.',
      'sessions.3.date',
    ],
    [
      'a topic by its name',
      { act: 'join', session: 1, list: 'topics', id: 'waits' },
      'Waiting added.',
      'sessions.1.topics',
    ],
    [
      'a block that is gone',
      { act: 'moveBlock', session: 0, block: 2, before: null },
      gone,
      undefined,
      text.replace(', 30m c', ''),
    ],
    [
      'a neighbour that is gone',
      { act: 'addBlock', session: 0, before: 2, minutes: 5, what: 'x' },
      changed,
      undefined,
      text.replace(', 30m c', ''),
    ],
    [
      'a session that is gone',
      { act: 'addBlock', session: 1, before: null, minutes: 5, what: 'x' },
      gone,
      undefined,
      text.replace('  - date: 2026-12-24\n', ''),
    ],
    ['no such form', { act: 'addFormat', session: 1, format: 'x', minutes: 60 }, gone, undefined],
    [
      'no such session for a remark',
      { act: 'addHint', session: 1, said: 'x', from: 'ken' },
      gone,
      undefined,
      text.replace('  - date: 2026-12-24\n', ''),
    ],
    ['nor for a topic', { act: 'carryTopic', topic: 'waits', from: 0, to: 7 }, gone, undefined],
    ['nor for a name', { act: 'join', session: 7, list: 'topics', id: 'x' }, gone, undefined],
    [
      'a word over what is no single value',
      set(['sessions', 0, 'place'], null, 'x'),
      changed,
      undefined,
      text.replace('    start: "10:00"\n', '    start: "10:00"\n    place: [5F]\n'),
    ],
    [
      'a remark that says something else',
      { act: 'remove', path: ['sessions', 0, 'hints', 0], saw: 'z' },
      changed,
      undefined,
    ],
    ['a remark that is not there', { act: 'remove', path: ['sessions', 0, 'hints', 3], saw: 'z' }, gone, undefined],
  ];
  for (const [why, act, sentence, at, now] of said)
    it(`said: ${why}`, () => {
      const made = order(act, now);
      assert.ok(made.said.startsWith(sentence), made.said);
      assert.equal(made.at, at);
    });

  it('a new block is written as the others are, else as the reader would', () => {
    const add: Act = { act: 'addBlock', session: 1, before: null, minutes: 5, what: 'x' };
    const value = (agenda: string, language: 'en' | 'ja') =>
      order(
        add,
        text.replace('    agenda: [10m a, { minutes: 20, what: b, topic: waits }, 30m c]\n', agenda),
        language,
      ).done[0]?.replace(/.*"value":"([^"]*)".*/, '$1');
    const list = (line: string) => `    agenda:\n      - ${line}\n`;
    assert.deepEqual([value('', 'en'), value('', 'ja')], ['5m x', '5分 x']);
    assert.deepEqual([value(list('10分 a'), 'en'), value(list('10m a'), 'ja')], ['5分 x', '5m x']);
    assert.deepEqual([value(list('"10 分 a"'), 'en'), value(list("'10 m a'"), 'ja')], ['5分 x', '5m x']);
  });
});
