import assert from 'node:assert/strict';
import type { Act } from '../../../src/core/planner/acts/act.ts';
import { sinceThen } from '../../../src/core/planner/acts/follow.ts';
import { orderOf } from '../../../src/core/planner/acts/order.ts';
import { heard } from '../../../src/core/planner/messages.ts';
import { read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock } from '../folder.ts';
import { groundOn } from './ground.ts';

const file = `series:
  title: Sales and Dev
  minutes: 60
topics:
  waits: { question: what do we wait for }
  terms: { question: which words differ }
sessions:
  - date: 2026-12-10
    host: ken
    cohosts: [mio]
    topics: [waits]
    agenda:
      # warm up
      - 10m check-in
      - { minutes: 40, what: talk, topic: waits }
      - 10m close
    hints:
      - { from: ken, said: one line a day }
    followups:
      - { what: write the list, owner: mio }
  - date: 2026-12-24
  - date: tbd
`;

/** What a text says after an act on what `shown` showed; what is said where it is refused. */
function after(act: Act, now = file, shown = file, language: 'en' | 'ja' = 'en'): string {
  assert.ok(heard({ act, version: 1, id: 1 }), `the editor hears ${JSON.stringify(act)}`);
  const reading = read(now);
  const since = sinceThen(shown === now ? reading : read(shown), reading, []);
  const order = orderOf(act, groundOn(since, language));
  if ('refused' in order) return order.refused.text.en.split(/[,.]/)[0] ?? '';
  const revision = revise(reading, order.changes);
  return 'refused' in revision ? revision.refused.reason : apply(now, revision.splices);
}
/** The lines that went and came. */
function lines(act: Act, now = file, shown = file, language: 'en' | 'ja' = 'en'): string {
  const text = after(act, now, shown, language);
  if (!text.includes('\n')) return text;
  const [old, fresh] = [now.split('\n'), text.split('\n')];
  const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line.trim()}`);
  return [...gone, ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`)].join('\n');
}
const said = (act: Act, language: 'en' | 'ja' = 'en', text = file): string => {
  const reading = read(text);
  const order = orderOf(act, groundOn(sinceThen(reading, reading, []), language));
  const sentence = 'refused' in order ? order.refused : order.said;
  return wordsFor(language, clock).fill(sentence.text, sentence.facts);
};

const set = (
  path: (string | number)[],
  saw: string | number | boolean | null,
  value: string | number | boolean | null,
): Act => ({ act: 'set', path, saw, value });
const first = ['sessions', 0];
const block = (nth: number, key: string) => [...first, 'agenda', nth, key];

describe('an act: a value', () => {
  it('the title', () =>
    assert.equal(lines(set(['series', 'title'], 'Sales and Dev', 'Us')), '- title: Sales and Dev\n+ title: Us'));
  it('a goal there was not', () =>
    assert.equal(lines(set(['series', 'goal'], null, 'know each other')), '+ goal: know each other'));
  it('taken away when emptied', () => assert.equal(lines(set(['series', 'minutes'], 60, '')), '- minutes: 60'));
  it('not where it has to be', () =>
    assert.equal(after(set(['series', 'title'], 'Sales and Dev', ' ')), 'This cannot be empty'));
  it('minutes as they are typed', () =>
    assert.equal(lines(set([...first, 'minutes'], null, '９０分')), '+ minutes: 90'));
  it('no minutes that are none', () =>
    assert.equal(after(set([...first, 'minutes'], null, 'long')), '"{value}" does not fit here'));
  it('a time as it is typed', () => assert.equal(lines(set([...first, 'start'], null, '15時半')), '+ start: "15:30"'));
  it('a place', () => assert.equal(lines(set([...first, 'place'], null, '5F: east')), '+ place: "5F: east"'));
  it('a host', () => assert.equal(lines(set([...first, 'host'], 'ken', 'aya')), '- host: ken\n+ host: aya'));
  it('the length of a block', () =>
    assert.equal(lines(set(block(0, 'minutes'), 10, 15)), '- - 10m check-in\n+ - 15m check-in'));
  it('the text of a block', () =>
    assert.equal(
      lines(set(block(2, 'what'), 'close', 'close: next date')),
      '- - 10m close\n+ - "10m close: next date"',
    ));
  it('who leads a block', () =>
    assert.equal(
      lines(set(block(0, 'who'), null, 'mio')),
      '- - 10m check-in\n+ - { minutes: 10, what: check-in, who: mio }',
    ));
  it('no topic of a block any more', () =>
    assert.equal(
      lines(set(block(1, 'topic'), 'waits', null)),
      '- - { minutes: 40, what: talk, topic: waits }\n+ - { minutes: 40, what: talk }',
    ));
  it('no text of a block is not', () =>
    assert.equal(after(set(block(0, 'what'), 'check-in', '')), 'This cannot be empty'));
  it('a follow-up done', () =>
    assert.equal(
      lines(set([...first, 'followups', 0, 'done'], null, true)),
      '- - { what: write the list, owner: mio }\n+ - { what: write the list, owner: mio, done: true }',
    ));
  it('a remark', () =>
    assert.equal(
      lines(set([...first, 'hints', 0, 'said'], 'one line a day', 'two')),
      '- - { from: ken, said: one line a day }\n+ - { from: ken, said: two }',
    ));
  it('the question of a topic', () =>
    assert.equal(
      lines(set(['topics', 'waits', 'question'], 'what do we wait for', 'who')),
      '- waits: { question: what do we wait for }\n+ waits: { question: who }',
    ));
  it('the line to the next host', () =>
    assert.equal(lines(set([...first, 'handoff'], null, 'keep it short')), '+ handoff: keep it short'));
  it('none where the planner writes nothing', () =>
    assert.equal(after(set(['teams', 'sales', 'name'], null, 'x')), 'This is no longer in the text'));
  it('none over a whole list', () =>
    assert.equal(after(set([...first, 'agenda'], null, 'x')), 'This is no longer in the text'));
});

describe('an act: the day of a session', () => {
  it('keeps its identity in calendars', () =>
    assert.equal(
      lines(set([...first, 'date'], '2026-12-10', '2026-12-11')),
      '- - date: 2026-12-10\n+ - date: 2026-12-11\n+ id: 2026-12-10',
    ));
  it('as it is typed', () =>
    assert.equal(lines(set(['sessions', 2, 'date'], 'tbd', '2027/1/7')), '- - date: tbd\n+ - date: 2027-01-07'));
  it('moves it where its date belongs', () =>
    assert.ok(
      after(set([...first, 'date'], '2026-12-10', '2026-12-31')).includes(
        'date: 2026-12-24\n  - date: 2026-12-31\n    id: 2026-12-10\n    host: ken',
      ),
    ));
  it('open again', () =>
    assert.ok(
      after(set(['sessions', 1, 'date'], '2026-12-24', '')).includes('- date: tbd\n    id: 2026-12-24\n  - date: tbd'),
    ));
  it('not one the calendar has not', () =>
    assert.equal(after(set([...first, 'date'], '2026-12-10', '2026-02-31')), '"{value}" does not fit here'));
});

describe('an act: blocks', () => {
  const move = (nth: number, before: number | null): Act => ({ act: 'moveBlock', session: 0, block: nth, before });
  const order = (text: string): readonly string[] =>
    [...text.matchAll(/check-in|talk|close|# warm up/g)].map(([word]) => word);
  it('moved to the end, with its comment', () =>
    assert.deepEqual(order(after(move(0, null))), ['talk', 'close', '# warm up', 'check-in']));
  it('moved to the front', () =>
    assert.deepEqual(order(after(move(2, 0))), ['close', '# warm up', 'check-in', 'talk']));
  it('moved nowhere', () => assert.equal(after(move(1, 2)), file));
  it('says where it is now', () => assert.equal(said(move(0, null)), '"check-in" is now block 3 of 3.'));
  it('and in Japanese', () => assert.equal(said(move(0, null), 'ja'), '「check-in」を3枠中3番目に移しました。'));
  it('added as the others are written', () =>
    assert.equal(lines({ act: 'addBlock', session: 0, before: 2, minutes: 5, what: 'break' }), '+ - 5m break'));
  it('added with a topic', () =>
    assert.equal(
      lines({ act: 'addBlock', session: 0, before: null, minutes: 5, what: 'more', topic: 'terms' }),
      '+ - { minutes: 5, what: more, topic: terms }',
    ));
  it('added to a session that has none', () =>
    assert.ok(
      after({ act: 'addBlock', session: 1, before: null, minutes: 5, what: 'hello' }).includes(
        '2026-12-24\n    agenda:\n      - 5m hello',
      ),
    ));
  it('removed', () =>
    assert.equal(lines({ act: 'remove', path: [...first, 'agenda', 2], saw: 'close' }), '- - 10m close'));
  it('not removed when it says something else by now', () =>
    assert.equal(
      after({ act: 'remove', path: [...first, 'agenda', 2], saw: 'end' }),
      'The text changed there in the meantime',
    ));

  const minutes = (text: string): number =>
    [...text.matchAll(/(?:- "?|minutes: )(\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  it('of a form, for a whole session: exactly as long', () => {
    for (const [language, length] of [
      ['en', 45],
      ['ja', 60],
      ['en', 90],
      ['ja', 73],
    ] as const) {
      const text = after(
        { act: 'addFormat', session: 1, format: 'one-two-four-all', minutes: length },
        file,
        file,
        language,
      );
      const agenda = text.slice(text.indexOf('2026-12-24'), text.indexOf('date: tbd'));
      assert.equal(minutes(agenda.slice(10)), length);
    }
  });
  it('of a form, for the time that is left: its phases only', () => {
    const text = after({ act: 'addFormat', session: 0, format: 'one-two-four-all', minutes: 30 });
    assert.equal(minutes(text.slice(text.indexOf('agenda:'), text.indexOf('hints:'))), 90);
    assert.ok(!text.includes('Opening'));
  });
  it('of a form about a topic: its longest block is', () =>
    assert.match(
      after({ act: 'addFormat', session: 1, format: 'one-two-four-all', minutes: 60, topic: 'terms' }),
      /\{ minutes: \d+, what: .+, topic: terms \}/,
    ));
  it('of a form that needs more time', () =>
    assert.equal(
      said({ act: 'addFormat', session: 1, format: 'one-two-four-all', minutes: 10 }),
      'This form of discussion needs at least 23 min.',
    ));
});

describe('an act: names on a session', () => {
  const join = (list: 'topics' | 'cohosts' | 'participants', id: string, session = 0): Act => ({
    act: 'join',
    session,
    list,
    id,
  });
  const leave = (list: 'topics' | 'cohosts' | 'participants', id: string): Act => ({
    act: 'leave',
    session: 0,
    list,
    id,
  });
  it('a co-host joins', () => assert.equal(lines(join('cohosts', 'aya')), '- cohosts: [mio]\n+ cohosts: [mio, aya]'));
  it('once', () => assert.equal(after(join('cohosts', 'mio')), file));
  it('the first participant', () => assert.equal(lines(join('participants', 'rei')), '+ participants: [rei]'));
  it('the last co-host leaves', () => assert.equal(lines(leave('cohosts', 'mio')), '- cohosts: [mio]\n+ cohosts: []'));
  it('somebody who is not there leaves', () => assert.equal(after(leave('cohosts', 'rei')), file));
  it('said by the name they go by', () =>
    assert.equal(
      said(join('participants', 'rei'), 'ja', `${file}people:\n  rei: { name: 渡辺 玲 }\n`),
      '渡辺 玲さんを加えました。',
    ));
  it('a topic goes on a session', () => assert.equal(lines(join('topics', 'terms', 1)), '+ topics: [terms]'));
  it('and off it, with the blocks about it', () =>
    assert.equal(
      lines(leave('topics', 'waits')),
      '- topics: [waits]\n- - { minutes: 40, what: talk, topic: waits }\n+ topics: []\n+ - { minutes: 40, what: talk }',
    ));
  it('from one session to another', () =>
    assert.equal(
      lines({ act: 'carryTopic', topic: 'waits', from: 0, to: 1 }),
      '- - { minutes: 40, what: talk, topic: waits }\n+ topics: []\n+ - { minutes: 40, what: talk }',
    ));
});

describe('an act: what came out', () => {
  it('a remark', () =>
    assert.equal(
      lines({ act: 'addHint', session: 0, said: 'ask, before it bounces', from: 'mio' }),
      '+ - { from: mio, said: "ask, before it bounces" }',
    ));
  it('a follow-up', () =>
    assert.equal(
      lines({ act: 'addFollowup', session: 0, what: 'call', owner: 'ken', due: '12月20日' }),
      '+ - { what: call, owner: ken, due: 2026-12-20 }',
    ));
  it('a follow-up without a day that is one', () =>
    assert.equal(after({ act: 'addFollowup', session: 0, what: 'call', due: 'soon' }), '"{value}" does not fit here'));
  it('a remark removed', () =>
    assert.equal(
      lines({ act: 'remove', path: [...first, 'hints', 0], saw: 'one line a day' }),
      '- hints:\n- - { from: ken, said: one line a day }',
    ));
  it('a session where its date belongs', () =>
    assert.ok(
      after({ act: 'addSession', date: '2026-12-17', topic: 'terms' }).includes(
        '  - date: 2026-12-17\n    topics: [terms]\n  - date: 2026-12-24',
      ),
    ));
  it('a decision', () =>
    assert.ok(
      after({ act: 'decide', decision: 'continue', why: 'it works' }).includes(
        'renewal:\n    decisions:\n      - date: 2026-11-23\n        decision: continue\n        why: it works',
      ),
    ));
});

describe('an act that puts a session on the plan', () => {
  const promised = `series: { title: A }
sessions:
  - date: 2026-11-19
    followups:
      - { what: draft the form, owner: mio }
  - date: tbd
    options: [2026-12-10, 2026-12-17]
    agenda:
      - 10m talk
people:
  mio: { name: Mio }
`;
  const set = (saw: string, value: string): Act => ({ act: 'set', path: ['sessions', 1, 'date'], saw, value });
  const on = (text: string, act: Act): string => after(act, text, text);

  it('puts first in a new one what is still open', () =>
    assert.equal(
      lines({ act: 'addSession', date: '2026-12-03', host: 'mio' }, promised),
      '+ - date: 2026-12-03\n+ host: mio\n+ - "5m Still open: draft the form (Mio)"',
    ));
  it('puts it first in one whose open date is fixed, and the dates under discussion go', () =>
    assert.equal(
      lines(set('tbd', '2026-12-10'), promised, promised),
      '- - date: tbd\n- options: [2026-12-10, 2026-12-17]\n+ - date: 2026-12-10\n+ - "5m Still open: draft the form (Mio)"',
    ));
  it('asks once where the date is opened and fixed again', () => {
    const opened = on(on(promised, set('tbd', '2026-12-10')), set('2026-12-10', ''));
    const again = on(opened, set('tbd', '2026-12-17'));
    assert.equal(again.split('Still open').length, 2, again);
  });
  it('puts nothing into one that has passed, nor into one behind the next', () => {
    assert.equal(lines({ act: 'addSession', date: '2026-11-05' }, promised), '+ - date: 2026-11-05');
    const next = on(promised, { act: 'addSession', date: '2026-12-03' });
    assert.equal(lines({ act: 'addSession', date: '2027-01-07' }, next), '+ - date: 2027-01-07');
  });
  it('says so, in both languages', () => {
    const act: Act = { act: 'addSession', date: '2026-12-03' };
    assert.equal(said(act, 'en', promised), 'Thu 3 Dec is on the plan. What is still open comes first: 1 follow-up.');
    assert.equal(said(act, 'ja', promised), '12月3日（木）を予定に入れました。最初に、残ったやること1件を置きました。');
  });
});

describe('an act on a page that is older than the text', () => {
  const above = file.replace('sessions:\n', 'sessions:\n  - date: 2026-12-03\n');
  it('finds its session by a new place', () =>
    assert.equal(lines(set([...first, 'host'], 'ken', 'aya'), above), '- host: ken\n+ host: aya'));
  it('finds its block behind a new one', () => {
    const now = file.replace('      # warm up', '      - 5m hello\n      # warm up');
    assert.equal(lines(set(block(2, 'minutes'), 10, 20), now), '- - 10m close\n+ - 20m close');
  });
  it('moves a block that is being typed into', () => {
    const now = file.replace('10m check-in', '10m check-in, one line each');
    assert.ok(
      after({ act: 'moveBlock', session: 0, block: 0, before: null }, now).includes(
        '10m close\n      # warm up\n      - 10m check-in, one line each',
      ),
    );
  });
  it('changes the length of a block whose text is being typed', () => {
    const now = file.replace('10m check-in', '10m check-in, all');
    assert.equal(lines(set(block(0, 'minutes'), 10, 15), now), '- - 10m check-in, all\n+ - 15m check-in, all');
  });
  it('writes nothing over what was typed there', () =>
    assert.equal(
      after(set(['series', 'title'], 'Sales and Dev', 'Us'), file.replace('Sales and Dev', 'Sales, Dev'), file),
      'The text changed there in the meantime',
    ));
  it('is done already where somebody typed the same', () => {
    const now = file.replace('Sales and Dev', 'Us');
    assert.equal(after(set(['series', 'title'], 'Sales and Dev', 'Us'), now), now);
  });
  it('knows when its block is gone', () =>
    assert.equal(
      after(set(block(2, 'minutes'), 10, 20), file.replace('      - 10m close\n', '')),
      'This is no longer in the text',
    ));
  it('does not guess where to, when the neighbour is gone', () =>
    assert.equal(
      after({ act: 'moveBlock', session: 0, block: 0, before: 2 }, file.replace('      - 10m close\n', '')),
      'The text changed there in the meantime',
    ));
  it('follows a block that was moved in the text', () => {
    const now = file
      .replace('      - 10m close\n', '')
      .replace('      # warm up', '      - 10m close\n      # warm up');
    assert.equal(lines(set(block(2, 'minutes'), 10, 20), now), '- - 10m close\n+ - 20m close');
  });
  it('knows when its session is gone', () =>
    assert.equal(
      after(set(['sessions', 1, 'host'], null, 'mio'), file.replace('  - date: 2026-12-24\n', '')),
      'This is no longer in the text',
    ));
});

describe('an act arrives', () => {
  const strange: readonly unknown[] = [
    { act: 'set', path: [], saw: null, value: 'x' },
    { act: 'set', path: ['series', 'title'], saw: null, value: ['x'] },
    { act: 'moveBlock', session: -1, block: 0, before: null },
    { act: 'addBlock', session: 0, before: null, minutes: 0, what: 'x' },
    { act: 'join', session: 0, list: 'agenda', id: 'x' },
    { act: 'decide', decision: 'maybe' },
    { act: 'run', command: 'rm' },
  ];
  for (const act of strange)
    it(`not as ${JSON.stringify(act)}`, () => assert.equal(heard({ act, version: 1, id: 1 }), undefined));
  it('not without its version', () =>
    assert.equal(heard({ act: set(['series', 'title'], null, 'x'), id: 1 }), undefined));
});
