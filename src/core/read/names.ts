import { type Form, formAt, formBelow } from '../plan/fields.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { isEmpty, type Node, type ScalarNode } from './node.ts';
import type { Kept } from './part.ts';
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

/** The names in an entry, found once for as long as the entry stays the same. */
function namesOf(node: Node, path: Path, memo: Kept['memo']): readonly Name[] {
  if (memo.uses) return memo.uses as readonly Name[];
  const found: Name[] = [];
  const form = formAt(path);
  if (form) collect(node, form, path, [], found);
  memo.uses = found;
  return found;
}

/** The names an entry refers to, as they are written in it, by their kind. */
export function referencesOf(
  node: Node,
  path: Path,
  memo: Kept['memo'],
): Readonly<Partial<Record<Named, readonly Name[]>>> {
  if (memo.refers) return memo.refers as Partial<Record<Named, readonly Name[]>>;
  const found: Partial<Record<Named, Name[]>> = {};
  for (const name of namesOf(node, path, memo)) {
    if (name.defines || name.alias) continue;
    const known = found[name.kind];
    if (known) known.push(name);
    else found[name.kind] = [name];
  }
  memo.refers = found;
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

/** @param top the path of the entry, `below` the way from there */
function collect(node: Node, form: Form, top: Path, below: Path, found: Name[]): void {
  const go = (value: Node, step: string | number): void => {
    const next = formBelow(form, step);
    if (next) collect(value, next, top, [...below, step], found);
  };
  if (form.is === 'concerns') for (const name of concerned(node, below)) found.push(name);
  else if (node.kind === 'map') for (const { key, value } of node.pairs) go(value, key);
  else if (node.kind === 'list') node.items.forEach(go);
  else if (form.is === 'name') found.push(...named(form.of, node, below, false));
  else if (form.is === 'id' && isHintId([...top, ...below])) found.push(...named('hints', node, below, true));
}

function named(kind: Named, node: ScalarNode, below: Path, defines: boolean): readonly Name[] {
  const id = idIn(node);
  const { start, end, style, alias = false } = node;
  return id === undefined ? [] : [{ kind, id, below, defines, as: style, alias, start, end }];
}

function concerned(node: Node, below: Path): readonly Name[] {
  if (node.kind === 'map')
    return node.pairs.map(({ key, keyStart, keyEnd }) => ({
      kind: 'teams',
      id: key,
      below: [...below, key],
      defines: false,
      as: 'key',
      alias: false,
      start: keyStart,
      end: keyEnd,
    }));
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item, nth) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? named('teams', item, [...below, nth], false) : [],
  );
}
