import { type Form, formAt, formBelow } from '../plan/fields.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { isEmpty, type Node, type ScalarNode } from './node.ts';
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

/** The names in an entry, found once for as long as the entry stays the same. */
export function namesOf(node: Node, path: Path, memo: Entry['memo']): readonly Name[] {
  if (memo.uses) return memo.uses as readonly Name[];
  const found: Name[] = [];
  const form = formAt(path);
  if (form) collect(node, form, path, [], found);
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

/**
 * Goes through an entry with what may be written at each of its places.
 * @param top the path of the entry
 * @param below the way from there to the node, used again for each: whoever keeps it takes a copy
 */
function collect(node: Node, form: Form, top: Path, below: Step[], found: Name[]): void {
  if (form.is === 'concerns') concerned(node, below, found);
  else if (node.kind === 'map') for (const { key, value } of node.pairs) go(value, key, form, top, below, found);
  else if (node.kind === 'list') {
    const { items } = node;
    for (let nth = 0; nth < items.length; nth++) go(items[nth] as Node, nth, form, top, below, found);
  } else if (form.is === 'name') named(form.of, node, below, false, found);
  else if (form.is === 'id' && isHintId([...top, ...below])) named('hints', node, below, true, found);
}

type Step = string | number;

function go(value: Node, step: Step, form: Form, top: Path, below: Step[], found: Name[]): void {
  const next = formBelow(form, step);
  // A field without names below it is most of what is written.
  if (!next || bare.has(next.is)) return;
  below.push(step);
  collect(value, next, top, below, found);
  below.pop();
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

function named(kind: Named, node: ScalarNode, below: Path, defines: boolean, found: Name[]): void {
  const id = idIn(node);
  const { start, end, style, alias = false } = node;
  if (id !== undefined) found.push({ kind, id, below: below.slice(), defines, as: style, alias, start, end });
}

function concerned(node: Node, below: Step[], found: Name[]): void {
  if (node.kind === 'map')
    for (const { key, keyStart, keyEnd } of node.pairs)
      found.push({
        kind: 'teams',
        id: key,
        below: [...below, key],
        defines: false,
        as: 'key',
        alias: false,
        start: keyStart,
        end: keyEnd,
      });
  else if (node.kind === 'list')
    for (const [nth, item] of node.items.entries()) {
      if (item.kind !== 'scalar' || typeof item.value !== 'string') continue;
      below.push(nth);
      named('teams', item, below, false, found);
      below.pop();
    }
}
