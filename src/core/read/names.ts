import { type Field, type Form, fields, sections } from '../plan/fields.ts';
import { entryKind, formAt, formBelow } from '../plan/form-at.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
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
  // An entry of a section of entries, or a section that is one.
  const nameable = nameables.get(path[0]);
  if (nameable) tell(node, nameable, { below: [], hear });
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
  /** The way from the entry to the node at hand: one and the same list all the time. */
  readonly below: (string | number)[];
  readonly hear: Hear;
}

/** The names that may stand at a place of an entry, and at the places below it. */
interface Nameable {
  readonly kind?: Named;
  readonly defines?: true;
  /** Teams, as keys or as items. */
  readonly concerns?: true;
  readonly keys?: ReadonlyMap<string, Nameable>;
  readonly item?: Nameable;
}

/** Undefined where no name may stand: that is so for most of what is written. */
function nameableIn(form: Form): Nameable | undefined {
  if (form.is === 'concerns') return { concerns: true };
  if (form.is === 'name') return { kind: form.of };
  const below = formBelow(form, 0);
  const item = below && nameableIn(below);
  const kind = entryKind(form);
  const keys = new Map<string, Nameable>();
  for (const [key, { form }] of Object.entries<Field>(kind ? fields[kind] : {})) {
    const nameable: Nameable | undefined =
      kind === 'hint' && key === 'id' ? { kind: 'hints', defines: true } : nameableIn(form);
    if (nameable) keys.set(key, nameable);
  }
  return item || keys.size > 0 ? { keys, ...(item ? { item } : {}) } : undefined;
}

const nameables = new Map<unknown, Nameable | undefined>(
  Object.entries(sections).flatMap(([section, held]) =>
    held.holds === 'version' ? [] : [[section, nameableIn({ is: 'entry', of: held.of })] as const],
  ),
);

/** Goes through an entry with the names that may stand at each of its places. */
function tell(node: Node, { kind, defines, concerns, keys, item }: Nameable, telling: Telling): void {
  if (concerns) concerned(node, telling);
  else if (node.kind === 'map') {
    if (!keys) return;
    const { pairs } = node;
    for (let nth = 0; nth < pairs.length; nth++) {
      const { key, value } = pairs[nth] as Pair;
      const nameable = keys.get(key);
      if (nameable) go(value, key, nameable, telling);
    }
  } else if (node.kind === 'list') {
    if (!item) return;
    const { items } = node;
    for (let nth = 0; nth < items.length; nth++) go(items[nth] as Node, nth, item, telling);
  } else if (kind) named(kind, node, telling, defines ?? false);
}

function go(value: Node, step: string | number, nameable: Nameable, telling: Telling): void {
  telling.below.push(step);
  tell(value, nameable, telling);
  telling.below.pop();
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
