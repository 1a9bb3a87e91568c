import * as vscode from 'vscode';
import type { Path } from '../core/plan/path.ts';
import { type Words, wordsFor } from '../core/words/words.ts';
import type { House } from './commands/house.ts';
import { Library, type Shelf } from './documents/library.ts';
import { isMeetupFile } from './documents/meetup-file.ts';
import { language } from './documents/settings.ts';
import { Store } from './documents/store.ts';
import { todayIn } from './documents/today.ts';
import { once } from './once.ts';
import type { GroupName } from './show/branch.ts';
import type { PlannerPanels } from './show/planner.ts';
import { showMore, showPlace } from './show/row-target.ts';
import { Tree } from './show/tree.ts';
import type { Input } from './tools/tool.ts';

/** What VS Code tells of where the extension is and what it may keep. */
type Surroundings = Pick<vscode.ExtensionContext, 'extension' | 'extensionUri' | 'storageUri' | 'globalStorageUri'>;

/** The view whose icon says how much is due. */
type Badged = Pick<vscode.TreeView<unknown>, 'badge'>;

/**
 * The extension at work: one library, the tree of what is in it, and doors to everything else. What stands behind a door
 * is loaded when it is first opened, so that the tree and the findings are there before anything they do not need.
 */
export class Editor implements vscode.Disposable {
  readonly tree: Tree;
  readonly #library: Library;
  readonly #house: House;
  readonly #extensionUri: vscode.Uri;
  readonly #disposables: vscode.Disposable[];
  readonly #view: Badged;
  #planning: PlannerPanels | undefined;
  #disposed = false;

  /** What there is to notice. */
  readonly findings = once(async () => {
    const { Findings } = await import('./documents/findings.ts');
    return this.#keep(new Findings(this.#library));
  });

  /** What shows it. */
  readonly diagnostics = once(async () => {
    const [{ Diagnostics }, findings] = await Promise.all([import('./show/diagnostics.ts'), this.findings()]);
    return this.#keep(new Diagnostics(this.#library, findings, this.#house.words));
  });

  /** What answers in the text, behind the first findings. */
  readonly features = once(async () => {
    await this.diagnostics();
    const { registerFeatures } = await import('./show/features.ts');
    const { library, words } = this.#house;
    return this.#keep(registerFeatures({ library, words, findings: await this.findings() }));
  });

  readonly planners = once(async () => {
    const [{ PlannerPanels }, findings] = await Promise.all([import('./show/planner.ts'), this.findings()]);
    this.#planning = this.#keep(new PlannerPanels({ ...this.#house, findings, extensionUri: this.#extensionUri }));
    return this.#planning;
  });

  /** What says that something is due. */
  readonly due = once(async () => {
    const { Due } = await import('./show/due.ts');
    return this.#keep(new Due(this.#library, this.#house.words, this.#view));
  });

  readonly pages = once(async () => {
    const { PageReader } = await import('./show/page-reader.ts');
    return this.#keep(new PageReader());
  });

  readonly runs = once(async () => {
    const { RunPanels } = await import('./show/run.ts');
    return this.#keep(new RunPanels({ ...this.#house, extensionUri: this.#extensionUri }));
  });

  constructor(
    { extension, extensionUri, storageUri, globalStorageUri }: Surroundings,
    log: vscode.LogOutputChannel,
    view: Badged,
  ) {
    const words = (shelf?: Shelf): Words =>
      wordsFor(language(), todayIn(shelf?.folder?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri));
    const { version } = extension.packageJSON as { version: string };
    const library = new Library(log, new Store(storageUri, version, log));
    this.tree = new Tree(library, words);
    this.#library = library;
    this.#view = view;
    this.#extensionUri = extensionUri;
    this.#house = {
      library,
      words,
      log,
      places: { extension: extensionUri, kept: globalStorageUri },
      findings: () => this.findings(),
      settled: () => this.settled(),
      openPlanner: async (uri) => (await this.planners()).open(uri),
      plannedInFront: async () => this.#planning?.inFront,
      showPage: async (name, text) => (await this.pages()).show(name, text),
      openRun: async (uri, nth) => (await this.runs()).open(uri, nth),
    };
    const fail = (error: unknown): void => log.error(error instanceof Error ? error : String(error));
    // The tree first; where somebody reads a meetup file, its findings matter as much.
    const lookAt = ({ uri }: vscode.TextDocument): void => {
      if (isMeetupFile(uri)) void this.features().catch(fail);
    };
    const opened = vscode.workspace.onDidOpenTextDocument(lookAt);
    vscode.workspace.textDocuments.forEach(lookAt);
    void library
      .seen()
      .then(() => new Promise((turn) => setTimeout(turn)))
      .then(() => Promise.all([this.features(), this.due()]))
      .catch(fail);
    const places = vscode.commands.registerCommand(showPlace, async (uri: vscode.Uri, path: Path) => {
      const { showPath } = await import('./show/place.ts');
      await showPath(library, uri, path);
    });
    const more = vscode.commands.registerCommand(showMore, (group: GroupName) => this.tree.more(group));
    this.#disposables = [opened, places, more, this.tree, library];
  }

  /** Runs a command by its id; a failure is said once and logged, never swallowed. */
  async run(id: string, target: unknown): Promise<unknown> {
    const { commands } = await import('./commands/commands.ts');
    return (await commands[id]?.())?.run(this.#house, target);
  }

  /** What the reader is asked before a tool writes; undefined where it only reads. */
  async confirmation(name: string, input: Input): Promise<vscode.LanguageModelToolConfirmationMessages | undefined> {
    const { tools } = await import('./tools/tools.ts');
    return (await tools[name]?.())?.confirm?.(this.#house, input);
  }

  /** The answer of a tool to a language model. */
  async answer(name: string, input: Input, token: vscode.CancellationToken): Promise<vscode.LanguageModelToolResult> {
    const { tools } = await import('./tools/tools.ts');
    const answer = await (await tools[name]?.())?.run(this.#house, input, token);
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer))]);
  }

  /** Resolves when everything heard by now has been read and shown. */
  async settled(): Promise<void> {
    await this.#library.settled();
    await this.features();
    await (await this.diagnostics()).settled();
    await this.tree.settled();
    await (await this.due()).settled();
  }

  #keep<T extends vscode.Disposable>(one: T): T {
    if (this.#disposed) one.dispose();
    else this.#disposables.unshift(one);
    return one;
  }

  dispose(): void {
    this.#disposed = true;
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
