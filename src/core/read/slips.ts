/**
 * What is asked of a word that is not as it is to be written: what was meant by it, and how to say what is wanted. The
 * editor loads it with the first such word.
 */
export { nearest } from '../plan/nearest.ts';
export { usualZone } from '../plan/usual-zone.ts';
export { respellCadence } from '../plan/written-cadence.ts';
export { readDay } from '../plan/written-day.ts';
export { readLength, readTime } from '../plan/written-time.ts';
export { formNamed, itemNamed, reasonNamed } from '../words/terms.ts';
export { guessKey, guessSection } from './synonym.ts';
