import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { folderOf, meetup, removeFolders } from './terminal.ts';

const series = 'series: { title: A }\nsessions:\n  - date: 2026-12-17\n';

describe('meetup check', () => {
  after(removeFolders);

  it('says of the example company what waits, and that no error does', async () => {
    for (const folder of ['ja', 'en'] as const) {
      const { code, out, err } = await meetup(['check', `examples/${folder}`, '--lang', folder]);
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.match(out, /MT420\(no-next-session\)/);
      assert.match(out, folder === 'ja' ? /4件のファイルを点検しました/ : /4 files checked/);
    }
  });

  it('gives programs every finding, sorted, counted from 1, with paths from here', async () => {
    const cwd = folderOf({
      'b.meetup.yaml': `${series}    hots: ken\n`,
      'a.meetup.yaml': '# 会\nseries: { title: A }\nsessions: [{ date: 2026-12-17, hots: "ken" }]\n',
    });
    const { code, json } = await meetup(['check', '--format', 'json'], { cwd });
    assert.equal(code, 1);
    const found = (json as readonly Record<string, unknown>[]).filter(({ rule }) => rule === 'unknown-key');
    assert.deepEqual(
      found.map(({ message, ...place }) => ({ ...place, said: typeof message })),
      [
        { file: 'a.meetup.yaml', line: 3, column: 32, endLine: 3, endColumn: 36 },
        { file: 'b.meetup.yaml', line: 4, column: 5, endLine: 4, endColumn: 9 },
      ].map((place) => ({ ...place, code: 'MT102', rule: 'unknown-key', level: 'error', said: 'string' })),
    );
  });

  it('counts columns in UTF-16 units', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: "𠮷👍", goool: x }\nsessions: [{ date: 2026-12-17 }]\n',
    });
    const { json } = await meetup(['check', '--format', 'json'], { cwd });
    assert.equal((json as { column: number }[])[0]?.column, 26);
  });

  const lines = 'series: { title: A, goal: Be closer }\nsessions: [{ date: 2026-12-17 }]\n';
  for (const [level, text, code] of [
    ['error', lines, 0],
    ['warning', lines, 0],
    ['info', lines, 1],
    ['hint', lines, 1],
    ['error', 'series: {}\n', 1],
    ['hint', series, 0],
  ] as const)
    it(`--fail-on ${level}: exit code ${code}`, async () => {
      const cwd = folderOf({ 'a.meetup.yaml': text });
      assert.equal((await meetup(['check', '--fail-on', level], { cwd })).code, code);
    });

  it('goes by the settings of the folder, unless told not to', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': lines,
      '.vscode/settings.json':
        '{\n  // ours\n  "meetup.rules": { "goal-unworked": "error" },\n  "meetup.language": "ja",\n}',
    });
    const strict = await meetup(['check'], { cwd });
    assert.equal(strict.code, 1);
    assert.match(strict.out, /目的がまだ抽象的/);
    assert.equal((await meetup(['check', '--no-settings'], { cwd })).code, 0);
  });

  it('says which setting it does not understand', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': series, '.vscode/settings.json': '{ "meetup.preset": "loud" }' });
    const { err, code } = await meetup(['check'], { cwd });
    assert.match(err, /meetup\.preset/);
    assert.equal(code, 0);
  });

  it('takes the day it is told: what is to come has been', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-12-17, status: planned }]\n',
    });
    assert.doesNotMatch((await meetup(['check', '--today', '2026-12-01'], { cwd })).out, /past-but-planned/);
    assert.match((await meetup(['check', '--today', '2026-12-18'], { cwd })).out, /past-but-planned/);
  });

  it('two directories never see each other; one directory is one folder', async () => {
    const cwd = folderOf({ 'x/a.meetup.yaml': 'people: { ken: {} }\n', 'y/a.meetup.yaml': 'people: { ken: {} }\n' });
    assert.equal((await meetup(['check', 'x', 'y'], { cwd })).code, 0);
    assert.equal((await meetup(['check', '.'], { cwd })).code, 1);
  });

  it('speaks of the file it was given, with the names of its neighbours', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-12-17, host: kenn }]\n',
      'shared.meetup.yaml': 'people: { ken: {} }\nseries: {}\n',
    });
    const { json } = await meetup(['check', 'a.meetup.yaml', '--format', 'json'], { cwd });
    assert.deepEqual(
      (json as { file: string; rule: string }[]).map(({ file, rule }) => `${file} ${rule}`),
      ['a.meetup.yaml unknown-person'],
    );
  });

  for (const [what, content, rule] of [
    ['a file that is not UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]), 'yaml-syntax'],
    ['a file of 5 MB', `# ${'x'.repeat(5_000_000)}`, 'yaml-syntax'],
    ['a file nested 5,000 deep', `series: ${'['.repeat(5000)}`, 'yaml-syntax'],
    ['a merge conflict', '<<<<<<< HEAD\nseries: {}\n=======\nseries: { title: A }\n>>>>>>> other\n', 'yaml-syntax'],
    ['an empty file', '', ''],
    ['a list of lists', '- - -\n', 'yaml-syntax'],
  ] as const)
    it(`${what} ends in one clear finding at most, and hides no other file`, async () => {
      const cwd = folderOf({ 'bad.meetup.yaml': content, 'good.meetup.yaml': 'series: {}\n' });
      const { json } = await meetup(['check', '--format', 'json'], { cwd });
      const found = json as { file: string; rule: string }[];
      assert.deepEqual(
        found.filter(({ file }) => file === 'bad.meetup.yaml').map((one) => one.rule),
        rule === '' ? [] : [rule],
      );
      assert(found.some(({ file }) => file === 'good.meetup.yaml'));
    });

  it('a folder without meetup files is clean, and says so beside the output', async () => {
    const cwd = folderOf({ 'notes.yaml': 'a: b\n' });
    const { code, out, err } = await meetup(['check', '--format', 'json'], { cwd });
    assert.deepEqual([code, out.trim()], [0, '[]']);
    assert.match(err, /^meetup: No meetup file in \.\.?\n$/);
  });

  it('says the same bytes twice', async () => {
    const once = () => meetup(['check', 'examples/ja', 'examples/en', '--format', 'json']);
    assert.equal((await once()).out, (await once()).out);
  });

  it('lets no text of a file steer the terminal', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': `${series}    "\\e[31mred\\a": x\n` });
    const { out } = await meetup(['check'], { cwd });
    assert.match(out, /unknown-key/);
    assert.doesNotMatch(out, /[\p{Cc}](?<!\n)/u);
    const titled = folderOf({
      'a.meetup.yaml': 'series: { title: "\\e[31mred\\a" }\nsessions: [{ date: 2026-12-17 }]\n',
    });
    const next = await meetup(['next', '--today', '2026-11-23'], { cwd: titled });
    assert.match(next.out, /\[31mred/);
    assert.doesNotMatch(next.out, /[\p{Cc}](?<!\n)/u);
  });

  it('has colours for a person, none for a pipe', async () => {
    assert((await meetup(['check', 'examples/en'], { colour: true })).out.includes('\u001b['));
    assert(!(await meetup(['check', 'examples/en'])).out.includes('\u001b['));
  });

  const loud =
    'series: { title: A, goal: Be closer, cadence: { every: 1 month } }\nsessions: [{ date: 2026/12/17, host: "a,b" }]\n';
  it('--format sarif gives each finding its rule, with help in the reader’s language', async () => {
    const cwd = folderOf({ '会 合/a b.meetup.yaml': loud });
    for (const lang of ['en', 'ja'] as const) {
      const { code, json } = await meetup(['check', '--format', 'sarif', '--lang', lang], { cwd });
      assert.equal(code, 1);
      const { version, runs } = json as Sarif;
      const [run] = runs;
      assert.equal(version, '2.1.0');
      const { rules } = run?.tool.driver ?? assert.fail();
      assert.equal(rules.length, 74);
      for (const { id, help, defaultConfiguration } of rules) {
        assert.ok(help.text && help.markdown.includes(id), id);
        assert.match(defaultConfiguration.level, /^(?:error|warning|note)$/);
        if (lang === 'ja') assert.match(help.text, /[ぁ-ん]/);
      }
      const result = run?.results.find(({ ruleId }) => ruleId === 'MT105') ?? assert.fail();
      assert.equal(rules[result.ruleIndex]?.id, 'MT105');
      const { artifactLocation, region } = result.locations[0]?.physicalLocation ?? assert.fail();
      assert.equal(decodeURIComponent(artifactLocation.uri), '会 合/a b.meetup.yaml');
      assert.doesNotMatch(artifactLocation.uri, /[^\w.%/-]/);
      assert.deepEqual(region, { startLine: 2, startColumn: 20, endLine: 2, endColumn: 30 });
    }
  });
  it('--format sarif is what the published schema of SARIF 2.1.0 allows', async () => {
    const file = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
    const options = { strict: false, validateFormats: false, unicodeRegExp: false } as const;
    const validate = new Ajv(options).compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    for (const lang of ['en', 'ja'] as const) {
      const { json } = await meetup(['check', 'examples/ja', 'examples/en', '--format', 'sarif', '--lang', lang]);
      assert.ok(validate(json), JSON.stringify(validate.errors));
      assert.ok((json as Sarif).runs[0]?.results.length);
    }
    assert.equal(validate({ version: '2.1.0' }), false, 'and the schema does refuse');
  });
  it('--format github writes one line for each, with what the workflow would misread escaped', async () => {
    const cwd = folderOf({
      'a,b.meetup.yaml':
        'series: { title: A }\nsessions: [{ date: 2026-12-17, host: "100%", followups: [{ what: x, owner: mio, due: "100%", done: true }] }]\n',
    });
    const { out } = await meetup(['check', '--format', 'github'], { cwd });
    assert.equal(
      out,
      '::error file=a%2Cb.meetup.yaml,line=2,endLine=2,col=86,endColumn=92,title=MT105 bad-date::"100%25" is not a date. Write it like 2026-12-17.\n',
    );
  });
  it('--preset goes before the settings', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': lines });
    const found = async (preset: string): Promise<number> =>
      ((await meetup(['check', '--format', 'json', '--preset', preset], { cwd })).json as unknown[]).length;
    assert.equal(await found('starter'), 0);
    assert.ok((await found('strict')) > 0);
    assert.equal((await meetup(['check', '--preset', 'loud'], { cwd })).code, 2);
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly help: { readonly text: string; readonly markdown: string };
          readonly defaultConfiguration: { readonly level: string };
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
      }[];
    }[];
  }[];
}
