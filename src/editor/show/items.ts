import * as vscode from 'vscode';
import { isInHand } from '../../core/circle/in-hand.ts';
import { standingOf } from '../../core/circle/ladder.ts';
import { localTimeLines } from '../../core/circle/local-time-words.ts';
import { healthLine, momentumOf } from '../../core/circle/momentum.ts';
import { rangeOf as clockRange, dayOf, type Occasion } from '../../core/circle/occasion.ts';
import { originsOf } from '../../core/circle/origin.ts';
import { alive } from '../../core/words/alive.ts';
import { labels } from '../../core/words/labels.ts';
import { tree } from '../../core/words/tree.ts';
import { quote, type Words } from '../../core/words/words.ts';
import type { Shelf } from '../documents/library.ts';
import type { GroupName, Kind, Of } from './branch.ts';
import { topicTitles } from './outline.ts';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** What is known besides a row itself. */
export interface Around {
  readonly words: Words;
  /** More than one folder: then the folder is part of a series' name. */
  readonly several: boolean;
}

/** How each kind of row looks. */
export const items: {
  readonly [K in Exclude<Kind, 'group' | 'more'>]: (branch: Of<K>, around: Around) => vscode.TreeItem;
} = {
  series: seriesItem,
  session: sessionItem,
  topic: ({ topic, shelf }, { words }) => {
    const grounded = originsOf(shelf.circle, topic).length > 0;
    const item = row(quote(topic.title, 80), 'comment-discussion', grounded ? Collapsed : None);
    item.description = words.fill(labels.backlog);
    return item;
  },
  origin: ({ origin, shelf }, { words }) => {
    const item = row(words.fill(origin.kind, { team: shelf.circle.teams.show(origin.team) }), 'quote');
    item.description = quote(origin.text, 120);
    return item;
  },
  decision: ({ text, facts, book }, { words }) => {
    const item = row(words.fill(text, facts), 'circle-outline');
    item.description = quote(book.sheet.series?.title ?? book.file);
    return item;
  },
  followup: ({ promised, shelf, book }, { words }) => {
    const item = row(quote(promised.what, 80), promised.late ? 'warning' : 'circle-large-outline');
    const who = promised.owner === undefined ? undefined : words.person(shelf.circle.people.show(promised.owner));
    const due = promised.due && words.fill(promised.late ? tree.labels.late : tree.labels.due, { due: promised.due });
    item.description = [who, due, quote(book.sheet.series?.title ?? book.file)].filter(Boolean).join(' · ');
    item.tooltip = quote(promised.what, 400);
    return item;
  },
  hint: ({ entry, shelf, book }, { words }) => {
    const item = row(quote(entry.said, 80), 'comment');
    const [from, to] = [entry.from, entry.to].map((id) =>
      id === undefined ? undefined : words.person(shelf.circle.people.show(id)),
    );
    const who = from && to ? `${from} → ${to}` : from;
    item.description = [who, entry.date && words.date(entry.date), quote(book.sheet.series?.title ?? book.file)]
      .filter(Boolean)
      .join(' · ');
    item.tooltip = quote(entry.said, 400);
    return item;
  },
  person: personItem,
  phase: ({ phase, occasion, id }, { words }) => {
    const left = phase.tasks.filter(({ done }) => done !== true).length;
    // Below its session a stretch of work says when it begins; on its own, which session it is for.
    const alone = id.startsWith('prepare');
    const item = row(
      words.fill(phase.title),
      phase.is === 'now' ? 'checklist' : 'clock',
      phase.is === 'now' && !alone ? Expanded : Collapsed,
    );
    const days = words.date(phase.date);
    const when = alone && occasion.date ? `${words.date(occasion.date)} · ${quote(occasion.title)}` : days;
    item.description = [when, words.fill(tree.labels.left, { items: left })].join(' · ');
    return item;
  },
  task: ({ task }, { words }) => {
    const item = row(words.fill(task.text), task.done ? 'pass' : 'circle-large-outline');
    item.tooltip = words.fill(task.text);
    if (task.done) item.description = words.fill(tree.labels.done);
    return item;
  },
  notebook: ({ notes }, { words }) => {
    const item = row(words.fill(tree.labels.notebook), 'notebook');
    item.description = words.fill(tree.labels.notes, { items: notes });
    return item;
  },
};

const groupIcons: Readonly<Record<GroupName, string>> = {
  mine: 'account',
  next: 'calendar',
  decide: 'question',
  open: 'tasklist',
  hints: 'lightbulb',
  series: 'organization',
  people: 'person',
};
/** Roots that are only opened by whoever wants them: what is in them can wait. */
const folded: ReadonlySet<GroupName> = new Set(['hints', 'people']);

/** A root, and how many rows it holds; undefined where nobody has counted them, as there are very many. */
export function groupItem(
  group: GroupName,
  counted: { readonly rows: number; readonly more: boolean } | undefined,
  words: Words,
): vscode.TreeItem {
  const closed = folded.has(group) || (counted === undefined && group !== 'next' && group !== 'decide');
  const item = row(words.fill(tree.groups[group]), groupIcons[group], closed ? Collapsed : Expanded);
  if (counted && (group === 'decide' || group === 'open' || group === 'hints'))
    item.description = `${counted.rows}${counted.more ? '+' : ''}`;
  return item;
}

/** What leads to the rows that are not shown yet. */
export function moreItem(shown: number, words: Words): vscode.TreeItem {
  const item = row(words.fill(tree.labels.more), 'ellipsis');
  item.description = words.fill(tree.labels.soFar, { n: shown });
  return item;
}

function row(label: string, icon: string, state = None): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

function seriesItem({ shelf, book }: Of<'series'>, { words, several }: Around): vscode.TreeItem {
  const { sound, series } = book.sheet;
  const item = row(quote(series?.title ?? book.file, 80), sound ? 'book' : 'warning', Collapsed);
  const momentum = momentumOf(shelf.circle, book.file);
  const health = momentum && sound ? healthLine(momentum, words) : words.fill(labels.unreadable);
  item.description = `${health}${several && shelf.folder ? ` · ${shelf.folder.name}` : ''}`;
  const reasons = momentum?.reasons.map(({ text, facts }) => `· ${words.fill(text, facts)}`) ?? [];
  item.tooltip = [book.file, ...(momentum && sound ? [words.fill(alive.states[momentum.state]), ...reasons] : [])].join(
    '\n',
  );
  return item;
}

function personItem({ person, shelf }: Of<'person'>, { words }: Around): vscode.TreeItem {
  const { people, teams } = shelf.circle;
  const { team, aim } = people.get(person) ?? {};
  const { step } = standingOf(shelf.circle, person);
  const item = row(quote(people.show(person), 80), step === 'host' || step === 'teacher' ? 'star-full' : 'person');
  const wants = aim === 'host' && step !== 'host' && step !== 'teacher' ? words.fill(alive.hosts.wants) : undefined;
  const known = step ? words.fill(alive.steps[step]) : words.fill(tree.labels.notYet);
  item.description = [known, wants, team === undefined ? undefined : teams.show(team)].filter(Boolean).join(' · ');
  return item;
}

const icons = { planned: 'calendar', held: 'pass', cancelled: 'circle-slash', undecided: 'question' } as const;

function sessionItem({ shelf, book, occasion, id }: Of<'session'>, { words }: Around): vscode.TreeItem {
  const { date, start, host, status } = occasion;
  const day = dayOf(occasion, words);
  const below = status === 'planned' && !id.startsWith('decide') && isInHand(shelf.circle, occasion);
  const item = row(start && date ? `${day} ${start}` : day, icons[status], below ? Collapsed : None);
  const topics = topicTitles(book, occasion.topics).map((title) => quote(title, 60));
  const who = host === undefined ? words.fill(labels.hostOpen) : words.person(shelf.circle.people.show(host));
  const cancelled = status === 'cancelled' ? [words.fill(labels.cancelled)] : [];
  // Who and what come first: a narrow side bar cuts the end off.
  item.description = [...cancelled, who, ...topics, quote(occasion.title)].join(' · ');
  item.tooltip = tooltip(occasion, shelf, words, topics);
  return item;
}

/** Plain text from a file never becomes Markdown. */
function tooltip(occasion: Occasion, shelf: Shelf, words: Words, topics: readonly string[]): string {
  const range = clockRange(occasion);
  const show = shelf.circle.people.show;
  const lines = [
    quote(occasion.title, 200),
    [dayOf(occasion, words), range?.join('–'), occasion.zone].filter(Boolean).join(' '),
    ...localTimeLines(shelf.circle, occasion, words).map((line) => quote(line, 200)),
    ...(occasion.where ? [quote(occasion.where, 200)] : []),
    ...(occasion.host === undefined ? [] : [words.fill(labels.hostIs, { name: show(occasion.host) })]),
    ...(occasion.cohosts.length > 0 ? [words.fill(labels.cohostsAre, { names: occasion.cohosts.map(show) })] : []),
    ...topics.map((topic) => words.fill(labels.topicIs, { topic })),
  ];
  return lines.join('\n');
}
