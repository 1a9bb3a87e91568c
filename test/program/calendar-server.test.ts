import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { folderOf, meetup, removeFolders, root } from '../stories/terminal.ts';
import { missing } from './debian.ts';

const calendar = readFileSync(join(root, 'docs/examples/ja/calendar.ics'), 'utf8');
const plan = readFileSync(join(root, 'examples/ja/eigyo-kaihatsu.meetup.yaml'), 'utf8');
const entries = [
  '2026-08-20 15:00|2026-08-20 16:00|営業と開発、お互いの仕事を知る会：差し戻しを一件、最初から最後まで追う|CONFIRMED',
  '2026-09-17 15:00|2026-09-17 16:00|営業と開発、お互いの仕事を知る会：納期の根拠|CONFIRMED',
  '2026-10-15 15:00|2026-10-15 16:00|営業と開発、お互いの仕事を知る会：なぜを一行|CONFIRMED',
  '2026-11-19 15:00|2026-11-19 16:00|【中止】営業と開発、お互いの仕事を知る会|CANCELLED',
  '2026-12-17 15:00|2026-12-17 16:00|営業と開発、お互いの仕事を知る会：リリースの前日|CONFIRMED',
  '2027-01-21 15:00|2027-01-21 16:00|営業と開発、お互いの仕事を知る会：商談に同席|CONFIRMED',
];

/** Longer than any of these programs takes for one thing on a busy machine; nothing waits for ever. */
const patience = 30_000;

describe('a calendar file, in programs of others', function () {
  this.timeout(12 * patience);
  after(removeFolders);

  it('is read by khal, session by session, and twice is no more than once', function () {
    needs(this, 'khal');
    const khal = khalOn(folderOf({ '.keep': '' }));
    khal.run('import', '--batch', '-a', 'meetups', join(root, 'docs/examples/ja/calendar.ics'));
    const listed = khal.list();
    assert.deepEqual(listed, entries);
    khal.run('import', '--batch', '-a', 'meetups', join(root, 'docs/examples/ja/calendar.ics'));
    assert.deepEqual(khal.list(), listed);
  });

  it('is kept by radicale, and a move moves the entry', async function () {
    needs(this, 'radicale');
    await withRadicale(async ({ address }) => {
      const first = await kept(address, calendar);
      assert.equal(first.length, entries.length);
      const second = await kept(address, await moved());
      const uids = (events: readonly ICAL.Event[]): readonly string[] => events.map(({ uid }) => uid).sort();
      assert.deepEqual(uids(second), uids(first));
      assert.ok(second.some(({ startDate }) => startDate.toString().startsWith('2026-12-18T15:00')));
    });
  });

  it('reaches khal from radicale, also after a move', async function () {
    needs(this, 'radicale');
    needs(this, 'khal');
    await withRadicale(async ({ address, folder }) => {
      // Where radicale keeps it lies an entry a file, which is what khal reads.
      const khal = khalOn(join(folder, 'collection-root/ken/meetups'));
      await kept(address, calendar);
      assert.deepEqual(khal.list(), entries);
      await kept(address, await moved());
      assert.deepEqual(
        khal.list(),
        entries.map((entry) => entry.replaceAll('2026-12-17', '2026-12-18')),
      );
    });
  });
});

/** Leaves the test out where a program cannot be had, and puts the reason where the results are read. */
function needs(context: Mocha.Context, program: 'khal' | 'radicale'): void {
  const reason = missing(program);
  if (reason === undefined) return;
  const test = context.test ?? assert.fail('a test is running');
  test.title += ` (${reason})`;
  context.skip();
}

/** The calendar of the same series after one session has moved by a day. */
async function moved(): Promise<string> {
  const later = plan.replace('- date: 2026-12-17\n', '- date: 2026-12-18\n    id: 2026-12-17\n');
  assert.notEqual(later, plan);
  const cwd = folderOf({ 'eigyo-kaihatsu.meetup.yaml': later });
  return (await meetup(['ics', '--lang', 'ja'], { cwd })).out;
}

/** khal with one calendar in a folder, and nothing else from this machine. */
function khalOn(path: string): { run: (...args: readonly string[]) => string; list: () => readonly string[] } {
  const home = folderOf({ '.keep': '' });
  const day = '%Y-%m-%d';
  const config = [
    ...['[calendars]', '[[meetups]]', `path = ${path}`],
    ...['[locale]', 'local_timezone = Asia/Tokyo', 'default_timezone = Asia/Tokyo'],
    ...['timeformat = %H:%M', `dateformat = ${day}`, `longdateformat = ${day}`],
    ...[`datetimeformat = ${day} %H:%M`, `longdatetimeformat = ${day} %H:%M`],
    ...['[sqlite]', `path = ${join(home, 'khal.db')}`, ''],
  ];
  writeFileSync(join(home, 'khal.conf'), config.join('\n'));
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: home };
  const run = (...args: readonly string[]): string =>
    execFileSync('khal', ['-c', 'khal.conf', ...args], { cwd: home, encoding: 'utf8', timeout: patience, env });
  const wanted = ['--format', '{start-long}|{end-long}|{title}|{status}', '--day-format', ''];
  const rows = (text: string): readonly string[] =>
    text
      .split('\n')
      .map((row) => row.trim())
      .filter(Boolean);
  return { run, list: () => rows(run('list', ...wanted, '2026-08-01', '300d')) };
}

/** Puts a calendar on the server and answers what the server then hands out. */
async function kept(address: string, text: string): Promise<readonly ICAL.Event[]> {
  const headers = { authorization: `Basic ${btoa('ken:ken')}`, 'content-type': 'text/calendar' };
  const ask = (init: RequestInit): Promise<Response> =>
    fetch(address, { ...init, headers, signal: AbortSignal.timeout(patience) });
  assert.equal((await ask({ method: 'PUT', body: text })).status, 201);
  const got = await (await ask({ method: 'GET' })).text();
  return ICAL.Component.fromString(got)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
}

/** A calendar server on a free port of this machine, for as long as `use` takes. */
async function withRadicale(use: (at: { address: string; folder: string }) => Promise<void>): Promise<void> {
  const folder = folderOf({ '.keep': '' });
  const hosts = ['--server-hosts', '127.0.0.1:0', '--auth-type', 'none', '--logging-level', 'info'];
  const options = ['--config', '', ...hosts, '--storage-filesystem-folder', folder];
  const server = spawn('radicale', options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 4 * patience,
    killSignal: 'SIGKILL',
  });
  const ended = once(server, 'exit');
  try {
    await use({ address: `http://127.0.0.1:${await portOf(server)}/ken/meetups/`, folder });
  } finally {
    server.kill();
    await ended;
  }
}

/** The port a server says it listens on. */
function portOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Listened to until the end: a server whose words nobody takes stops at some point.
    server.stderr?.on('data', (piece) => {
      said += String(piece);
      const port = /127\.0\.0\.1\]?:(\d+)/.exec(said)?.[1];
      if (port !== undefined && port !== '0') resolve(port);
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`radicale ended: ${said}`)));
  });
}
