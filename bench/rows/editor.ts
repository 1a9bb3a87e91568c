import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withinMinutes } from '../../scripts/run/failure.ts';
import { root } from '../../scripts/run/paths.ts';
import { runInNodeHost } from '../../scripts/test/hosts.ts';
import { makeFolder } from '../made/folder.ts';
import type { Answer, InEditor } from '../measure/in-editor.ts';
import { median, quantile } from '../measure/statistics.ts';
import { ms, number } from '../words.ts';
import type { Row } from './row.ts';

const files = 10_000;
/** For each of the two times it is opened; what is measured in it ends by itself before. */
const minutes = 5;
const script = fileURLToPath(new URL('../measure/in-editor.ts', import.meta.url));
const out = join(root, 'dist', 'bench', 'in-editor.cjs');

/** In a VS Code that runs, with its extension host and its events. */
export const editor: Row = {
  name: 'editor',
  measure: async ({ lifetime, product }) => {
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
    // It needs a browser and all that a VS Code brings: where one of them fails, the other rows are written all the same.
    const measured = async (path: string): Promise<InEditor> => {
      try {
        const found = await lifetime.within((inner) =>
          withinMinutes(minutes, 'The editor', runInNodeHost(inner, { locale: 'en', path, tests: out })),
        );
        return JSON.parse(found) as InEditor;
      } catch (error) {
        return { stopped: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '' };
      }
    };
    const alone = await measured(await lifetime.folder('typed'));
    // A folder of its own: half of it is written anew.
    const { path } = await makeFolder(join(await lifetime.folder('branch'), `files-${files}`), files);
    const many = await measured(path);
    const row = (what: string, all: readonly number[]): readonly string[] => [
      what,
      ms(median(all)),
      `${ms(quantile(all, 0.1))} to ${ms(quantile(all, 0.9))}`,
      ms(Math.max(...all)),
      number(all.length),
    ];
    const once = (what: string, value = Number.NaN): readonly string[] => [what, ms(value), '-', '-', '1'];
    const missing = [alone, many].flatMap(({ stopped }) =>
      stopped === undefined ? [] : [`Not all was measured: ${stopped}`],
    );
    const set = (answers: readonly Answer[] = []): readonly number[] => answers.map((one) => one.set);
    const { searches = [], branch, still = [], busy = [] } = many;
    return {
      title: 'In an editor that runs',
      about:
        `VS Code ${alone.version ?? many.version ?? ''} with its Node extension host, in a browser on the same machine. A host is misspelt, letter ` +
        `by letter, and each time there is a finding more; files of 5,000 lines and of 2 MB, and a folder of ${number(files)}.`,
      goals: [],
      table: [
        ['', 'median', 'p10 to p90', 'longest', 'times'],
        once('`activate()` of the entry', alone.activation?.entry),
        once('opening a file, until the extension is at work', alone.activation?.awake),
        row('5,000 lines: `onDidChangeTextDocument` until the findings are set', set(alone.letters)),
        row('a paste of 1,000 lines into it, until the findings are set', set(alone.pastes)),
        once('2 MB: opening it, until all of its findings are shown', alone.opened),
        row('a letter in it, until the findings are set', set(alone.large)),
        row(
          `\`findFiles\`, ${number(searches[0]?.files ?? 0)} files found`,
          searches.map((one) => one.ms),
        ),
        once(`activation and the first tree of ${number(files)} files of which nothing is known`, many.tree),
        row(
          'a letter among them, from the edit to the window, back, and its findings',
          still.map(({ felt }) => felt),
        ),
        // What was not come to in time is no figure.
        ...(branch
          ? [
              row(
                `the same while a branch exchanges ${number(branch.files)} files`,
                busy.map(({ felt }) => felt),
              ),
              row('of which from `onDidChangeTextDocument`', set(busy)),
              once('the longest time in which the extension host had no turn meanwhile', branch.blocked),
              ...(branch.settled === undefined
                ? []
                : [once('the branch, until everything about it is known and shown', branch.settled)]),
            ]
          : []),
      ],
      notes: [
        ...missing,
        'VS Code gathers changed diagnostics before it tells of them, whoever sets them; the peer would wait for its own pause besides.',
        'Milliseconds of one machine on one day, shared by the editor, its server and its browser: there is nothing here to divide by.',
      ],
    };
  },
};
