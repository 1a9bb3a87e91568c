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
    const { code, out } = await meetup(['fix'], { cwd });
    assert.deepEqual([code, file(cwd)], [0, text]);
    assert.equal(
      out,
      '1 file looked at; nothing that can be mended without asking.\n2 items left for a person to decide; see "meetup check".\n',
    );
    assert.match((await meetup(['check'], { cwd })).out, /\b2 items\b/);
    assert.match(
      (await meetup(['fix', '--lang', 'ja'], { cwd })).out,
      /確認なしで直せるものはありません。\n人が判断するものが2件残っています。「meetup check」で確かめられます。\n$/,
    );
  });
  it('says what is left where it has mended, and of a torn file', async () => {
    const torn = 'series: { title: A }\nsessions:\n  - date: 2026/12/17\n  - date: [2026\n';
    const cwd = folderOf({ 'a.meetup.yaml': torn });
    const dry = await meetup(['fix', '--dry-run'], { cwd });
    assert.match(dry.out, /nothing was written\.\n1 item left for a person to decide; see "meetup check"\.\n$/);
    const { out } = await meetup(['fix'], { cwd });
    assert.match(out, /\n1 item mended in 1 file\.\n1 item left for a person to decide;/);
    assert.match((await meetup(['fix'], { cwd })).out, /^1 file looked at; nothing that can/);
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
