import { idProblem, sameId } from '../plan/id.ts';
import type { Reading } from '../read/read.ts';
import { naming } from '../words/naming.ts';
import type { Facts, Text } from '../words/words.ts';
import { type Called, placesOf } from './names.ts';

/** Why a name cannot be had, in words for a person. */
export interface Obstacle {
  readonly text: Text;
  readonly facts: Facts;
}

/**
 * What stands in the way of a new name; undefined when nothing does.
 * @param readings the files in which the old or the new name may stand
 */
export function obstacleTo(name: Called, to: string, readings: readonly Reading[]): Obstacle | undefined {
  const facts = { id: to };
  const all = readings.flatMap((reading) => placesOf(reading, name));
  // What is given nowhere is free text, and may have spaces in it.
  if (all.some(({ defines }) => defines)) {
    const problem = idProblem(to);
    if (problem) return { text: problem === 'length' ? naming.tooLong : naming.badId, facts };
  } else if (to.trim() === '' || to !== to.trim() || /[\r\n\t]/.test(to)) return { text: naming.badName, facts };
  if (sameId(to) === sameId(name.id)) return undefined;
  const taken = readings.some((reading) => placesOf(reading, { kind: name.kind, id: to }).length > 0);
  return taken ? { text: naming.taken, facts } : undefined;
}
