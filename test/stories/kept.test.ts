import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as capture from '../../src/core/circle/capture.ts';
import { scheduled } from '../../src/core/circle/carried.ts';
import { type Circle, circleOf } from '../../src/core/circle/circle.ts';
import { hostIdeas } from '../../src/core/circle/hosts.ts';
import { ledgerOf } from '../../src/core/circle/ledger.ts';
import type { Occasion } from '../../src/core/circle/occasion.ts';
import { open } from '../../src/core/examine.ts';
import type { Change } from '../../src/core/plan/change.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { folderOf, meetup, removeFolders } from './terminal.ts';

const file = 'a.meetup.yaml';
const begun = `series:
  title: Sales and Development
  goal: Deepen mutual understanding between the departments
  teams: [sales, dev]
  cadence: { every: 1 month, on: 3rd thu }
sessions:
  - { date: 2026-08-20, host: ken, cohosts: [aya], participants: [mio, rei] }
teams:
  sales: { struggles: [Assumptions change after the quote] }
  dev: { struggles: [The memo does not say why] }
people:
  ken: { name: Ken, team: dev }
  rei: { name: Rei, team: dev }
  aya: { name: Aya, team: sales }
  mio: { name: Mio, team: sales, aim: host }
`;

describe('a series, from a vague goal to its fourth session', () => {
  let [cwd, path] = ['', ''];
  before(() => {
    cwd = folderOf({ [file]: begun });
    path = join(cwd, file);
  });
  after(removeFolders);
  const circleOn = (day: string): Circle => circleOf([open(readFileSync(path, 'utf8'), file).sheet], day as Day, 'UTC');
  const sessionOn = (circle: Circle, date: string): Occasion =>
    circle.of(file).find((occasion) => occasion.date === date) ?? assert.fail(date);

  /** What a host does on a day, as one edit. */
  const on = (day: string, act: (circle: Circle) => readonly Change[]): void => {
    const { reading } = open(readFileSync(path, 'utf8'), file);
    const revision = revise(reading, act(circleOn(day)));
    assert.ok('splices' in revision, JSON.stringify(revision));
    writeFileSync(path, apply(reading.text, revision.splices));
  };
  const health = async (day: string): Promise<string> =>
    (await meetup(['health', '--today', day, '--lang', 'en'], { cwd })).out
      .split('\n')
      .find((line) => line.includes(':')) ?? '';

  it('its vague goal becomes a question that concerns both teams', async () => {
    const { json } = await meetup(['topics', file, '--format', 'json'], { cwd });
    const [topic] = (json as { topics: { teams?: string[]; open: string }[] }).topics;
    assert.ok(topic?.open);
  });

  it('the day after the first session, its host writes down what stuck, and what was promised', () => {
    on('2026-08-21', () =>
      capture.hintAdded(0, { from: 'mio', to: 'ken', said: 'One line on why would save us a call' }),
    );
    on('2026-08-21', () =>
      capture.followupAdded(0, { what: 'Draft the line', owner: 'rei', due: '2026-09-17' as Day }),
    );
    const [hint] = ledgerOf(circleOn('2026-08-21'), file).waiting;
    assert.equal(hint?.from, 'mio');
  });

  it('the next one asks first about what is open, and somebody learns to host', () => {
    on('2026-08-21', (circle) => {
      const appointment = { date: '2026-09-17' as Day, host: 'ken' };
      return scheduled(circle, file, undefined, appointment, wordsFor('en', circle.today)).changes;
    });
    on('2026-08-21', () => [{ do: 'setField', path: ['sessions', 1, 'cohosts'], value: ['mio'] }]);
    assert.match(
      readFileSync(path, 'utf8'),
      /date: 2026-09-17, host: ken, cohosts: \[mio\], agenda: \["5m Still open: Draft the line \(Rei\)"\]/,
    );
    on('2026-09-17', () => capture.followupDone(0, 0, '2026-09-17' as Day));
    on('2026-09-18', (circle) =>
      capture.heldWith(sessionOn(circle, '2026-09-17'), ['mio', 'aya', 'rei'], '2026-09-18' as Day),
    );
  });

  it('the third is moved for a reason, and calendars still know it', () => {
    on('2026-09-18', () => [
      { do: 'addSession', session: { date: '2026-10-15' as Day, host: 'ken', cohosts: ['mio'] } },
    ]);
    on('2026-10-12', (circle) =>
      capture.moved(circle, sessionOn(circle, '2026-10-15'), '2026-10-22' as Day, 'Release week'),
    );
    assert.match(readFileSync(path, 'utf8'), /id: 2026-10-15/);
  });

  it('after three it is time to decide, and nobody has to be told who could host', async () => {
    assert.match(await health('2026-10-23'), /Time to decide: 3 sessions without a decision yet/);
    const [idea] = hostIdeas(circleOn('2026-10-23'), file);
    assert.equal(idea?.id, 'mio');
    on('2026-10-23', () =>
      capture.decided({ date: '2026-10-23' as Day, decision: 'continue', why: 'Fewer quotes bounce' }),
    );
    assert.match(await health('2026-10-23'), /Needs a nudge: no next date, Ken has hosted 3 times in a row/);
  });

  it('the fourth has a new host with somebody beside, and the hint has become a project', async () => {
    on('2026-10-23', () => [
      { do: 'addSession', session: { date: '2026-11-19' as Day, host: 'mio', cohosts: ['ken'] } },
    ]);
    on('2026-11-02', (circle) => {
      const [hint] = ledgerOf(circle, file).hints;
      return capture.outcomeAdded(circle, file, hint, {
        date: '2026-11-02' as Day,
        what: 'Both teams test a form together',
        kind: 'project',
      });
    });
    assert.match(await health('2026-11-20'), /Needs a nudge: no next date, 4 sessions held, 1 outcome so far/);
    const page = (await meetup(['health', '--today', '2026-11-20', '--lang', 'en'], { cwd })).out;
    assert.match(page, /Mio: Host, hosted first on Thu 19 Nov/);
    assert.match(page, /Ken: Has taught a host, stood beside Mio, who learned to host/);
    const { out } = await meetup(['report', '--today', '2026-11-20', '--lang', 'en', '--format', 'md'], { cwd });
    assert.match(
      out,
      /Both teams test a form together\. It began with a remark: “One line on why would save us a call” Thanks to Mio\./,
    );
  });
});
