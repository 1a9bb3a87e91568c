import type { Change } from '../plan/change.ts';
import type { Day } from '../plan/day.ts';
import type { Occasion } from './occasion.ts';

/** An open date that is fixed; the dates that were under discussion go. */
export const dateFixed = ({ nth, session }: Occasion, date: Day, host?: string): readonly Change[] => [
  { do: 'setField', path: ['sessions', nth, 'date'], value: date },
  ...(host === undefined ? [] : [{ do: 'setField' as const, path: ['sessions', nth, 'host'], value: host }]),
  ...(session.options ? [{ do: 'removeField' as const, path: ['sessions', nth, 'options'] }] : []),
];
