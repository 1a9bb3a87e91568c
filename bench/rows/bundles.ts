import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { mustRun } from '../../scripts/run/child.ts';
import { root } from '../../scripts/run/paths.ts';
import { bytesOf, bundles as files } from '../built.ts';
import { type Contender, type Contest, contest } from '../measure/contest.ts';
import { median } from '../measure/statistics.ts';
import { kB, ms, share, unrest } from '../words.ts';
import type { Bench, Row } from './row.ts';

const loader = fileURLToPath(new URL('../measure/load.cjs', import.meta.url));
const goals = { entryBytes: 60_000, wakes: 5, nodeBytes: 250_000, webBytes: 350_000, load: 1 / 20 } as const;

/** What is loaded, each in a process of its own. */
const loads = {
  empty: { file: files.empty, label: 'an empty module' },
  entry: { file: files.entry, label: '`dist/node/extension.cjs`: the entry' },
  wakes: { file: files.entry, label: 'the same, and `activate()`', activate: true },
  editor: { file: files.editor, label: '`dist/node/editor.cjs`: before the first tree' },
  findings: { file: files.findings, label: '`dist/node/findings.cjs` and what it needs: before the first findings' },
  features: { file: files.features, label: '`dist/node/features.cjs` and what it needs: what answers in the text' },
  parser: { file: files.parser, label: '`dist/node/parser.cjs`: with the first file that is not simple' },
  topics: { file: files.topics, label: '`dist/node/topics.cjs`: with the first goal' },
  web: { file: files.web, label: '`dist/web/extension.js`: all of it, of which little runs yet' },
  peerServer: { file: files.peerServer, label: 'peer: its server' },
  peerService: { file: files.peerService, label: 'peer: its language service alone' },
} as const satisfies Readonly<Record<string, { file: string; label: string; activate?: true }>>;
type Load = keyof typeof loads;

export const bundles: Row = {
  name: 'bundles',
  measure: async (bench) => {
    await bench.product();
    const keys = Object.keys(loads) as Load[];
    const found = await contest(
      loading(bench, 'peerServer'),
      keys.filter((key) => key !== 'peerServer').map((key) => loading(bench, key)),
      { rounds: 11 },
    );
    const over = (key: Load): number => median(overEmpty(found, key));
    const overPeer = (key: Load): number =>
      median(overEmpty(found, key).map((own, round) => own / (overEmpty(found, 'peerServer')[round] ?? Number.NaN)));
    const [entry, editor, findings, web] = await Promise.all(
      [files.entry, files.editor, files.findings, files.web].map(bytesOf),
    );
    const first = (entry ?? 0) + (editor ?? 0);
    const rows: string[][] = [];
    for (const key of keys) {
      const packed = gzipSync(await readFile(loads[key].file)).byteLength;
      rows.push([
        loads[key].label,
        kB(await bytesOf(loads[key].file)),
        kB(packed),
        key === 'empty' ? `(${ms(found.of('empty').ms)})` : ms(over(key)),
        key === 'empty' ? '-' : share(overPeer(key)),
      ]);
    }
    return {
      title: 'What is loaded',
      about:
        'Each file in a fresh process, with a stand-in for `vscode`; time over that of an empty module in the same round.',
      goals: [
        {
          what: 'Entry, bytes',
          goal: `<= ${kB(goals.entryBytes)}`,
          reached: kB(entry ?? 0),
          met: (entry ?? 0) <= goals.entryBytes,
        },
        {
          what: 'Entry, loaded and awake, over an empty module',
          goal: `<= ${ms(goals.wakes)}`,
          reached: ms(over('wakes')),
          met: over('wakes') <= goals.wakes,
        },
        {
          what: 'Before the first tree, bytes',
          goal: `<= ${kB(goals.nodeBytes)}`,
          reached: `${kB(first)}; before the first findings ${kB(first + (findings ?? 0))}`,
          met: first <= goals.nodeBytes,
        },
        {
          what: 'Load of the editor / load of the peer’s server',
          goal: `<= ${share(goals.load)}`,
          reached: share(overPeer('editor')),
          met: overPeer('editor') <= goals.load,
          because:
            'nearly all of it is compiling the script and running its modules once; what is left in it is what the first tree needs ' +
            '(reading, the folder, words in two languages).',
        },
        {
          what: 'Web host, bytes of its one file',
          goal: `<= ${kB(goals.webBytes)}`,
          reached: kB(web ?? 0),
          met: (web ?? 0) <= goals.webBytes,
          because: `VS Code’s web host loads one file and can require nothing, so every command, page and sentence in both languages is in it: ${await partsOfWeb()}.`,
        },
      ],
      table: [['', 'bytes', 'gzip', 'load over empty', '/ peer’s server'], ...rows],
      notes: [
        `The peer is bundled here with the flags of our build; its extension as published holds more.${unrest([found])}`,
      ],
    };
  },
};

function loading({ lifetime }: Bench, key: Load): Contender {
  const { file, ...rest } = loads[key];
  const args = [loader, file, ...('activate' in rest ? ['activate'] : [])];
  return {
    name: key,
    once: async () => Number(await mustRun(lifetime, `Loading ${file}`, process.execPath, args, { minutes: 1 })),
  };
}

/** Bytes of the largest parts of the file for the web host, as the build says: rooms of ours and packages. */
async function partsOfWeb(): Promise<string> {
  const { metafile } = await build({
    entryPoints: [join(root, 'src', 'extension.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    external: ['vscode'],
    logLevel: 'error',
  });
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const part =
        /^(?:node_modules\/((?:@[^/]+\/)?[^/]+)|(?:src\/(?:core\/)?)?[^/]+(?:\/(?:commands|show|documents))?)/.exec(
          file,
        );
      const name = part?.[1] ?? part?.[0] ?? file;
      parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
    }
  const largest = [...parts].sort(([, a], [, b]) => b - a).slice(0, 12);
  return largest.map(([name, bytes]) => `${name} ${kB(bytes)}`).join(', ');
}

function overEmpty(found: Contest, key: Load): readonly number[] {
  const empty = found.of('empty').times;
  return found.of(key).times.map((time, round) => (time ?? Number.NaN) - (empty[round] ?? Number.NaN));
}
