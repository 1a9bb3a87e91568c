import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { withoutRulePages, writeRulePages } from './rule-pages.mjs';

/** What reads a file in full: the first tree lists files at a glance. */
const reading = 'src/core/circle/open.ts';
/** What is asked of a word that is not as it is to be written. */
const slips = 'src/core/read/slips.ts';
/** What is worked out for a remedy when somebody asks for it. */
const repairs = 'src/core/review/repairs.ts';
const lateBegins = [reading, slips, repairs];
/**
 * What is loaded one behind the other: with the entry, before the first tree, with the first file that is read in full,
 * before the first findings, then what answers in the text. A module goes with the first of them that needs it.
 */
const stages = [
  { name: 'extension', begins: ['src/extension.ts'] },
  { name: 'editor', begins: ['src/editor/editor.ts'] },
  { name: 'reading', begins: [reading] },
  { name: 'slips', begins: [slips] },
  { name: 'findings', begins: ['src/editor/documents/findings.ts', 'src/editor/show/diagnostics.ts'] },
  { name: 'repairs', begins: [repairs] },
  { name: 'features', begins: ['src/editor/show/features.ts'] },
];
const [entry] = stages;
/**
 * What the first tree waits for holds few Japanese letters, and is written in ASCII alone: of a text with one letter
 * more, the engine keeps each character in two bytes, and takes longer to go through it.
 */
const inAscii = 'editor';
/** What several of the doors behind these need: in one file, or in one for those doors alone where it is large. */
const common = 'common';
const large = 40_000;

/** A module whose functions load it when they are called. */
const calling = (required, names) =>
  [
    'let module;',
    `const loaded = () => (module ??= ${required});`,
    ...names.map((name) => `export const ${name} = (...all) => loaded().${name}(...all);`),
  ].join('\n');

/** A table with a line for each rule, loaded when somebody first looks something up in it. */
const table = (look) => (required) =>
  `let all;
export const ${look} = ({ name }) => (all ??= ${required})[name];`;

const named = (names, from) => (names.length > 0 ? `export const { ${names.join(', ')} } = ${from};` : '');

/**
 * Files that are run by the first call into them: what reads a file in full, the parser of YAML, as most files are read
 * without, what only the page of a rule says, and what its remedies are called. A call does not wait, so a host that
 * fetches has fetched them with the layer that makes it.
 */
const late = [
  { name: 'reading', calledIn: 'editor', of: reading, doors: calling },
  { name: 'slips', calledIn: 'reading', of: slips, doors: calling },
  { name: 'parser', calledIn: 'reading', doors: (required) => calling(required, ['parse', 'measured']) },
  { name: 'repairs', calledIn: 'features', of: repairs, doors: calling },
  { name: 'rule-pages', calledIn: 'rule-page', doors: table('pageOf') },
  { name: 'rule-remedies', calledIn: 'features', doors: table('mendsOf') },
];
const parser = 'src/core/read/parser.ts';
const whenCalled = {
  name: 'when-called',
  setup({ onResolve }) {
    const from = (filter, importers, name) =>
      onResolve({ filter }, ({ importer }) =>
        importers.test(importer) ? { path: `late:${name}`, external: true } : undefined,
      );
    from(/^\.\/parser\.ts$/, /[\\/]core[\\/]read[\\/]/, 'parser');
    from(/^\.\/page-of\.ts$/, /[\\/]core[\\/]review[\\/]/, 'rule-pages');
    from(/^\.\/mends-of\.ts$/, /[\\/]core[\\/]review[\\/]/, 'rule-remedies');
    from(/[\\/]slips\.ts$/, /[\\/]core[\\/](?:read|review)[\\/]/, 'slips');
    from(/[\\/]repairs\.ts$/, /[\\/]core[\\/]review[\\/]rules[\\/]/, 'repairs');
    from(/[\\/]open\.ts$/, /[\\/]core[\\/]circle[\\/]|[\\/]editor[\\/]documents[\\/]/, 'reading');
    onResolve({ filter: /^late:/ }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * The hosts of VS Code differ in how they load a file that is not the first, hence in the first file alone. The others
 * call what it has for them `extension.js`.
 */
const hosts = [
  {
    file: 'extension.js',
    loader: () => `const read = require;
export const load = async (name) => read('./' + name + '.js');`,
    begins: ['module.exports = { ...given, behind, activate };'],
  },
  /** Can require nothing but `vscode`: `src/editor/parts.ts` fetches a file, with all it requires. */
  {
    file: 'web.js',
    loader: (needs) => `import { Parts } from ${JSON.stringify(resolve('src/editor/parts.ts'))};
export const parts = new Parts(${JSON.stringify(needs)}, require);
export const load = (name) => parts.load(name);`,
    begins: [
      "import { parts } from 'loader';",
      'const begin = (context) => parts.begin(context.extensionUri, { ...given, behind });',
      'module.exports = { activate: (context) => (begin(context), activate(context)) };',
    ],
  },
];
/** What stands behind an `import()`. */
const doors = 'export const behind = (layer, chunk) => load(layer).then((part) => part[chunk]);';

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
    entryPoints: [entry.begins[0], ...lateBegins],
    outdir: folder,
    entryNames: '[name]',
    plugins: [whenCalled, withoutRulePages],
    write: false,
  });
  const chunks = new Map(
    Object.entries(split.metafile.outputs).map(([path, { entryPoint, exports, imports, inputs }]) => [
      basename(path),
      {
        entryPoint,
        exports,
        bytes: Object.values(inputs).reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0),
        ...importing(split.outputFiles.find((file) => basename(file.path) === basename(path)).text),
        needs: imports.filter(({ kind }) => kind === 'import-statement').map((one) => basename(one.path)),
        behind: imports.filter(({ kind }) => kind === 'dynamic-import').map((one) => basename(one.path)),
      },
    ]),
  );
  const layers = layersOf(chunks);
  const needs = needsOf(chunks, layers);
  await mkdir(folder, { recursive: true });
  await writeRulePages(folder);
  const put = (layer, file, host) =>
    buildLayer(layer, { chunks, layers, needs, options, host, file: join(folder, file) });
  const [parserBuild] = await Promise.all([
    build({ ...options, entryPoints: [parser], outfile: join(folder, 'parser.js') }),
    ...hosts.map((host) => put(entry.name, host.file, host)),
    ...[...new Set(layers.values())].filter((layer) => layer !== entry.name).map((layer) => put(layer, `${layer}.js`)),
  ]);
  return [split, parserBuild];
}

/** The text of a chunk, and the names it takes of each other one. */
const importing = (text) => ({
  text,
  takes: new Map(
    [...text.matchAll(/^import \{([^}]*)\} from "\.\/(.+)";$/gm)].map(([, names, chunk]) => [
      chunk,
      names.split(',').map((name) => name.trim().split(' as ')[0]),
    ]),
  ),
});

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
  for (const { name, calledIn } of late) {
    needs.get(calledIn).add(name);
    // Whoever calls it is there, and so is who called that.
    for (let by = calledIn; by; by = late.find((one) => one.name === by)?.calledIn) needs.get(name).delete(by);
  }
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

/**
 * One file: its chunks, and of each what other files take. These are plain objects with plain values, as nothing that is
 * exported is ever assigned anew: esbuild's getter for each name, its function around each door and its copy of VS Code's
 * API for each module that asks for it would take a quarter of the time in which the first tree is loaded.
 */
async function buildLayer(layer, { chunks, layers, needs, options, host, file }) {
  const numbered = new Map([...layers.keys()].sort().map((chunk, nth) => [chunk, `c${nth}`]));
  const chunkOf = (module) => [...layers.keys()].find((chunk) => chunks.get(chunk).entryPoint === module);
  const first = chunkOf(entry.begins[0]);
  const isDoor = (chunk) =>
    lateBegins.some((one) => chunk === chunkOf(one)) ||
    [...layers.keys()].some((one) => chunks.get(one).behind.includes(chunk));
  const taken = (chunk, by) => [
    ...new Set([...layers].flatMap(([one, other]) => (by(other) && chunks.get(one).takes.get(chunk)) || [])),
  ];
  const given = [...numbered]
    .filter(([chunk]) => layers.get(chunk) === layer && chunk !== first)
    .map(([chunk, name]) => ({
      chunk,
      name,
      names: isDoor(chunk) ? chunks.get(chunk).exports : taken(chunk, (other) => other !== layer),
    }))
    .filter(({ names }) => names.length > 0);
  return build({
    ...options,
    charset: layer === inAscii ? 'ascii' : options.charset,
    format: 'cjs',
    stdin: {
      contents: [
        ...given.map(
          ({ chunk, name, names }) => `import { ${names.map((one) => `${one} as ${name}_${one}`)} } from './${chunk}';`,
        ),
        `const given = { ${given.map(({ name, names }) => `${name}: { ${names.map((one) => `${one}: ${name}_${one}`)} }`)} };`,
        ...(host
          ? [`import { activate } from './${first}';`, "import { behind } from 'loader';", ...host.begins]
          : ['module.exports = given;']),
      ].join('\n'),
      resolveDir: '.',
    },
    outfile: file,
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
    metafile: false,
    plugins: [
      {
        name: 'chunks',
        setup({ onResolve, onLoad }) {
          const made = (namespace, contents) => onLoad({ filter: /./, namespace }, ({ path }) => contents(path));
          onResolve({ filter: /^\.\// }, ({ path, kind }) => {
            if (kind === 'require-call') return { path, external: true };
            const chunk = basename(path);
            return { path: chunk, namespace: layers.get(chunk) === layer ? 'chunk' : 'required' };
          });
          onResolve({ filter: /^(?:loader|api|layer:.*)$/ }, ({ path }) => ({ path, namespace: 'made' }));
          made('made', (path) => {
            if (path === 'api') return { contents: "export const vscode = require('vscode');" };
            if (path !== 'loader')
              return { contents: `export const layer = require('./${path.slice('layer:'.length)}.js');` };
            return {
              contents: host ? `${host.loader(needs)}\n${doors}` : named(['behind'], `require('./${entry.name}.js')`),
              resolveDir: '.',
            };
          });
          made('chunk', (chunk) => ({
            contents: `import { behind } from 'loader';${chunks
              .get(chunk)
              .text.replace(/^import \* as (\w+) from "vscode";$/gm, "import { vscode as $1 } from 'api';")
              .replace(
                /\bimport\("\.\/(.+?)"\)/g,
                (_, door) => `behind('${layers.get(door)}', '${numbered.get(door)}')`,
              )}`,
          }));
          made('required', (chunk) => ({
            contents: `import { layer } from 'layer:${layers.get(chunk)}';
${named(
  taken(chunk, (other) => other === layer),
  `layer.${numbered.get(chunk)}`,
)}`,
          }));
          onResolve({ filter: /^late:/ }, ({ path }) => ({ path: path.slice('late:'.length), namespace: 'late' }));
          made('late', (path) => {
            const { of, doors } = late.find(({ name }) => name === path);
            const required = `require('./${path}.js')`;
            const chunk = of && chunkOf(of);
            return {
              contents: chunk
                ? doors(`${required}.${numbered.get(chunk)}`, chunks.get(chunk).exports)
                : doors(required),
            };
          });
        },
      },
    ],
  });
}
