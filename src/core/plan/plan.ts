import type { Day } from './day.ts';
import type { Time } from './time.ts';

/**
 * What one meetup file says, as far as it is sound: entries at fault are left out, and so are fields at fault.
 * Every entry of a list knows its place in it as `nth`, counted from 0 over all items of the list as written.
 */
export interface Plan {
  readonly meetup?: number;
  /** Set in a series file; a file without it is a directory of teams and people. */
  readonly series?: Series;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sessions: readonly Session[];
  readonly outcomes: readonly Outcome[];
  readonly teams: ReadonlyMap<string, Team>;
  readonly people: ReadonlyMap<string, Person>;
}

/** The kinds of things that have ids and can be referred to. */
export type Named = 'people' | 'teams' | 'topics' | 'hints';

export interface Nth {
  readonly nth: number;
}

export interface Series {
  readonly title?: string;
  readonly goal?: string;
  readonly because?: string;
  readonly teams?: readonly string[];
  readonly sponsors?: readonly string[];
  readonly organisers?: readonly string[];
  readonly cadence?: CadenceText;
  readonly timezone?: string;
  readonly start?: Time;
  readonly minutes?: number;
  readonly place?: string;
  readonly purpose?: string;
  readonly questions?: readonly string[];
  readonly signs?: readonly string[];
  readonly renewal?: Renewal;
}
/** The cadence as written; `readCadence` gives its meaning. */
export interface CadenceText {
  readonly every?: string;
  readonly on?: string;
}
export interface Renewal {
  readonly after?: number;
  readonly 'keep-if'?: readonly string[];
  readonly 'stop-if'?: readonly string[];
  readonly decisions?: readonly Decision[];
}
export const decisionKinds = ['continue', 'change', 'pause', 'close'] as const;
export interface Decision extends Nth {
  readonly date?: Day;
  readonly decision?: (typeof decisionKinds)[number];
  readonly why?: string;
  readonly change?: string;
}

export const sources = ['handover', 'struggle', 'swap', 'hint', 'asked'] as const;
export interface Topic {
  readonly title?: string;
  readonly question?: string;
  readonly concerns?: Concerns;
  readonly deepen?: readonly string[];
  readonly format?: string;
  readonly minutes?: number;
  readonly takeaway?: string;
  readonly evidence?: string;
  readonly source?: (typeof sources)[number];
}
/** The teams a topic concerns, in the order written, each with its reason where one is given. */
export type Concerns = ReadonlyMap<string, string | undefined>;

export const statuses = ['planned', 'held', 'cancelled'] as const;
export interface Session extends Nth {
  /** `tbd` while the day is open. */
  readonly date?: Day | 'tbd';
  readonly options?: readonly Day[];
  readonly id?: string;
  readonly title?: string;
  readonly start?: Time;
  readonly minutes?: number;
  readonly place?: string;
  readonly status?: (typeof statuses)[number];
  readonly because?: string;
  readonly host?: string;
  readonly cohosts?: readonly string[];
  readonly participants?: readonly string[];
  readonly guests?: readonly string[];
  readonly topics?: readonly string[];
  readonly agenda?: readonly Block[];
  readonly groups?: readonly Group[];
  readonly hints?: readonly Hint[];
  readonly followups?: readonly Followup[];
  readonly handoff?: string;
}
/** One agenda line; `short` when written as `10m text`. */
export interface Block extends Nth {
  readonly minutes?: number;
  readonly what?: string;
  readonly who?: string;
  readonly topic?: string;
  readonly short?: true;
}
export interface Group extends Nth {
  readonly round?: number;
  readonly people?: readonly string[];
  readonly lead?: string;
}
export interface Hint extends Nth {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly said?: string;
  readonly topic?: string;
}
export interface Followup extends Nth {
  readonly what?: string;
  readonly owner?: string;
  readonly due?: Day;
  readonly done?: true | Day;
}

export const outcomeKinds = ['answer', 'project', 'practice', 'contact'] as const;
export interface Outcome extends Nth {
  readonly date?: Day;
  readonly what?: string;
  readonly kind?: (typeof outcomeKinds)[number];
  readonly from?: readonly string[];
  readonly people?: readonly string[];
}

export interface Team {
  readonly name?: string;
  readonly org?: string;
  readonly owns?: readonly string[];
  readonly handovers?: readonly Handover[];
  readonly receives?: readonly Receipt[];
  readonly struggles?: readonly string[];
  readonly terms?: readonly Term[];
  readonly metrics?: readonly string[];
  readonly tools?: readonly string[];
  readonly incidents?: readonly string[];
}
export interface Handover extends Nth {
  readonly to?: string;
  readonly what?: string;
}
export interface Receipt extends Nth {
  readonly from?: string;
  readonly what?: string;
}
export interface Term extends Nth {
  readonly term?: string;
  readonly means?: string;
}

export const steps = ['participant', 'organiser', 'cohost', 'host'] as const;
export interface Person {
  readonly name?: string;
  readonly reading?: string;
  readonly team?: string;
  readonly specialty?: readonly string[];
  readonly timezone?: string;
  readonly aim?: (typeof steps)[number];
  readonly history?: readonly Past[];
}
export interface Past extends Nth {
  readonly when?: string;
  readonly role?: (typeof steps)[number];
  readonly what?: string;
}

/** Every kind of entry a file can hold, by the name the field table gives it. */
export interface Entries {
  series: Series;
  cadence: CadenceText;
  renewal: Renewal;
  decision: Decision;
  topic: Topic;
  session: Session;
  block: Block;
  group: Group;
  hint: Hint;
  followup: Followup;
  outcome: Outcome;
  team: Team;
  handover: Handover;
  receipt: Receipt;
  term: Term;
  person: Person;
  past: Past;
}
export type EntryKind = keyof Entries;
