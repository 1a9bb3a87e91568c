import { addDays } from '../plan/day.ts';
import type { Circle } from './circle.ts';
import type { Occasion } from './occasion.ts';

/** Days after a session in which there is still something to do for it. */
const afterwards = 14;

/** True while there is anything left for a host to do for a session. */
export const isInHand = ({ today }: Circle, { date, status }: Occasion): boolean =>
  date !== undefined && status !== 'cancelled' && addDays(date, afterwards) >= today;
