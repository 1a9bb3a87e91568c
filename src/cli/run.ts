import { nearest } from '../core/plan/nearest.ts';
import { gap } from '../core/words/signs.ts';
import { check } from './check.ts';
import { find } from './find.ts';
import { fix } from './fix.ts';
import { groups } from './groups.ts';
import { health } from './health.ts';
import { type CommandName, commandNames, help } from './help.ts';
import { ics } from './ics.ts';
import { type Exit, exit, type Io } from './io.ts';
import { invite, minutes } from './letters.ts';
import { network } from './network.ts';
import { newSeries } from './new.ts';
import { next } from './next.ts';
import { outcomes } from './outcomes.ts';
import { poll } from './poll.ts';
import { readerOf } from './reader.ts';
import { sheet } from './sheet.ts';
import { fillIn } from './terminal.ts';
import { texts } from './texts.ts';
import { topics } from './topics.ts';
import { Trouble } from './trouble.ts';

const commands: Readonly<Record<CommandName, (args: readonly string[], io: Io) => Promise<Exit>>> = {
  check,
  fix,
  next,
  topics,
  invite,
  poll,
  minutes,
  ics,
  groups,
  sheet,
  network,
  health,
  report: outcomes,
  find,
  new: newSeries,
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
    io.err(`meetup: ${[fillIn(trouble.text, language, trouble.facts), ...more].join(gap(language))}\n`);
    return exit.failed;
  }
}

async function dispatch(args: readonly string[], io: Io, version: () => string): Promise<Exit> {
  const [name, ...rest] = languageLast(args);
  const { language } = readerOf(wishedLanguage(args), io);
  if (name === '--version' || name === '-v') {
    io.out(`${version()}\n`);
    return exit.clean;
  }
  const asked = name === 'help' || name === '--help' || name === '-h';
  const command = commandNames.find((known) => known === (asked ? rest[0] : name));
  if (asked || (command && options(rest).some((arg) => arg === '--help' || arg === '-h'))) {
    io.out(`${help[command ?? 'meetup'][language]}\n`);
    return exit.clean;
  }
  if (command) return commands[command](rest, io);
  if (name === undefined) throw new Trouble(texts.noCommand, { commands: commandNames.join(', ') }, 'meetup');
  const option = name.startsWith('-');
  const guess = nearest(name, option ? ['--version', '--help'] : commandNames);
  const [plain, near] = option
    ? [texts.noSuchOption, texts.noSuchOptionNear]
    : [texts.noSuchCommand, texts.noSuchCommandNear];
  throw guess ? new Trouble(near, { name, guess }, 'meetup') : new Trouble(plain, { name }, 'meetup');
}

/** The arguments that may be options: those before `--`. */
const options = (args: readonly string[]): readonly string[] =>
  args.includes('--') ? args.slice(0, args.indexOf('--')) : args;

/** `--lang ja check` means `check --lang ja`. */
function languageLast(args: readonly string[]): readonly string[] {
  const [first = ''] = args;
  const taken = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  const [name, ...rest] = args.slice(taken);
  return taken === 0 ? args : name === undefined ? [] : [name, ...args.slice(0, taken), ...rest];
}

/** The language asked for, also where the arguments are wrong otherwise. */
function wishedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
