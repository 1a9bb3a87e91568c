import { nearest } from '../core/plan/id.ts';
import { check } from './check.ts';
import { type CommandName, commandNames, help } from './help.ts';
import { type Exit, exit, type Io } from './io.ts';
import { next } from './next.ts';
import { readerOf } from './reader.ts';
import { fillIn } from './terminal.ts';
import { texts } from './texts.ts';
import { topics } from './topics.ts';
import { Trouble } from './trouble.ts';

const commands: Readonly<Record<CommandName, (args: readonly string[], io: Io) => Promise<Exit>>> = {
  check,
  next,
  topics,
};

/** Runs the program with its arguments: whatever happens ends in an exit code and, where it failed, in one message. */
export async function run(args: readonly string[], io: Io, version: () => string): Promise<Exit> {
  try {
    return await dispatch(args, io, version);
  } catch (error) {
    const { language } = readerOf(wishedLanguage(args), io);
    const trouble = error instanceof Trouble ? error : new Trouble(texts.stopped, { reason: reasonOf(error) });
    const command = trouble.help === 'meetup' ? 'meetup' : `meetup ${trouble.help}`;
    const more = trouble.help === undefined ? [] : [fillIn(texts.seeHelp, language, { command })];
    io.err(`meetup: ${[fillIn(trouble.text, language, trouble.facts), ...more].join(language === 'ja' ? '' : ' ')}\n`);
    return exit.failed;
  }
}

async function dispatch(args: readonly string[], io: Io, version: () => string): Promise<Exit> {
  const [name, ...rest] = args;
  const { language } = readerOf(wishedLanguage(args), io);
  if (name === '--version' || name === '-v') {
    io.out(`${version()}\n`);
    return exit.clean;
  }
  const command = commandNames.find((known) => known === name);
  if (asksForHelp(name) || (command && rest.some(asksForHelp))) {
    io.out(`${help[command ?? 'meetup'][language]}\n`);
    return exit.clean;
  }
  if (command) return commands[command](rest, io);
  if (name === undefined) throw new Trouble(texts.noCommand, {}, 'meetup');
  if (name.startsWith('-')) throw new Trouble(texts.noSuchOption, { name }, 'meetup');
  const guess = nearest(name, commandNames);
  throw guess
    ? new Trouble(texts.noSuchCommandNear, { name, guess }, 'meetup')
    : new Trouble(texts.noSuchCommand, { name }, 'meetup');
}

const asksForHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h' || arg === 'help';

/** The language asked for, also where the arguments are wrong otherwise. */
function wishedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
