import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, meetup, removeFolders, root } from './terminal.ts';

const said = {
  en: ['--goal', "Deepen mutual understanding of each other's work", '--team', 'Sales', '--team', 'Development'],
  ja: ['--goal', '別の部門とお互いの仕事の理解を深める', '--team', '営業', '--team', '開発'],
} as const;

interface Result {
  readonly lang: string;
  readonly topics: readonly {
    readonly why: Readonly<Record<string, string>>;
    readonly minutes: number;
    readonly boxes: readonly { readonly minutes: number }[];
  }[];
  readonly ask: readonly unknown[];
  readonly arc: readonly unknown[];
}

describe('meetup topics', () => {
  after(removeFolders);

  for (const lang of ['en', 'ja'] as const) {
    it(`a goal and two names are enough (${lang})`, async () => {
      const { code, json } = await meetup(['topics', ...said[lang], '--format', 'json']);
      const result = json as Result;
      assert.equal(code, 0);
      assert.equal(result.lang, lang);
      assert(result.topics.length >= 6);
      assert(result.ask.length <= 3);
      for (const { why, minutes, boxes } of result.topics) {
        assert.equal(Object.keys(why).length, 2);
        assert.equal(
          boxes.reduce((sum, box) => sum + box.minutes, 0),
          minutes,
        );
      }
    });

    it(`lines ready to paste make a file without an error (${lang})`, async () => {
      const { out } = await meetup(['topics', ...said[lang], '--format', 'yaml']);
      const teams = said[lang].filter((_, nth) => nth === 3 || nth === 5);
      const head = `  title: A\n  teams: [${teams.join(', ')}]\n`;
      const file = out.replace('series:\n', `series:\n${head}`);
      const cwd = folderOf({ 'a.meetup.yaml': `${file}sessions:\n  - date: 2026-12-17\n` });
      const { json } = await meetup(['check', '--format', 'json'], { cwd });
      assert.deepEqual(
        (json as { level: string }[]).filter(({ level }) => level === 'error' || level === 'warning'),
        [],
      );
    });

    for (const format of ['text', 'md'])
      it(`${format} reads from the purpose to the series, the same twice (${lang})`, async () => {
        const once = await meetup(['topics', ...said[lang], '--format', format]);
        assert.match(
          once.out,
          lang === 'ja'
            ? /具体的にしたねらい[\s\S]*テーマ[\s\S]*シリーズの流れ/
            : /purpose[\s\S]*Topics[\s\S]*The series/,
        );
        assert.equal((await meetup(['topics', ...said[lang], '--format', format])).out, once.out);
      });
  }

  it('reads a series file with the teams of its folder, by their ids', async () => {
    const { json } = await meetup(['topics', 'examples/en/sales-ops.meetup.yaml', '--format', 'json']);
    for (const { why } of (json as Result).topics) assert.deepEqual(Object.keys(why).sort(), ['ops', 'sales']);
  });

  it('with a cadence, the lines to paste hold dated sessions', async () => {
    const { out } = await meetup(['topics', 'examples/en/sales-ops.meetup.yaml', '--format', 'yaml', '--count', '3']);
    assert.match(out, /\nsessions:\n {2}- date: 2026-12-\d\d\n {4}topics:/);
  });

  it('reads YAML and JSON from a file and from the standard input alike', async () => {
    const yaml =
      'goal: Fewer estimates sent back\nteams:\n  - { id: s, name: Sales, hands_over: [{ what: estimates, to: d }] }\n  - { id: d, name: Dev, struggles: [estimates change late] }\n';
    const json = JSON.stringify({
      goal: 'Fewer estimates sent back',
      teams: [
        { id: 's', name: 'Sales', handovers: [{ what: 'estimates', to: 'd' }] },
        { id: 'd', name: 'Dev', struggles: ['estimates change late'] },
      ],
    });
    const cwd = folderOf({ 'in.yaml': yaml });
    const fromFile = await meetup(['topics', '--input', 'in.yaml', '--format', 'json'], { cwd });
    const fromPipe = await meetup(['topics', '--input', '-', '--format', 'json'], { input: json });
    // Only the names of the input's own keys differ.
    assert.equal(fromFile.out.replaceAll('hands_over', 'handovers'), fromPipe.out);
    assert.match(fromFile.out, /estimates/);
  });

  for (const [bound, value, seen] of [
    ['--sessions', '3', (result: Result) => result.arc.length],
    ['--count', '4', (result: Result) => result.topics.length],
  ] as const)
    it(`${bound} ${value}`, async () => {
      const { json } = await meetup(['topics', ...said.en, bound, value, '--format', 'json']);
      assert.equal(seen(json as Result), Number(value));
    });

  it('--minutes 30: every topic fits into half an hour', async () => {
    const { json } = await meetup(['topics', ...said.en, '--minutes', '30', '--format', 'json']);
    for (const { minutes } of (json as Result).topics) assert.equal(minutes, 30);
  });

  const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((name, nth) => `${name}: &${name} [${`*${'abcdefghij'[nth]}, `.repeat(9)}x]\n`).join('')}goal: *j\n`;
  for (const [what, input, code] of [
    ['nothing at all', '', 0],
    ['a list', '- a\n', 0],
    ['broken YAML', 'goal: [\n', 2],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 2],
    ['5,000 brackets', '['.repeat(5000), 2],
    ['aliases of aliases', bomb, 0],
    ['a prototype', '{ "__proto__": { "goal": "x" }, "goal": "Be closer", "teams": ["a", "b"] }', 0],
  ] as const)
    it(`input of ${what} ends in an exit code of ${code} and words, never in a trace`, async () => {
      const said = await meetup(['topics', '--input', '-', '--format', 'json'], { input });
      assert.equal(said.code, code);
      assert.doesNotMatch(said.err, /\n\s+at /);
      if (code === 2) assert.match(said.err, /^meetup: .+\n$/);
    });

  for (const args of [[], ['--goal', 'x', '--input', '-'], ['--team', 'a'], ['a.meetup.yaml', 'b.meetup.yaml']])
    it(`topics ${args.join(' ')}: says what is missing or too much`, async () => {
      const { code, err } = await meetup(['topics', ...args]);
      assert.equal(code, 2);
      assert.match(err, /meetup topics --help/);
    });
});

describe('meetup, whatever is asked', () => {
  for (const [args, says] of [
    [[], /A command is needed/],
    [['chek'], /Did you mean "check"/],
    [['--colour'], /"--colour" is not an option/],
    [['check', '--fial-on', 'error'], /Did you mean "--fail-on"/],
    [['check', '--format', 'xml'], /one of text, json, not "xml"/],
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
  });

  for (const command of ['', 'check', 'next', 'topics'])
    for (const lang of ['en', 'ja'] as const)
      it(`meetup ${command} --help (${lang}) has every option there is`, async () => {
        const { code, out } = await meetup([...(command ? [command] : []), '--help', '--lang', lang]);
        assert.equal(code, 0);
        for (const option of command ? ['--lang', '--today', '--format'] : ['check', 'next', 'topics'])
          assert(out.includes(option));
        assert(out.split('\n').every((line) => line.length <= 110));
      });

  it('--version', async () => assert.equal((await meetup(['--version'])).out, '1.2.3\n'));

  it('the READMEs name the commands as they are', () => {
    for (const file of ['README.md', 'README.ja.md']) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const command of ['meetup check', 'meetup next', 'meetup topics']) assert(text.includes(command));
    }
  });
});
