import { entryKind, type Field, type Form, fields, formAt, formBelow } from '../plan/fields.ts';
import type { Path, Span } from '../plan/path.ts';
import type { EntryKind, Named } from '../plan/plan.ts';
import { isEmpty, type Node, type Pair, type ScalarNode } from './node.ts';
import type { Entry } from './part.ts';
import type { Reading } from './reading.ts';

/** A word that refers to somebody or something by id, or gives it its id. Offsets count from its entry. */
export interface Name extends Span {
  readonly kind: Named;
  readonly id: string;
  /** Where it stands, counted from the entry. */
  readonly below: Path;
  /** True where the id is given: the key of a person, a team or a topic, the `id` of a hint. */
  readonly defines: boolean;
  /** A key, or the way its text is written. */
  readonly as: 'key' | ScalarNode['style'];
  /** Written as `*name`: the word itself stands elsewhere. */
  readonly alias: boolean;
}

/**
 * Hears of a name where it is come across.
 * @param at the value that is the name, or the pair whose key it is
 * @param below the way to it, gone along with: whoever keeps it takes a copy
 */
export type Hear = (kind: Named, id: string, at: ScalarNode | Pair, below: Path, defines: boolean) => void;

/** Tells of the names in an entry, in its order: nothing is made for those nobody keeps, as nearly all are. */
export function tellNames(node: Node, path: Path, hear: Hear): void {
  const form = formAt(path);
  if (form) tell(node, form, { top: path, below: [], hear });
}

/** The names in an entry, found once for as long as the entry stays the same. */
function namesOf(node: Node, path: Path, memo: Entry['memo']): readonly Name[] {
  if (memo.uses) return memo.uses as readonly Name[];
  const found: Name[] = [];
  tellNames(node, path, (kind, id, at, way, defines) => {
    const below = way.slice();
    if ('key' in at)
      found.push({ kind, id, below, defines, as: 'key', alias: false, start: at.keyStart, end: at.keyEnd });
    else found.push({ kind, id, below, defines, as: at.style, alias: at.alias ?? false, start: at.start, end: at.end });
  });
  memo.uses = found;
  return found;
}

/** A name as it stands in the text of a file. */
export interface PlacedName extends Name {
  readonly path: Path;
}

/** Every name in a part of a file, as it is written: also what is written twice, and nothing twice. */
export function* namesInPart({ parts, starts, shape }: Reading, nth: number): Iterable<PlacedName> {
  const base = starts[nth] ?? 0;
  const told = new Set<number>();
  for (const [at, { section, key, keyPair, node, memo, stray }] of (parts[nth]?.entries ?? []).entries()) {
    const path = shape.paths[nth]?.[at] ?? [];
    if (stray) continue;
    if (key !== undefined && keyPair && (section === 'people' || section === 'teams' || section === 'topics')) {
      const span = { start: base + keyPair.keyStart, end: base + keyPair.keyEnd };
      if (!told.has(span.start))
        yield { kind: section, id: key, below: [], path, defines: true, as: 'key', alias: false, ...span };
      told.add(span.start);
    }
    // The key of a section whose entries are entries of their own.
    if (key === undefined && keyPair && section !== 'series') continue;
    for (const name of namesOf(node, path, memo)) {
      const start = base + name.start;
      // What an anchor stands before is found again under each of its aliases.
      if (told.has(start)) continue;
      told.add(start);
      yield { ...name, path: [...path, ...name.below], start, end: base + name.end };
    }
  }
}

/** Every name in a file, in the order of the text. */
export function* namesIn(reading: Reading): Iterable<PlacedName> {
  for (let nth = 0; nth < reading.parts.length; nth++) yield* namesInPart(reading, nth);
}

/** The id a value stands for: numbers are read as they are written. Undefined for what is no name. */
export function idIn(node: Node): string | undefined {
  if (node.kind !== 'scalar' || isEmpty(node) || node.value === null || typeof node.value === 'boolean')
    return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

/** True where the format has a name of this kind behind a path, given or used. */
export function isNamePlace(kind: Named, path: Path, as: 'key' | 'value'): boolean {
  const above = path.slice(0, -1);
  if (as === 'key' && path.length === 2 && path[0] === kind) return true;
  if (kind === 'teams' && formAt(above)?.is === 'concerns') return as === 'key' || typeof path.at(-1) === 'number';
  if (as === 'key') return false;
  const form = formAt(path);
  return form?.is === 'name' ? form.of === kind : kind === 'hints' && isHintId(path);
}

const isHintId = (path: Path): boolean =>
  path.length === 5 && path[0] === 'sessions' && path[2] === 'hints' && path[4] === 'id';

interface Telling {
  /** The path of the entry, and the way from there to the node at hand: one and the same list all the time. */
  readonly top: Path;
  readonly below: (string | number)[];
  readonly hear: Hear;
}

/** Goes through an entry with what may be written at each of its places. */
function tell(node: Node, form: Form, telling: Telling): void {
  if (form.is === 'concerns') concerned(node, telling);
  else if (node.kind === 'map') {
    const keys = keysWithNames(form);
    const { pairs } = node;
    for (let nth = 0; nth < pairs.length; nth++) {
      const { key, value } = pairs[nth] as Pair;
      // A field without names below it is most of what is written.
      const next = keys?.get(key);
      if (next) go(value, key, next, telling);
    }
  } else if (node.kind === 'list') {
    const { items } = node;
    const next = formBelow(form, 0);
    if (next && !bare.has(next.is))
      for (let nth = 0; nth < items.length; nth++) go(items[nth] as Node, nth, next, telling);
  } else if (form.is === 'name') named(form.of, node, telling, false);
  else if (form.is === 'id' && isHintId([...telling.top, ...telling.below])) named('hints', node, telling, true);
}

function go(value: Node, step: string | number, form: Form, telling: Telling): void {
  telling.below.push(step);
  tell(value, form, telling);
  telling.below.pop();
}

/** What holds no names, whatever is written there. */
const bare: ReadonlySet<Form['is']> = new Set([
  'text',
  'texts',
  'count',
  'minutes',
  'day',
  'dayOrOpen',
  'done',
  'time',
  'zone',
  'on',
  'one',
]);

const holding = new Map<EntryKind, ReadonlyMap<string, Form>>();

/** The keys of an entry below which names may stand. */
function keysWithNames(form: Form): ReadonlyMap<string, Form> | undefined {
  const kind = entryKind(form);
  if (!kind) return undefined;
  let keys = holding.get(kind);
  if (!keys) {
    const all = Object.entries<Field>(fields[kind]).map(([key, { form }]) => [key, form] as const);
    keys = new Map(all.filter(([, { is }]) => !bare.has(is)));
    holding.set(kind, keys);
  }
  return keys;
}

function named(kind: Named, node: ScalarNode, { below, hear }: Telling, defines: boolean): void {
  const id = idIn(node);
  if (id !== undefined) hear(kind, id, node, below, defines);
}

function concerned(node: Node, telling: Telling): void {
  const { below, hear } = telling;
  if (node.kind === 'map')
    for (const pair of node.pairs) {
      below.push(pair.key);
      hear('teams', pair.key, pair, below, false);
      below.pop();
    }
  else if (node.kind === 'list')
    for (const [nth, item] of node.items.entries()) {
      if (item.kind !== 'scalar' || typeof item.value !== 'string') continue;
      below.push(nth);
      named('teams', item, telling, false);
      below.pop();
    }
}
