import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folderOf, meetup, removeFolders, root } from './terminal.ts';

const series =
  'series: { title: Lunch, start: "12:00", minutes: 45, timezone: Asia/Tokyo, place: "https://meet.example.com/a" }\n';
const file = (sessions: string): Record<string, string> => ({ 'a.meetup.yaml': `${series}sessions:\n${sessions}` });
const unfold = (text: string): string => text.replace(/\r\n /g, '');
const uids = (text: string): readonly string[] => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid ?? '');

describe('meetup ics', () => {
  after(removeFolders);

  it('writes every session with a date, with its agenda, its host and the clocks of its zone', async () => {
    const { code, out } = await meetup(['ics', 'examples/en/sales-dev.meetup.yaml', '--lang', 'en']);
    assert.equal(code, 0);
    const text = unfold(out);
    assert.equal(uids(text).length, 6);
    assert.match(text, /TZID:Europe\/London/);
    assert.match(text, /DTSTART;TZID=Europe\/London:20261217T150000\r\nDTEND;TZID=Europe\/London:20261217T160000/);
    assert.match(text, /Host: Mio Takahashi\\nCo-hosts: Ken Suzuki\\n\\n15:00 what became of the hints \(5 min\)/);
    assert.match(text, /LOCATION:https:\/\/meet\.example\.com\/sales-dev\r\nURL:https:/);
  });

  it('says the same in Japanese', async () => {
    const { out } = await meetup(['ics', 'examples/ja/eigyo-kaihatsu.meetup.yaml', '--lang', 'ja']);
    const text = unfold(out);
    assert.match(text, /SUMMARY:【中止】営業と開発、お互いの仕事を知る会/);
    assert.match(text, /DESCRIPTION:「リリースの前日に、お互いが知っておきたいことは何か」\\n主催者：/);
  });

  it('lets no sign of a title end a name or a line', async () => {
    const title = '"A; B, C\\\\D\\r\\nEND:VCALENDAR"';
    const cwd = folderOf({ 'a.meetup.yaml': `series: { title: ${title} }\nsessions: [{ date: 2026-12-17 }]\n` });
    const { out } = await meetup(['ics', '--lang', 'en'], { cwd });
    for (const name of ['NAME', 'X-WR-CALNAME', 'SUMMARY'])
      assert.ok(out.includes(`\r\n${name}:A\\; B\\, C\\\\D END:VCALENDAR\r\n`), out);
  });

  it('writes a folder as one calendar, and leaves sessions without a date out', async () => {
    const { out } = await meetup(['ics', 'examples/ja', '--lang', 'ja']);
    assert.match(out, /\r\nNAME:交流会\r\n/);
    const cwd = folderOf(file('  - date: 2026-12-17\n  - { date: tbd, options: [2026-12-18] }\n'));
    const said = await meetup(['ics', '--out', 'a.ics'], { cwd });
    assert.equal(said.out, '1 session written to a.ics. 1 session without a date left out.\n');
  });

  it('writes the same bytes again, and touches no file that says so already', async () => {
    const cwd = folderOf(file('  - date: 2026-12-17\n'));
    await meetup(['ics', '--out', 'a.ics'], { cwd });
    const [bytes, { ino }] = [readFileSync(join(cwd, 'a.ics')), statSync(join(cwd, 'a.ics'))];
    await meetup(['ics', '--out', 'a.ics', '--today', '2027-05-01'], { cwd });
    assert.deepEqual(readFileSync(join(cwd, 'a.ics')), bytes);
    assert.equal(statSync(join(cwd, 'a.ics')).ino, ino);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.ics', 'a.meetup.yaml']);
  });

  it('keeps the identity of a moved session and counts the change', async () => {
    const cwd = folderOf(file('  - date: 2026-12-17\n  - date: 2027-01-21\n'));
    await meetup(['ics', '--out', 'a.ics'], { cwd });
    const before = readFileSync(join(cwd, 'a.ics'), 'utf8');
    const moved = '  - { date: 2026-12-18, id: 2026-12-17, because: fair }\n  - date: 2027-01-21\n';
    writeFileSync(join(cwd, 'a.meetup.yaml'), `${series}sessions:\n${moved}`);
    await meetup(['ics', '--out', 'a.ics'], { cwd });
    const now = readFileSync(join(cwd, 'a.ics'), 'utf8');
    assert.deepEqual(uids(now), uids(before));
    assert.match(now, /20261218T120000[\s\S]*Reason: fair[\s\S]*SEQUENCE:1[\s\S]*SEQUENCE:0/);
  });

  it('says of a cancelled session that it is, and why', async () => {
    const cwd = folderOf(file('  - { date: 2026-12-17, status: cancelled, because: "year-end; closing" }\n'));
    const { out } = await meetup(['ics'], { cwd });
    assert.match(out, /SUMMARY:Cancelled: Lunch\r\nDESCRIPTION:Reason: year-end\\; closing\r\n/);
    assert.match(out, /STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n/);
  });

  it('gives two sessions of one day an identity each', async () => {
    const { out } = await meetup(['ics'], {
      cwd: folderOf(file('  - date: 2026-12-17\n  - { date: 2026-12-17, start: "17:00" }\n')),
    });
    assert.equal(new Set(uids(out)).size, 2);
  });

  it('takes a session without a start for the whole day, and says which zone it went by where none is named', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-12-31 }, { date: 2027-01-02, start: "09:00" }]\n',
      '.vscode/settings.json': '{ "meetup.timezone": "Europe/Lisbon" }',
    });
    const { out, err } = await meetup(['ics'], { cwd });
    assert.match(out, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101/);
    assert.match(out, /DTSTART;TZID=Europe\/Lisbon:20270102T090000/);
    assert.match(err, /its times are taken as Europe\/Lisbon/);
  });

  it('tells people in other zones their own time', async () => {
    const cwd = folderOf({
      ...file('  - { date: 2026-12-17, start: "08:00", host: ken, participants: [ana] }\n'),
      'shared.meetup.yaml': 'people: { ken: { name: Ken }, ana: { name: Ana, timezone: Europe/Lisbon } }\n',
    });
    const { out } = await meetup(['ics', '--lang', 'en'], { cwd });
    assert.match(unfold(out), /08:00–08:45 Asia\/Tokyo: Ken\\nWed 16 Dec\\, 23:00–23:45 Europe\/Lisbon: Ana/);
  });

  it('writes one session, by its date or its id', async () => {
    const cwd = folderOf(file('  - date: 2026-12-17\n  - { date: 2027-01-21, id: kick-off }\n'));
    for (const name of ['kick-off', '2027-01-21']) {
      const { out } = await meetup(['ics', 'a.meetup.yaml', '--session', name], { cwd });
      assert.deepEqual([uids(out).length, /20270121T/.test(out)], [1, true]);
    }
    const none = await meetup(['ics', 'a.meetup.yaml', '--session', 'nobody'], { cwd });
    assert.deepEqual([none.code, none.out], [2, '']);
  });

  for (const page of ['sharing.md', 'sharing.ja.md'])
    it(`publishes a feed as the workflow of docs/${page} does, and again`, async () => {
      const [, workflow = ''] =
        /```yaml\n(name: [\s\S]*?)```/.exec(readFileSync(join(root, 'docs', page), 'utf8')) ?? [];
      const { jobs } = parse(workflow) as { jobs: { publish: { steps: readonly { run?: string }[] } } };
      const [line = ''] = jobs.publish.steps.flatMap(({ run = '' }) => (run.startsWith('node') ? [run] : []));
      const [program, tool, ...args] = line.split(' ');
      assert.deepEqual([program, tool], ['node', 'tools/meetup.mjs']);
      // Nothing was published before the first time: a page that is not there leaves nothing or an empty file.
      const cwd = folderOf({ 'meetups/a.meetup.yaml': series, 'site/meetups.ics': '' });
      const published = async (sessions: string): Promise<string> => {
        writeFileSync(join(cwd, 'meetups/a.meetup.yaml'), `${series}sessions:\n${sessions}`);
        const { code, err } = await meetup(args, { cwd });
        assert.equal(code, 0, err);
        return readFileSync(join(cwd, 'site/meetups.ics'), 'utf8');
      };
      const first = await published('  - date: 2026-12-17\n');
      assert.match(first, /SEQUENCE:0\r\n/);
      assert.equal(await published('  - date: 2026-12-17\n'), first);
      assert.match(await published('  - { date: 2026-12-17, title: Another }\n'), /SEQUENCE:1\r\n/);
    });

  it('says why it could not write', async () => {
    const cwd = folderOf(file('  - date: 2026-12-17\n'));
    const { code, err } = await meetup(['ics', '--out', 'nowhere/a.ics', '--lang', 'ja'], { cwd });
    assert.deepEqual([code, err], [2, 'meetup: 「nowhere/a.ics」に書き込めません。\n']);
    assert.equal((await meetup(['ics', 'b', 'c'], { cwd })).code, 2);
    assert.equal((await meetup(['ics', '.'], { cwd: folderOf({ 'x.txt': '' }) })).code, 0);
  });
});
