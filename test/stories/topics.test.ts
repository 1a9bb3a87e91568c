import assert from 'node:assert/strict';
import { join } from 'node:path';
import { bytesOf } from '../../src/cli/bytes.ts';
import { columns } from '../../src/cli/terminal.ts';
import { folderOf, meetup, removeFolders } from './terminal.ts';

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

const conflict = '<<<<<<< HEAD\nsessions: []\n=======\nsessions:\n  - date: 2026-12-18\n>>>>>>> other\n';

/** Rules that find an error or a warning in a folder of these files. */
async function weighty(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { json } = await meetup(['check', '--format', 'json'], { cwd: folderOf(files) });
  const found = json as readonly { readonly level: string; readonly rule: string }[];
  return found.filter(({ level }) => level === 'error' || level === 'warning').map(({ rule }) => rule);
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

    it(`yaml pasted into a new file is a series, and a first date is all it lacks (${lang})`, async () => {
      const { out } = await meetup(['topics', ...said[lang], '--format', 'yaml']);
      assert.match(
        out,
        lang === 'ja' ? /^series:\n {2}title: 営業と開発\n/ : /^series:\n {2}title: Sales and Development\n/,
      );
      assert.match(out, /[^\n]\n$/);
      assert.deepEqual(await weighty({ 'a.meetup.yaml': out }), ['no-next-session']);
      assert.deepEqual(await weighty({ 'a.meetup.yaml': `${out}sessions:\n  - date: 2026-12-17\n` }), []);
    });

    it(`text fits 80 columns and begins no line with a closing mark (${lang})`, async () => {
      const { out } = await meetup(['topics', ...said[lang]]);
      for (const row of out.split('\n')) {
        assert(columns(row) <= 80, row);
        assert.doesNotMatch(row, /^ *[、。：」』】）]|[「『【（]$/u);
      }
    });

    for (const format of ['text', 'md', 'json', 'yaml'])
      it(`${format} is the same twice (${lang})`, async () => {
        const once = () => meetup(['topics', ...said[lang], '--format', format]);
        assert.equal((await once()).out, (await once()).out);
      });

    for (const format of ['text', 'md'])
      it(`${format} reads from the purpose to the series (${lang})`, async () => {
        const once = await meetup(['topics', ...said[lang], '--format', format]);
        assert.match(
          once.out,
          lang === 'ja'
            ? /具体的にしたねらい[\s\S]*テーマ[\s\S]*シリーズの流れ/
            : /purpose[\s\S]*Topics[\s\S]*The series/,
        );
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

  it('of a file, the lines to add repeat nothing that stands in it', async () => {
    const file =
      'series: { title: A, goal: Be closer, teams: [a, b], cadence: { every: 2 weeks, on: thu }, purpose: P }\n';
    const lines = async (text: string): Promise<string> => {
      const cwd = folderOf({ 'a.meetup.yaml': text });
      return (await meetup(['topics', 'a.meetup.yaml', '--format', 'yaml'], { cwd })).out;
    };
    const section = (text: string): string => text.slice(text.indexOf('topics:'));
    const ids = (text: string): readonly string[] => [...text.matchAll(/^ {2}([\w-]+):$/gm)].map(([, id]) => id ?? '');
    const first = await lines(file);
    assert.doesNotMatch(first, /^ {2}purpose:/m);
    assert.match(first, /\n {2}questions:/);
    const second = await lines(`${file}${section(first)}`);
    assert(ids(section(first)).length >= 6);
    assert.deepEqual(
      ids(section(first)).filter((id) => ids(section(second)).includes(id)),
      [],
    );
    // A session refers to its topic by the id it was given.
    const referred = [...second.matchAll(/^ {6}- ([\w-]+)$/gm)].map(([, id]) => id ?? '');
    assert(referred.length >= 6);
    assert.deepEqual(
      referred.filter((id) => !ids(section(second)).includes(id)),
      [],
    );
  });

  for (const names of [
    ['null', '#1'],
    ['Sales Ops: EU', '2024'],
    ['営業　部', '"開発"'],
    ['a', 'b', 'c, d'],
  ])
    it(`teams called ${names.join(' and ')} make a file without an error`, async () => {
      const args = ['--goal', '- "understand: each other" #', ...names.flatMap((name) => ['--team', name])];
      const { out } = await meetup(['topics', ...args, '--format', 'yaml']);
      assert.deepEqual(await weighty({ 'a.meetup.yaml': `${out}sessions:\n  - date: 2026-12-17\n` }), []);
    });

  for (const [what, content, code, says] of [
    [
      'two versions from a merge',
      `series: { title: A, goal: Be closer, teams: [a, b] }\n${conflict}`,
      0,
      /what can be read is used/,
    ],
    ['no series', 'teams: { a: {} }\n', 2, /holds no series/],
    ['bytes that are no text', new Uint8Array([0xff, 0x00]), 2, /cannot be read; "meetup check" says why/],
    ['4 MB and more', ' '.repeat(4_000_001), 2, /cannot be read/],
    ['5,000 brackets', '['.repeat(5000), 2, /cannot be read/],
  ] as const)
    it(`FILE with ${what}: exit code ${code} and a line on it`, async () => {
      const cwd = folderOf({ 'a.meetup.yaml': content });
      const { err, code: ended } = await meetup(['topics', 'a.meetup.yaml'], { cwd });
      assert.equal(ended, code);
      assert.match(err, says);
      assert.equal(err.split('\n').length, 2);
    });

  it('a warning is said once, beside the lines to paste', async () => {
    const input =
      '{ "goal": "x", "teams": [{ "id": "a", "handovers": [{ "what": "y", "to": "z" }, { "what": "w", "to": "z" }] }, "b"] }';
    const { err } = await meetup(['topics', '--input', '-', '--format', 'yaml'], { input });
    assert.deepEqual(err.match(/z/g), ['z']);
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
    ['4 MB and more', ' '.repeat(4_000_001), 2],
    ['aliases of aliases', bomb, 2],
    ['a prototype', '{ "__proto__": { "goal": "x" }, "goal": "Be closer", "teams": ["a", "b"] }', 0],
  ] as const)
    it(`input of ${what} ends in an exit code of ${code} and words, never in a trace`, async () => {
      const said = await meetup(['topics', '--input', '-', '--format', 'json'], { input });
      assert.equal(said.code, code);
      assert.doesNotMatch(said.err, /\n\s+at /);
      if (code === 2) assert.match(said.err, /^meetup: .+\n$/);
    });

  it('reads a file up to a limit and no further', () => {
    const file = join(folderOf({ 'four.txt': 'four' }), 'four.txt');
    assert.equal(bytesOf(file, 4)?.byteLength, 4);
    assert.equal(bytesOf(file, 3), undefined);
  });

  it('a folder is no input, and a missing one is missing', async () => {
    assert.match((await meetup(['topics', '--input', 'src'])).err, /"src" cannot be opened/);
    assert.match((await meetup(['topics', '--input', 'nowhere.yaml'])).err, /nothing at "nowhere\.yaml"/);
  });

  for (const args of [[], ['--goal', 'x', '--input', '-'], ['--team', 'a'], ['a.meetup.yaml', 'b.meetup.yaml']])
    it(`topics ${args.join(' ')}: says what is missing or too much`, async () => {
      const { code, err } = await meetup(['topics', ...args]);
      assert.equal(code, 2);
      assert.match(err, /meetup topics --help/);
    });
});
