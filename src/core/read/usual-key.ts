import { fields } from '../plan/fields.ts';

const keys = new Map(Object.values(fields).flatMap((all) => Object.keys(all).map((key) => [key, key] as const)));

/** The same word, and for a key of the format the one copy of it that everything else finds soonest. */
export const usualKey = (key: string): string => keys.get(key) ?? key;
