import {
  decisionKinds,
  type Entries,
  type EntryKind,
  type Named,
  outcomeKinds,
  sources,
  statuses,
  steps,
} from './plan.ts';

/** What may be written behind a key. */
export type Form =
  | { readonly is: 'text' | 'count' | 'minutes' | 'day' | 'dayOrOpen' | 'done' | 'time' | 'zone' | 'id' | 'on' }
  | { readonly is: 'one'; readonly of: readonly string[] }
  | { readonly is: 'name'; readonly of: Named }
  | { readonly is: 'list'; readonly of: Form }
  | { readonly is: 'texts' }
  | { readonly is: 'entry'; readonly of: EntryKind }
  /** Either of two spellings of one entry: a short one, or the entry in full. */
  | { readonly is: 'block' | 'term' | 'group' }
  | { readonly is: 'concerns' };

export interface Field {
  readonly form: Form;
  /** Without it the entry says nothing. */
  readonly required?: true;
}

const field = (form: Form): Field => ({ form });
const required = (form: Form): Field => ({ form, required: true });

const text: Form = { is: 'text' };
const list = (of: Form): Form => ({ is: 'list', of });
const one = (of: readonly string[]): Form => ({ is: 'one', of });
const entry = (of: EntryKind): Form => ({ is: 'entry', of });
const person: Form = { is: 'name', of: 'people' };
const team: Form = { is: 'name', of: 'teams' };
const topic: Form = { is: 'name', of: 'topics' };
const hint: Form = { is: 'name', of: 'hints' };

/**
 * The one table of everything a meetup file can say; checks, JSON Schema, completion and documentation come from it.
 * `field-labels.ts` says what each key means.
 */
export const fields: {
  readonly [K in EntryKind]: { readonly [F in Exclude<keyof Entries[K], 'nth' | 'short'>]-?: Field };
} = {
  series: {
    title: required(text),
    goal: field(text),
    because: field(text),
    teams: field(list(team)),
    sponsors: field(list(person)),
    organisers: field(list(person)),
    cadence: field(entry('cadence')),
    timezone: field({ is: 'zone' }),
    start: field({ is: 'time' }),
    minutes: field({ is: 'minutes' }),
    place: field(text),
    purpose: field(text),
    questions: field(list(text)),
    signs: field(list(text)),
    renewal: field(entry('renewal')),
  },
  cadence: {
    every: required(text),
    on: field({ is: 'on' }),
  },
  renewal: {
    after: field({ is: 'count' }),
    'keep-if': field(list(text)),
    'stop-if': field(list(text)),
    decisions: field(list(entry('decision'))),
  },
  decision: {
    date: required({ is: 'day' }),
    decision: required(one(decisionKinds)),
    why: field(text),
    change: field(text),
  },
  topic: {
    question: required(text),
    title: field(text),
    concerns: field({ is: 'concerns' }),
    deepen: field(list(text)),
    format: field(text),
    minutes: field({ is: 'minutes' }),
    takeaway: field(text),
    evidence: field(text),
    source: field(one(sources)),
  },
  session: {
    date: required({ is: 'dayOrOpen' }),
    options: field(list({ is: 'day' })),
    id: field({ is: 'id' }),
    title: field(text),
    start: field({ is: 'time' }),
    minutes: field({ is: 'minutes' }),
    place: field(text),
    status: field(one(statuses)),
    because: field(text),
    host: field(person),
    cohosts: field(list(person)),
    participants: field(list(person)),
    guests: field(list(text)),
    topics: field(list(topic)),
    agenda: field(list({ is: 'block' })),
    groups: field(list({ is: 'group' })),
    hints: field(list(entry('hint'))),
    followups: field(list(entry('followup'))),
    handoff: field(text),
  },
  block: {
    minutes: required({ is: 'minutes' }),
    what: required(text),
    who: field(person),
    topic: field(topic),
  },
  group: {
    people: required(list(person)),
    round: field({ is: 'count' }),
    lead: field(person),
  },
  hint: {
    id: field({ is: 'id' }),
    from: required(person),
    to: field(person),
    said: required(text),
    topic: field(topic),
  },
  followup: {
    what: required(text),
    owner: field(person),
    due: field({ is: 'day' }),
    done: field({ is: 'done' }),
  },
  outcome: {
    date: required({ is: 'day' }),
    what: required(text),
    kind: field(one(outcomeKinds)),
    from: field(list(hint)),
    people: field(list(person)),
  },
  team: {
    name: field(text),
    org: field(text),
    owns: field(list(text)),
    handovers: field(list(entry('handover'))),
    receives: field(list(entry('receipt'))),
    struggles: field(list(text)),
    terms: field(list({ is: 'term' })),
    metrics: field(list(text)),
    tools: field(list(text)),
    incidents: field(list(text)),
  },
  handover: {
    to: required(team),
    what: required(text),
  },
  receipt: {
    from: required(team),
    what: required(text),
  },
  term: {
    term: required(text),
    means: field(text),
  },
  person: {
    name: field(text),
    reading: field(text),
    team: field(team),
    specialty: field({ is: 'texts' }),
    timezone: field({ is: 'zone' }),
    aim: field(one(steps)),
    history: field(list(entry('past'))),
  },
  past: {
    when: field(text),
    role: field(one(steps)),
    what: field(text),
  },
};

/** The sections a file consists of, in the order they are usually written. */
export const sections = {
  meetup: { holds: 'version', label: { en: 'Format version', ja: '形式の版' } },
  series: { holds: 'entry', of: 'series', label: { en: 'The series', ja: 'シリーズ' } },
  topics: { holds: 'named', of: 'topic', label: { en: 'Topics', ja: 'テーマ' } },
  sessions: { holds: 'list', of: 'session', label: { en: 'Sessions', ja: '開催・各回' } },
  outcomes: { holds: 'list', of: 'outcome', label: { en: 'Outcomes', ja: '成果' } },
  teams: { holds: 'named', of: 'team', label: { en: 'Teams', ja: '部門' } },
  people: { holds: 'named', of: 'person', label: { en: 'People', ja: '人' } },
} as const satisfies Record<
  string,
  { holds: 'version' | 'entry' | 'named' | 'list'; of?: EntryKind; label: { en: string; ja: string } }
>;
export type Section = keyof typeof sections;

/** True for a key that may stand at the top of a file. */
export const isSection = (key: string): key is Section => Object.hasOwn(sections, key);

/** The newest format version this program reads. */
export const knownVersion = 1;

const tables = new Map<EntryKind, ReadonlyMap<string, Field>>();

/** The field of an entry under this key, or undefined where the key is not one of it. */
export function fieldOf(kind: EntryKind, key: string): Field | undefined {
  let table = tables.get(kind);
  if (!table) {
    table = new Map(Object.entries(fields[kind]));
    tables.set(kind, table);
  }
  return table.get(key);
}
