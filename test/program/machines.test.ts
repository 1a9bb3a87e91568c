import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { folderOf, removeFolders, root } from '../stories/terminal.ts';
import { programIn } from './program.ts';

const run = promisify(execFile);

/** Around the change of the clocks and of the day, the year and the month; where a day is not the day elsewhere. */
const zones = [
  ...['UTC', 'Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati'],
];
const locales = ['C', 'ja_JP.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8'];
const days = ['2026-11-23', '2028-02-29', '2027-03-31', '2027-04-01', '2026-12-31', '2027-03-28', '2026-11-01'];
const commands: readonly (readonly string[])[] = [
  ['check', 'examples/en', 'examples/ja', '--format', 'json'],
  ['next', 'examples/ja'],
  ['health', 'examples/en'],
  ['report', 'examples/ja'],
  ['ics', 'examples/en'],
  ['minutes', 'examples/ja/eigyo-kaihatsu.meetup.yaml'],
];

describe('the same file, settings and day give the same bytes', () => {
  let program = '';
  before(async () => {
    program = await programIn(folderOf({ 'package.json': '{ "version": "0.0.0" }' }));
  });
  after(removeFolders);

  /** A command ends with 1 where it found something; what it says is what counts. */
  const said = async (args: readonly string[], zone: string, locale: string): Promise<string> => {
    const env = { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale };
    const options = { cwd: root, env, maxBuffer: 1 << 26 };
    return run(process.execPath, [program, ...args], options).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string; stderr?: string }) => {
        assert.equal(error.stderr, '', args.join(' '));
        return error.stdout ?? '';
      },
    );
  };

  for (const [nth, command] of commands.entries())
    it(`meetup ${command.join(' ')}, whatever the zone and the language of the machine`, async () => {
      const day = days[nth % days.length] as string;
      const args = [...command, '--today', day, '--lang', 'ja'];
      const first = await said(args, 'UTC', 'C');
      assert.ok(first.length > 0);
      for (const [at, zone] of zones.entries())
        assert.equal(await said(args, zone, locales[at % locales.length] as string), first, zone);
    }).timeout(120_000);

  it('on the days on which clocks, months and years change', async () => {
    for (const day of days) {
      const args = ['next', 'examples/en', 'examples/ja', '--today', day, '--lang', 'en'];
      assert.equal(await said(args, 'Pacific/Apia', 'tr_TR.UTF-8'), await said(args, 'America/New_York', 'C'), day);
    }
  }).timeout(120_000);
});
