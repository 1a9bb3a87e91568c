// How figures are written in the report.
import { type Contest, calm } from './measure/contest.ts';

export const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });

/** Two figures that matter, or all of them before the point. */
export function figures(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : undefined;
  return digits === undefined ? value.toPrecision(2) : value.toFixed(digits);
}

export const ms = (value: number): string => `${value >= 100 ? number(value) : figures(value)} ms`;
export const kB = (bytes: number): string => `${number(bytes / 1000)} kB`;
export const MB = (bytes: number): string => `${number(bytes / 1_000_000)} MB`;

/** A ratio below one as a part of the base, from one on as a multiple. */
export const share = (ratio: number): string =>
  ratio > 0.95 ? times(ratio) : `1/${1 / ratio < 9.95 ? (1 / ratio).toFixed(1) : number(1 / ratio)}`;
export const times = (ratio: number): string => `${figures(ratio)}x`;

/** What a reader must know of a contest whose base did not hold still; nothing else. */
export const unrest = (contests: readonly Contest[]): string => {
  const worst = Math.max(...contests.map(({ swing }) => swing));
  return worst > calm ? ` (swings ${figures(worst)}x)` : '';
};
