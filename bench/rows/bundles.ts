import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { mustRun } from '../../scripts/run/child.ts';
import { bytesOf, bundles as files } from '../built.ts';
import { type Contender, type Contest, contest } from '../measure/contest.ts';
import { median } from '../measure/statistics.ts';
import { kB, ms, share, unrest } from '../words.ts';
import type { Bench, Row } from './row.ts';

const loader = fileURLToPath(new URL('../measure/load.cjs', import.meta.url));
const goals = { entryBytes: 60_000, wakes: 5, nodeBytes: 250_000, webBytes: 350_000, load: 1 / 20 } as const;

/** The entry is there already, as it is when a file or a view asks for more. */
const behind = ['behind', files.entry];

interface Loaded {
  readonly file: string;
  readonly label: string;
  /** What `load.cjs` is told besides. */
  readonly how?: readonly string[];
}

/** What is loaded, each in a process of its own. */
const loads = {
  empty: { file: files.empty, label: 'an empty module' },
  entry: { file: files.entry, label: '`dist/host/extension.js`: the entry' },
  wakes: { file: files.entry, label: 'the same, and `activate()`', how: ['activate'] },
  emptyBehind: { file: files.empty, label: 'an empty module, behind the entry', how: behind },
  editor: { file: files.editor, label: '`dist/host/editor.js`: before the first tree', how: behind },
  reading: {
    file: files.reading,
    label: '`dist/host/reading.js` and what it needs: with the first file that is read in full',
    how: behind,
  },
  findings: {
    file: files.findings,
    label: '`dist/host/findings.js` and what it needs: before the first findings',
    how: behind,
  },
  features: {
    file: files.features,
    label: '`dist/host/features.js` and what it needs: what answers in the text',
    how: behind,
  },
  parser: { file: files.parser, label: '`dist/host/parser.js`: with the first file that is not simple' },
  topics: { file: files.topics, label: '`dist/host/topics.js` and what it needs: with the first goal', how: behind },
  web: { file: files.web, label: '`dist/host/web.js`: the entry of the web host, which fetches the others' },
  peerServer: { file: files.peerServer, label: 'peer: its server' },
  peerService: { file: files.peerService, label: 'peer: its language service alone' },
} as const satisfies Readonly<Record<string, Loaded>>;
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
    const bytesOfAll = async (...all: readonly string[]): Promise<number> =>
      (await Promise.all(all.map(bytesOf))).reduce((sum, bytes) => sum + bytes, 0);
    const entry = await bytesOf(files.entry);
    const first = await bytesOfAll(files.entry, files.editor);
    const web = await bytesOf(files.web);
    const findings = await bytesOfAll(files.reading, files.findings);
    const slips = await bytesOf(files.slips);
    // What reads a file in full, its parser and its guesses are fetched with the editor, and run when a file needs them.
    const webFirst = await bytesOfAll(files.web, files.editor, files.reading, files.parser, files.slips);
    const rows: string[][] = [];
    for (const key of keys) {
      const isEmpty = loads[key].file === files.empty;
      const packed = gzipSync(await readFile(loads[key].file)).byteLength;
      rows.push([
        loads[key].label,
        kB(await bytesOf(loads[key].file)),
        kB(packed),
        isEmpty ? `(${ms(found.of(key).ms)})` : ms(over(key)),
        isEmpty ? '-' : share(overPeer(key)),
      ]);
    }
    return {
      title: 'What is loaded',
      about:
        'Each file in a fresh process, with a stand-in for `vscode`; time over that of an empty module in the same round. ' +
        'What begins with the editor is loaded where the entry is there already, as it is when a meetup file or a view asks for it; ' +
        'of the peer, what its own entry loads is not in it either.',
      goals: [
        {
          what: 'Entry, bytes',
          goal: `<= ${kB(goals.entryBytes)}`,
          reached: kB(entry),
          met: entry <= goals.entryBytes,
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
          reached: `${kB(first)}; before the first findings ${kB(first + findings)}, with the first slip in a text ${kB(first + findings + slips)}`,
          met: first <= goals.nodeBytes,
        },
        {
          what: 'Load of the editor / load of the peer’s server',
          goal: `<= ${share(goals.load)}`,
          reached: share(overPeer('editor')),
          met: overPeer('editor') <= goals.load,
          because:
            'nearly all of it is compiling the script and running its modules once; what is left in it is what the first tree needs ' +
            '(a glance at files, the folder, words in two languages).',
        },
        {
          what: 'Web host, bytes of its one file',
          goal: `<= ${kB(goals.webBytes)}`,
          reached: `${kB(web)}; fetched before the first tree ${kB(webFirst)}, before the first findings ${kB(webFirst + (await bytesOf(files.findings)))}`,
          met: web <= goals.webBytes,
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
  const { file, how = [] }: Loaded = loads[key];
  const args = [loader, file, ...how];
  return {
    name: key,
    once: async () => Number(await mustRun(lifetime, `Loading ${file}`, process.execPath, args, { minutes: 1 })),
  };
}

function overEmpty(found: Contest, key: Load): readonly number[] {
  const { how }: Loaded = loads[key];
  const empty = found.of(how === behind ? 'emptyBehind' : 'empty').times;
  return found.of(key).times.map((time, round) => (time ?? Number.NaN) - (empty[round] ?? Number.NaN));
}
