import type { Hostile } from '../case.ts';
import { bombs } from './bombs.ts';
import { days } from './days.ts';
import { encodings } from './encodings.ts';
import { more } from './more.ts';
import { names } from './names.ts';
import { shapes } from './shapes.ts';
import { sinks } from './sinks.ts';
import { slips } from './slips.ts';

/** Every hostile or odd file, by what it is. */
export const cases: Readonly<Record<string, readonly Hostile[]>> = {
  bombs,
  encodings,
  slips,
  names,
  days,
  shapes,
  sinks,
  more,
};
