import * as vscode from 'vscode';
import { needsOf } from '../../core/circle/needs.ts';
import { type Occasion, presentAt } from '../../core/circle/occasion.ts';
import { openFollowups } from '../../core/circle/promises.ts';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import { addDays } from '../../core/plan/day.ts';
import { dueWords } from '../../core/words/due.ts';
import type { Facts, Text, Words } from '../../core/words/words.ts';
import type { Book, Library, Shelf } from '../documents/library.ts';
import { me, wantsBadge, wantsStatus } from '../documents/settings.ts';
import { turns } from '../documents/turns.ts';
import { seriesIn } from './outline.ts';

/** Milliseconds in which changes are gathered. */
const gather = 120;
/** Days in which a session still waits for somebody to write down what stuck. */
const recordDays = 7;

/** Something that is due, and the way to see to it. */
interface DueThing {
  readonly text: Text;
  readonly tip: Text;
  readonly facts: Facts;
  readonly command: string;
  readonly target: unknown;
  readonly shelf: Shelf;
  /** What is most pressing comes first. */
  readonly weight: number;
}

const { status, tips } = dueWords;
const needs = {
  date: { text: status.undecided, tip: tips.undecided, command: 'meetup.fixDate', weight: 3 },
  next: { text: status.next, tip: tips.next, command: 'meetup.scheduleNext', weight: 5 },
  fade: { text: status.fade, tip: tips.next, command: 'meetup.decide', weight: 6 },
  review: { text: status.review, tip: tips.review, command: 'meetup.decide', weight: 7 },
  alone: { text: status.alone, tip: tips.alone, command: 'meetup.openPlanner', weight: 8 },
} as const;

/** Says in the status bar and on the badge of the view what is due, and nothing while nothing is. */
export class Due implements vscode.Disposable {
  readonly #library: Library;
  readonly #words: (shelf: Shelf) => Words;
  readonly #view: Pick<vscode.TreeView<unknown>, 'badge'>;
  readonly #item = vscode.window.createStatusBarItem('meetup.due', vscode.StatusBarAlignment.Left, -10);
  readonly #subscription: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(library: Library, words: (shelf: Shelf) => Words, view: Pick<vscode.TreeView<unknown>, 'badge'>) {
    this.#library = library;
    this.#words = words;
    this.#view = view;
    this.#item.name = 'Meetup Planner';
    this.#subscription = library.onDidChange(() => {
      this.#timer ??= setTimeout(() => this.#begin(), gather);
    });
    this.#timer = setTimeout(() => this.#begin(), gather);
  }

  /** What the status bar says now; undefined while it says nothing. */
  get text(): string | undefined {
    return this.#shown;
  }
  #shown: string | undefined;
  #over = false;

  /** Resolves when what would be said after a pause is said. */
  async settled(): Promise<void> {
    if (this.#timer !== undefined) this.#begin();
    await this.#told;
  }
  #told: Promise<void> = Promise.resolve();

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = this.#told.then(
      () => this.#tell(),
      () => this.#tell(),
    );
  }

  async #tell(): Promise<void> {
    const due: DueThing[] = [];
    for (const { shelf, book } of seriesIn(this.#library))
      due.push(...(await turns.run(() => [...dueIn(shelf, book)])));
    if (this.#over) return;
    const first = [...due].sort((a, b) => a.weight - b.weight)[0];
    const counted = due.filter(({ weight }) => weight > 1).length;
    const words = first && this.#words(first.shelf);
    const tooltip = words?.fill(status.badge, { items: counted }) ?? '';
    this.#view.badge = counted > 0 && wantsBadge() ? { value: counted, tooltip } : undefined;
    this.#shown = first && words && wantsStatus() ? words.fill(first.text, first.facts) : undefined;
    if (!first || !words || this.#shown === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(calendar) ${this.#shown}`;
    this.#item.tooltip = words.fill(first.tip, first.facts);
    this.#item.command = { command: first.command, title: '', arguments: [first.target] };
    this.#item.show();
  }

  dispose(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#item.dispose();
    this.#view.badge = undefined;
  }
}

/** What is due in one series: of sessions and promises, with a reader named, those of the reader. */
function* dueIn(shelf: Shelf, book: Book): Iterable<DueThing> {
  const { circle } = shelf;
  const own = me(shelf.folder?.uri);
  const title = book.sheet.series?.title ?? book.file;
  const mine = (occasion: Occasion): boolean => own === undefined || presentAt(occasion).includes(own);
  const rhythm = rhythmOf(circle, book.file);
  if (!rhythm || rhythm.state === 'closed') return;
  for (const occasion of rhythm.coming) {
    const { date, start } = occasion;
    const soon = date === circle.today || date === addDays(circle.today, 1);
    if (!soon || !mine(occasion)) continue;
    const today = date === circle.today;
    const text = today ? (start ? status.today : status.todayOpen) : status.tomorrow;
    const facts = { title, ...(start ? { time: start } : {}) };
    yield {
      text,
      tip: tips.session,
      facts,
      command: 'meetup.openPlanner',
      target: book.uri,
      shelf,
      weight: today ? 0 : 1,
    };
  }
  const last = rhythm.held.at(-1);
  const date = last?.date;
  if (last && date && date >= addDays(circle.today, -recordDays) && date < circle.today && mine(last)) {
    const recorded = circle.recorded(book.file).find(({ nth }) => nth === last.nth)?.session.hints.length;
    const target = { book, occasion: last };
    if (!recorded)
      yield {
        text: status.record,
        tip: tips.record,
        facts: { date },
        command: 'meetup.addHint',
        target,
        shelf,
        weight: 2,
      };
  }
  for (const { need, occasion } of needsOf(circle, book.file))
    yield { ...needs[need], facts: { title }, target: occasion ? { book, occasion } : book.uri, shelf };
  const late = openFollowups(circle, book.file).filter((one) => one.late && (own === undefined || one.owner === own));
  if (late.length > 0) {
    const facts = { title, followups: late.length };
    yield {
      text: status.late,
      tip: tips.late,
      facts,
      command: 'meetup.finishFollowup',
      target: book.uri,
      shelf,
      weight: 4,
    };
  }
}
