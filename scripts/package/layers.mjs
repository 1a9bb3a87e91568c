import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { withoutRulePages, writeRulePages } from './rule-pages.mjs';

/**
 * What is loaded one behind the other: with the entry, before the first tree, before the first findings, then what
 * answers in the text. A module goes with the first of them that needs it.
 */
const stages = [
  { name: 'extension', begins: ['src/extension.ts'] },
  { name: 'editor', begins: ['src/editor/editor.ts'] },
  { name: 'findings', begins: ['src/editor/documents/findings.ts', 'src/editor/show/diagnostics.ts'] },
  { name: 'features', begins: ['src/editor/show/features.ts'] },
];
const [entry] = stages;
/** What several of the doors behind these need: in one file, or in one for those doors alone where it is large. */
const common = 'common';
const large = 40_000;

/**
 * Files that are run by the first call into them: the parser of YAML, as most files are read without, and what only the
 * page of a rule says. A call does not wait, so a host that fetches has fetched them with the layer that makes it.
 */
const late = [
  {
    name: 'parser',
    calledIn: 'editor',
    doors: (required) => `let parser;
const loaded = () => (parser ??= ${required});
export const parse = (...all) => loaded().parse(...all);
export const measured = (...all) => loaded().measured(...all);`,
  },
  {
    name: 'rule-pages',
    calledIn: 'rule-page',
    doors: (required) => `let pages;
export const pageOf = (name) => (pages ??= ${required})[name];`,
  },
];
const parser = 'src/core/read/parser.ts';
const whenCalled = {
  name: 'when-called',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/parser\.ts$/ }, ({ importer }) =>
      /[\\/]core[\\/]read[\\/]/.test(importer) ? { path: 'late:parser', external: true } : undefined,
    );
    onResolve({ filter: /^late:/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The hosts of VS Code differ in how they load a file that is not the first. */
const hosts = {
  /** Reads it where it is required. */
  node: {
    ending: '.cjs',
    behind: (layer, chunk) => `module.exports = require('./${layer}.cjs').${chunk};`,
    begins: () => [],
  },
  /**
   * Has no way of its own: `src/editor/parts.ts` fetches it, together with what it requires. The module behind an
   * `import()` is then a thenable, for which every `import()` waits.
   */
  web: {
    ending: '.js',
    behind: (layer, chunk) => `import { parts } from 'parts';
export const then = (...how) => parts.load('${layer}').then((part) => part.${chunk}).then(...how);`,
    begins: (first, shared) => [
      `import { parts } from 'parts';`,
      `import { activate as wake } from './${first}';`,
      ...shared.map(([chunk, name]) => `import * as ${name} from './${chunk}';`),
      `const begun = { parts, ${shared.map(([, name]) => name).join(', ')} };`,
      'export const activate = (context) => (parts.begin(context.extensionUri, begun), wake(context));',
    ],
  },
};

/**
 * Builds an extension in layers: one file for each stage, one for each module that is imported dynamically behind them,
 * and one for what these share. VS Code hands out its API through `require`, hence CommonJS, into which esbuild does not
 * split: it splits into ES modules first, and these are then put together layer by layer.
 * @param {import('esbuild').BuildOptions & { external: string[] }} options of every build
 * @param {keyof typeof hosts} host
 * @returns what was built into `dist/HOST`, to see what is in it
 */
export async function buildInLayers(options, host) {
  const folder = join('dist', host);
  const split = await build({
    ...options,
    format: 'esm',
    splitting: true,
    minify: false,
    sourcemap: options.sourcemap && 'inline',
    entryPoints: [entry.begins[0]],
    outdir: folder,
    plugins: [whenCalled, withoutRulePages],
    write: false,
  });
  const chunks = new Map(
    Object.entries(split.metafile.outputs).map(([path, { entryPoint, imports, inputs }]) => [
      basename(path),
      {
        entryPoint,
        bytes: Object.values(inputs).reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0),
        text: split.outputFiles.find((file) => basename(file.path) === basename(path)).text,
        needs: imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
      },
    ]),
  );
  const layers = layersOf(chunks);
  const needs = needsOf(chunks, layers);
  await mkdir(folder, { recursive: true });
  const { ending } = hosts[host];
  await writeRulePages(join(folder, `rule-pages${ending}`));
  const [parserBuild] = await Promise.all([
    build({ ...options, entryPoints: [parser], outfile: join(folder, `parser${ending}`) }),
    ...[...new Set(layers.values())].map((layer) => buildLayer(layer, { chunks, layers, needs, options, host })),
  ]);
  return [split, parserBuild];
}

/** Which layer each chunk belongs to. */
function layersOf(chunks) {
  const layers = new Map();
  const closure = (name, found = new Set()) => {
    if (found.has(name) || !chunks.has(name)) return found;
    found.add(name);
    for (const need of chunks.get(name).needs) closure(need, found);
    return found;
  };
  const entries = [...chunks].filter(([, { entryPoint }]) => entryPoint !== undefined);
  for (const { name, begins } of stages)
    for (const [chunk] of entries.filter(([, { entryPoint }]) => begins.includes(entryPoint)))
      for (const one of closure(chunk)) if (!layers.has(one)) layers.set(one, name);
  const doors = entries.filter(([chunk]) => !layers.has(chunk));
  const own = doors.map(([chunk, { entryPoint }]) => [basename(entryPoint, '.ts'), closure(chunk)]);
  for (const [, needed] of own)
    for (const one of needed) {
      if (layers.has(one)) continue;
      const names = own.filter(([, others]) => others.has(one)).map(([other]) => other);
      layers.set(one, names.length > 1 && chunks.get(one).bytes < large ? common : names.sort().join('-and-'));
    }
  return layers;
}

/** The files each layer requires while it runs: neither the entry, which is always there, nor what comes with another. */
function needsOf(chunks, layers) {
  const needs = new Map([...layers.values(), ...late.map(({ name }) => name)].map((layer) => [layer, new Set()]));
  for (const [chunk, layer] of layers)
    for (const need of chunks.get(chunk).needs) if (layers.has(need)) needs.get(layer).add(layers.get(need));
  for (const { name, calledIn } of late) needs.get(calledIn).add(name);
  for (const [layer, found] of needs)
    needs.set(
      layer,
      [...found].filter((need) => need !== layer && need !== entry.name),
    );
  const comesWith = (need, other) => needs.get(other).some((one) => one === need || comesWith(need, one));
  return Object.fromEntries(
    [...needs].map(([layer, found]) => [layer, found.filter((need) => !found.some((other) => comesWith(need, other)))]),
  );
}

async function buildLayer(layer, { chunks, layers, needs, options, host }) {
  const { ending, behind, begins } = hosts[host];
  const numbered = new Map([...layers.keys()].sort().map((chunk, nth) => [chunk, `c${nth}`]));
  const first = [...layers.keys()].find((chunk) => chunks.get(chunk).entryPoint === entry.begins[0]);
  const shared = [...numbered].filter(([chunk]) => layers.get(chunk) === layer && chunk !== first);
  const begun = layer === entry.name;
  return build({
    ...options,
    format: 'cjs',
    stdin: {
      contents: [
        ...(begun ? [`export * from './${first}';`, ...begins(first, shared)] : []),
        ...shared.map(([chunk, name]) => `export * as ${name} from './${chunk}';`),
      ].join('\n'),
      resolveDir: '.',
    },
    outfile: join('dist', host, `${layer}${ending}`),
    // A native import would go around the API that VS Code hands out.
    supported: { 'dynamic-import': false },
    metafile: false,
    plugins: [
      {
        name: 'chunks',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\// }, ({ path, kind }) => {
            if (kind === 'require-call') return { path, external: true };
            const chunk = basename(path);
            if (layers.get(chunk) === layer) return { path: chunk, namespace: 'chunk' };
            return { path: chunk, namespace: kind === 'dynamic-import' ? 'behind' : 'required' };
          });
          onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({ contents: chunks.get(path).text }));
          onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({
            contents: `module.exports = require('./${layers.get(path)}${ending}').${numbered.get(path)};`,
          }));
          onLoad({ filter: /./, namespace: 'behind' }, ({ path }) => ({
            contents: behind(layers.get(path), numbered.get(path)),
          }));
          onResolve({ filter: /^late:/ }, ({ path }) => ({ path: path.slice('late:'.length), namespace: 'late' }));
          onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
            contents: late.find(({ name }) => name === path).doors(`require('./${path}${ending}')`),
          }));
          onResolve({ filter: /^parts$/ }, ({ path }) => ({ path, namespace: 'parts' }));
          onLoad({ filter: /./, namespace: 'parts' }, () => ({
            contents: begun
              ? `import { Parts } from ${JSON.stringify(resolve('src/editor/parts.ts'))};
export const parts = new Parts(${JSON.stringify(needs)}, require);`
              : `module.exports = require('./${entry.name}${ending}');`,
            resolveDir: '.',
          }));
        },
      },
    ],
  });
}
