import type { Lifetime } from '../../scripts/run/lifetime.ts';
import type { Subject } from '../built.ts';
import type { Coverage } from '../check.ts';
import type { MadeFolder } from '../made/folder.ts';
import type { Peer } from '../peer.ts';

/** What a row may use. */
export interface Bench {
  readonly subject: Subject;
  readonly peer: Peer;
  readonly coverage: Coverage;
  readonly lifetime: Lifetime;
  /** A folder of so many files; made once for all rows, removed at the end. */
  readonly folder: (files: number) => Promise<MadeFolder>;
  /** Builds what is shipped into `dist/`. */
  readonly product: () => Promise<void>;
}

/** One measurement; a file of its own, and a line in `rows.ts`. */
export interface Row {
  /** What `--only` takes. */
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<Section>;
}

/** A goal of ours, and what came of it. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  readonly met: boolean;
  /** What stands in the way, where it is not met. */
  readonly because?: string;
}

/** A part of the report. */
export interface Section {
  readonly title: string;
  /** What is compared with what. */
  readonly about: string;
  readonly goals: readonly Goal[];
  readonly table: readonly (readonly string[])[];
  /** What a reader has to know to read the table rightly. */
  readonly notes?: readonly string[];
}
