import assert from 'node:assert/strict';
import { folderOf, meetup, removeFolders } from './terminal.ts';

describe('meetup next', () => {
  after(removeFolders);

  it('lists sessions to come of several folders, soonest first', async () => {
    const { code, json } = await meetup(['next', 'examples/ja', 'examples/en', '--format', 'json']);
    assert.equal(code, 0);
    const dates = (json as { date: string }[]).map(({ date }) => date);
    assert(dates.length >= 6);
    assert.deepEqual(dates, [...dates].sort());
    assert(dates.every((date) => date >= '2026-11-23'));
  });

  it('gives programs every field, null where nothing is written', async () => {
    const cwd = folderOf({
      'a.meetup.yaml':
        'series: { title: A, start: "15:00", timezone: Asia/Tokyo }\ntopics: { t: { question: What? } }\nsessions:\n  - date: 2026-11-23\n    host: ken\n    cohosts: [mio]\n    topics: [t]\n    title: First\n  - date: 2026-11-22\n  - { date: 2026-12-01, status: cancelled }\n  - date: tbd\n',
      'b.meetup.yaml': 'series: { title: B }\nsessions: [{ date: 2026-11-30 }]\n',
    });
    const { json } = await meetup(['next', '--format', 'json'], { cwd });
    const common = { status: 'planned' };
    assert.deepEqual(json, [
      {
        file: 'a.meetup.yaml',
        line: 4,
        series: 'A',
        date: '2026-11-23',
        start: '15:00',
        zone: 'Asia/Tokyo',
        title: 'First',
        host: 'ken',
        cohosts: ['mio'],
        topics: ['t'],
        ...common,
      },
      {
        file: 'b.meetup.yaml',
        line: 2,
        series: 'B',
        date: '2026-11-30',
        start: null,
        zone: null,
        title: null,
        host: null,
        cohosts: [],
        topics: [],
        ...common,
      },
    ]);
  });

  it('names what waits for a decision', async () => {
    const { out } = await meetup(['next', 'examples/ja', '--lang', 'ja']);
    assert.match(out, /判断待ち\n {2}障害に学ぶ勉強会：前の判断から3回/);
    assert.match(out, /日程未定（12月9日（水）、12月16日（水））/);
  });

  it('names it in English too, with the date of the cadence where no session is planned', async () => {
    const cwd = folderOf({
      'b.meetup.yaml': 'series: { title: B, cadence: { every: 1 week, on: thu } }\nsessions: [{ date: 2026-11-19 }]\n',
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: tbd, options: [2026-12-08, 2026-12-15] }]\n',
    });
    const { out } = await meetup(['next'], { cwd });
    assert.match(out, /Needs a decision\n {2}A: .*\(Tue 8 Dec or Tue 15 Dec\) .*\n {2}B: .*cadence says Thu 26 Nov/);
  });

  it('goes by the day of the settings, unless told another or not to', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-11-25 }, { date: 2026-12-25 }]\n',
      '.vscode/settings.json': '{ "meetup.today": "2026-12-01" }',
    });
    const count = async (...args: readonly string[]) =>
      ((await meetup(['next', '--format', 'json', ...args], { cwd })).json as unknown[]).length;
    assert.deepEqual([await count(), await count('--no-settings'), await count('--today', '2026-12-26')], [1, 2, 0]);
  });

  it('says of which files more may stand in them', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions:\n  - date: 2026-12-17\n  - { date: \n',
      'b.meetup.yaml': new Uint8Array([0xff]),
    });
    const { code, err, json } = await meetup(['next', '--format', 'json'], { cwd });
    assert.deepEqual([code, (json as unknown[]).length], [0, 1]);
    assert.match(err, /^meetup: "a\.meetup\.yaml" has lines .*\nmeetup: "b\.meetup\.yaml" cannot be read.*\n$/);
  });

  it('a folder without meetup files has nothing ahead, and a missing one is a failure', async () => {
    const none = await meetup(['next'], { cwd: folderOf({ 'notes.yaml': 'a: b\n' }) });
    assert.deepEqual([none.code, none.out], [0, '']);
    assert.match(none.err, /No meetup file/);
    assert.equal((await meetup(['next', 'nowhere'])).code, 2);
  });

  it('says so when nothing lies ahead', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-11-01 }]\n' });
    assert.match((await meetup(['next'], { cwd })).out, /^No session ahead\.\n/);
    assert.equal((await meetup(['next', '--format', 'json'], { cwd })).out, '[]\n');
  });
});
