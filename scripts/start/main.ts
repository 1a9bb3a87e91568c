import { parseArgs } from 'node:util';
import { build } from '../package/build.ts';
import { Failure } from '../run/failure.ts';
import { type Run, runMain } from '../run/main.ts';
import { openDesktop, openNamedEditor } from './desktop.ts';
import { serveEmbedded, serveWeb } from './serve.ts';

const usage = `npm start -- [--editor PATH | --embedded | --web]

Opens VS Code with the extension on the example workspace. Without an option: \`code\` if it is on the PATH,
else a VS Code fetched for tests, else the embedded one in your browser.

  --editor PATH   the VS Code command or program to use
  --embedded      the embedded VS Code with the Node extension host, in your browser
  --web           the embedded VS Code for the web (extensions in a web worker), in your browser`;

interface Choice {
  readonly editor?: string | undefined;
  readonly embedded: boolean;
  readonly web: boolean;
  readonly help: boolean;
}

export function main(args: string[]): Promise<never> {
  return runMain((run) => start(run, choiceFrom(args)));
}

async function start(run: Run, choice: Choice): Promise<number> {
  if (choice.help) {
    console.log(usage);
    return 0;
  }
  await build(run.lifetime);
  if (choice.web) return serveWeb(run, 'asked for with --web');
  if (choice.embedded) return serveEmbedded(run, 'asked for with --embedded');
  if (choice.editor !== undefined) return openNamedEditor(run, choice.editor);
  if (await openDesktop(run)) return 0;
  return serveEmbedded(run, 'no VS Code of your own could be used');
}

function choiceFrom(args: string[]): Choice {
  const flag = { type: 'boolean', default: false } as const;
  const options = { editor: { type: 'string' }, embedded: flag, web: flag, help: { ...flag, short: 'h' } } as const;
  let choice: Choice;
  try {
    choice = parseArgs({ args, options }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
  if ([choice.editor !== undefined, choice.embedded, choice.web].filter(Boolean).length > 1) {
    throw new Failure(`--editor, --embedded and --web exclude each other.\n\n${usage}`, 2);
  }
  return choice;
}
