import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';
import { webHostVsCode } from '../../scripts/embedded/cache.ts';
import { Lifetime } from '../../scripts/run/lifetime.ts';
import { root } from '../../scripts/run/paths.ts';

// Both are CommonJS in a bundle that no loader of modules sees through.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly language?: string;
  readonly injectTo?: readonly string[];
}

const grammarsOf = async (folder: string): Promise<readonly Contribution[]> => {
  const { contributes } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    contributes: { grammars: readonly Contribution[] };
  };
  return contributes.grammars.map((grammar) => ({ ...grammar, path: join(folder, grammar.path) }));
};

/** The grammars VS Code brings along, and ours beside them where wanted, read as the editor reads them. */
async function registry(vscode: string, withOurs: boolean): Promise<Textmate.Registry> {
  const theirs = await Promise.all(
    ['yaml', 'markdown-basics'].map((name) => grammarsOf(join(vscode, 'extensions', name))),
  );
  const ours = withOurs ? await grammarsOf(root) : [];
  const all = [...theirs.flat(), ...ours];
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: async (scope) => {
      const found = all.find(({ scopeName }) => scopeName === scope);
      return found ? textmate.parseRawGrammar(await readFile(found.path, 'utf8'), found.path) : null;
    },
    getInjections: (scope) => all.flatMap(({ scopeName, injectTo }) => (injectTo?.includes(scope) ? [scopeName] : [])),
  });
}

/** `ken string.unquoted…`: the words of a text with their innermost scopes. */
async function words(grammars: Textmate.Registry, scope: string, text: string): Promise<readonly string[]> {
  const grammar = await grammars.loadGrammar(scope);
  assert(grammar, scope);
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => `${line.slice(startIndex, endIndex).trim()} ${scopes.join(' ')}`)
      .filter((word) => !word.startsWith(' '));
  });
}

const file = `series:
  title: Next door # ours
sessions:
  - date: 2026-12-17
    agenda:
      - 10m Who is new on 2026-12-17?
      - 15分 近況
    title: 100m sprint
    topics: [one]
`;

describe('grammars', () => {
  const lifetime = new Lifetime();
  let [bare, ours]: readonly [Textmate.Registry?, Textmate.Registry?] = [];
  before(async () => {
    const wasm = require.resolve('vscode-oniguruma/release/onig.wasm');
    await oniguruma.loadWASM({ data: await readFile(wasm) });
    const vscode = await webHostVsCode(lifetime);
    [bare, ours] = await Promise.all([registry(vscode, false), registry(vscode, true)]);
  });
  after(() => lifetime.end());

  const seen = (scope: string, text: string): Promise<readonly string[]> => {
    assert(ours);
    return words(ours, scope, text);
  };
  const scopeOf = (all: readonly string[], word: string): string =>
    all.find((one) => one.startsWith(`${word} `))?.slice(word.length + 1) ?? `no ${word} in ${all.join('\n')}`;

  it('a meetup file is YAML, with its days and lengths marked', async () => {
    const all = await seen('source.yaml.meetup', file);
    assert.match(scopeOf(all, 'title'), /^source\.yaml\.meetup .*entity\.name\.tag\.yaml$/);
    assert.match(scopeOf(all, '# ours') + scopeOf(all, '#'), /comment\.line/);
    assert.match(scopeOf(all, '2026-12-17'), /constant\.other\.timestamp\.yaml$/);
    assert.match(scopeOf(all, '10m'), /constant\.numeric\.duration\.meetup$/);
    assert.match(scopeOf(all, '15分'), /constant\.numeric\.duration\.meetup$/);
    assert.doesNotMatch(scopeOf(all, '100m sprint'), /duration/);
  });

  for (const fence of ['```meetup', '~~~ meetup', '```Meetup title=x'])
    it(`${fence} in Markdown is coloured, and ends where it ends`, async () => {
      const close = fence.slice(0, 3);
      const all = await seen('text.html.markdown', `# A\n\n${fence}\n${file}${close}\n\ntitle: no key\n`);
      assert.match(scopeOf(all, 'agenda'), /meta\.embedded\.block\.meetup .*entity\.name\.tag\.yaml$/);
      assert.match(scopeOf(all, '2026-12-17'), /constant\.other\.timestamp\.yaml$/);
      assert.match(scopeOf(all, 'title: no key'), /^text\.html\.markdown meta\.paragraph\.markdown$/);
    });

  const untouched: readonly (readonly [scope: string, text: string])[] = [
    ['source.yaml', file],
    ['source.yaml', 'on: 2026-12-17\njobs: [a]\nsteps:\n  - 10m x\n'],
    ['text.html.markdown', '```yaml\ndate: 2026-12-17\n```\n\n```meetups\na: 1\n```\n\nmeetup `meetup` 2026-12-17\n'],
    ['text.html.markdown', '---\ndate: 2026-12-17\n---\n# A\n'],
  ];
  for (const [scope, text] of untouched)
    it(`${scope} is as it was without us: ${JSON.stringify(text.slice(0, 30))}`, async () => {
      assert(bare);
      assert.deepEqual(await seen(scope, text), await words(bare, scope, text));
    });

  it('no grammar of ours is bound to a language', async () => {
    for (const { language, injectTo } of await grammarsOf(root)) {
      assert.equal(language, undefined);
      assert.equal(injectTo?.includes('source.yaml') ?? false, false);
    }
  });
});
