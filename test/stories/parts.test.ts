import assert from 'node:assert/strict';
import { once } from '../../src/editor/once.ts';
import { Parts } from '../../src/editor/parts.ts';
import { Uri } from '../disk/vscode-parts.ts';

/** An extension of three parts and a late one, each saying when it runs, on a network that can be broken. */
function network(change: Readonly<Record<string, string>> = {}) {
  const [fetched, ran]: [string[], string[]] = [[], []];
  const files: Record<string, string> = {
    tree: "require('vscode').ran('tree'); exports.name = 'tree'; exports.parse = () => require('./late.js').parse();",
    late: "require('vscode').ran('late'); exports.parse = () => 'parsed';",
    common: "require('vscode').ran('common'); exports.tree = require('./tree.js').name;",
    command: "require('vscode').ran('command'); module.exports = { tree: require('./common.js').tree };",
    ...change,
  };
  const broken = new Set<string>();
  const vscode = {
    Uri: { joinPath: (uri: Uri, ...more: string[]) => new Uri(uri.scheme, [uri.path, ...more].join('/')) },
    workspace: {
      fs: {
        readFile: async ({ path }: Uri) => {
          const name = path.replace(/^\/home\/dist\/host\/|\.js$/g, '');
          fetched.push(name);
          await Promise.resolve();
          if (broken.has(name)) throw new Error(`${path} is out of reach`);
          return new TextEncoder().encode(files[name]);
        },
      },
    },
    ran: (name: string) => ran.push(name),
  };
  const needs = { tree: ['late'], late: [], common: ['tree'], command: ['common'] };
  const parts = new Parts(needs, (name) => (name === 'vscode' ? vscode : assert.fail(`the host has no ${name}`)));
  parts.begin(new Uri('https', '/home') as never, { first: true });
  return { parts, fetched, ran, broken, files };
}

describe('the parts of the extension in a host that loads one file', () => {
  it('are fetched with what they require when they are first needed, and run in their order', async () => {
    const { parts, fetched, ran } = network();
    assert.deepEqual([...fetched, ...ran], []);
    assert.equal(Reflect.get((await parts.load('tree')) as object, 'name'), 'tree');
    assert.deepEqual([fetched, ran], [['tree', 'late'], ['tree']]);
    assert.deepEqual(await parts.load('command'), { tree: 'tree' });
    assert.deepEqual(fetched, ['tree', 'late', 'command', 'common']);
    assert.deepEqual(ran, ['tree', 'command', 'common']);
  });

  it('are run by the first call into them, where a call cannot wait', async () => {
    const { parts, ran } = network();
    const { parse } = (await parts.load('tree')) as { parse: () => string };
    assert.deepEqual([parse(), parse(), ran], ['parsed', 'parsed', ['tree', 'late']]);
  });

  it('are fetched and run once, however many ask at the same time', async () => {
    const { parts, fetched, ran } = network();
    const [first, second] = await Promise.all([parts.load('command'), parts.load('command'), parts.load('tree')]);
    assert.equal(first, second);
    assert.deepEqual(
      [fetched.sort(), ran.sort()],
      [
        ['command', 'common', 'late', 'tree'],
        ['command', 'common', 'tree'],
      ],
    );
  });

  it('have what the first file has for them', async () => {
    const { parts } = network({ tree: "module.exports = require('./extension.js').first;" });
    assert.equal(await parts.load('tree'), true);
  });

  it('that could not be fetched fail whoever asked, and are fetched again the next time, alone', async () => {
    const { parts, fetched, ran, broken } = network();
    broken.add('common');
    const both = await Promise.allSettled([parts.load('command'), parts.load('command')]);
    for (const one of both) assert.match(String(one.status === 'rejected' && one.reason), /common.js is out of reach/);
    assert.deepEqual(ran, []);
    broken.clear();
    assert.deepEqual(await parts.load('command'), { tree: 'tree' });
    assert.deepEqual(fetched, ['command', 'common', 'tree', 'late', 'common']);
  });

  it('that arrive damaged are fetched again the next time', async () => {
    const { parts, files } = network({ tree: '<!doctype html>' });
    await assert.rejects(parts.load('command'), SyntaxError);
    files.tree = "exports.name = 'whole';";
    assert.deepEqual(await parts.load('command'), { tree: 'whole' });
  });
});

describe('what is made once', () => {
  it('is made by the first who asks, for all', async () => {
    let made = 0;
    const ask = once(async () => ++made);
    assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1]);
    assert.equal(await ask(), 1);
  });

  it('is made again after a failure, which everybody heard who asked before', async () => {
    let tries = 0;
    const ask = once(async () => (++tries === 1 ? Promise.reject(new Error('out of reach')) : tries));
    const both = await Promise.allSettled([ask(), ask()]);
    assert.deepEqual(
      both.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.deepEqual([await ask(), await ask()], [2, 2]);
  });
});
