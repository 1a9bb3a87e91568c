import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run/paths.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { standing } from './on-disk.ts';

const slip = 'series: { title: Slips }\nsessions:\n  - date: ２０２６-12-17\n    host: ken\n';
/** What is asked for, and how many calls of the disk it takes at the least. */
const commands: readonly (readonly [args: readonly string[], calls: number])[] = [
  [['check', '.'], 12],
  [['check', 'sales-dev.meetup.yaml', '--format', 'json'], 8],
  [['fix', '.'], 14],
  [['ics', 'sales-dev.meetup.yaml', '--out', 'feed.ics'], 10],
  [['next', '.'], 12],
  [['health', '.'], 12],
  [['report', '.'], 12],
  [['find', 'rel', '.'], 12],
  [['groups', 'sales-dev.meetup.yaml'], 8],
  [['sheet', 'sales-dev.meetup.yaml'], 8],
  [['invite', 'sales-dev.meetup.yaml'], 8],
  [['minutes', 'sales-dev.meetup.yaml'], 8],
  [['network', 'sales-dev.meetup.yaml'], 8],
  [['topics', 'sales-ops.meetup.yaml'], 8],
  [['topics', '--input', 'input.yaml'], 2],
];

describe('the command line on a disk that fails', function () {
  this.timeout(300_000);
  let folder = '';
  let room: typeof import('./terminal-desk.ts');
  before(async () => {
    room = await standing('terminal-desk.ts', { 'node:fs': 'fs.ts' });
    folder = mkdtempSync(join(tmpdir(), 'meetup-disk-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const begin = (): void => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(root, 'examples', 'en'), folder, { recursive: true });
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'more', 'slips.meetup.yaml'), slip);
    writeFileSync(join(folder, 'feed.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    writeFileSync(join(folder, 'input.yaml'), 'goal: to know each other\nteams: [Sales, Development]\n');
  };
  const texts = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [
          join(parentPath, name).slice(folder.length + 1),
          readFileSync(join(parentPath, name), 'utf8'),
        ])
        .sort(),
    );

  /** Runs a command: how it ended, what it said, and what stands in the folder then. */
  const ran = async (args: readonly string[]) => {
    let [out, err] = ['', ''];
    room.disk.calls = [];
    const code = await room.run(
      args,
      {
        cwd: folder,
        env: {},
        today: () => '2026-11-23' as Day,
        input: async () => new Uint8Array(),
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        colour: false,
      },
      () => '1.2.3',
    );
    return { code, out, err, files: texts() };
  };

  for (const [args, least] of commands)
    it(`meetup ${args.join(' ')}: at whatever call, files are old or new, none is left over, and it is said`, async () => {
      const { disk, faults } = room;
      disk.fault = () => undefined;
      begin();
      const old = texts();
      const sound = await ran(args);
      const calls = [...disk.calls];
      assert.ok(calls.length >= least, `${calls.length} calls: ${calls}`);
      assert.equal(sound.err, '');
      for (const lasting of [false, true])
        for (const fault of faults)
          for (const [nth, call] of calls.entries()) {
            begin();
            disk.fault = (at, of) => (at === nth || (lasting && at > nth && of === call) ? fault : undefined);
            const what = `${fault} ${lasting ? 'from' : 'at'} call ${nth} (${call})`;
            const { code, out, err, files } = await ran(args);
            disk.fault = () => undefined;
            for (const [name, text] of Object.entries(files))
              assert.ok(text === old[name] || text === sound.files[name], `${what}: ${name} is old or new`);
            assert.deepEqual(Object.keys(files), Object.keys(sound.files), what);
            const same = code === sound.code && out === sound.out && err === '';
            assert.ok(same || code === 2 || /cannot/.test(out + err), `${what}: ${code}\n${out.slice(0, 300)}\n${err}`);
            assert.ok(code !== 2 || err.startsWith('meetup: '), `${what}: ${err}`);
            assert.deepEqual(
              await ran(args).then(({ files }) => files),
              sound.files,
              `${what}: mended by the next run`,
            );
          }
    });
});
