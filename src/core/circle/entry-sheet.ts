import { pick } from '../plan/pick.ts';
import type { Outcome, Person, Session, Team, Topic } from '../plan/plan.ts';
import { idInWords } from '../plan/topic-name.ts';
import { child, isEmpty, type Node } from '../read/node.ts';
import { type Entry, lastStart, type Part } from '../read/read.ts';
import {
  type Listed,
  type SheetOutcome,
  type SheetPerson,
  type SheetSession,
  type SheetTeam,
  type SheetTopic,
  type TeamLine,
  teamFields,
} from './sheet.ts';
import { breaksOf } from './sheet-lines.ts';

/** What was made of an entry, with the place it was made for. */
interface Made {
  readonly nth: number | undefined;
  readonly sheet: object;
}

/** What a sheet says of one entry; nothing where the entry says nothing. */
export function entrySheet(section: Listed, part: Part, entry: Entry, nth: number | undefined): object | undefined {
  const made = madeOf(entry);
  for (let at = 0; at < made.length; at++) if (made[at]?.nth === nth) return made[at]?.sheet;
  if (entry.value === undefined) return undefined;
  const sheet = makers[section](entry, nth ?? 0, part.source);
  keepSheet(entry, { nth, sheet });
  return sheet;
}

const madeOf = ({ memo }: Entry): readonly Made[] => (memo.sheet as readonly Made[] | undefined) ?? none;
const none: readonly Made[] = [];

/** For the last two places it had: a slip in one entry moves all behind it, and what mends the slip moves them back. */
export function keepSheet(entry: Entry, made: Made): void {
  const [last] = madeOf(entry).filter(({ nth }) => nth !== made.nth);
  entry.memo.sheet = last ? [made, last] : [made];
}

const makers: Readonly<Record<Listed, (entry: Entry, nth: number, source: string) => object>> = {
  sessions: ({ value, node }, nth) => {
    const session = value as Session;
    const written = session.date === undefined ? child(node, 'date') : undefined;
    return { ...sessionSheet(session, nth), ...(written && !isEmpty(written) ? { misdated: true } : {}) };
  },
  outcomes: ({ value }, nth): SheetOutcome => {
    const outcome = value as Outcome;
    return { nth, ...pick(outcome, ['date', 'what', 'kind']), from: outcome.from ?? [], people: outcome.people ?? [] };
  },
  topics: ({ key = '', value }): SheetTopic => {
    const topic = value as Topic;
    const teams = [...(topic.concerns?.keys() ?? [])];
    return {
      id: key,
      title: topic.title ?? idInWords(key),
      teams,
      quotes: quotesOf(topic),
      ...pick(topic, ['format']),
    };
  },
  people: ({ key = '', value }): SheetPerson => {
    const person = value as Person;
    const hosted = person.history?.some(({ role }) => role === 'host') ?? false;
    const history = (person.history ?? []).map((past) => pick(past, ['when', 'role', 'what']));
    return { id: key, ...pick(person, ['name', 'reading', 'team', 'specialty', 'aim', 'timezone']), hosted, history };
  },
  teams: ({ key = '', value, node, keyPair }, _, source): SheetTeam => {
    const team = value as Team;
    const breaks = breaksOf(source, node);
    const first = lastStart(breaks, (keyPair?.keyStart ?? 0) - 1);
    const below = (to: number): number => Math.max(0, lastStart(breaks, to - 1) - first);
    return { id: key, ...pick(team, ['name', 'org']), lines: linesOf(team, node, below) };
  },
};

/** What others need of a session. */
export function sessionSheet(session: Session, nth: number): SheetSession {
  return {
    nth,
    ...pick(session, ['date', 'options', 'id', 'title', 'start', 'minutes', 'place', 'status', 'host']),
    because: session.because !== undefined,
    handoff: session.handoff !== undefined,
    cohosts: session.cohosts ?? [],
    participants: session.participants ?? [],
    topics: session.topics ?? [],
    discussed: (session.agenda ?? []).flatMap(({ topic }) => topic ?? []),
    guests: session.guests?.length ?? 0,
    groups: (session.groups ?? []).map((group) => pick(group, ['round', 'people'])),
    hints: (session.hints ?? []).map((hint) => pick(hint, ['nth', 'id', 'from', 'to', 'said', 'topic'])),
    open: (session.followups ?? [])
      .filter(({ done }) => !done)
      .map((followup) => pick(followup, ['what', 'owner', 'due', 'nth'])),
    kept: (session.followups ?? []).filter(({ done }) => done).length,
  };
}

const quoting = /[“「]([^”」\n]{2,300})[”」]/g;

/** Texts between quotation marks, as topics made from a goal quote the lines they stand on. */
function quotesOf({ title, question, concerns }: Topic): readonly string[] {
  const texts = [title, question, ...(concerns?.values() ?? [])].join('\n');
  return [...new Set([...texts.matchAll(quoting)].flatMap(([, quoted]) => quoted ?? []))];
}

function linesOf(team: Team, node: Node, below: (to: number) => number): readonly TeamLine[] {
  return teamFields.flatMap((field) =>
    (team[field] ?? []).flatMap((said, place): TeamLine[] => {
      const text =
        typeof said === 'string' ? said : 'what' in said ? said.what : 'term' in said ? said.term : undefined;
      const nth = typeof said === 'string' ? place : said.nth;
      const at = child(child(node, field), nth)?.start ?? 0;
      return text === undefined ? [] : [{ field, text, below: below(at) }];
    }),
  );
}
