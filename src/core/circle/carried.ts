import type { Change } from '../plan/change.ts';
import type { Day } from '../plan/day.ts';
import type { Block } from '../plan/plan.ts';
import { capture } from '../words/capture.ts';
import { comma } from '../words/signs.ts';
import { beside } from '../words/signs-around.ts';
import { quote, type Words } from '../words/words.ts';
import type { Circle } from './circle.ts';
import { dateFixed } from './date-fixed.ts';
import type { Occasion } from './occasion.ts';
import { carriedTo, carriedUntil, type Promised } from './promises.ts';

/** Minutes for what is still open, at the beginning of a session. */
const askingMinutes = 5;
/** So many promises are named on the agenda, each with so many graphemes at most; the others are counted. */
const named = 4;
const longest = 80;

/** What is still open, in one line: `Still open: draft the form (Rei)`. */
function carriedText(open: readonly Promised[], words: Words, show: (id: string) => string): string {
  const said = open.slice(0, named).map(({ what, owner }) => {
    const who = owner === undefined ? '' : words.person(show(owner));
    return beside(words.language, quote(what, longest), [who]);
  });
  const more = open.length > named ? [words.fill(capture.agenda.more, { n: open.length - named })] : [];
  return `${words.fill(capture.agenda.open)}${[...said, ...more].join(comma(words.language))}`;
}

/** The same as a line of an agenda: `5m Still open: …`. */
const carriedLine = (open: readonly Promised[], words: Words, show: (id: string) => string): string =>
  `${askingMinutes}${words.language === 'ja' ? '分' : 'm'} ${carriedText(open, words, show)}`;

/** True for a block that asks about what is still open. */
export const isCarried = ({ what = '' }: Pick<Block, 'what'>): boolean =>
  Object.values(capture.agenda.open).some((text) => what.startsWith(text.trim()));

/**
 * What is still open, as the first block of the agenda of a session; in place of a block that asked about it before.
 * @param agenda the agenda as it stands
 */
export function carried(
  { nth }: Pick<Occasion, 'nth'>,
  open: readonly Promised[],
  words: Words,
  show: (id: string) => string,
  agenda: readonly Block[] = [],
): readonly Change[] {
  const path = ['sessions', nth, 'agenda'];
  const value = carriedLine(open, words, show);
  const before = agenda.find(isCarried);
  return before ? [{ do: 'setField', path: [...path, before.nth], value }] : [{ do: 'addItem', path, value, at: 0 }];
}

/** Something that is put on the plan: the day, or that it is open, perhaps who hosts, and what a new session is about. */
export interface Appointment {
  readonly date: Day | 'tbd';
  readonly host: string | undefined;
  readonly topics?: readonly string[];
}

/**
 * The next session of a series with what earlier ones left open first on its agenda. An open date that is fixed changes
 * its session; otherwise a new one is written.
 * @param waiting the session whose date is open
 * @param agenda its agenda as it stands
 */
export function scheduled(
  circle: Circle,
  file: string,
  waiting: Occasion | undefined,
  { date, host, topics = [] }: Appointment,
  words: Words,
  agenda?: readonly Block[],
): { readonly changes: readonly Change[]; readonly followups: number } {
  const known = { ...(host === undefined ? {} : { host }), ...(topics.length === 0 ? {} : { topics }) };
  if (date === 'tbd') return { changes: [{ do: 'addSession', session: { date, ...known } }], followups: 0 };
  const { show } = circle.people;
  if (waiting) {
    const open = carriedTo(circle, { ...waiting, date, status: 'planned' });
    const first = open.length > 0 ? carried(waiting, open, words, show, agenda) : [];
    return { changes: [...dateFixed(waiting, date, host), ...first], followups: open.length };
  }
  const open = carriedUntil(circle, file, date);
  const first = open.length > 0 ? { agenda: [carriedLine(open, words, show)] } : {};
  return { changes: [{ do: 'addSession', session: { date, ...known, ...first } }], followups: open.length };
}
