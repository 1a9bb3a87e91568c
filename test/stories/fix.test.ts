import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, meetup, removeFolders } from './terminal.ts';

const wrong =
  'series: { title: A, start: 15:00 } # mine\r\nsessions:\r\n  - date: 2026/12/17   # Thu\r\n    minutes: ６０\r\n    agenda:\r\n      - { minutes: 15, what: next steps, next date }\r\n';
const right =
  'series: { title: A, start: "15:00" } # mine\r\nsessions:\r\n  - date: 2026-12-17   # Thu\r\n    minutes: 60\r\n    agenda:\r\n      - { minutes: 15, what: "next steps, next date" }\r\n';

describe('meetup fix', () => {
  after(removeFolders);
  const file = (cwd: string): string => readFileSync(join(cwd, 'a.meetup.yaml'), 'utf8');

  it('mends what needs no asking, and keeps every other byte', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': wrong });
    const { code, out, err } = await meetup(['fix'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    assert.equal(file(cwd), right);
    assert.match(out, /4 items mended in 1 file\.\n$/);
    assert.match((await meetup(['fix', '--lang', 'ja'], { cwd })).out, /直すものはありません。\n$/);
  });
  it('keeps the mark at the start of a file', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': `\ufeff${wrong}` });
    await meetup(['fix'], { cwd });
    assert.equal(file(cwd), `\ufeff${right}`);
  });
  it('--dry-run shows and writes nothing, and ends with 1', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': wrong });
    const { code, out } = await meetup(['fix', '--dry-run'], { cwd });
    assert.equal(code, 1);
    assert.equal(file(cwd), wrong);
    assert.match(out, / {2}- {3}- date: 2026\/12\/17 # Thu\n {2}\+ {3}- date: 2026-12-17 # Thu\n/);
    assert.match(out, /nothing was written\.\n$/);
  });
  it('leaves to its author what takes a decision', async () => {
    const text =
      'people: { mio: {} }\nseries: { title: A, timezone: JST }\nsessions: [{ date: 2026-12-17, host: mioo }]\n';
    const cwd = folderOf({ 'a.meetup.yaml': text });
    assert.equal((await meetup(['fix'], { cwd })).code, 0);
    assert.equal(file(cwd), text);
  });
  it('tells programs what it mended', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': wrong });
    const { json } = await meetup(['fix', '--format', 'json', '--dry-run'], { cwd });
    assert.deepEqual(
      (json as { code: string; line: number }[]).map(({ code, line }) => `${code} ${line}`),
      ['MT117 1', 'MT105 3', 'MT107 4', 'MT108 6'],
    );
  });
  it('mends all it may, and goes on mending what shows only then', async () => {
    const cwd = folderOf({
      'a.meetup.yaml':
        'people: { aya: {}, ken: {} }\nsessions: [{ date: 12月17日, host: Ａya, participants: [aya, ken, ken] }]\n',
    });
    writeFileSync(join(cwd, 'b.meetup.yaml'), 'series: { title: B }\nsessions: [{ date: 2026-12-10 }]\n');
    await meetup(['fix'], { cwd });
    assert.equal(
      file(cwd),
      'people: { aya: {}, ken: {} }\nsessions: [{ date: 12月17日, host: aya, participants: [ken] }]\n',
    );
  });
});
