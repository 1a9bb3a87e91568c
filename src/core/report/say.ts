import type { Circle } from '../circle/circle.ts';

/** The name of a series, else its file. */
export const titleOf = (circle: Circle, file: string): string => circle.series(file)?.title ?? file;
