import * as vscode from 'vscode';
import { rangeOf as clockRange } from '../../core/circle/occasion.ts';
import { originsOf } from '../../core/circle/origin.ts';
import { ui } from '../../core/words/ui.ts';
import { quote, type Words } from '../../core/words/words.ts';
import type { Library, Shelf } from '../documents/library.ts';
import {
  type Branch,
  decisions,
  insideSeries,
  nextSessions,
  originBranches,
  seriesIn,
  standing,
  topicTitles,
} from './outline.ts';

type Group = Extract<Branch, { kind: 'group' }>;
const groups: readonly Group[] = (['next', 'decide', 'series'] as const).map((group) => ({
  kind: 'group',
  id: `group:${group}`,
  group,
}));

/** Milliseconds in which changes are gathered: while somebody types, the tree waits for a pause in their hands. */
const gather = 60;
const root = '';

/**
 * The tree of what comes and what waits. Groups are its roots. Only what looks different is drawn anew, and the same
 * thing keeps the same object: between the call to draw a row anew and the answer, a click on it would go nowhere.
 */
export class Tree implements vscode.TreeDataProvider<Branch>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined | Branch[]>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #library: Library;
  readonly #words: (shelf: Shelf) => Words;
  readonly #subscription: vscode.Disposable;
  readonly #branches = new Map<string, Branch>(groups.map((group) => [group.id, group]));
  /** What was last shown below a branch, or at the root: the ids, and all that is seen of them. */
  readonly #shown = new Map<string, { readonly ids: ReadonlySet<string>; readonly looks: string }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(library: Library, words: (shelf: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
    this.#subscription = library.onDidChange(() => {
      this.#timer ??= setTimeout(() => this.#refresh(), gather);
    });
    this.#tellState();
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
    if (branch.kind === 'group') return this.#inside(branch);
    if (branch.kind === 'series') return [...insideSeries(this.#library, this.#current(branch.shelf), branch.book)];
    return branch.kind === 'topic' ? [...originBranches(this.#library, branch)] : [];
  }

  /** All that is seen of rows, or reached by a click on them. */
  #looks(branches: readonly Branch[]): string {
    return JSON.stringify(branches.map((branch) => this.getTreeItem(branch)));
  }

  #inside({ group }: Group): Branch[] {
    if (group === 'next') return [...nextSessions(this.#library)];
    if (group === 'decide') return [...decisions(this.#library)];
    return seriesIn(this.#library).map(({ shelf, book }) => ({
      kind: 'series',
      id: `series:${book.uri}`,
      shelf,
      book,
    }));
  }

  getTreeItem(branch: Branch): vscode.TreeItem {
    const item = this.#item(branch);
    item.id = branch.id;
    item.contextValue = branch.kind;
    // Otherwise a tooltip would be read out in place of what is seen.
    item.accessibilityInformation = { label: [item.label, item.description].filter(Boolean).join(', ') };
    if (branch.kind !== 'group') {
      item.command = {
        command: 'vscode.open',
        title: '',
        arguments: [branch.book.uri, { selection: new vscode.Range(lineOf(branch), 0, lineOf(branch), 0) }],
      };
    }
    return item;
  }

  /** The groups that hold anything; none while there is nothing to come: then the view itself says how to go on. */
  #roots(): Group[] {
    return this.#state() === 'some' ? groups.filter((group) => this.#inside(group).length > 0) : [];
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
    this.#tellState();
    const stale = [...this.#shown].flatMap(([key, { ids, looks }]) => {
      const parent = this.#branches.get(key);
      if (key !== root && !parent) return [];
      const now = this.#looks(this.#below(parent));
      // Told once: a branch that is folded is not asked for before somebody opens it.
      this.#shown.set(key, { ids, looks: now });
      return now === looks ? [] : [parent];
    });
    if (stale.includes(undefined)) this.#changed.fire(undefined);
    else if (stale.length > 0) this.#changed.fire(stale.filter((branch) => branch !== undefined));
  }

  #current(shelf: Shelf): Shelf {
    return this.#library.shelves.find(({ key }) => key === shelf.key) ?? shelf;
  }

  #item(branch: Branch): vscode.TreeItem {
    const words = this.#words(branch.kind === 'group' ? ({ folder: undefined } as Shelf) : branch.shelf);
    switch (branch.kind) {
      case 'group': {
        const item = new vscode.TreeItem(words.fill(ui.groups[branch.group]), vscode.TreeItemCollapsibleState.Expanded);
        item.iconPath = new vscode.ThemeIcon(
          { next: 'calendar', decide: 'question', series: 'organization' }[branch.group],
        );
        return item;
      }
      case 'series':
        return seriesItem(branch, words, this.#several());
      case 'session':
        return sessionItem(branch, words);
      case 'topic': {
        const { Collapsed, None } = vscode.TreeItemCollapsibleState;
        const grounded = originsOf(branch.shelf.circle, branch.topic).length > 0;
        const item = new vscode.TreeItem(quote(branch.topic.title, 80), grounded ? Collapsed : None);
        item.iconPath = new vscode.ThemeIcon('comment-discussion');
        item.description = words.fill(ui.groups.backlog);
        return item;
      }
      case 'origin': {
        const { team, text, kind } = branch.origin;
        const item = new vscode.TreeItem(words.fill(kind, { team: branch.shelf.circle.teams.show(team) }));
        item.description = quote(text, 120);
        item.iconPath = new vscode.ThemeIcon('quote');
        return item;
      }
      case 'decision': {
        const item = new vscode.TreeItem(words.fill(branch.text, branch.facts));
        item.description = quote(branch.book.sheet.series?.title ?? branch.book.file);
        item.iconPath = new vscode.ThemeIcon('circle-outline');
        return item;
      }
    }
  }

  /** More than one folder: then the folder is part of the name. */
  #several(): boolean {
    return (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

const lineOf = (branch: Exclude<Branch, Group>): number => {
  if (branch.kind === 'decision') return branch.line;
  if (branch.kind === 'topic')
    return branch.book.sheet.lines.topics[branch.book.sheet.topics.indexOf(branch.topic)] ?? 0;
  if (branch.kind === 'origin') return branch.origin.line;
  return branch.kind === 'session' ? branch.shelf.circle.lineOf(branch.occasion) : branch.book.sheet.lines.series;
};

function seriesItem(
  { shelf, book }: Extract<Branch, { kind: 'series' }>,
  words: Words,
  several: boolean,
): vscode.TreeItem {
  const item = new vscode.TreeItem(
    quote(book.sheet.series?.title ?? book.file, 80),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  const folder = several && shelf.folder ? ` · ${shelf.folder.name}` : '';
  item.description = `${standing(shelf, book, words)}${folder}`;
  item.iconPath = new vscode.ThemeIcon(book.sheet.sound ? 'book' : 'warning');
  item.tooltip = book.file;
  return item;
}

function sessionItem({ shelf, book, occasion }: Extract<Branch, { kind: 'session' }>, words: Words): vscode.TreeItem {
  const { date, start, host } = occasion;
  const day = date ? words.date(date) : words.fill(ui.labels.dateUndecided);
  const item = new vscode.TreeItem(start && date ? `${day} ${start}` : day);
  const topics = topicTitles(book, occasion.topics).map((title) => quote(title, 60));
  const who = host === undefined ? words.fill(ui.labels.hostOpen) : words.person(shelf.circle.people.show(host));
  const cancelled = occasion.status === 'cancelled' ? [words.fill(ui.labels.cancelled)] : [];
  // Who and what come first: a narrow side bar cuts the end off.
  item.description = [...cancelled, who, ...topics, quote(occasion.title)].join(' · ');
  item.iconPath = new vscode.ThemeIcon(icons[occasion.status]);
  item.tooltip = tooltip(occasion, shelf, words, topics);
  return item;
}

const icons = { planned: 'calendar', held: 'pass', cancelled: 'circle-slash', undecided: 'question' } as const;

/** Plain text from a file never becomes Markdown. */
function tooltip(
  occasion: Extract<Branch, { kind: 'session' }>['occasion'],
  shelf: Shelf,
  words: Words,
  topics: readonly string[],
): string {
  const range = clockRange(occasion);
  const show = shelf.circle.people.show;
  const lines = [
    quote(occasion.title, 200),
    [occasion.date ? words.date(occasion.date) : words.fill(ui.labels.dateUndecided), range?.join('–'), occasion.zone]
      .filter(Boolean)
      .join(' '),
    ...(occasion.where ? [quote(occasion.where, 200)] : []),
    ...(occasion.host === undefined ? [] : [words.fill(ui.labels.hostIs, { name: show(occasion.host) })]),
    ...(occasion.cohosts.length > 0 ? [words.fill(ui.labels.cohostsAre, { names: occasion.cohosts.map(show) })] : []),
    ...topics.map((topic) => words.fill(ui.labels.topicIs, { topic })),
  ];
  return lines.join('\n');
}
