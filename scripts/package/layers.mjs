import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
/** What two or more of the doors behind these need. */
const common = 'common';

/** The parser of YAML is loaded by the first call into it: most files are read without. */
const parser = 'src/core/read/parser.ts';
const whenCalled = {
  name: 'when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/parser\.ts$/ }, ({ path, importer }) =>
      /[\\/]core[\\/]read[\\/]/.test(importer) ? { path, namespace: 'when-called' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'when-called' }, () => ({
      contents: `let parser;
const loaded = () => (parser ??= require('./parser.cjs'));
export const parse = (...all) => loaded().parse(...all);
export const measured = (...all) => loaded().measured(...all);`,
    }));
  },
};

/**
 * Builds an extension in layers: one file for each stage, one for each module that is imported dynamically behind them,
 * and one for what these share. VS Code hands out its API through `require`, hence CommonJS, into which esbuild does not
 * split: it splits into ES modules first, and these are then put together layer by layer.
 * @param {import('esbuild').BuildOptions & { external: string[] }} options of every build
 * @param {string} folder where the files go
 * @returns what was built, to see what is in it
 */
export async function buildInLayers(options, folder) {
  const split = await build({
    ...options,
    format: 'esm',
    splitting: true,
    minify: false,
    sourcemap: options.sourcemap && 'inline',
    entryPoints: [stages[0].begins[0]],
    outdir: folder,
    external: [...options.external, './parser.cjs', './rule-pages.cjs'],
    plugins: [whenCalled, withoutRulePages],
    write: false,
  });
  const chunks = new Map(
    Object.entries(split.metafile.outputs).map(([path, { entryPoint, imports }]) => [
      basename(path),
      {
        entryPoint,
        text: split.outputFiles.find((file) => basename(file.path) === basename(path)).text,
        needs: imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
      },
    ]),
  );
  const layers = layersOf(chunks);
  await mkdir(folder, { recursive: true });
  await writeRulePages(folder);
  const [parserBuild] = await Promise.all([
    build({ ...options, entryPoints: [parser], outfile: join(folder, 'parser.cjs') }),
    ...[...new Set(layers.values())].map((layer) => buildLayer(layer, { chunks, layers, options, folder })),
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
  for (const [name, needed] of own)
    for (const one of needed) {
      if (layers.has(one)) continue;
      layers.set(one, own.filter(([, others]) => others.has(one)).length > 1 ? common : name);
    }
  return layers;
}

async function buildLayer(layer, { chunks, layers, options, folder }) {
  const inside = [...layers].filter(([, name]) => name === layer).map(([chunk]) => chunk);
  const entry = inside.find(
    (chunk) => layer === stages[0].name && chunks.get(chunk).entryPoint === stages[0].begins[0],
  );
  const numbered = new Map([...layers.keys()].sort().map((chunk, nth) => [chunk, `c${nth}`]));
  return build({
    ...options,
    format: 'cjs',
    stdin: {
      contents: [
        ...(entry ? [`export * from './${entry}';`] : []),
        ...inside
          .filter((chunk) => chunk !== entry)
          .map((chunk) => `export * as ${numbered.get(chunk)} from './${chunk}';`),
      ].join('\n'),
      resolveDir: '.',
    },
    outfile: join(folder, `${layer}.cjs`),
    external: [...options.external, './*.cjs'],
    // A native import would go around the API that VS Code hands out.
    supported: { 'dynamic-import': false },
    metafile: false,
    plugins: [
      {
        name: 'chunks',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\/.*\.js$/ }, ({ path }) => {
            const chunk = basename(path);
            return { path: chunk, namespace: layers.get(chunk) === layer ? 'chunk' : 'elsewhere' };
          });
          onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({ contents: chunks.get(path).text }));
          onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path }) => ({
            contents: `module.exports = require('./${layers.get(path)}.cjs').${numbered.get(path)};`,
          }));
        },
      },
    ],
  });
}
