import type { Path } from '../plan/path.ts';
import { lastStart } from '../read/read.ts';
import { plannerWords } from '../words/planner.ts';
import type { Desk } from './desk.ts';

/** Why nothing can be written at a place: a line around it cannot be read. Undefined where it can. */
export function lockOf({ reading, words }: Desk, path: Path): string | undefined {
  const found = reading.find(path);
  const part = found && reading.parts[lastStart(reading.starts, found.base)];
  return part && part.faults.length > 0 ? words.fill(plannerWords.refused.unreadable) : undefined;
}

/** Why nothing can be written at all: two versions of the text stand in it at once, or none of it could be read. */
export function lockOfAll({ reading, words }: Desk): string | undefined {
  const torn = reading.faults.some(({ because }) => because === 'conflict');
  if (!torn && (reading.parts.length > 0 || reading.faults.length === 0)) return undefined;
  return words.fill(torn ? plannerWords.locked.conflict : plannerWords.refused.unreadable);
}
