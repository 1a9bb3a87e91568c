import { bundles } from './bundles.ts';
import { cursor } from './cursor.ts';
import { editor } from './editor.ts';
import { find } from './find.ts';
import { folder } from './folder.ts';
import { groups } from './groups.ts';
import { growth } from './growth.ts';
import { keystroke } from './keystroke.ts';
import { memory } from './memory.ts';
import { planner } from './planner.ts';
import type { Row } from './row.ts';
import { topics } from './topics.ts';
import { wholeFile } from './whole-file.ts';

/** Everything that is measured, in the order of the report. */
export const rows: readonly Row[] = [
  keystroke,
  cursor,
  growth,
  wholeFile,
  folder,
  bundles,
  memory,
  topics,
  groups,
  find,
  editor,
  planner,
];
