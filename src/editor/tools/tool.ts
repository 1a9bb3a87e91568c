import type * as vscode from 'vscode';
import type { House } from '../commands/house.ts';

/** Something a language model may ask for; its input was checked against the schema in package.json. */
export interface Tool {
  readonly name: `meetup_${string}`;
  /** Asks the reader first where the tool would write; undefined where it only reads. */
  readonly confirm?: (house: House, input: Input) => vscode.LanguageModelToolConfirmationMessages | undefined;
  /** The answer as plain data; throws what the model should be told. */
  readonly run: (house: House, input: Input, token: vscode.CancellationToken) => Promise<unknown>;
}

/** What may be in the input of our tools. */
export interface Input {
  readonly file?: string;
  readonly goal?: string;
  readonly teams?: readonly string[];
  readonly keep?: readonly string[];
}
