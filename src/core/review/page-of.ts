import type { Text } from '../words/words.ts';
import type { Example } from './rule.ts';

/** What only the page of a rule says of it. */
export interface Page {
  readonly name: string;
  readonly why: Text;
  readonly example: Example;
}

/** Asked for when somebody reads it: the build keeps it in a file of its own, loaded by the first call. */
export const pageOf = (rule: Page): Page => rule;
