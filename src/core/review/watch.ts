import type { Circle, Question } from '../circle/circle.ts';
import type { Section } from '../plan/fields.ts';
import { putIn } from '../plan/lists.ts';
import type { Path, Span } from '../plan/path.ts';
import { type Aspect, aspectOf } from '../read/aspect.ts';
import { between, type Entry, type Part, type Reading, spanOf } from '../read/read.ts';
import { rules } from './catalogue.ts';
import type { About, Finding, Look, Noticed, Related, RelatedNotice, Wants } from './rule.ts';
import { Sight } from './sight.ts';

/** What was noticed about one part of the file, or about the file, and what that rests on besides its text. */
interface Row {
  part: Part | undefined;
  paths: readonly Path[];
  /** Which of its entries do not count, as the same is written further up. */
  hidden: string;
  noticed: readonly Noticed[];
  asked: readonly Question[];
  /** Where among the rows it was found last. */
  nth: number;
}

/** Rules by what must be there so that they have anything to say. */
interface Asking {
  readonly always: typeof rules;
  readonly ahead: typeof rules;
  readonly undeclared: typeof rules;
}

function askingOf(abouts: ReadonlySet<About>): Asking {
  const of = (isMeant: (wants: Wants | undefined) => boolean): typeof rules =>
    rules.filter(({ about, wants }) => abouts.has(about) && isMeant(wants));
  return {
    always: of((wants) => typeof wants !== 'string'),
    ahead: of((wants) => wants === 'ahead'),
    undeclared: of((wants) => wants === 'undeclared'),
  };
}

const aboutText = askingOf(new Set(['text'])).always;
const aboutFile = askingOf(new Set(['file']));
const bySections = new Map<string, Asking>();

/** The rules that have something to say of what a part holds. */
function rulesFor({ entries }: Part): Asking {
  // One entry stands in most parts of a long text.
  const key = entries.length === 1 ? (entries[0] as Entry).section : sectionsOf(entries).join();
  const known = bySections.get(key);
  if (known) return known;
  const found = askingOf(new Set(['entry', ...sectionsOf(entries).flatMap((section) => aboutsOf[section])]));
  bySections.set(key, found);
  return found;
}

const sectionsOf = (entries: readonly Entry[]): readonly Section[] =>
  [...new Set(entries.map(({ section }) => section))].sort();

/** Besides `entry`. */
const aboutsOf: Readonly<Record<Section, readonly About[]>> = {
  meetup: [],
  series: ['times'],
  topics: ['topics'],
  sessions: ['sessions', 'times'],
  outcomes: ['outcomes'],
  teams: ['teams', 'names'],
  people: ['people', 'names'],
};

const nothing: readonly Question[] = [];
const none: readonly Noticed[] = [];
/** So many rows are looked for one by one. */
const few = 20;
/** Parts that come or go with one edit, mostly. */
const far = 8;

/**
 * Looks after one file of a circle while it is being edited. A rule looks again only at what changed: the parts of the
 * text that are new, and those for which the circle would answer differently now. Has the lifetime of an open file.
 */
export class Watch {
  readonly #file: string;
  readonly #circle: Circle;
  #parts: readonly Part[] = [];
  #shape: Reading['shape'] | undefined;
  #rows: Row[] = [];
  readonly #whole: Row = { part: undefined, paths: [], hidden: '', noticed: none, asked: nothing, nth: 0 };
  readonly #due = new Set<Row>([this.#whole]);
  /** The rows that have something to say. */
  readonly #speaking = new Set<Row>();
  /** What the rules about the text asked: they look again every time, but another file may have to know. */
  #askedOfText: readonly Question[] = nothing;
  /** Who asked what; made when an answer changes for the first time, as most files are looked at once. */
  #askedBy: Map<Question, Set<Row>> | undefined;

  constructor(file: string, circle: Circle) {
    this.#file = file;
    this.#circle = circle;
  }

  /** True while this is the circle it looks at. */
  isOf(circle: Circle): boolean {
    return this.#circle === circle;
  }

  /** Some answers of the circle are different now. */
  hear(changed: Iterable<Question>): void {
    this.#askedBy ??= this.#index();
    for (const question of changed) for (const row of this.#askedBy.get(question) ?? []) this.#due.add(row);
  }

  #index(): Map<Question, Set<Row>> {
    const index = new Map<Question, Set<Row>>();
    for (const row of [this.#whole, ...this.#rows]) enter(index, row);
    return index;
  }

  /** What the findings rest on besides the text. */
  get asked(): ReadonlySet<Question> {
    const rows = [this.#whole, ...this.#rows].flatMap(({ asked }) => asked);
    return new Set([...rows, ...this.#askedOfText]);
  }

  /** Everything the rules notice in the file as it reads now, in no order. */
  look(reading: Reading): readonly Finding[] {
    this.#align(reading);
    const around = { file: this.#file, circle: this.#circle };
    if (this.#due.has(this.#whole)) this.#ask(this.#whole, aboutFile, () => this.#lookAt(reading));
    this.#due.delete(this.#whole);
    for (const [row, nth] of this.#placesOf(this.#due))
      this.#ask(row, rulesFor(row.part as Part), () => this.#lookAt(aspectOf(reading, nth), row.paths));
    this.#due.clear();
    const found: Finding[] = [];
    const say = (noticed: readonly Noticed[], base: number): void => {
      for (const one of noticed) if (reading.sound || !one.whole) found.push(placed(one, base, reading, around));
    };
    say(this.#whole.noticed, 0);
    for (const [{ noticed }, nth] of this.#placesOf(this.#speaking)) say(noticed, reading.starts[nth] ?? 0);
    const { value, asked } = this.#circle.overhear(() => {
      const look = this.#lookAt(reading);
      return reading.faults.length > 0 ? aboutText.flatMap((rule) => rule.find(look)) : [];
    });
    this.#askedOfText = asked;
    say(value, 0);
    return found;
  }

  /** Some rows, each with its place: few after a keystroke, all of them when a file is opened. */
  #placesOf(some: ReadonlySet<Row>): readonly (readonly [row: Row, nth: number])[] {
    const rows = this.#rows;
    if (some.size <= few) return [...some].map((row) => [row, this.#placeOf(row)] as const);
    return rows.map((row, nth) => [row, nth] as const).filter(([row]) => some.has(row));
  }

  /** Most stand where they stood, and the others not far from there. */
  #placeOf(row: Row): number {
    const rows = this.#rows;
    if (rows[row.nth] === row) return row.nth;
    const close = rows.indexOf(row, Math.max(0, row.nth - far));
    row.nth = close < 0 ? rows.indexOf(row) : close;
    return row.nth;
  }

  /** Brings the rows in line with the parts: those between the first and the last difference are new. */
  #align(reading: Reading): void {
    const { parts, shape } = reading;
    const old = this.#parts;
    const [front, behind] = between(old, reading);
    const back = parts.length - behind;
    if (old.length === parts.length) {
      // As many stand as before: each row stays, for what stands in its place now asks mostly the same.
      for (let nth = front; nth < behind; nth++) {
        const row = this.#rows[nth] as Row;
        if (old[nth] === parts[nth]) continue;
        row.part = parts[nth];
        this.#due.add(row);
      }
    } else {
      const now = parts.slice(front, behind).map((part, nth): Row => {
        return { part, paths: [], hidden: '', noticed: none, asked: nothing, nth: front + nth };
      });
      for (const row of putIn(this.#rows, front, old.length - front - back, now)) this.#drop(row);
      for (const row of now) this.#due.add(row);
    }
    if (shape !== this.#shape) {
      const hidden = hiddenIn(shape);
      this.#rows.forEach((row, nth) => {
        const paths = shape.paths[nth] ?? [];
        // Remedies name the paths they were made for; where nothing was noticed, nothing names any.
        if (row.noticed.length > 0 && paths.join('\n') !== row.paths.join('\n')) this.#due.add(row);
        row.paths = paths;
        const now = hidden.get(nth) ?? '';
        if (now !== row.hidden) this.#due.add(row);
        row.hidden = now;
      });
    } else
      for (let nth = front; nth < parts.length - back; nth++) (this.#rows[nth] as Row).paths = shape.paths[nth] ?? [];
    this.#parts = parts;
    this.#shape = shape;
  }

  #lookAt<Seen extends Aspect>(reading: Seen, paths?: readonly Path[]): Sight<Seen> {
    return new Sight(reading, this.#file, this.#circle, paths);
  }

  #ask(row: Row, { always, ahead, undeclared }: Asking, lookAt: () => Look): void {
    const { value, asked } = this.#circle.overhear(() => {
      const look = lookAt();
      let found = noticedBy(always, look, none);
      if (ahead.length > 0 && look.ahead) found = noticedBy(ahead, look, found);
      if (undeclared.length > 0 && look.undeclared.length > 0) found = noticedBy(undeclared, look, found);
      return found;
    });
    row.noticed = value;
    if (value.length > 0 && row !== this.#whole) this.#speaking.add(row);
    else this.#speaking.delete(row);
    // What is typed is asked about in the same words, mostly.
    if (sameQuestions(asked, row.asked)) return;
    this.#forget(row);
    row.asked = asked;
    if (this.#askedBy) enter(this.#askedBy, row);
  }

  #drop(row: Row): void {
    this.#forget(row);
    this.#due.delete(row);
    this.#speaking.delete(row);
  }

  #forget(row: Row): void {
    for (const question of this.#askedBy ? row.asked : nothing) {
      const rows = this.#askedBy?.get(question);
      rows?.delete(row);
      if (rows?.size === 0) this.#askedBy?.delete(question);
    }
    row.asked = nothing;
  }
}

function noticedBy(asking: typeof rules, look: Look, before: readonly Noticed[]): readonly Noticed[] {
  let found = before;
  for (const rule of asking) {
    const noticed = rule.find(look);
    if (noticed.length > 0) found = found.length === 0 ? noticed : [...found, ...noticed];
  }
  return found;
}

const sameQuestions = (one: readonly Question[], other: readonly Question[]): boolean =>
  one.length === other.length && one.every((question, nth) => question === other[nth]);

/** The entries of each part that are written twice and do not count. */
function hiddenIn({ twins }: Reading['shape']): ReadonlyMap<number, string> {
  const hidden = new Map<number, string>();
  for (const { second } of twins) hidden.set(second.part, `${hidden.get(second.part) ?? ''} ${second.entry}`);
  return hidden;
}

function enter(index: Map<Question, Set<Row>>, row: Row): void {
  for (const question of row.asked) {
    const rows = index.get(question);
    if (rows) rows.add(row);
    else index.set(question, new Set([row]));
  }
}

interface Around {
  readonly file: string;
  readonly circle: Circle;
}

/** A notice with its place in this version of the text. */
function placed(
  { at, on, related, whole: _, ...rest }: Noticed,
  base: number,
  reading: Reading,
  around: Around,
): Finding {
  const span = isPath(at) ? spanOf(reading, at, on) : shifted(at, base);
  return { ...rest, span, related: related.map((one) => relatedTo(one, base, reading, around)) };
}

function relatedTo({ at, ...rest }: RelatedNotice, base: number, reading: Reading, { file, circle }: Around): Related {
  if (!isPath(at)) return { ...rest, at: shifted(at, base) };
  return { ...rest, at: rest.file === file ? spanOf(reading, at) : lineOf(circle, rest.file, at) };
}

const isPath = (at: Path | Span): at is Path => Array.isArray(at);
const shifted = ({ start, end }: Span, base: number): Span => ({ start: start + base, end: end + base });

/** The line an entry of another file starts on. */
function lineOf(circle: Circle, file: string, [section, key]: Path): { readonly line: number } {
  if (section === 'sessions') return { line: circle.lineOf({ file, nth: Number(key) }) };
  const sheet = circle.sheets.get(file);
  if (!sheet || (section !== 'people' && section !== 'teams')) return { line: 0 };
  return { line: sheet.lines[section][sheet[section].findIndex(({ id }) => id === key)] ?? 0 };
}
