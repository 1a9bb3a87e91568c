import type { CueHit } from './cue-finder.ts';
import type { Knowledge } from './facts.ts';
import type { GoalView } from './goal.ts';
import type { Links } from './links.ts';
import type { DimensionId, Status } from './result.ts';

/** A goal under judgement, with what is known of the teams. `text` is the folded goal. */
export interface Case {
  readonly goal: GoalView;
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly links: Links;
  readonly contentWeight: number;
}
/** A status with its evidence as offsets in the folded goal, or the input path it came from. */
export type Verdict = readonly [
  status: Status,
  start?: number | undefined,
  end?: number | undefined,
  from?: string | undefined,
];

/** The first vague cue of a dimension. */
export function vague(one: Case, id: DimensionId): CueHit | undefined {
  return one.goal.cues.find((cue) => cue.list === 'vague' && cue.key === id);
}

/** A verdict that the goal does not say it, with the vague cue as evidence when there is one. */
export function missing(one: Case, id: DimensionId, status: Status = 'missing'): Verdict {
  const cue = vague(one, id);
  return cue ? [status, cue.start, cue.end] : [status];
}
