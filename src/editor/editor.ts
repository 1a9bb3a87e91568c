import * as vscode from 'vscode';
import { type Words, wordsFor } from '../core/words/words.ts';
import { checkFolder } from './commands/check-folder.ts';
import { goalToTopics } from './commands/goal-to-topics.ts';
import type { Command, House } from './commands/house.ts';
import { mixGroups } from './commands/mix-groups.ts';
import { newSeries } from './commands/new-series.ts';
import { openPlanner } from './commands/open-planner.ts';
import { scheduleNext } from './commands/schedule-next.ts';
import { Library, type Shelf } from './documents/library.ts';
import { language } from './documents/settings.ts';
import { Store } from './documents/store.ts';
import { todayIn } from './documents/today.ts';
import { Diagnostics } from './show/diagnostics.ts';
import { Fixes } from './show/fixes.ts';
import { Lenses } from './show/lenses.ts';
import { registerNavigation } from './show/navigation.ts';
import { PlannerPanels } from './show/planner.ts';
import { Tree } from './show/tree.ts';
import { checkPlan } from './tools/check-plan.ts';
import { listSessions } from './tools/list-sessions.ts';
import { proposeTopicsTool } from './tools/propose-topics.ts';
import type { Input, Tool } from './tools/tool.ts';

/** The commands, in the order in which a host meets them. */
const commands: readonly Command[] = [newSeries, goalToTopics, scheduleNext, openPlanner, mixGroups, checkFolder];

/** What a language model may ask for. */
const tools: readonly Tool[] = [listSessions, proposeTopicsTool, checkPlan];

/** Meetup files under whatever language an editor gives them. */
const selector: vscode.DocumentSelector = { pattern: '**/*.meetup.{yaml,yml}' };

/** What VS Code tells of where the extension is and what it may keep. */
type Surroundings = Pick<vscode.ExtensionContext, 'extension' | 'extensionUri' | 'storageUri'>;

/** The extension at work: one library, and everything that shows or changes what is in it. */
export class Editor implements vscode.Disposable {
  readonly tree: Tree;
  readonly planners: PlannerPanels;
  readonly #house: House;
  readonly #disposables: vscode.Disposable[];

  constructor({ extension, extensionUri, storageUri }: Surroundings, log: vscode.LogOutputChannel) {
    const words = (shelf?: Shelf): Words =>
      wordsFor(language(), todayIn(shelf?.folder?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri));
    const { version } = extension.packageJSON as { version: string };
    const library = new Library(log, new Store(storageUri, version, log));
    const diagnostics = new Diagnostics(library, words);
    this.tree = new Tree(library, words);
    this.planners = new PlannerPanels({ library, extensionUri, words, log });
    const settled = async (): Promise<void> => {
      await library.settled();
      await diagnostics.settled();
      this.tree.settle();
    };
    this.#house = { library, words, log, settled, openPlanner: (uri) => this.planners.open(uri) };
    const fixes = vscode.languages.registerCodeActionsProvider(selector, new Fixes(library, words), Fixes.metadata);
    const lenses = new Lenses(library, words);
    const aboveLines = vscode.languages.registerCodeLensProvider(selector, lenses);
    const navigation = registerNavigation(selector, library, words);
    this.#disposables = [navigation, fixes, aboveLines, lenses, this.planners, this.tree, diagnostics, library];
  }

  /** Runs a command by its id; a failure is said once and logged, never swallowed. */
  run(id: string, target: unknown): Promise<unknown> {
    return Promise.resolve(commands.find((command) => command.id === id)?.run(this.#house, target));
  }

  /** What the reader is asked before a tool writes; undefined where it only reads. */
  confirmation(name: string, input: Input): vscode.LanguageModelToolConfirmationMessages | undefined {
    return tools.find((tool) => tool.name === name)?.confirm?.(this.#house, input);
  }

  /** The answer of a tool to a language model. */
  async answer(name: string, input: Input, token: vscode.CancellationToken): Promise<vscode.LanguageModelToolResult> {
    const answer = await tools.find((tool) => tool.name === name)?.run(this.#house, input, token);
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer))]);
  }

  /** Resolves when everything heard by now has been read and shown. */
  settled(): Promise<void> {
    return this.#house.settled();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
