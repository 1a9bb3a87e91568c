import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Day, isDay } from '../core/plan/day.ts';
import { nearest } from '../core/plan/nearest.ts';
import { texts } from './texts.ts';
import { systemCode, Trouble } from './trouble.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command understands. */
const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' }, format: { type: 'string' } } as const;
/** What commands that read folders understand as well. */
export const folderOptions = { today: { type: 'string' }, 'no-settings': { type: 'boolean' } } as const;

/** Reads the arguments of a command; whatever it does not know is a trouble, with the nearest name it does know. */
export function readOptions<const T extends Options>(command: string, args: readonly string[], more: T) {
  const options = { ...common, ...more };
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw misunderstood(error, Object.keys(options), command);
  }
}

function misunderstood(error: unknown, known: readonly string[], command: string): Trouble {
  // The message is in English and for programmers; only the name of the option is taken from it.
  const message = error instanceof Error ? error.message : '';
  const name = /'(?:-\w, )?(-{1,2}[^\s'=]+)/.exec(message)?.[1] ?? '';
  switch (systemCode(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const guess = nearest(name.replace(/^-+/, ''), known);
      return guess
        ? new Trouble(texts.noSuchOptionNear, { name, guess: `--${guess}` }, command)
        : new Trouble(texts.noSuchOption, { name }, command);
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new Trouble(/does not take/.test(message) ? texts.takesNoValue : texts.needsValue, { name }, command);
    default:
      return new Trouble(texts.badOptions, {}, command);
  }
}

/** The choice made behind an option, or `usual` when it was not given. */
export function choice<const T extends string>(
  command: string,
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((known) => known === value);
  if (found === undefined)
    throw new Trouble(texts.badChoice, { name: `--${name}`, choices: choices.join(', '), value }, command);
  return found;
}

/** The reader's language where it was asked for. */
export const langOption = (command: string, value: string | undefined) => choice(command, 'lang', value, ['en', 'ja']);

export function dayOption(command: string, name: string, value: string | undefined): Day | undefined {
  if (value === undefined || isDay(value)) return value;
  throw new Trouble(texts.badDay, { name: `--${name}`, value }, command);
}

/** A whole number behind an option, from 1. */
export function numberOption(
  command: string,
  name: string,
  value: string | undefined,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(value) && Number(value) <= most) return Number(value);
  throw new Trouble(texts.badNumber, { name: `--${name}`, least: '1', most: String(most), value }, command);
}
