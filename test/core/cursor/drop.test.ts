import assert from 'node:assert/strict';
import { dropped } from '../../../src/core/cursor/drop.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { aroundOf, marked } from './marked.ts';

/** The text after a name was dropped at the mark. */
function after(text: string, kind: 'topics' | 'people', id = 'x'): string {
  const at = marked(text);
  const { reading } = aroundOf(at.text);
  const revision = revise(reading, dropped(reading, at.offset, { kind, id }));
  assert.ok('splices' in revision);
  return apply(at.text, revision.splices);
}

describe('a name that is dropped', () => {
  const cases: readonly (readonly [what: string, kind: 'topics' | 'people', text: string, after: string])[] = [
    [
      'a topic begins the list',
      'topics',
      'sessions:\n  - date: t|bd\n',
      'sessions:\n  - date: tbd\n    topics:\n      - x\n',
    ],
    [
      'a topic joins the list, also on the line of the host',
      'topics',
      'sessions: [{ host: k|en, topics: [a] }]\n',
      'sessions: [{ host: ken, topics: [a, x] }]\n',
    ],
    [
      'a topic is there already',
      'topics',
      'sessions: [{ date: t|bd, topics: [a, x] }]\n',
      'sessions: [{ date: tbd, topics: [a, x] }]\n',
    ],
    ['a person takes the place of the host', 'people', 'sessions: [{ host: k|en }]\n', 'sessions: [{ host: x }]\n'],
    ['a person is the host already', 'people', 'sessions: [{ host: |x }]\n', 'sessions: [{ host: x }]\n'],
    [
      'a person joins the co-hosts on their line',
      'people',
      'sessions:\n  - cohosts: [a|]\n',
      'sessions:\n  - cohosts: [a, x]\n',
    ],
    [
      'the same on the key of the co-hosts',
      'people',
      'sessions:\n  - coho|sts: [a]\n',
      'sessions:\n  - cohosts: [a, x]\n',
    ],
    ['a co-host is one already', 'people', 'sessions:\n  - cohosts: [x|]\n', 'sessions:\n  - cohosts: [x]\n'],
    [
      'a person takes part anywhere else',
      'people',
      'sessions: [{ date: t|bd, participants: [a] }]\n',
      'sessions: [{ date: tbd, participants: [a, x] }]\n',
    ],
    [
      'a person takes part already',
      'people',
      'sessions: [{ date: t|bd, participants: [x] }]\n',
      'sessions: [{ date: tbd, participants: [x] }]\n',
    ],
    [
      'in its own session only',
      'people',
      'sessions:\n  - host: a\n  - host: b|\n',
      'sessions:\n  - host: a\n  - host: x\n',
    ],
    ['not on a line that is no session yet', 'people', 'sessions:\n  |\n', 'sessions:\n  \n'],
    ['not on a topic', 'topics', 'topics: { a: { question: b| } }\n', 'topics: { a: { question: b } }\n'],
    ['not on a series', 'people', 'series: { title: A| }\n', 'series: { title: A }\n'],
  ];
  for (const [what, kind, text, expected] of cases) it(what, () => assert.equal(after(text, kind), expected));
  it('a name is the same however its letters are put together', () =>
    assert.equal(
      after('sessions: [{ date: t|bd, participants: ["e\u0301"] }]\n', 'people', '\u00e9'),
      'sessions: [{ date: tbd, participants: ["e\u0301"] }]\n',
    ));
});
