import type { Change, Splice } from '../plan/change.ts';
import { sameId } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import { namesIn } from '../read/names.ts';
import { type Reading, read, spanOf } from '../read/read.ts';
import { type Edit, holds, isRefusal, type Refusal, refuse, saysSame } from './check.ts';
import { blockChanges, decisionItem, namesIn as keysIn, sessionItem, topicChanges } from './host.ts';
import { mergeChanges } from './merge.ts';
import { move } from './move.ts';
import { notesAbove, remarksAt } from './remark.ts';
import { quote, remove, rename } from './remove.ts';
import { isRenamed, mentions, type Renaming, renameSplices } from './rename-name.ts';
import { apply, compose } from './splice.ts';
import { type Tree, treeOf, wayTo } from './tree.ts';
import { add, put } from './write.ts';

export type { Refusal } from './check.ts';
export { apply } from './splice.ts';

/** What an edit does to the text: splices for the text of the reading, sorted and apart from each other; or why not. */
export type Revision = { readonly splices: readonly Splice[] } | { readonly refused: Refusal };

/**
 * Turns changes into the smallest edit of the text that makes them, in order and all of them or none. Every step is
 * read back, and refused if the text would say anything else than before besides what was asked for.
 */
export function revise(reading: Reading, changes: readonly Change[]): Revision {
  const draft = new Draft(reading);
  for (const change of changes) {
    const refused = draft.take(change);
    if (refused) return { refused };
  }
  return { splices: draft.splices };
}

/** A text while changes are being made to it; lives as long as one revision. */
class Draft {
  readonly #original: string;
  #reading: Reading;
  #tree: Tree;
  splices: readonly Splice[] = [];

  constructor(reading: Reading) {
    this.#original = reading.text;
    this.#reading = reading;
    this.#tree = treeOf(reading);
  }

  /** Makes one change, or says why not. */
  take(change: Change): Refusal | undefined {
    switch (change.do) {
      case 'setField': {
        const parts = mergeChanges(this.#tree, change.path, change.value);
        return parts.length === 1 && parts[0]?.do === 'setField' && parts[0].path.length === change.path.length
          ? this.#write(change.path, (safe) => put(this.#tree, change.path, change.value, safe))
          : this.#takeAll(parts);
      }
      case 'removeField':
        return this.#write(change.path, (safe) => remove(this.#tree, change.path, safe));
      case 'renameKey':
        return this.#write(change.path, () => rename(this.#tree, change.path, change.to));
      case 'renameName':
        return this.#renameName(change);
      case 'addItem':
        return this.#write(change.path, (safe) => add(this.#tree, change, safe));
      case 'moveItem':
        return this.#write(change.path, () => move(this.#tree, change.path, change.to));
      case 'setBlock': {
        const parts = blockChanges(this.#reading, change);
        return parts ? this.#takeAll(parts) : refuse('gone', change.path);
      }
      case 'quoteText':
        return this.#write(change.path, () => quote(this.#tree, change.path));
      case 'replaceText':
        return this.#replaceText(change);
      case 'addRemark':
        return this.#addRemark(change.offset, (text, offset) => remarksAt(text, offset, change.remark));
      case 'addNotes': {
        if (!this.#reading.find(change.path)) return refuse('gone', change.path);
        const { start } = spanOf(this.#reading, change.path, 'key');
        return this.#addRemark(start, (text, offset) => [notesAbove(text, offset, change.notes)]);
      }
      case 'addNamed':
        return this.#addNamed(change);
      case 'addSession':
        return this.take(sessionItem(this.#reading, change.session));
      case 'addTopics':
        return this.#takeAll(topicChanges(this.#tree, change));
      case 'addDecision':
        return this.take(decisionItem(change.decision));
    }
  }

  /** Characters are replaced as they stand; what the text says then is for the reader to see. */
  #replaceText({ start, was, text }: Extract<Change, { do: 'replaceText' }>): Refusal | undefined {
    const end = start + was.length;
    if (this.#reading.text.slice(start, end) !== was) return refuse('gone', []);
    this.#keep([{ start, end, text }]);
    return undefined;
  }

  /** Writes a comment in the first of several ways that leaves what the file says as it is. */
  #addRemark(offset: number, ways: (text: string, offset: number) => readonly Splice[]): Refusal | undefined {
    for (const splice of ways(this.#reading.text, offset)) {
      const tree = treeOf(read(apply(this.#reading.text, [splice]), this.#reading));
      if (!saysSame(this.#tree, tree)) continue;
      this.#keep([splice]);
      return undefined;
    }
    return refuse('unwritable', []);
  }

  #keep(splices: readonly Splice[]): void {
    this.#reading = read(apply(this.#reading.text, splices), this.#reading);
    this.#tree = treeOf(this.#reading);
    this.splices = compose(this.#original, this.splices, splices);
  }

  #takeAll(changes: readonly Change[]): Refusal | undefined {
    for (const change of changes) {
      const refused = this.take(change);
      if (refused) return refused;
    }
    return undefined;
  }

  #renameName(change: Renaming): Refusal | undefined {
    const path = [change.of, change.to];
    const names = [...namesIn(this.#reading)].filter(({ kind }) => kind === change.of);
    // What cannot be read may hold the name as well.
    const { broken, text } = this.#tree;
    const unseen = this.#reading.complete ? broken : [{ start: 0, end: text.length }];
    if (unseen.some(({ start, end }) => mentions(text.slice(start, end), change.from))) return refuse('broken', path);
    if (names.some(({ id }) => sameId(id) === sameId(change.to) && sameId(id) !== sameId(change.from)))
      return refuse('taken', path);
    const splices = renameSplices(text, names, change);
    if (splices.length === 0) return undefined;
    const reading = read(apply(text, splices), this.#reading);
    const tree = treeOf(reading);
    const clean = tree.broken.length <= broken.length && isRenamed(this.#tree.root, tree.root, change);
    if (!clean) return refuse(names.some(({ alias }) => alias) ? 'alias' : 'unwritable', path);
    this.splices = compose(this.#original, this.splices, splices);
    this.#reading = reading;
    this.#tree = tree;
    return undefined;
  }

  #addNamed({ section, id, value }: Extract<Change, { do: 'addNamed' }>): Refusal | undefined {
    const path = [section, id];
    if (keysIn(this.#tree, section).some((name) => sameId(name) === sameId(id))) return refuse('taken', path);
    const empty =
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
    // Between braces an entry without anything in it is `{}`; on a line of its own nothing at all.
    const inside = this.#tree.root.pairs.find(({ key }) => key === section)?.value;
    const flow = this.#tree.root.flow || (inside?.kind === 'map' && inside.flow);
    return this.#write(path, (safe) => put(this.#tree, path, empty ? (flow ? {} : null) : value, safe, true));
  }

  /** Tries the nicest way of writing first and the safest last; keeps the first that reads back as meant. */
  #write(path: Path, edit: (safe: boolean) => Edit | Refusal): Refusal | undefined {
    const before = this.#refusal(path);
    if (before) return before;
    for (const safe of [false, true]) {
      const made = edit(safe);
      if (isRefusal(made)) return this.#isHidden(path) ? refuse('broken', path) : made;
      if (made.splices.length === 0) return undefined;
      if (made.splices.some((splice) => this.#touchesBroken(splice))) return refuse('broken', path);
      const text = apply(this.#reading.text, made.splices);
      const reading = read(text, this.#reading);
      const tree = treeOf(reading);
      if (!holds(made, this.#tree, tree)) continue;
      this.splices = compose(this.#original, this.splices, made.splices);
      this.#reading = reading;
      this.#tree = tree;
      return undefined;
    }
    return refuse('unwritable', path);
  }

  #refusal(path: Path): Refusal | undefined {
    const { faults, parts } = this.#reading;
    // A text refused as a whole has no parts; one with a merge conflict may have some.
    const refused = faults.length > 0 && (parts.length === 0 || faults.some(({ because }) => because === 'conflict'));
    if (refused) return refuse('broken', path);
    const twins = this.#tree.root.pairs.filter(({ key }) => key === path[0]);
    return twins.length > 1 ? refuse('twice', path) : undefined;
  }

  /** True where what is missing may only be hidden in a stretch that cannot be read. */
  #isHidden(path: Path): boolean {
    const at = wayTo(this.#tree, path).at(-1)?.start ?? 0;
    return this.#tree.broken.some(({ start, end }) => start <= at && at < end);
  }

  #touchesBroken({ start: from, end: to }: Splice): boolean {
    return this.#tree.broken.some(({ start, end }) =>
      from === to ? start < from && from <= end : from < end && to > start,
    );
  }
}
