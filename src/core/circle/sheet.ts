import type { Cadence } from '../plan/cadence.ts';
import { readCadence } from '../plan/cadence.ts';
import type { Day } from '../plan/day.ts';
import type { Path, Place, Span } from '../plan/path.ts';
import type { Decision, Followup, Person, Series, Session, Team, Topic } from '../plan/plan.ts';
import type { Time } from '../plan/time.ts';
import { type Reading, spanOf } from '../read/read.ts';

/**
 * What the rest of a folder needs of one file: names, sessions, hints. Plain JSON without the text, so that thousands
 * fit in memory and a cache can keep them; places are lines and columns because the text they count in is not at hand.
 */
export interface Sheet {
  /** Path from the folder, with `/`. */
  readonly file: string;
  /** False while a part of the file cannot be read. */
  readonly sound: boolean;
  readonly series?: SheetSeries;
  readonly sessions: readonly SheetSession[];
  readonly topics: readonly SheetTopic[];
  readonly people: readonly SheetPerson[];
  readonly teams: readonly SheetTeam[];
  readonly outcomes: readonly SheetOutcome[];
}
export interface SheetSeries {
  readonly title: string | undefined;
  readonly goal: boolean;
  /** Anything below the goal that makes it concrete: purpose, questions, signs. */
  readonly worked: boolean;
  readonly teams: readonly string[];
  readonly organisers: readonly string[];
  readonly sponsors: readonly string[];
  readonly cadence?: Cadence;
  readonly zone?: string;
  readonly start?: Time;
  readonly minutes?: number;
  readonly place?: string;
  readonly renewAfter?: number;
  readonly decisions: readonly Pick<Decision, 'date' | 'decision'>[];
  readonly at: Place;
}
export interface SheetSession
  extends Pick<
    Session,
    'nth' | 'date' | 'options' | 'id' | 'title' | 'start' | 'minutes' | 'place' | 'status' | 'host'
  > {
  readonly because: boolean;
  readonly handoff: boolean;
  readonly cohosts: readonly string[];
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  readonly hints: readonly { readonly id?: string; readonly from?: string; readonly to?: string; readonly at: Place }[];
  readonly open: readonly (Pick<Followup, 'what' | 'owner' | 'due' | 'nth'> & { readonly at: Place })[];
  readonly at: Place;
}
export interface SheetTopic {
  readonly id: string;
  readonly title: string;
  readonly teams: readonly string[];
  /** What the topic quotes word for word: mostly lines of teams. */
  readonly quotes: readonly string[];
  readonly at: Place;
}
export interface SheetPerson extends Pick<Person, 'name' | 'reading' | 'team' | 'aim' | 'timezone'> {
  readonly id: string;
  /** Has hosted outside these files. */
  readonly hosted: boolean;
  readonly at: Place;
}
export interface SheetTeam extends Pick<Team, 'name' | 'org'> {
  readonly id: string;
  /** What the team says of its work, line by line. */
  readonly lines: readonly TeamLine[];
  readonly at: Place;
}
/** The keys under which a team says something of its work. */
export const teamFields = [
  'owns',
  'handovers',
  'receives',
  'struggles',
  'terms',
  'metrics',
  'tools',
  'incidents',
] as const;
export interface TeamLine {
  readonly field: (typeof teamFields)[number];
  readonly text: string;
  readonly at: Place;
}
export interface SheetOutcome {
  readonly date: Day | undefined;
  readonly from: readonly string[];
  readonly at: Place;
}

/** Takes from a reading what others need to know of it. */
export function sheetOf(reading: Reading, file: string): Sheet {
  const { plan } = reading;
  const placeOf = places(reading.text);
  const at = (path: Path, on: 'key' | 'value' | 'line' = 'line'): Place => placeOf(spanOf(reading, path, on));
  const series = plan.series ? { series: seriesSheet(plan.series, at(['series'], 'key')) } : {};
  return {
    file,
    sound: reading.sound,
    ...series,
    sessions: plan.sessions.map((session) => sessionSheet(session, at)),
    topics: [...plan.topics].map(([id, topic]) => ({
      id,
      title: topic.title ?? id,
      teams: [...(topic.concerns?.keys() ?? [])],
      quotes: quotesOf(topic),
      at: at(['topics', id], 'key'),
    })),
    people: [...plan.people].map(([id, person]) => ({
      id,
      ...pick(person, ['name', 'reading', 'team', 'aim', 'timezone']),
      hosted: person.history?.some(({ role }) => role === 'host') ?? false,
      at: at(['people', id], 'key'),
    })),
    teams: [...plan.teams].map(([id, team]) => ({
      id,
      ...pick(team, ['name', 'org']),
      lines: linesOf(team, (field, nth) => at(['teams', id, field, nth])),
      at: at(['teams', id], 'key'),
    })),
    outcomes: plan.outcomes.map(({ nth, date, from }) => ({ date, from: from ?? [], at: at(['outcomes', nth]) })),
  };
}

function seriesSheet(series: Series, at: Place): SheetSeries {
  const cadence = series.cadence?.every ? readCadence(series.cadence.every, series.cadence.on) : undefined;
  return {
    title: series.title,
    goal: series.goal !== undefined,
    worked: Boolean(series.purpose || series.questions?.length || series.signs?.length),
    teams: series.teams ?? [],
    organisers: series.organisers ?? [],
    sponsors: series.sponsors ?? [],
    ...(cadence ? { cadence } : {}),
    ...(series.timezone ? { zone: series.timezone } : {}),
    ...pick(series, ['start', 'minutes', 'place']),
    ...(series.renewal?.after ? { renewAfter: series.renewal.after } : {}),
    decisions: (series.renewal?.decisions ?? []).map((decision) => pick(decision, ['date', 'decision'])),
    at,
  };
}

function sessionSheet(session: Session, at: (path: Path, on?: 'line') => Place): SheetSession {
  const path = ['sessions', session.nth];
  return {
    ...pick(session, ['nth', 'date', 'options', 'id', 'title', 'start', 'minutes', 'place', 'status', 'host']),
    because: session.because !== undefined,
    handoff: session.handoff !== undefined,
    cohosts: session.cohosts ?? [],
    participants: session.participants ?? [],
    topics: session.topics ?? [],
    hints: (session.hints ?? []).map((hint) => ({
      ...pick(hint, ['id', 'from', 'to']),
      at: at([...path, 'hints', hint.nth]),
    })),
    open: (session.followups ?? [])
      .filter(({ done }) => !done)
      .map((followup) => ({
        ...pick(followup, ['what', 'owner', 'due', 'nth']),
        at: at([...path, 'followups', followup.nth]),
      })),
    at: at(path),
  };
}

/** Texts between quotation marks, as topics made from a goal quote the lines they stand on. */
function quotesOf({ title, question, concerns }: Topic): readonly string[] {
  const texts = [title, question, ...(concerns?.values() ?? [])].join('\n');
  return [...new Set([...texts.matchAll(/[“「]([^”」\n]{2,})[”」]/gu)].flatMap(([, quoted]) => quoted ?? []))];
}

function linesOf(team: Team, at: (field: TeamLine['field'], nth: number) => Place): readonly TeamLine[] {
  return teamFields.flatMap((field) =>
    (team[field] ?? []).flatMap((said, place): TeamLine[] => {
      const text =
        typeof said === 'string' ? said : 'what' in said ? said.what : 'term' in said ? said.term : undefined;
      const nth = typeof said === 'string' ? place : said.nth;
      return text === undefined ? [] : [{ field, text, at: at(field, nth) }];
    }),
  );
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const picked: Partial<T> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked as Pick<T, K>;
}

/** Lines and columns for the offsets of a text. */
export function places(text: string): (span: Span) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const line = lineOf(start);
    const endLine = lineOf(end);
    return { line, column: start - (starts[line] ?? 0), endLine, endColumn: end - (starts[endLine] ?? 0) };
  };
}

/** True when two sheets of a file say the same to the rest of the folder, wherever in the text they say it. */
export function sameFacts(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a).filter((key) => key !== 'at');
  if (keys.length !== Object.keys(b).filter((key) => key !== 'at').length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && sameFacts(left[key], right[key]));
}
