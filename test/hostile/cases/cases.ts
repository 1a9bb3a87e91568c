import type { Hostile } from '../case.ts';
import { bombs } from './bombs.ts';
import { crowds } from './crowds.ts';
import { days } from './days.ts';
import { encodings } from './encodings.ts';
import { heaps } from './heaps.ts';
import { more } from './more.ts';
import { names } from './names.ts';
import { shapes } from './shapes.ts';
import { sinks } from './sinks.ts';
import { slips } from './slips.ts';

/** Every hostile or odd file that is small or has something to tell, by what it is. */
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

/** Files of which nothing is asked but that they are read in time. */
export const large: Readonly<Record<string, readonly Hostile[]>> = { crowds, heaps };
