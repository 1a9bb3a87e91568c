import * as vscode from 'vscode';
import type { SheetSession } from '../../core/circle/sheet.ts';
import type { Path } from '../../core/plan/path.ts';
import type { Words } from '../../core/words/words.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { type Branch, type GroupName, groupNames, type Of } from './branch.ts';
import { nameMime } from './dragging.ts';
import { groupItem, items } from './items.ts';
import { decisions, insideSeries, nextSessions, originBranches, seriesIn } from './outline.ts';
import { followupRows, hintRows, insideSession, myRows, peopleRows, tasksIn } from './waiting.ts';

const groups: readonly Of<'group'>[] = groupNames.map((group) => ({ kind: 'group', id: `group:${group}`, group }));

/** Milliseconds in which changes are gathered. */
const gather = 60;
/** Where looking at everything takes longer than a frame, as with ten thousand files, the tree waits for a pause. */
const frame = 16;
const pause = 400;
const root = '';

/** What stands below each root. */
const rows: Readonly<Record<GroupName, (library: Library) => readonly Branch[]>> = {
  mine: myRows,
  next: nextSessions,
  decide: decisions,
  open: followupRows,
  hints: hintRows,
  series: (library) =>
    seriesIn(library).map(({ shelf, book }) => ({ kind: 'series', id: `series:${book.uri}`, shelf, book })),
  people: peopleRows,
};

/** With more series than these a root does not say how many rows it holds, and stays closed until somebody opens it. */
const manySeries = 200;
/** Whether there is anything below a root that takes long to list. */
const quick: { readonly [K in GroupName]?: (library: Library) => boolean } = {
  open: (library) => anySession(library, ({ open }) => open.length > 0),
  hints: (library) => anySession(library, ({ hints }) => hints.length > 0),
  people: (library) => library.shelves.some(({ circle }) => circle.people.size > 0),
};
const anySession = (library: Library, is: (session: SheetSession) => boolean): boolean =>
  seriesIn(library).some(({ book }) => book.sheet.sessions.some(is));

/**
 * The tree of what comes and what waits. Groups are its roots. Only what looks different is drawn anew, and the same
 * thing keeps the same object: between the call to draw a row anew and the answer, a click on it would go nowhere.
 */
export class Tree implements vscode.TreeDataProvider<Branch>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined | Branch[]>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #library: Library;
  readonly #words: (shelf?: Shelf) => Words;
  readonly #subscription: vscode.Disposable;
  readonly #branches = new Map<string, Branch>(groups.map((group) => [group.id, group]));
  /** The rows below each root, until something changes. */
  readonly #rows = new Map<GroupName, readonly Branch[]>();
  /** What was last shown below a branch, or at the root: the ids, and all that is seen of them. */
  readonly #shown = new Map<string, { readonly ids: ReadonlySet<string>; readonly looks: string }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds the last look at everything took. */
  #took = 0;

  constructor(library: Library, words: (shelf?: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
    this.#subscription = library.onDidChange(() => {
      this.#rows.clear();
      this.#wait();
    });
    this.#tellState();
  }

  #wait(): void {
    const slow = this.#took > frame;
    if (slow) clearTimeout(this.#timer);
    else if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#refresh(), slow ? pause : gather);
  }

  /** Draws now what would be drawn after a pause. */
  settle(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#refresh();
  }

  async getChildren(branch?: Branch): Promise<Branch[]> {
    // The first look waits for the files; later ones show what is known by now, or a click would wait as well.
    if (!branch && !this.#shown.has(root)) await this.#library.seen();
    return this.#show(branch);
  }

  /** The rows below a branch, remembered as shown. */
  #show(parent: Branch | undefined): Branch[] {
    const fresh = this.#below(parent);
    const ids = new Set(fresh.map(({ id }) => id));
    const key = parent?.id ?? root;
    for (const id of this.#shown.get(key)?.ids ?? []) if (!ids.has(id)) this.#forget(id);
    const branches = fresh.map((one) => this.#keep(one));
    this.#shown.set(key, { ids, looks: this.#looks(branches) });
    return branches;
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

  #below(branch: Branch | undefined): Branch[] {
    if (!branch) return this.#roots();
    switch (branch.kind) {
      case 'group':
        return [...this.#inside(branch.group)];
      case 'series':
        return [...insideSeries(this.#library, this.#current(branch.shelf), branch.book)];
      case 'session':
        return [...insideSession({ ...branch, shelf: this.#current(branch.shelf) })];
      case 'phase':
        return [...tasksIn(branch)];
      case 'topic':
        return [...originBranches(this.#library, branch)];
      default:
        return [];
    }
  }

  /** All that is seen of rows, or reached by a click on them. */
  #looks(branches: readonly Branch[]): string {
    return JSON.stringify(branches.map((branch) => this.getTreeItem(branch)));
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
    if (branch.kind !== 'group') item.command = commandFor(branch);
    return item;
  }

  #item(branch: Branch): vscode.TreeItem {
    if (branch.kind === 'group')
      return groupItem(branch.group, this.#many() ? undefined : this.#inside(branch.group).length, this.#words());
    const draw = items[branch.kind] as (branch: Branch, around: object) => vscode.TreeItem;
    const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    return draw(branch, { words: this.#words(branch.shelf), several });
  }

  /** The groups that hold anything; none while there is nothing to come: then the view itself says how to go on. */
  #roots(): Branch[] {
    return this.#state() === 'some' ? groups.filter(({ group }) => this.#holdsAny(group)) : [];
  }

  #inside(group: GroupName): readonly Branch[] {
    const known = this.#rows.get(group) ?? rows[group](this.#library);
    this.#rows.set(group, known);
    return known;
  }

  /** With very many series nobody waits for what they may not look at. */
  #holdsAny(group: GroupName): boolean {
    const known = this.#many() ? quick[group]?.(this.#library) : undefined;
    return known ?? this.#inside(group).length > 0;
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

  #tellState(): void {
    void vscode.commands.executeCommand('setContext', 'meetup.files', this.#state());
  }

  /** Has those branches drawn anew whose rows look different now. */
  #refresh(): void {
    this.#timer = undefined;
    const began = performance.now();
    this.#tellState();
    const stale = [...this.#shown].flatMap(([key, { ids, looks }]) => {
      const parent = this.#branches.get(key);
      if (key !== root && !parent) return [];
      const now = this.#looks(this.#below(parent));
      // Told once: a branch that is folded is not asked for before somebody opens it.
      this.#shown.set(key, { ids, looks: now });
      return now === looks ? [] : [parent];
    });
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

/** What the menus of a row go by. */
function contextOf(branch: Branch): string {
  if (branch.kind === 'decision') return `decision.${branch.need}`;
  if (branch.kind !== 'session') return branch.kind;
  const { status, date } = branch.occasion;
  const come = date !== undefined && date <= branch.shelf.circle.today;
  return status === 'planned' ? (come ? 'session.today' : 'session') : `session.${status}`;
}

/** Where a click leads: the very line a row is about. */
function commandFor(branch: Exclude<Branch, Of<'group'>>): vscode.Command {
  const { uri } = branch.book;
  if (branch.kind === 'notebook') return { command: 'meetup.hostNotebook', title: '', arguments: [uri] };
  const path = pathOf(branch);
  if (path) return { command: showPlace, title: '', arguments: [uri, path] };
  const line = lineOf(branch);
  const selection = new vscode.Range(line, 0, line, 0);
  return { command: 'vscode.open', title: '', arguments: [uri, { selection }] };
}

/** Shows the place of a path in a file. Known to the rows only, and so not in the palette. */
export const showPlace = 'meetup.showPlace';

function pathOf(branch: Branch): Path | undefined {
  switch (branch.kind) {
    case 'followup':
      return ['sessions', branch.promised.session, 'followups', branch.promised.nth];
    case 'hint':
      return ['sessions', branch.entry.session, 'hints', branch.entry.nth];
    case 'person':
      return ['people', branch.person];
    default:
      return undefined;
  }
}

function lineOf(branch: Exclude<Branch, Of<'group'>>): number {
  const { lines, topics } = branch.book.sheet;
  switch (branch.kind) {
    case 'decision':
      return branch.line;
    case 'topic':
      return lines.topics[topics.indexOf(branch.topic)] ?? 0;
    case 'origin':
      return branch.origin.line;
    case 'session':
    case 'phase':
    case 'task':
      return branch.shelf.circle.lineOf(branch.occasion);
    default:
      return lines.series;
  }
}
