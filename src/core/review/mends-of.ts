import type { Text } from '../words/words.ts';

/** What the remedies of a rule are called. */
export interface Mends {
  readonly name: string;
  readonly mends?: Readonly<Record<string, Text>>;
}

/** Asked for when somebody wants to know what can be done: the build keeps it in a file of its own, loaded by the first call. */
export const mendsOf = ({ mends }: Mends): Readonly<Record<string, Text>> => mends ?? {};
