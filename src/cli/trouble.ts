import type { Text } from '../core/words/words.ts';

/** Why a command could not run, in words for a person; ends in one line and exit code 2. */
export class Trouble extends Error {
  readonly text: Text;
  readonly facts: Readonly<Record<string, string>>;
  /** The command whose help says more, where the options were not understood. */
  readonly help: string | undefined;

  constructor(text: Text, facts: Readonly<Record<string, string>> = {}, help?: string) {
    super(text.en);
    this.text = text;
    this.facts = facts;
    this.help = help;
  }
}

/** The system's name for what went wrong with a file, such as `ENOENT`. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
