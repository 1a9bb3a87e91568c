import type { Lang } from './input.ts';
import type { Family, Stage } from './patterns.ts';

/** The ten ways a goal can be unclear; the ids are a contract. */
export type DimensionId =
  | 'actor'
  | 'counterpart'
  | 'object'
  | 'change'
  | 'measure'
  | 'deadline'
  | 'why'
  | 'scope'
  | 'means'
  | 'compound';
/** `clear`: the goal says it; `implied`: only the team data does; `missing`: nobody does; `na`: not a question here. */
export type Status = 'clear' | 'implied' | 'missing' | 'na';

/** One dimension of the goal. `evidence` is the words of the goal (empty when none), `span` their place in it. */
export interface Dimension {
  readonly id: DimensionId;
  readonly status: Status;
  readonly evidence: string;
  readonly span?: readonly [start: number, end: number];
  /** Input path the value came from, when it is not the goal itself. */
  readonly from?: string;
  /** The clarifying question, ready to read; empty when nothing is open. */
  readonly question: string;
}
/** One intent of the goal with the cues that showed it. */
export interface Intent {
  readonly id: Family;
  readonly score: number;
  readonly cues: readonly string[];
}
/** How clear the goal is, 0 to 1. `guessed`: no cue spoke, the intents are a guess. */
export interface GoalCheck {
  readonly clarity: number;
  readonly dimensions: readonly Dimension[];
  readonly intents: readonly Intent[];
  readonly guessed: boolean;
}

/** A slot of the purpose: an input path, or assumed. */
export type PurposeSlot = 'by' | 'actors' | 'situation' | 'before' | 'after' | 'sign';
/** The sharpened purpose. Slots not from the input are listed in `assumed` and carry 【仮】 or [assumed] in the text. */
export interface Purpose {
  readonly text: string;
  readonly by: string;
  readonly actors: string;
  readonly situation: string;
  readonly before: string;
  readonly after: string;
  readonly sign: string;
  readonly assumed: readonly PurposeSlot[];
  /** For every slot the input path it came from, or `assumed`. */
  readonly from: Readonly<Record<PurposeSlot, string>>;
  readonly markers: { readonly expect: string; readonly like: string; readonly love: string };
}

/** A question worth asking, with a line to paste (`yaml`) under `at` ('' = the top of the input). */
export interface Ask {
  readonly id: string;
  readonly question: string;
  readonly example: string;
  readonly yaml: string;
  readonly at: string;
  /** Set where the answer is a fact of a team: what it would be added to, and for a hand-over to whom. */
  readonly fact?: {
    readonly team: string;
    readonly field: 'handovers' | 'struggles' | 'incidents' | 'terms' | 'metrics' | 'tools';
    readonly to?: string;
  };
}
/** A box of time. Minutes are whole. */
export interface Box {
  readonly phase: string;
  readonly minutes: number;
  readonly how: string;
}
/** What fills a slot of a topic and where it stands in the input; `assumed` marks a guess, `neutral` a stand-in word. */
export interface SlotSource {
  readonly slot: string;
  readonly text: string;
  readonly team: string;
  readonly from: readonly string[];
  readonly assumed: boolean;
  readonly neutral: boolean;
}
/** The parts of a score, each 0 to 1. */
export interface ScoreParts {
  readonly relevance: number;
  readonly balance: number;
  readonly intent: number;
  readonly goalsim: number;
  readonly specific: number;
  readonly boosts: number;
  readonly fit: number;
}
/** One topic. `why` has one reason a team, by team id; `from` the paths behind each reason (empty = holds for any team). */
export interface Topic {
  readonly id: string;
  readonly pattern: string;
  readonly family: Family;
  readonly stages: readonly Stage[];
  readonly title: string;
  readonly teams: readonly string[];
  readonly why: Readonly<Record<string, string>>;
  readonly from: Readonly<Record<string, readonly string[]>>;
  /** What teams outside the topic can watch for, by team id. */
  readonly listening: Readonly<Record<string, string>>;
  readonly open: string;
  readonly follow: readonly string[];
  readonly format: string;
  readonly format_name: string;
  readonly minutes: number;
  readonly boxes: readonly Box[];
  readonly take: string;
  readonly proof: string;
  readonly evidence: readonly string[];
  readonly slots: readonly SlotSource[];
  readonly assumed: boolean;
  readonly score: number;
  readonly parts: ScoreParts;
}

/** A session of the series. `also` names topics that share the session; its boxes sum to `minutes`. */
export interface ArcSession {
  readonly session: number;
  readonly stage: string;
  readonly topicId: string;
  readonly also: readonly string[];
  readonly minutes: number;
  readonly boxes: readonly Box[];
  readonly starts_from: string;
  readonly hosts_hint: string;
}
/** What keeps a series alive, as text to show. */
export interface SeriesCare {
  readonly next_date: string;
  readonly visible_result: string;
  readonly light_session: { readonly minutes: number; readonly format: string; readonly boxes: readonly Box[] };
  readonly preparation: string;
  readonly stop_rule: string;
  readonly sponsors: readonly string[];
}
/** Text that was set aside, and why. */
export interface Parked {
  readonly text: string;
  readonly reason: 'means' | 'other-intent' | 'instruction' | 'too-long' | 'too-many' | 'emoji';
  readonly say: string;
}
/** Something about the input the organiser should see first. */
export interface Warning {
  readonly code:
    | 'no-goal'
    | 'no-teams'
    | 'one-team'
    | 'same-team-twice'
    | 'too-many-teams'
    | 'team-not-listed'
    | 'too-short'
    | 'unknown-partner'
    | 'nothing-left';
  readonly text: string;
  readonly path: string;
}

/** Everything the engine has to say about one goal. */
export interface TopicsResult {
  readonly lang: Lang;
  readonly goal_check: GoalCheck;
  readonly purpose: Purpose | null;
  /** At most three questions to show; `more` holds the rest. */
  readonly ask: readonly Ask[];
  readonly more: readonly Ask[];
  readonly topics: readonly Topic[];
  readonly runners_up: readonly Topic[];
  readonly arc: readonly ArcSession[];
  readonly care: SeriesCare | null;
  readonly parked: readonly Parked[];
  readonly warnings: readonly Warning[];
  /** Bounds nobody gave, as used. */
  readonly assumptions: readonly { readonly path: string; readonly text: string }[];
  /** Example goals, only when there was none. */
  readonly examples: readonly string[];
}
