import assert from 'node:assert/strict';
import type { Change } from '../../../src/core/plan/change.ts';
import { read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';

/** The agenda after changes, or why not. */
function agenda(lines: string, ...changes: readonly Change[]): string {
  const head = 'sessions:\n  - date: 2026-12-17\n    agenda:';
  const revision = revise(read(head + lines), changes);
  return 'refused' in revision ? revision.refused.reason : apply(head + lines, revision.splices).slice(head.length);
}
const path = (nth: number) => ['sessions', 0, 'agenda', nth];
const move = (nth: number, to: number): Change => ({ do: 'moveItem', path: path(nth), to });
const set = (nth: number, parts: object): Change => ({ do: 'setBlock', path: path(nth), ...parts });

const abc = '\n      - 5m a\n      - 5m b\n      - 5m c\n';

describe('moveItem', () => {
  it('takes an item down', () => assert.equal(agenda(abc, move(0, 2)), '\n      - 5m b\n      - 5m c\n      - 5m a\n'));
  it('and up', () => assert.equal(agenda(abc, move(2, 0)), '\n      - 5m c\n      - 5m a\n      - 5m b\n'));
  it('writes nothing where it stands there', () => assert.equal(agenda(abc, move(1, 1)), abc));
  it('refuses a place there is not', () => assert.equal(agenda(abc, move(1, 3)), 'gone'));
  it('refuses a place before the first', () => assert.equal(agenda(abc, move(1, -1)), 'gone'));
  it('refuses an item there is not', () => assert.equal(agenda(abc, move(3, 0)), 'gone'));
  it('refuses what is no item', () =>
    assert.equal(agenda(abc, { do: 'moveItem', path: ['sessions', 0, 'date'], to: 0 }), 'gone'));
  it('refuses an item of what is no list', () => assert.equal(agenda(' 5m a\n', move(0, 0)), 'gone'));
  it('refuses the items of an alias', () =>
    assert.equal(
      agenda(' &a\n      - 5m a\n      - 5m b\n  - date: 2026-12-24\n    agenda: *a\n', {
        do: 'moveItem',
        path: ['sessions', 1, 'agenda', 0],
        to: 1,
      }),
      'alias',
    ));
  it('moves an alias itself', () =>
    assert.equal(
      agenda('\n      - &a 5m a\n      - 5m b\n      - *a\n', move(2, 1)),
      '\n      - &a 5m a\n      - *a\n      - 5m b\n',
    ));
  it('refuses the first item of a list that shares its line with a dash', () =>
    assert.equal(
      agenda('\n      - - 5m a\n        - 5m b\n', { do: 'moveItem', path: [...path(0), 1], to: 0 }),
      'shape',
    ));
  it('and moves those behind it', () =>
    assert.equal(
      agenda('\n      - - 5m a\n        - 5m b\n        - 5m c\n', { do: 'moveItem', path: [...path(0), 2], to: 1 }),
      '\n      - - 5m a\n        - 5m c\n        - 5m b\n',
    ));

  it('takes its comments along, above and behind', () =>
    assert.equal(
      agenda('\n      # warm up\n      - 5m a # quick\n      - 5m b\n', move(0, 1)),
      '\n      - 5m b\n      # warm up\n      - 5m a # quick\n',
    ));
  it('leaves a comment that stands apart', () =>
    assert.equal(
      agenda('\n      - 5m a\n\n      # part two\n\n      - 5m b\n      - 5m c\n', move(0, 2)),
      '\n      # part two\n\n      - 5m b\n      - 5m c\n\n      - 5m a\n',
    ));
  it('keeps to a text without a last line end, down', () =>
    assert.equal(agenda('\n      - 5m a\n      - 5m b', move(0, 1)), '\n      - 5m b\n      - 5m a'));
  it('and up', () => assert.equal(agenda('\n      - 5m a\n      - 5m b', move(1, 0)), '\n      - 5m b\n      - 5m a'));
  it('keeps CRLF', () =>
    assert.equal(agenda('\r\n      - 5m a\r\n      - 5m b\r\n', move(0, 1)), '\r\n      - 5m b\r\n      - 5m a\r\n'));
  it('changes places between brackets', () =>
    assert.equal(agenda(' [5m a, 5m b,  5m c] # all\n', move(2, 0)), ' [5m c, 5m a,  5m b] # all\n'));
  it('moves blocks of several lines whole', () =>
    assert.equal(
      agenda('\n      - minutes: 5\n        what: |\n          a\n          b\n      - 5m c\n', move(0, 1)),
      '\n      - 5m c\n      - minutes: 5\n        what: |\n          a\n          b\n',
    ));

  it('moves whole sessions with the blank lines between them', () => {
    const text =
      'sessions:\n  - date: 2026-12-17\n    host: a\n\n  - date: 2026-12-24\n\n  - date: 2026-12-31\n\nteams: {}\n';
    const revision = revise(read(text), [{ do: 'moveItem', path: ['sessions', 0], to: 1 }]);
    assert.equal(
      'splices' in revision && apply(text, revision.splices),
      'sessions:\n  - date: 2026-12-24\n\n  - date: 2026-12-17\n    host: a\n\n  - date: 2026-12-31\n\nteams: {}\n',
    );
  });
  it('does not take an alias before its anchor', () =>
    assert.equal(
      agenda('\n      - { minutes: 5, what: &w a }\n      - { minutes: 5, what: *w }\n', move(1, 0)),
      'unwritable',
    ));
});

describe('setBlock', () => {
  const one = '\n      - 5m a # c\n';
  it('changes the minutes of a short line', () =>
    assert.equal(agenda(one, set(0, { minutes: 10 })), '\n      - 10m a # c\n'));
  it('and its text', () => assert.equal(agenda(one, set(0, { what: 'b: c' })), '\n      - "5m b: c" # c\n'));
  it('keeps the way the length is written', () =>
    assert.equal(agenda('\n      - 10分 近況を一言\n', set(0, { minutes: 15 })), '\n      - 15分 近況を一言\n'));
  it('keeps quotation marks', () =>
    assert.equal(agenda('\n      - "5m a: b"\n', set(0, { minutes: 7 })), '\n      - "7m a: b"\n'));
  it('makes it long where somebody leads it', () =>
    assert.equal(agenda(one, set(0, { who: 'ken' })), '\n      - { minutes: 5, what: a, who: ken } # c\n'));
  it('or it has a topic', () =>
    assert.equal(agenda(one, set(0, { topic: 't', minutes: 9 })), '\n      - { minutes: 9, what: a, topic: t } # c\n'));
  it('leaves a short line short where nobody leads it', () => assert.equal(agenda(one, set(0, { who: null })), one));
  it('changes a long one key by key', () =>
    assert.equal(
      agenda('\n      - { minutes: 5,  what: a }\n', set(0, { minutes: 6, topic: 't' })),
      '\n      - { minutes: 6,  what: a,  topic: t }\n',
    ));
  it('and takes a key away', () =>
    assert.equal(
      agenda('\n      - { minutes: 5, what: a, who: ken }\n', set(0, { who: null, topic: null })),
      '\n      - { minutes: 5, what: a }\n',
    ));
  it('knows no block that cannot be read', () =>
    assert.equal(agenda('\n      - opening\n', set(0, { minutes: 5 })), 'gone'));
});
