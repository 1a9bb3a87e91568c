import * as vscode from 'vscode';
import type { Words } from '../../core/words/words.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { turns } from '../documents/turns.ts';
import { type Branch, type GroupName, groupNames, type Of } from './branch.ts';
import { nameMime } from './dragging.ts';
import { groupItem, items, moreItem } from './items.ts';
import { insideSeries, originBranches, seriesIn } from './outline.ts';
import { Roots } from './roots.ts';
import { commandFor, contextOf, showMore } from './row-target.ts';

const groups: readonly Of<'group'>[] = groupNames.map((group) => ({ kind: 'group', id: `group:${group}`, group }));

/** Milliseconds in which changes are gathered; where looking at everything takes longer than a frame, a pause of typing. */
const gather = 60;
const frame = 16;
const pause = 400;
const root = '';

/** With more series than these a root does not say how many rows it holds, and stays closed until somebody opens it. */
const manySeries = 200;

/**
 * The tree of what comes and what waits. Groups are its roots. Only what looks different is drawn anew, and the same
 * thing keeps the same object: between the call to draw a row anew and the answer, a click on it would go nowhere. Rows
 * are looked for in turns and only as far as they are shown: in a folder of thousands the editor never waits for them.
 */
export class Tree implements vscode.TreeDataProvider<Branch>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined | Branch[]>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #library: Library;
  readonly #words: (shelf?: Shelf) => Words;
  readonly #subscription: vscode.Disposable;
  readonly #branches = new Map<string, Branch>(groups.map((group) => [group.id, group]));
  readonly #roots: Roots;
  /** What was last shown below a branch, or at the root: the ids, and all that is seen of them. */
  readonly #shown = new Map<string, { readonly ids: ReadonlySet<string>; readonly looks: string }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshed: Promise<void> = Promise.resolve();
  /** Milliseconds the last look at everything took. */
  #took = 0;

  constructor(library: Library, words: (shelf?: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
    this.#roots = new Roots(library);
    this.#subscription = library.onDidChange(() => {
      this.#roots.forget();
      this.#wait();
    });
    this.#tellState();
  }

  #wait(): void {
    const slow = this.#took > frame;
    if (slow) clearTimeout(this.#timer);
    else if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#begin(), slow ? pause : gather);
  }

  /** One look after the other: what one has found, the next one compares with. */
  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#refreshed = this.#refreshed.then(
      () => this.#refresh(),
      () => this.#refresh(),
    );
  }

  /** Resolves when what would be drawn after a pause is drawn. */
  async settled(): Promise<void> {
    if (this.#timer !== undefined) this.#begin();
    await this.#refreshed;
  }

  async getChildren(branch?: Branch): Promise<Branch[]> {
    // The first look waits for the files; later ones show what is known by now, or a click would wait as well.
    if (!branch && !this.#shown.has(root)) await this.#library.seen();
    const fresh = await this.#below(branch);
    const looks = await this.#looks(fresh);
    return this.#show(branch?.id ?? root, fresh, looks);
  }

  /** Shows the next rows of a root. */
  more(group: GroupName): void {
    this.#roots.more(group);
    this.#changed.fire(groups.filter((one) => one.group === group));
  }

  /** The rows below a branch, remembered as shown. */
  #show(key: string, fresh: readonly Branch[], looks: string): Branch[] {
    const ids = new Set(fresh.map(({ id }) => id));
    for (const id of this.#shown.get(key)?.ids ?? []) if (!ids.has(id)) this.#forget(id);
    this.#shown.set(key, { ids, looks });
    return fresh.map((one) => this.#keep(one));
  }

  #keep(fresh: Branch): Branch {
    const known = this.#branches.get(fresh.id);
    if (known) return Object.assign(known, fresh);
    this.#branches.set(fresh.id, fresh);
    return fresh;
  }

  #forget(id: string): void {
    for (const child of this.#shown.get(id)?.ids ?? []) this.#forget(child);
    this.#shown.delete(id);
    if (!groups.some((group) => group.id === id)) this.#branches.delete(id);
  }

  async #below(branch: Branch | undefined): Promise<readonly Branch[]> {
    if (!branch) return this.#holding();
    switch (branch.kind) {
      case 'group': {
        const { rows, more } = await this.#roots.list(branch.group);
        const { group } = branch;
        return more ? [...rows, { kind: 'more', id: `more:${group}`, group, shown: rows.length }] : rows;
      }
      case 'series':
        return insideSeries(this.#library, this.#current(branch.shelf), branch.book);
      case 'session':
        return (await import('./host-rows.ts')).insideSession({ ...branch, shelf: this.#current(branch.shelf) });
      case 'phase':
        return (await import('./host-rows.ts')).tasksIn(branch);
      case 'topic':
        return originBranches(this.#library, branch);
      default:
        return [];
    }
  }

  /** The groups that hold anything; none while there is nothing to come: then the view itself says how to go on. */
  async #holding(): Promise<readonly Branch[]> {
    if (this.#state() !== 'some') return [];
    const holding: Branch[] = [];
    for (const one of groups) if ((await this.#roots.list(one.group)).rows.length > 0) holding.push(one);
    return holding;
  }

  /** All that is seen of rows, or reached by a click on them. */
  async #looks(branches: readonly Branch[]): Promise<string> {
    const looks: string[] = [];
    for (const branch of branches) looks.push(await turns.run(() => JSON.stringify(this.getTreeItem(branch))));
    return looks.join('\n');
  }

  /** Puts the name of a topic or a person where it is dragged. */
  drag([branch]: readonly Branch[], transfer: vscode.DataTransfer): void {
    if (branch?.kind === 'topic')
      transfer.set(nameMime, new vscode.DataTransferItem(JSON.stringify({ kind: 'topics', id: branch.topic.id })));
    if (branch?.kind === 'person')
      transfer.set(nameMime, new vscode.DataTransferItem(JSON.stringify({ kind: 'people', id: branch.person })));
  }

  getTreeItem(branch: Branch): vscode.TreeItem {
    const item = this.#item(branch);
    item.id = branch.id;
    item.contextValue = contextOf(branch);
    // Otherwise a tooltip would be read out in place of what is seen.
    item.accessibilityInformation = { label: [item.label, item.description].filter(Boolean).join(', ') };
    if (branch.kind === 'more') item.command = { command: showMore, title: '', arguments: [branch.group] };
    else if (branch.kind !== 'group') item.command = commandFor(branch);
    return item;
  }

  #item(branch: Branch): vscode.TreeItem {
    if (branch.kind === 'group') {
      const { rows, more } = this.#roots.known(branch.group);
      return groupItem(branch.group, this.#many() ? undefined : { rows: rows.length, more }, this.#words());
    }
    if (branch.kind === 'more') return moreItem(branch.shown, this.#words());
    const draw = items[branch.kind] as (branch: Branch, around: object) => vscode.TreeItem;
    const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    return draw(branch, { words: this.#words(branch.shelf), several });
  }

  #many(): boolean {
    return seriesIn(this.#library).length > manySeries;
  }

  #state(): 'none' | 'past' | 'some' {
    const series = seriesIn(this.#library);
    if (series.length === 0) return 'none';
    const past = series.every(({ shelf, book }) => {
      const occasions = shelf.circle.of(book.file);
      return occasions.length > 0 && occasions.every(({ status }) => status === 'held' || status === 'cancelled');
    });
    return past ? 'past' : 'some';
  }

  /** That there is nothing is told once the folder has been looked through: before, it would only seem so. */
  #tellState(): void {
    const tell = (): unknown => vscode.commands.executeCommand('setContext', 'meetup.files', this.#state());
    if (this.#state() === 'none') void this.#library.seen().then(tell, tell);
    else void tell();
  }

  /** Has those branches drawn anew whose rows look different now. */
  async #refresh(): Promise<void> {
    const began = performance.now();
    this.#tellState();
    const stale: (Branch | undefined)[] = [];
    for (const key of [...this.#shown.keys()]) {
      const parent = this.#branches.get(key);
      if (key !== root && !parent) continue;
      const rows = await this.#below(parent);
      const looks = await this.#looks(rows);
      const shown = this.#shown.get(key);
      if (!shown || shown.looks === looks) continue;
      // Told once: a branch that is folded is not asked for before somebody opens it.
      this.#shown.set(key, { ids: shown.ids, looks });
      stale.push(parent);
    }
    this.#took = performance.now() - began;
    if (stale.includes(undefined)) this.#changed.fire(undefined);
    else if (stale.length > 0) this.#changed.fire(stale.filter((branch) => branch !== undefined));
  }

  #current(shelf: Shelf): Shelf {
    return this.#library.shelves.find(({ key }) => key === shelf.key) ?? shelf;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
