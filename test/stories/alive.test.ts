import assert from 'node:assert/strict';
import { folderOf, meetup, removeFolders } from './terminal.ts';

describe('how series are doing', () => {
  after(removeFolders);

  it('one honest line each, in either language', async () => {
    const ja = await meetup(['health', 'examples/ja', '--lang', 'ja']);
    assert.match(ja.out, /\n {2}見直しどき：前の判断から3回、/);
    const en = await meetup(['health', 'examples/en', '--lang', 'en']);
    assert.match(en.out, /\n {2}Time to decide: 3 sessions since the last decision, /);
    assert.deepEqual([ja.code, en.code], [0, 0]);
  });

  it('for programs, with the reasons', async () => {
    const { json } = await meetup(['health', 'examples/en', '--format', 'json']);
    const [first] = json as { state: string; reasons: string[]; next: string; attendance: { teams: object }[] }[];
    assert.equal(first?.state, 'decide');
    assert.equal(first.next, '2026-11-25');
    assert.ok(first.reasons.length > 2 && first.attendance.length === 6);
  });

  it('and as a table, in which no text is taken for a formula', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': 'series: { title: "=1+1, A" }\nsessions: [{ date: 2026-12-17 }]\n' });
    const { out } = await meetup(['health', '--format', 'csv'], { cwd });
    const [head, row] = out.split('\n');
    assert.match(head ?? '', /^file,series,state,health,/);
    assert.match(row ?? '', /^a\.meetup\.yaml,"'=1\+1, A",new,/);
  });

  it('a page that somebody who was not there reads in a minute', async () => {
    const { out } = await meetup(['report', 'examples/ja', '--lang', 'ja', '--format', 'md']);
    assert.match(out, /^# 生まれたもの\n/);
    assert.match(out, /きっかけの一言：「修正の予定だけでも朝に一言もらえると電話が半分になる」/);
    assert.ok(out.split('\n').length < 90);
  });

  it('what came of it as rows, one for each outcome', async () => {
    const { out } = await meetup(['report', 'examples/en', '--format', 'csv']);
    assert.equal(out.trim().split('\n').length, 6);
    const { json } = await meetup(['report', 'examples/en/sales-dev.meetup.yaml', '--format', 'json']);
    const [series] = json as { outcomes: { thanks: string[] }[]; followups: { kept: number; open: unknown[] } }[];
    assert.deepEqual(
      series?.outcomes.map(({ thanks }) => thanks),
      [['ken'], ['mio', 'ken']],
    );
    assert.deepEqual([series?.followups.kept, series?.followups.open.length], [3, 1]);
  });

  it('goes by the day it is told', async () => {
    const cwd = folderOf({
      'a.meetup.yaml':
        'series: { title: A, cadence: { every: 1 month } }\nsessions: [{ date: 2026-10-15 }, { date: 2026-11-19 }]\n',
    });
    const at = async (day: string) => (await meetup(['health', '--today', day, '--lang', 'en'], { cwd })).out;
    assert.match(await at('2026-11-10'), /Just started: 1 session held, next on Thu 19 Nov/);
    assert.match(await at('2027-02-01'), /Fading quietly: nothing held or planned for 74 days/);
  });
});
