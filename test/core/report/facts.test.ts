import assert from 'node:assert/strict';
import { checklistMarkdown } from '../../../src/core/report/checklist.ts';
import { closingPage } from '../../../src/core/report/closing.ts';
import { healthFacts, outcomeFacts } from '../../../src/core/report/facts.ts';
import { notebookPage } from '../../../src/core/report/notebook.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { circleOf, decided, file, textOf } from '../circle/one-series.ts';
import { clock, Folder } from '../folder.ts';
import { said } from './said.ts';

const [en, ja] = [wordsFor('en', clock), wordsFor('ja', clock)];
const people =
  'people:\n  ken: { name: Ken, team: dev }\n  rei: { team: dev }\n  mio: { team: sales }\n  old: { history: [{ role: host, when: 2020, what: Lunch }] }\n';

describe('for the next host, and at the end', () => {
  const notes = (series: string, sessions: readonly string[], more = '', words = en) => {
    const { circle, files } = new Folder({ [file]: textOf(series, sessions, people + more) });
    return notebookPage(circle, file, files.get(file)?.reading.plan.sessions ?? [], words).map(said);
  };
  it('the newest line first, none of what was cancelled', () =>
    assert.deepEqual(
      notes('goal: x', [
        'date: 2026-10-15, handoff: a',
        'date: 2026-11-19, handoff: b, host: ken',
        'date: tbd, handoff: c',
        'date: 2026-11-20, handoff: d, status: cancelled',
      ]).slice(2),
      [': c', 'Thu 19 Nov: b', 'About: Ken', 'Thu 15 Oct: a'],
    ));
  it('each topic once with its form and its teams', () =>
    assert.deepEqual(
      notes(
        'goal: x',
        [
          'date: 2026-11-19, handoff: a, topics: [t], agenda: [{ minutes: 5, what: x, topic: t }, { minutes: 5, what: x, topic: u }]',
        ],
        'topics: { t: { title: T, concerns: [dev], format: walk }, u: { title: U, concerns: [sales, dev] } }\n',
        ja,
      ).slice(2),
      ['11月19日（木）： a', '内容： T／U／walk／devとsales'],
    ));
  it('what was decided and why, or what was changed; not a bare word', () =>
    assert.deepEqual(
      notes(
        'renewal: { decisions: [{ date: 2026-11-01, decision: continue }, { date: 2026-11-02, decision: continue, why: W }, { decision: continue, change: C }, { date: 2026-11-03, decision: continue, why: W, change: C }] }',
        [],
      ).slice(3),
      ['What was decided', 'Mon 2 Nov: W', ': Changed: C', 'Tue 3 Nov: W. Changed: C'],
    ));
  it('nothing decided, no heading', () => assert.equal(notes(decided('continue', '2026-11-01'), []).length, 3));

  const closing = (series: string, sessions: readonly string[], more = '') =>
    closingPage(circleOf(series, sessions, people + more), file, en).map(said);
  it('the last reason to close, what came of it, each host once', () =>
    assert.deepEqual(
      closing(
        'renewal: { decisions: [{ date: 2026-10-01, decision: close, why: old }, { date: 2026-11-21, decision: close, why: W }, { date: 2026-11-22, decision: pause, why: P }] }',
        [
          'date: 2026-10-15, host: ken',
          'date: 2026-10-16, host: rei',
          'date: 2026-11-19, host: ken',
          'date: 2026-12-17, host: mio',
        ],
        'outcomes: [{ what: x }]\n',
      ).slice(1, -1),
      ['After 3 sessions we are closing A.', 'Reason: W', 'What came of it:', 'x.', 'Hosted by Ken and rei.'],
    ));
  it('nothing that there was not', () =>
    assert.deepEqual(closing('goal: x', ['date: 2026-12-17, host: mio']).slice(1, -1), ['We are closing A.']));
  it('a checklist of an open date has no phase', () => {
    const circle = circleOf('goal: x', ['date: tbd']);
    assert.doesNotMatch(checklistMarkdown(circle, circle.at(file, 0) ?? assert.fail(), en), /##|\[ \]/);
  });
});

describe('for programs', () => {
  const session =
    'date: 2026-11-19, host: ken, participants: [mio, zoe], guests: [Bo], hints: [{ id: a, from: ken, to: mio, said: x }, { said: y }], followups: [{ what: p, owner: ken, due: 2026-11-22 }, { what: q }, { what: r, done: true }]';
  const circle = circleOf(
    'teams: [dev, sales]',
    [session, 'date: 2026-12-17, host: mio'],
    `${people}outcomes: [{ date: 2026-11-20, what: o, kind: answer, from: [a] }, { date: 2026-11-21 }]\n`,
  );
  it('how a series is doing', () =>
    assert.deepEqual(healthFacts(circle, file, en, 'x/a.meetup.yaml'), {
      file: 'x/a.meetup.yaml',
      series: 'A',
      state: 'nudge',
      health: 'Needs a nudge: 1 follow-up overdue, 1 session held, next on Thu 17 Dec',
      reasons: ['1 follow-up overdue', '1 session held', 'next on Thu 17 Dec', '2 outcomes so far'],
      held: 1,
      next: '2026-12-17',
      host: 'mio',
      open: 2,
      late: 1,
      waiting: 1,
      outcomes: 2,
      attendance: [{ date: '2026-11-19', people: 3, guests: 1, teams: { dev: 1, sales: 1 } }],
      hosts: [{ id: 'ken', reasons: ['has hosted once', 'from another team than the last host'] }],
    }));
  it('with nothing ahead, and without a series', () => {
    const {
      next,
      host,
      file: named,
    } = healthFacts(circleOf('goal: x', ['date: tbd, host: ken']), file, en) ?? assert.fail();
    assert.deepEqual([next, host, named], [null, null, file]);
    assert.equal(healthFacts(new Folder({ [file]: people }).circle, file, en), undefined);
  });
  it('what came of it', () =>
    assert.deepEqual(outcomeFacts(circle, file), {
      file,
      series: 'A',
      outcomes: [
        {
          date: '2026-11-20',
          what: 'o',
          kind: 'answer',
          hints: [{ date: '2026-11-19', from: 'ken', to: 'mio', said: 'x' }],
          thanks: ['ken'],
        },
        { date: '2026-11-21', what: '', kind: null, hints: [], thanks: [] },
      ],
      waiting: [{ date: '2026-11-19', from: null, to: null, said: 'y' }],
      followups: {
        kept: 1,
        open: [
          { what: 'p', owner: 'ken', due: '2026-11-22' },
          { what: 'q', owner: null, due: null },
        ],
      },
    }));
});
