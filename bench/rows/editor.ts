import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/run/paths.ts';
import { runInNodeHost } from '../../scripts/test/hosts.ts';
import type { InEditor } from '../measure/in-editor.ts';
import { median, quantile } from '../measure/statistics.ts';
import { ms, number } from '../words.ts';
import type { Row } from './row.ts';

const files = 10_000;
const script = fileURLToPath(new URL('../measure/in-editor.ts', import.meta.url));
const out = join(root, 'dist', 'bench', 'in-editor.cjs');

/** In a VS Code that runs, with its extension host and its events. */
export const editor: Row = {
  name: 'editor',
  // It opens a whole VS Code twice, with what that brings to the machine.
  byHand: true,
  measure: async ({ folder, lifetime, product }) => {
    await product();
    await build({
      entryPoints: [script],
      outfile: out,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
      external: ['vscode'],
      logLevel: 'warning',
    });
    const measured = (path: string): Promise<InEditor> =>
      lifetime.within(async (inner) => JSON.parse(await runInNodeHost(inner, { locale: 'en', path, tests: out })));
    const typed = await measured(await lifetime.folder('typed'));
    const searched = await measured((await folder(files)).path);
    const { entry = Number.NaN, awake = Number.NaN } = typed.activation ?? {};
    const keystrokes = typed.keystrokes ?? [];
    const searches = searched.findFiles ?? [];
    const spread = (all: readonly number[]): string => `${ms(quantile(all, 0.1))} to ${ms(quantile(all, 0.9))}`;
    const [set, told, search] = [
      keystrokes.map((one) => one.set),
      keystrokes.map((one) => one.told),
      searches.map((one) => one.ms),
    ];
    return {
      title: 'In an editor that runs',
      about:
        `VS Code ${typed.version} with its Node extension host, in a browser on the same machine. A file of 5,000 lines ` +
        `in which a host is misspelt, letter by letter; and a folder of ${number(files)} files.`,
      goals: [],
      table: [
        ['', 'median', 'p10 to p90', 'times'],
        ['`activate()` of the entry', ms(entry), '-', '1'],
        ['opening the file, until the extension is at work', ms(awake), '-', '1'],
        ['`onDidChangeTextDocument` until the findings are set', ms(median(set)), spread(set), number(set.length)],
        ['until `onDidChangeDiagnostics`', ms(median(told)), spread(told), number(told.length)],
        [
          `\`findFiles\`, ${number(searches[0]?.files ?? 0)} files found`,
          ms(median(search)),
          spread(search),
          number(search.length),
        ],
      ],
      notes: [
        'VS Code gathers changed diagnostics before it tells of them, whoever sets them; the peer would wait for its own pause besides.',
        'Milliseconds of one machine on one day: there is nothing here to divide by.',
      ],
    };
  },
};
