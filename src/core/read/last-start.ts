import { lastUpTo } from '../plan/last-up-to.ts';

const itself = (start: number): number => start;

/** Which of these starts an offset stands behind, the last one of them; -1 before the first. */
export const lastStart = (starts: readonly number[], offset: number): number => lastUpTo(starts, offset, itself);
