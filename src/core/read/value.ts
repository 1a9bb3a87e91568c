import { readCadence } from '../plan/cadence.ts';
import { type Form, fieldOf, fields } from '../plan/fields.ts';
import type { Path } from '../plan/path.ts';
import type { EntryKind } from '../plan/plan.ts';
import type { Text } from '../words/words.ts';
import { type Around, keyOf, nameRead } from './around.ts';
import { readBlock } from './block.ts';
import { type Fault, fault, head } from './fault.ts';
import { readLeaf } from './leaf.ts';
import { isEmpty, type MapNode, type Node, type Pair, pairIn } from './node.ts';
import { formNamed, guessKey, itemNamed, respellCadence } from './slips.ts';
import { unreadable, wideColon, wideGap } from './syntax.ts';
import { isUnseen } from './unseen.ts';

export interface Entry {
  [key: string]: unknown;
  /** Its place in the list it stands in. */
  nth?: number;
}

/** The way from an entry to the value at hand: gone along while reading, one and the same list all the time. */
type Way = (string | number)[];

/** Reads an entry field by field: what is sound is returned, what is not is reported and left out. */
export function readEntry(kind: EntryKind, node: Node, path: Way, around: Around): Entry | undefined {
  if (isEmpty(node)) node = { kind: 'map', start: node.start, end: node.end, flow: false, pairs: [] };
  if (node.kind !== 'map') {
    const listed = path.length === 0 ? kind === 'session' || kind === 'outcome' : typeof path.at(-1) === 'number';
    const of = listed ? { item: itemNamed(kind) } : { key: keyOf(path) || around.key };
    const found = misshapen(node, path, around.text, { ...of, form: formNamed('entry') });
    const told = kind === 'cadence' && node.kind === 'scalar' && found.rule === 'wrong-type' ? node.value : undefined;
    around.report(typeof told === 'string' ? toldCadence(told, node, path) : found);
    return undefined;
  }
  const entry: Entry = {};
  for (const pair of node.pairs) {
    const { key, value } = pair;
    const first = pairIn(node, key) as Pair;
    if (first !== pair) {
      around.report(duplicate(pair, first, path));
      continue;
    }
    const field = fieldOf(kind, key);
    if (!field) {
      const stray = key.startsWith('x-') ? undefined : strayKey(kind, pair, node, path, around);
      if (stray) around.report(stray);
    } else if (!isEmpty(value)) {
      path.push(key);
      const read = readForm(field.form, value, path, around);
      path.pop();
      if (read !== undefined) entry[key] = read;
    }
  }
  reportMissing(kind, node, path, around);
  if (kind === 'cadence') checkCadence(entry, node, path, around);
  return entry;
}

/** Where keys are wanted stands something else, or what were keys before the colon became a full-width one. */
export function misshapen(node: Node, path: Path, text: string, facts: Fault['facts']): Fault {
  const at = node.kind === 'scalar' && !text.slice(node.start, node.end).includes('\n') ? node : head(node, text);
  const written = node.kind === 'scalar' && node.style === 'plain' ? node.source : '';
  const dashed = node.kind === 'map' && !node.flow && wideGap.test(node.pairs[0]?.key ?? '');
  const slip = wideColon.test(written) ? 'fullColon' : wideGap.test(written) || dashed ? 'wideGap' : undefined;
  return slip ? unreadable(at.start, at.end, slip, path.slice()) : fault('wrong-type', at, path, facts);
}

/** The keys an entry cannot do without. */
const required = Object.fromEntries(
  Object.entries(fields).map(([kind, all]) => [
    kind,
    Object.entries(all).flatMap(([key, field]) => (field.required ? [key] : [])),
  ]),
) as unknown as Readonly<Record<EntryKind, readonly string[]>>;

function reportMissing(kind: EntryKind, node: MapNode, path: Path, around: Around): void {
  const wanted = required[kind];
  if (wanted.every((key) => isSaid(node, key))) return;
  // A key that looks misspelt already has its own finding; the missing one is the same slip seen from the other side.
  const strays = new Set(node.pairs.map(({ key }) => key).filter((key) => !fieldOf(kind, key)));
  const guesses = new Set([...strays].map((key) => guessKey(kind, key)));
  for (const key of wanted) {
    if (guesses.has(key) || isSaid(node, key)) continue;
    const pair = pairIn(node, key);
    const at = pair ? { start: pair.keyStart, end: pair.keyEnd } : head(node, around.text);
    around.report(fault('missing-required', at, path, { item: itemNamed(kind), key }));
  }
}

function isSaid(node: MapNode, key: string): boolean {
  const pair = pairIn(node, key);
  return pair !== undefined && !isEmpty(pair.value);
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
function readForm(form: Form, node: Node, path: Way, around: Around): unknown {
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

function readList(of: Form, node: Node, path: Way, around: Around): unknown {
  if (node.kind !== 'list') {
    around.report(fault('wrong-type', node, path, { key: keyOf(path), form: listForm(of) }));
    return undefined;
  }
  const { items } = node;
  const values: unknown[] = [];
  for (let nth = 0; nth < items.length; nth++) {
    const item = items[nth] as Node;
    if (isEmpty(item) && of.is !== 'entry') continue;
    path.push(nth);
    const value = readForm(of, item, path, around);
    path.pop();
    if (isEntry(value)) value.nth = nth;
    if (value !== undefined) values.push(value);
  }
  return values;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

function readConcerns(node: Node, path: Way, around: Around): unknown {
  if (node.kind === 'scalar') {
    around.report(fault('wrong-type', node, path, { key: keyOf(path), form: formNamed('concerns') }));
    return undefined;
  }
  const concerns = new Map<string, string | undefined>();
  if (node.kind === 'list') {
    node.items.forEach((item, nth) => {
      path.push(nth);
      const team = readLeaf({ is: 'name', of: 'teams' }, item, path, around);
      path.pop();
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
    nameRead(around.names, 'teams', key);
    path.push(key);
    const why = isEmpty(value) ? undefined : readLeaf({ is: 'text' }, value, path, around);
    path.pop();
    concerns.set(key, typeof why === 'string' ? why : undefined);
  }
  return concerns;
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

/** A rhythm in one breath, `cadence: 毎月第3木曜`. */
function toldCadence(value: string, at: Node, path: Path): Fault {
  const { every, on } = respellCadence(value) ?? { every: '' };
  if (!readCadence(every, on)) return fault('bad-cadence', at, path, { value });
  return fault('bad-cadence', at, path, { value, fixed: `every: ${every}${on === undefined ? '' : `, on: ${on}`}` });
}

/** What a list must hold, in words. */
function listForm(of: Form): Text {
  if (of.is === 'name')
    return of.of === 'people'
      ? formNamed('peopleList')
      : of.of === 'teams'
        ? formNamed('teamList')
        : of.of === 'topics'
          ? formNamed('topicList')
          : formNamed('list');
  if (of.is === 'day') return formNamed('dateList');
  return of.is === 'text' ? formNamed('textList') : formNamed('entryList');
}
