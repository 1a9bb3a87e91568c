import type { Day } from '../plan/day.ts';
import { fold } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import type { Session } from '../plan/plan.ts';
import { places } from '../read/places.ts';
import { type Reading, spanOf } from '../read/read.ts';

export type FindKind = 'topic' | 'session' | 'hint' | 'followup' | 'outcome';

/** Something of a file that may be looked for by its words. */
export interface Findable {
  readonly kind: FindKind;
  /** What it says, as written; empty for a session without a title. */
  readonly text: string;
  /** Other words it is found by: people, teams, an agenda, an answer. */
  readonly more: string;
  /** The day it belongs to; none for topics and what is undecided. */
  readonly date: Day | undefined;
  readonly file: string;
  /** Title of the series. */
  readonly series: string;
  /** The line it starts on, counted from 0. */
  readonly line: number;
}

/** Topics, sessions, hints, follow-ups and outcomes of a file. @param show the name of a person or team */
export function findablesIn(reading: Reading, file: string, show: (id: string) => string): readonly Findable[] {
  const { plan } = reading;
  const series = plan.series?.title ?? '';
  const place = places(reading.text);
  const found: Findable[] = [];
  const add = (kind: FindKind, path: Path, text: string | undefined, date: Session['date'], more: Words): void => {
    const { line } = place(spanOf(reading, path, 'key'));
    const day = date === 'tbd' ? undefined : date;
    found.push({ kind, text: text ?? '', more: wordsOf(more), date: day, file, series, line });
  };
  const people = (ids: readonly string[] = []): Words => ids.flatMap((id) => [id, show(id)]);
  for (const [id, { title, question, concerns, deepen, takeaway, evidence }] of plan.topics)
    add('topic', ['topics', id], title ?? question ?? id, undefined, [
      id,
      question,
      ...people([...(concerns?.keys() ?? [])]),
      ...(concerns?.values() ?? []),
      ...(deepen ?? []),
      takeaway,
      evidence,
    ]);
  for (const session of plan.sessions) {
    const { nth, date, host, cohosts = [], participants = [] } = session;
    const at = ['sessions', nth];
    add('session', at, session.title, date, [
      ...people([...(host === undefined ? [] : [host]), ...cohosts, ...participants]),
      ...(session.guests ?? []),
      ...(session.topics ?? []),
      ...(session.agenda ?? []).map(({ what }) => what),
      session.place,
      session.because,
      session.handoff,
    ]);
    for (const { nth: which, said, from, to, topic } of session.hints ?? [])
      add('hint', [...at, 'hints', which], said, date, [...people([from, to].flatMap((id) => id ?? [])), topic]);
    for (const { nth: which, what, owner } of session.followups ?? [])
      add('followup', [...at, 'followups', which], what, date, people(owner === undefined ? [] : [owner]));
  }
  for (const { nth, what, date, people: thanked } of plan.outcomes)
    add('outcome', ['outcomes', nth], what, date, people(thanked));
  return found;
}

type Words = readonly (string | undefined)[];
const wordsOf = (words: Words): string => [...new Set(words.filter((word) => word))].join('\n');

/** Bits in which the letters and pairs of letters of an entry are noted, in words of 32. */
const width = 32;
/** So many are answered; whoever sees more types another letter. */
const mostFound = 200;

interface Entry<F> {
  readonly found: F;
  readonly folded: string;
  /** How much of it is the entry's own text. */
  readonly own: number;
}

/**
 * Looks words up in what files say, newest first, and first of all those that say them in their own text; width, case and kana make no difference. Made once for a question:
 * an entry notes which letters follow each other in it, so that most are passed over without a look at their text.
 */
export class Finder<F extends Findable = Findable> {
  readonly #entries: readonly Entry<F>[];
  readonly #most: number;
  readonly #notes: Uint32Array;

  constructor(all: Iterable<F>, most = mostFound) {
    this.#most = most;
    this.#entries = [...all]
      .map((found): Entry<F> => {
        const own = fold(found.text);
        return {
          found,
          own: own.length,
          folded: `${own}\n${fold(`${found.more}\n${found.date ?? ''}\n${found.series}`)}`,
        };
      })
      .sort((a, b) => compare(b.found.date ?? '', a.found.date ?? '') || compare(a.found.file, b.found.file));
    this.#notes = new Uint32Array(this.#entries.length * width);
    for (const [nth, { folded }] of this.#entries.entries())
      for (const bit of bitsOf(folded)) {
        const at = nth * width + (bit >> 5);
        this.#notes[at] = (this.#notes[at] ?? 0) | (1 << (bit & 31));
      }
  }

  /** What holds every word of a query; everything for an empty one. */
  find(query: string): readonly F[] {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const bits = [...new Set(words.flatMap((word) => [...bitsOf(word)]))];
    const [own, others]: [F[], F[]] = [[], []];
    for (let nth = 0; nth < this.#entries.length && own.length + others.length < this.#most; nth++) {
      if (!bits.every((bit) => ((this.#notes[nth * width + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1)) continue;
      const entry = this.#entries[nth];
      if (!entry || !words.every((word) => entry.folded.includes(word))) continue;
      const says = words.every((word) => entry.folded.indexOf(word) + word.length <= entry.own);
      (says ? own : others).push(entry.found);
    }
    return [...own, ...others];
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A bit for each letter of a text and for each two beside each other. */
function* bitsOf(text: string): Iterable<number> {
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    yield (Math.imul(code, 0x9e3779b1) >>> 8) % (width * 32);
    if (last > 32 && code > 32) yield (Math.imul(code + Math.imul(last, 31), 0x85ebca6b) >>> 8) % (width * 32);
    last = code;
  }
}
