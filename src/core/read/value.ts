import { readCadence, respellCadence } from '../plan/cadence.ts';
import { type Day, readDay } from '../plan/day.ts';
import { type Form, fieldOf, fields } from '../plan/fields.ts';
import { fits } from '../plan/fits.ts';
import { idProblem, nearest, slug } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import type { EntryKind } from '../plan/plan.ts';
import { readTime } from '../plan/time.ts';
import { isZone, usualZone, zoneNames } from '../plan/zone.ts';
import { forms, items } from '../words/terms.ts';
import type { Text } from '../words/words.ts';
import { readBlock } from './block.ts';
import type { Fault, FaultRule, Report } from './fault.ts';
import { isEmpty, type MapNode, type Node, type Pair, type ScalarNode } from './node.ts';
import { guessKey } from './synonym.ts';
import { unreadable, wideColon } from './syntax.ts';
import { isUnseen } from './unseen.ts';

/** What is known around a value while it is read. */
export interface Around {
  readonly report: Report;
  /** The text of the slice. */
  readonly text: string;
  /** A day written near by, to complete dates without a year. */
  readonly near: Day | undefined;
  /** The key above the entry. */
  readonly key: string;
}
export type Entry = Record<string, unknown>;

/** Reads an entry field by field: what is sound is returned, what is not is reported and left out. */
export function readEntry(kind: EntryKind, node: Node, path: Path, around: Around): Entry | undefined {
  if (isEmpty(node)) node = { kind: 'map', start: node.start, end: node.end, flow: false, pairs: [] };
  if (node.kind !== 'map') {
    around.report(misshapen(node, path, around.text, { key: keyOf(path) || around.key, form: forms.entry }));
    return undefined;
  }
  const entry: Entry = {};
  const seen = new Map<string, Pair>();
  for (const pair of node.pairs) {
    const before = seen.get(pair.key);
    if (before) {
      around.report(duplicate(pair, before, path));
      continue;
    }
    seen.set(pair.key, pair);
    const field = fieldOf(kind, pair.key);
    if (!field) {
      const stray = pair.key.startsWith('x-') ? undefined : strayKey(kind, pair, node, path, around);
      if (stray) around.report(stray);
    } else if (!isEmpty(pair.value)) {
      const value = readForm(field.form, pair.value, [...path, pair.key], around);
      if (value !== undefined) entry[pair.key] = value;
    }
  }
  reportMissing(kind, node, seen, path, around);
  if (kind === 'cadence') checkCadence(entry, node, path, around);
  return entry;
}

/** Where keys are wanted stands something else, or what were keys before the colon became a full-width one. */
export function misshapen(node: Node, path: Path, text: string, facts: Fault['facts']): Fault {
  const at = node.kind === 'scalar' && !text.slice(node.start, node.end).includes('\n') ? node : head(node, text);
  const wide = node.kind === 'scalar' && node.style === 'plain' && wideColon.test(node.source);
  return wide ? unreadable(at.start, at.end, 'fullColon', path) : fault('wrong-type', at, path, facts);
}

/** The keys an entry cannot do without. */
const required = Object.fromEntries(
  Object.entries(fields).map(([kind, all]) => [
    kind,
    Object.entries(all).flatMap(([key, field]) => (field.required ? [key] : [])),
  ]),
) as unknown as Readonly<Record<EntryKind, readonly string[]>>;

function reportMissing(kind: EntryKind, node: MapNode, seen: Map<string, Pair>, path: Path, around: Around): void {
  const wanted = required[kind];
  if (wanted.every((key) => seen.has(key) && !isEmpty(seen.get(key)?.value as Node))) return;
  // A key that looks misspelt already has its own finding; the missing one is the same slip seen from the other side.
  const guesses = new Set([...seen.keys()].filter((key) => !fieldOf(kind, key)).map((key) => guessKey(kind, key)));
  for (const key of wanted) {
    const pair = seen.get(key);
    if (guesses.has(key) || (pair && !isEmpty(pair.value))) continue;
    const at = pair ? { start: pair.keyStart, end: pair.keyEnd } : head(node, around.text);
    around.report(fault('missing-required', at, path, { item: items[kind], key }));
  }
}

/** Where a finding about a whole entry is shown: its first key, else the rest of its first line. */
export function head(node: Node, text: string): { start: number; end: number } {
  const first = node.kind === 'map' ? node.pairs[0] : undefined;
  if (first) return { start: first.keyStart, end: first.keyEnd };
  const line = text.indexOf('\n', node.start);
  const end = Math.min(node.end, line === -1 ? text.length : line);
  if (end > node.start) return { start: node.start, end };
  const before = Math.max(1, text.slice(0, node.start).trimEnd().length);
  return { start: before - 1, end: before };
}

export const duplicate = (pair: Pair, before: Pair, path: Path): Fault => ({
  ...fault('duplicate-key', { start: pair.keyStart, end: pair.keyEnd }, [...path, pair.key], { key: pair.key }),
  other: fault('duplicate-key', { start: before.keyStart, end: before.keyEnd }, [...path, pair.key], { key: pair.key }),
});

/** A key the entry does not know: half a sentence cut off by a comma, or a word close to one it does know. */
function strayKey(kind: EntryKind, pair: Pair, node: MapNode, path: Path, around: Around): Fault | undefined {
  const at = { start: pair.keyStart, end: pair.keyEnd };
  const index = node.pairs.indexOf(pair);
  const noColon = isEmpty(pair.value) && !/^\s*:/.test(around.text.slice(pair.keyEnd, pair.keyEnd + 8));
  if (node.flow && index > 0 && noColon) return fault('flow-comma', at, [...path, pair.key], { key: pair.key });
  const guess = guessKey(kind, pair.key);
  if (isUnseen(pair.key)) return undefined;
  const free = guess !== undefined && !node.pairs.some((other) => other.key === guess);
  return fault('unknown-key', at, [...path, pair.key], free ? { key: pair.key, guess } : { key: pair.key });
}

/** Reads the value behind a key; undefined when it is at fault. */
function readForm(form: Form, node: Node, path: Path, around: Around): unknown {
  switch (form.is) {
    case 'list':
      return readList(form.of, node, path, around);
    case 'texts':
      return node.kind === 'list'
        ? readList({ is: 'text' }, node, path, around)
        : listOfOne(readForm({ is: 'text' }, node, path, around));
    case 'entry':
      return readEntry(form.of, node, path, around);
    case 'block':
      return readBlock(node, path, around);
    case 'term':
      return node.kind === 'map'
        ? readEntry('term', node, path, around)
        : wrap('term', readForm({ is: 'text' }, node, path, around));
    case 'group':
      return node.kind === 'list'
        ? wrap('people', readList({ is: 'name', of: 'people' }, node, path, around))
        : readEntry('group', node, path, around);
    case 'concerns':
      return readConcerns(node, path, around);
    default:
      return readLeaf(form, node, path, around);
  }
}

const listOfOne = (value: unknown): unknown => (value === undefined ? undefined : [value]);
const wrap = (key: string, value: unknown): Entry | undefined => (value === undefined ? undefined : { [key]: value });

function readList(of: Form, node: Node, path: Path, around: Around): unknown {
  if (node.kind !== 'list') {
    around.report(fault('wrong-type', node, path, { key: keyOf(path), form: listForm(of) }));
    return undefined;
  }
  const values: unknown[] = [];
  node.items.forEach((item, nth) => {
    if (isEmpty(item) && of.is !== 'entry') return;
    const value = readForm(of, item, [...path, nth], around);
    if (value !== undefined) values.push(isEntry(value) ? { ...value, nth } : value);
  });
  return values;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

function readConcerns(node: Node, path: Path, around: Around): unknown {
  if (node.kind === 'scalar') {
    around.report(fault('wrong-type', node, path, { key: keyOf(path), form: forms.concerns }));
    return undefined;
  }
  const concerns = new Map<string, string | undefined>();
  if (node.kind === 'list') {
    node.items.forEach((item, nth) => {
      const team = readLeaf({ is: 'name', of: 'teams' }, item, [...path, nth], around);
      if (typeof team === 'string') concerns.set(team, undefined);
    });
    return concerns;
  }
  const seen = new Map<string, Pair>();
  for (const pair of node.pairs) {
    const { key, value } = pair;
    const before = seen.get(key);
    if (before) around.report(duplicate(pair, before, path));
    if (before) continue;
    seen.set(key, pair);
    const why = isEmpty(value) ? undefined : readLeaf({ is: 'text' }, value, [...path, key], around);
    concerns.set(key, typeof why === 'string' ? why : undefined);
  }
  return concerns;
}

function readLeaf(form: Form, node: Node, path: Path, around: Around): unknown {
  if (node.kind !== 'scalar') {
    const split = node.kind === 'map' ? splitText(form, node, path) : undefined;
    around.report(
      split ??
        fault('wrong-type', node.kind === 'map' ? head(node, around.text) : node, path, {
          key: keyOf(path),
          form: leafForm(form),
        }),
    );
    return undefined;
  }
  switch (form.is) {
    case 'day':
    case 'dayOrOpen':
      return readDate(form, node, path, around);
    case 'done':
      return typeof node.value === 'boolean' ? node.value || undefined : readDate({ is: 'day' }, node, path, around);
    case 'time':
      return readClock(node, path, around);
    case 'zone':
      return readZone(node, path, around);
    case 'count':
    case 'minutes':
      return readNumber(form, node, path, around);
    case 'on':
      return node.value === null ? undefined : String(node.value);
    case 'id':
      return readId(node, path, around);
    default:
      if (form.is === 'text' && node.style === 'plain' && isCut(around.text, node.end))
        around.report({ ...fault('colon-in-text', node, path, { value: node.source }), because: 'hash' });
      if (fits(form, node.value)) return typeof node.value === 'number' ? node.source : node.value;
      around.report(fault('wrong-type', node, path, { key: keyOf(path), form: leafForm(form), value: node.source }));
      return undefined;
  }
}

/** `C #study`: one space and a sign that nobody sets apart from the word behind it, as one would for a comment. */
const isCut = (text: string, end: number): boolean =>
  text[end] === ' ' && /^#[A-Za-z0-9]/.test(text.slice(end + 1, end + 3));

/** A sentence with a colon in it becomes a map of one pair: `- Where do we wait: at the quote?` */
function splitText(form: Form, node: MapNode, path: Path): Fault | undefined {
  const first = node.pairs[0];
  if (form.is !== 'text' || node.flow || !first || node.pairs.length > 1) return undefined;
  return fault('colon-in-text', { start: first.keyStart, end: node.end }, path, { key: first.key });
}

function readDate(form: Form, node: ScalarNode, path: Path, around: Around): unknown {
  const written = typeof node.value === 'string' ? node.value : node.source;
  const reading = readDay(written, around.near);
  const say = (fixed: string | undefined, because?: string): undefined =>
    void around.report({
      ...fault('bad-date', node, path, fixed ? { value: written, fixed } : { value: written }),
      ...(because ? { because } : {}),
    });
  if ('day' in reading) {
    if (reading.wide) around.report(fault('full-width', node, path, { value: written, fixed: reading.day }));
    return reading.day;
  }
  if ('fix' in reading) return say(reading.fix);
  if ('problem' in reading) return say(undefined, reading.problem);
  if (form.is !== 'dayOrOpen') return say(undefined, 'unreadable');
  if (!reading.plain) say('tbd', 'open');
  return 'tbd';
}

function readClock(node: ScalarNode, path: Path, around: Around): unknown {
  const written = typeof node.value === 'string' ? node.value : node.source;
  const reading = readTime(written);
  if ('time' in reading) {
    if (reading.wide) around.report(fault('full-width', node, path, { value: written, fixed: reading.time }));
    return reading.time;
  }
  if ('problem' in reading)
    around.report({ ...fault('bad-time', node, path, { value: written }), because: 'unreadable' });
  else if (reading.minutes === undefined)
    around.report(fault('bad-time', node, path, { value: written, fixed: reading.fix }));
  else
    around.report({
      ...fault('bad-time', node, path, { value: written, fixed: reading.fix, minutes: reading.minutes }),
      because: 'range',
    });
  return undefined;
}

function readNumber(form: Form, node: ScalarNode, path: Path, around: Around): unknown {
  if (fits(form, node.value)) return node.value;
  const half = typeof node.value === 'string' ? node.value.normalize('NFKC') : '';
  const number = /^\d{1,4}$/.test(half) && half !== node.value ? Number(half) : undefined;
  if (number !== undefined && fits(form, number)) {
    around.report(fault('full-width', node, path, { value: String(node.value), fixed: half }));
    return number;
  }
  around.report(fault('wrong-type', node, path, { key: keyOf(path), form: leafForm(form) }));
  return undefined;
}

function readZone(node: ScalarNode, path: Path, around: Around): unknown {
  const written = String(node.value ?? node.source);
  if (isZone(written)) return written;
  const guess = usualZone(written) ?? nearest(written, zoneNames()) ?? 'Asia/Tokyo';
  around.report(fault('unknown-timezone', node, path, { value: written, guess }));
  return undefined;
}

function readId(node: ScalarNode, path: Path, around: Around): unknown {
  const id = String(node.value ?? node.source);
  if (checkId(id, node, path, around)) return id;
  return undefined;
}

/** Reports an id that cannot be one; true when it can. */
export function checkId(id: string, at: { start: number; end: number }, path: Path, around: Around): boolean {
  const problem = idProblem(id);
  if (!problem) return true;
  if (isUnseen(id)) return false;
  const fixed = slug(id);
  const facts = fixed ? { id, fixed } : { id };
  around.report({ ...fault('bad-id', at, path, facts), ...(problem === 'length' ? { because: 'length' } : {}) });
  return false;
}

function checkCadence(entry: Entry, node: MapNode, path: Path, around: Around): void {
  const { every, on } = entry as { every?: string; on?: string };
  if (every === undefined || readCadence(every, on)) return;
  const at = node.pairs.find((pair) => pair.key === (readCadence(every) ? 'on' : 'every'))?.value ?? node;
  const better = respellCadence(every, on);
  const sound = better && readCadence(better.every, better.on) ? better : undefined;
  const part = readCadence(every) ? sound?.on : sound?.every;
  const value = at.kind === 'scalar' ? String(at.value ?? '') : every;
  const partPath = [...path, at === node ? 'every' : readCadence(every) ? 'on' : 'every'];
  around.report(fault('bad-cadence', at, partPath, part ? { value, fixed: part } : { value }));
}

/** What a list must hold, in words. */
function listForm(of: Form): Text {
  if (of.is === 'name')
    return of.of === 'people'
      ? forms.peopleList
      : of.of === 'teams'
        ? forms.teamList
        : of.of === 'topics'
          ? forms.topicList
          : forms.list;
  if (of.is === 'day') return forms.dateList;
  return of.is === 'text' ? forms.textList : forms.entryList;
}

const enumForms: ReadonlyMap<string, Text> = new Map([
  ['decision', forms.decision],
  ['status', forms.status],
  ['kind', forms.kind],
  ['source', forms.source],
  ['aim', forms.step],
  ['role', forms.step],
]);

function leafForm(form: Form): Text {
  if (form.is === 'one') return enumForms.get(enumKey(form.of)) ?? forms.text;
  if (form.is === 'minutes') return forms.minutes;
  return form.is === 'count' ? forms.number : form.is === 'done' ? forms.done : forms.text;
}

/** Which set of words this is: each has a sentence of its own. */
function enumKey(of: readonly string[]): string {
  if (of.includes('pause')) return 'decision';
  if (of.includes('cancelled')) return 'status';
  if (of.includes('swap')) return 'source';
  return of.includes('cohost') ? 'aim' : 'kind';
}

/** The nearest key above a value, for sentences about it. */
const keyOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

export const fault = (
  rule: FaultRule,
  at: { start: number; end: number },
  path: Path,
  facts: Fault['facts'],
): Fault => ({
  rule,
  start: at.start,
  end: at.end,
  path,
  facts,
});
