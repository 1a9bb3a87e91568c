import type { Day } from '../core/plan/day.ts';

/** The world around a command, so that a test can be one. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The reader's own calendar day. */
  readonly today: () => Day;
  /** What comes on the standard input; once there is more than `most` bytes, the rest is left unread. */
  readonly input: (most: number) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True where a person watches the output and wants colour. */
  readonly colour: boolean;
}

/** How a command ends. */
export const exit = { clean: 0, found: 1, failed: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];
