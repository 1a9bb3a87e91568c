import * as z from 'zod/mini';
import type { Path } from '../plan/path.ts';
import { actSchema } from './acts/act.ts';
import type { Ideas } from './ideas.ts';
import type { Labels } from './labels.ts';
import type { Patch } from './patch.ts';
import type { PlannerView } from './planner.ts';
import type { Mixing } from './together.ts';

/**
 * What the editor tells the planner: the view of a document, what changed in it since the one it showed, that there is
 * no document any more, or what became of an act. `version` counts what the planner was shown: an act names the one it
 * was made on.
 */
export type ToPlanner =
  | {
      readonly uri: string;
      readonly version: number;
      readonly view: PlannerView;
      readonly labels: Labels;
    }
  | { readonly uri: string; readonly version: number; readonly since: number; readonly patch: Patch }
  | { readonly uri: string; readonly gone: string; readonly labels: Labels }
  | { readonly answer: Answer }
  /** Topics to choose from. */
  | { readonly ideas: Ideas }
  /** For the groups pane. */
  | { readonly mixing: Mixing };

/** What became of an act, in words. */
export interface Answer {
  readonly id: number;
  /** False where nothing was written. */
  readonly done: boolean;
  readonly said: string;
  /** Where the thing stands now. */
  readonly at?: Path;
}

// Compiled checks would need `new Function`, which a strict content security policy refuses.
z.config({ jitless: true });

const step = z.union([z.string().check(z.maxLength(200)), z.int().check(z.gte(0), z.lte(100_000))]);

const lineNumber = z.int().check(z.gte(0), z.lte(10_000_000));

const fromPlanner = z.union([
  z.literal('ready'),
  z.strictObject({ show: z.readonly(z.array(step).check(z.minLength(1), z.maxLength(8))) }),
  z.strictObject({ line: lineNumber }),
  z.strictObject({ file: z.string().check(z.minLength(1), z.maxLength(1024)), line: lineNumber }),
  z.strictObject({ act: actSchema, version: lineNumber, id: lineNumber }),
  z.strictObject({ back: z.enum(['undo', 'redo']) }),
  z.strictObject({
    ideas: z.union([
      z.literal('suggest'),
      z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(50))),
    ]),
  }),
  z.strictObject({
    run: z.enum(['goalToTopics', 'scheduleNext', 'openFile', 'runSession', 'saveRunSheet', 'newSeries']),
  }),
]);

/**
 * What the planner may ask of the editor: its first view, an act on the version it showed, a place in the file by path
 * or by line, a line in another file of the folder, a step back or forth, topics to choose from or those that were
 * chosen, one of a few commands.
 */
export type FromPlanner = z.infer<typeof fromPlanner>;

/** A message as it arrived from a planner; undefined for anything a planner does not say. */
export function heard(message: unknown): FromPlanner | undefined {
  const checked = fromPlanner.safeParse(message);
  return checked.success ? checked.data : undefined;
}

const remembered = z.object({ uri: z.string().check(z.minLength(1), z.maxLength(4096)) });

/** The document a planner remembered over a reload of the window; undefined when it remembers none. */
export function rememberedUri(state: unknown): string | undefined {
  const checked = remembered.safeParse(state);
  return checked.success ? checked.data.uri : undefined;
}
