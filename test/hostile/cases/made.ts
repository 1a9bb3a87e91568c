/** Many lines, each made for its place. */
export const lines = (count: number, line: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => line(nth)).join('');
/** The least there is of a series, and of a session with a host. */
export const head = 'series:\n  title: T\n';
export const one = 'sessions:\n  - date: 2026-12-17\n    host: ken\n';
/** A day, counted from the first of 2020. */
export const day = (nth: number): string => new Date(Date.UTC(2020, 0, 1 + nth)).toISOString().slice(0, 10);
