import type { Circle } from '../core/circle/circle.ts';
import { type Examined, examine } from '../core/examine.ts';
import type { Taste } from '../core/review/review.ts';
import type { Finding } from '../core/review/rule.ts';

/** Everything there is to notice in a file, as a machine takes it. */
export const everything = (examined: Examined, circle: Circle, taste: Taste): readonly Finding[] =>
  examine(examined, circle, { ...taste, limit: false });

/** Of all that is noticed in a file, what a person is told: every error, no hints, and of the rest no lecture. */
export function heard(examined: Examined, circle: Circle, taste: Taste): (finding: Finding) => boolean {
  const kept = new Set(examine(examined, circle, taste).map(identity));
  return (finding) =>
    finding.level === 'error' ||
    ((finding.level !== 'hint' || taste.preset === 'strict') && kept.has(identity(finding)));
}

const identity = ({ code, span }: Finding): string => `${code} ${span.start} ${span.end}`;
