import * as vscode from 'vscode';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import type { Change } from '../../core/plan/change.ts';
import { capture } from '../../core/words/capture.ts';
import { ui } from '../../core/words/ui.ts';
import type { Facts, Text, Words } from '../../core/words/words.ts';
import { apply, type Edit, type Hindrance } from '../documents/apply.ts';
import type { Findings } from '../documents/findings.ts';
import type { Book, Library, Shelf } from '../documents/library.ts';
import { isMeetupFile } from '../documents/meetup-file.ts';
import { seriesIn } from '../show/outline.ts';
import { askOne } from './ask.ts';

/** What every command works with. */
export interface House {
  readonly library: Library;
  /** What there is to notice in the files of the library; loaded when somebody asks. */
  readonly findings: () => Promise<Findings>;
  readonly words: (shelf?: Shelf) => Words;
  readonly log: vscode.LogOutputChannel;
  readonly openPlanner: (uri: vscode.Uri) => Promise<unknown>;
  /** The file whose planner has the focus. */
  readonly plannedInFront: () => Promise<vscode.Uri | undefined>;
  /** Shows a Markdown page made from the files. */
  readonly showPage: (name: string, text: string) => Promise<void>;
  readonly openRun: (uri: vscode.Uri, nth: number) => Promise<void>;
  /** Where the extension lies, and where it may keep things over all workspaces. */
  readonly places: { readonly extension: vscode.Uri; readonly kept: vscode.Uri };
  /** Resolves when all findings known by now are shown. */
  readonly settled: () => Promise<void>;
}

/** A command of the palette: its id and one verb. `target` is what a menu or a tree hands over. */
export interface Command {
  readonly id: string;
  readonly run: (house: House, target?: unknown) => Promise<unknown>;
}

export interface Chosen {
  readonly shelf: Shelf;
  readonly book: Book;
}

/**
 * The series a command is about: handed over, in the active editor or planner, the only one, or the one chosen.
 * @param also what may be chosen beside the series, such as files in which one can begin
 */
export async function chooseSeries(
  house: House,
  target: unknown,
  title: string,
  also: (library: Library) => readonly Chosen[] = () => [],
): Promise<Chosen | undefined> {
  await house.library.settled();
  const uri = uriOf(target) ?? activeFile() ?? (await house.plannedInFront());
  const all = [...seriesIn(house.library), ...also(house.library)];
  const given = uri && all.find(({ book }) => book.uri.toString() === uri.toString());
  if (given) return given;
  if (all.length < 2) {
    if (!all[0]) offerSeries(house);
    return all[0];
  }
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const choices = all.map((answer) => ({
    label: answer.book.sheet.series?.title ?? answer.book.file,
    description: several && answer.shelf.folder ? `${answer.shelf.folder.name}/${answer.book.file}` : answer.book.file,
    ...(answer.book.sheet.series ? {} : { detail: house.words(answer.shelf).fill(ui.labels.noSeriesYet) }),
    answer,
  }));
  const chosen = await askOne({ title, prompt: house.words().fill(ui.prompts.whichSeries), choices });
  return typeof chosen === 'symbol' ? undefined : chosen;
}

/** The series handed over, or every one of each folder: what a page is about. */
export async function givenOrAll(
  house: House,
  target: unknown,
): Promise<readonly { readonly shelf: Shelf; readonly files: readonly string[] }[]> {
  await house.library.settled();
  const all = seriesIn(house.library);
  const uri = uriOf(target)?.toString();
  const given = all.filter(({ book }) => book.uri.toString() === uri);
  if (all.length === 0) offerSeries(house);
  const files = new Map<Shelf, string[]>();
  for (const { shelf, book } of given.length > 0 ? given : all) {
    const known = [...files.keys()].find(({ key }) => key === shelf.key) ?? shelf;
    files.set(known, [...(files.get(known) ?? []), book.file]);
  }
  return [...files].map(([shelf, files]) => ({ shelf, files }));
}

function uriOf(target: unknown): vscode.Uri | undefined {
  if (target instanceof vscode.Uri) return target;
  const book = (target as { book?: { uri?: unknown } } | undefined)?.book;
  return book?.uri instanceof vscode.Uri ? book.uri : undefined;
}

const activeFile = (): vscode.Uri | undefined => {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && isMeetupFile(uri) ? uri : undefined;
};

/** Writes changes and says what stood in the way; true when they are written. */
export const write = (house: House, chosen: Chosen, changes: readonly Change[]): Promise<boolean> =>
  writeAll(house, chosen, [{ uri: chosen.book.uri, changes }]);

/** The same for several files: all of them or none. */
export async function writeAll(house: House, { shelf, book }: Chosen, edits: readonly Edit[]): Promise<boolean> {
  const hindrance = await apply(house.library, edits);
  if (hindrance) await hinder(house, hindrance, shelf, book.uri);
  return hindrance === undefined;
}

/** Says why nothing was written, with one way on. */
export async function hinder(
  house: House,
  { text, facts }: Hindrance,
  shelf: Shelf | undefined,
  uri: vscode.Uri,
): Promise<void> {
  const words = house.words(shelf);
  const button = words.fill(ui.buttons.showProblems);
  if ((await vscode.window.showWarningMessage(words.fill(text, facts), button)) !== button) return;
  await vscode.window.showTextDocument(uri);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Says that there is no series, with the way to one. */
const offerSeries = (house: House): void =>
  offer(
    house,
    { text: ui.errors.noSeries, facts: {} },
    { button: ui.buttons.newSeries, command: 'meetup.newSeries', target: undefined },
  );

/** Says that a session is missing; where none lies ahead, with the way to the next one. */
export function sayMissing(house: House, text: Text, { shelf, book }: Chosen): void {
  const { coming, undecided } = rhythmOf(shelf.circle, book.file) ?? {};
  if (coming?.length || undecided?.length) void say(house, text, {}, shelf);
  else {
    const way = { button: capture.buttons.schedule, command: 'meetup.scheduleNext', target: book.uri };
    offer(house, { text, facts: {} }, way, shelf);
  }
}

/** A sentence that needs no answer. */
export async function say(house: House, text: Text, facts: Facts, shelf?: Shelf): Promise<void> {
  void vscode.window.showInformationMessage(house.words(shelf).fill(text, facts));
}

/**
 * Says what was done and offers the step that often follows. Not awaited: it is done, whether or not somebody goes on.
 * @param target what the command of that step is handed
 */
export function offer(
  house: House,
  { text, facts }: { readonly text: Text; readonly facts: Facts },
  { button, command, target }: { readonly button: Text; readonly command: string; readonly target: unknown },
  shelf?: Shelf,
): void {
  const { fill } = house.words(shelf);
  const label = fill(button);
  void vscode.window
    .showInformationMessage(fill(text, facts), label)
    .then((answer) => (answer === label ? vscode.commands.executeCommand(command, target) : undefined));
}
