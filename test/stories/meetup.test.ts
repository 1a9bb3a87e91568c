import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames } from '../../src/cli/help.ts';
import { columns } from '../../src/cli/terminal.ts';
import { meetup, root } from './terminal.ts';

describe('meetup, whatever is asked', () => {
  for (const [args, says] of [
    [[], /A command is needed/],
    [['chek'], /Did you mean "check"/],
    [['--colour'], /"--colour" is not an option/],
    [['--verison'], /Did you mean "--version"/],
    [['check', '--fial-on', 'error'], /Did you mean "--fail-on"/],
    [['check', '--format', 'xml'], /one of text, json, sarif, github, not "xml"/],
    [['check', '--today', '2026-02-30'], /not "2026-02-30"/],
    [['check', '--today'], /"--today" needs a value/],
    [['next', '--fail-on', 'error'], /not an option here/],
    [['topics', '--sessions', '0'], /whole number from 1/],
    [['check', 'nowhere'], /nothing at "nowhere"/],
    [['check', 'README.md'], /not a meetup file/],
  ] as const)
    it(`meetup ${args.join(' ')}: exit code 2 and one line`, async () => {
      const { code, out, err } = await meetup(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
      assert.equal(err.split('\n').length, 2);
    });

  it('speaks the language of the system, or the one asked for', async () => {
    assert.match((await meetup(['chek'], { env: { LANG: 'ja_JP.UTF-8' } })).err, /コマンドはありません/);
    assert.match((await meetup(['chek'], { env: { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' } })).err, /not a command/);
    assert.match((await meetup(['check', 'nowhere', '--lang', 'ja'])).err, /見つかりません/);
    assert.match((await meetup(['--lang', 'ja', 'check', 'nowhere'])).err, /見つかりません/);
    assert.match((await meetup(['--lang=ja', '--help'])).out, /部門間の交流会/);
  });

  const every = ['', ...commandNames] as const;
  for (const command of every)
    for (const lang of ['en', 'ja'] as const)
      it(`meetup ${command} --help (${lang}) has every option there is`, async () => {
        const { code, out } = await meetup([...(command ? [command] : []), '--help', '--lang', lang]);
        assert.equal(code, 0);
        const named = ['check', 'next', 'topics'];
        // What always makes one kind of file has no choice of a format.
        const only = command === 'new' || command === 'ics';
        const options = ['--lang', '--today', ...(only ? [] : ['--format'])];
        for (const option of command ? options : named) assert(out.includes(option), option);
        for (const row of out.split('\n')) assert(columns(row) <= 80, row);
      });

  it('help is a word like others, unless it stands first', async () => {
    assert.equal((await meetup(['help', 'next'])).out, (await meetup(['next', '--help'])).out);
    assert.match((await meetup(['topics', '--goal', 'help', '--team', 'A', '--team', 'B'])).out, /^help\n/);
    assert.match((await meetup(['check', '--', '--help'])).err, /nothing at "--help"/);
  });

  it('--version', async () => assert.equal((await meetup(['--version'])).out, '1.2.3\n'));

  it('the READMEs name the commands as they are', () => {
    for (const file of ['README.md', 'README.ja.md']) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const command of ['meetup check', 'meetup next', 'meetup topics']) assert(text.includes(command));
    }
  });
});
