import * as vscode from 'vscode';
import { Kept } from '../../core/planner/kept.ts';
import { labelsIn } from '../../core/planner/labels.ts';
import { type FromPlanner, heard, type ToPlanner } from '../../core/planner/messages.ts';
import { plannerView } from '../../core/planner/planner.ts';
import { heardTogether } from '../../core/planner/together.ts';
import { ui } from '../../core/words/ui.ts';
import type { Text, Words } from '../../core/words/words.ts';
import { splicesOf } from '../convert.ts';
import type { Findings } from '../documents/findings.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { carryOut } from './planner-act.ts';
import { findDocument, isThere, lockOf, watchFile } from './planner-document.ts';
import { PlannerIdeas } from './planner-ideas.ts';
import { PlannerPlaces } from './planner-places.ts';
import { type Acted, PlannerTalk, type Sight, type TalkHouse } from './planner-talk.ts';
import { PlannerTogether } from './planner-together.ts';
import { preparePanel, webviewPage } from './webview-page.ts';

/** What the planner panels work with. */
export interface PlannerHouse {
  readonly library: Library;
  readonly findings: Findings;
  readonly extensionUri: vscode.Uri;
  readonly words: (shelf?: Shelf) => Words;
  readonly log: vscode.LogOutputChannel;
}

const gone: Text = {
  en: '{file} is no longer there. It may have been renamed or moved. When it returns, the planner does too.',
  ja: '{file}が見つかりません。名前や場所が変わったのかもしれません。戻れば、プランナーも元に戻ります。',
};

/** One planner: a page that draws what its document says, and has written what is done in it. */
export class PlannerPanel implements vscode.Disposable {
  readonly #house: PlannerHouse;
  readonly #panel: vscode.WebviewPanel;
  readonly #disposables: readonly vscode.Disposable[];
  #uri: vscode.Uri;
  #closed = false;
  readonly #told = new vscode.EventEmitter<ToPlanner>();
  /** Fires with what the page is told. */
  readonly onDidTell = this.#told.event;
  /** Why the file cannot be written, as far as was last asked. */
  #locked: Text | undefined;
  #watcher: vscode.Disposable | undefined;
  readonly #kept = new Kept();
  readonly #talk: PlannerTalk;
  readonly #places: PlannerPlaces;
  readonly #ideas: PlannerIdeas;
  readonly #together: PlannerTogether;

  constructor(house: PlannerHouse, panel: vscode.WebviewPanel, uri: vscode.Uri) {
    this.#house = house;
    this.#panel = panel;
    this.#uri = uri;
    this.#talk = new PlannerTalk(this.#talkHouse());
    this.#places = new PlannerPlaces(house.library, panel);
    this.#ideas = new PlannerIdeas(house, (ideas) => this.#tell({ ideas }));
    this.#together = new PlannerTogether(house, (mixing) => this.#tell({ mixing }));
    preparePanel(panel, house.extensionUri);
    this.#disposables = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.hear(message)),
      this.#told,
      house.library.onDidLearn((changed) => this.#kept.hear(changed)),
      panel.onDidChangeViewState(() => {
        if (panel.visible) void this.#lookAtFile();
        else this.#talk.pause();
      }),
      panel.onDidDispose(() => this.#close()),
    ];
    this.#watch();
    panel.webview.html = webviewPage(panel.webview, house.extensionUri, house.words().language, {
      name: 'planner',
      more: 'together',
    });
  }

  #talkHouse(): TalkHouse {
    return {
      look: () => this.#look(),
      seen: () => this.#panel.visible,
      write: async (act, since) => {
        const { library, words } = this.#house;
        const { said, ...outcome } = await carryOut(library, this.#uri, act, since, words);
        if (!outcome.done) void this.#lookAtFile();
        return { ...outcome, said: words(library.shelfOf(this.#uri)).fill(said.text, said.facts) };
      },
      tell: (message) => this.#tell(message),
      fail: (error) => {
        this.#house.log.error(error instanceof Error ? error : String(error));
        return this.#house.words().fill(ui.errors.unexpected);
      },
    };
  }

  /** Not waited for: a page that is taken down meanwhile never says that it has heard. */
  #tell(message: ToPlanner): void {
    if (this.#closed) return;
    void this.#panel.webview.postMessage(message);
    this.#told.fire(message);
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  shows(uri: vscode.Uri): boolean {
    return this.#uri.toString() === uri.toString();
  }

  get active(): boolean {
    return this.#panel.active;
  }

  reveal(): void {
    this.#panel.reveal(undefined);
  }

  /** The document has another address now. */
  rebind(uri: vscode.Uri): void {
    this.#uri = uri;
    this.#watch();
    void this.refresh();
  }

  /** An edit of the document, whoever made it. */
  heed({ contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length > 0) this.#talk.heed(splicesOf(contentChanges));
  }

  #watch(): void {
    this.#watcher?.dispose();
    this.#watcher = watchFile(this.#uri, () => void this.#lookAtFile());
    void this.#lookAtFile();
  }

  async #lookAtFile(): Promise<void> {
    const before = this.#locked;
    this.#locked = await lockOf(this.#uri);
    if (this.#locked !== before) await this.refresh();
  }

  /** Reads the document again and tells the page what is new. Done when the page is as new as the text. */
  refresh(): Promise<void> {
    return this.#talk.refresh();
  }

  async #look(): Promise<Sight> {
    const { library, findings, words } = this.#house;
    const uri = this.#uri;
    const found = await findDocument(library, findings, uri);
    const shelf = library.shelfOf(uri);
    const own = words(shelf);
    const labels = labelsIn(own.language);
    const shown = { uri: uri.toString(), labels };
    if (!found || !shelf) return { ...shown, gone: own.fill(gone, { file: vscode.workspace.asRelativePath(uri) }) };
    const { examined } = found;
    const view = plannerView(examined, shelf.circle, own, found.findings, this.#locked, this.#kept);
    if (!this.#closed) this.#panel.title = own.fill(ui.labels.planner, { title: view.head.title.text });
    return { ...shown, view, reading: examined.reading };
  }

  /** A message as it arrived from the page; what is none of its words is left alone. */
  hear(message: unknown): void {
    const together = heardTogether(message);
    const asked = heard(message);
    if (together) void this.#together.hear(together, this.#uri).catch((error) => this.#fail(error));
    else if (asked === 'ready') void this.#talk.begin();
    else if (asked !== undefined && 'act' in asked) void this.#talk.act(asked);
    else if (asked !== undefined) void this.#answer(asked).catch((error) => this.#fail(error));
  }

  async #answer(asked: Exclude<FromPlanner, 'ready' | Acted>): Promise<void> {
    if ('show' in asked) return this.#places.showPath(this.#uri, asked.show);
    if ('file' in asked) return this.#places.showElsewhere(this.#uri, asked.file, asked.line);
    if ('line' in asked) return this.#places.showLine(this.#uri, asked.line);
    if ('ideas' in asked) return this.#ideas.hear(asked.ideas, this.#uri);
    if ('back' in asked) return this.#places.goBack(this.#uri, asked.back);
    if (asked.run === 'openFile') return this.#places.showLine(this.#uri, 0);
    await vscode.commands.executeCommand(`meetup.${asked.run}`, this.#uri);
  }

  /** What could not be done is said once, with its reason in the log. */
  async #fail(error: unknown): Promise<void> {
    const { log, words } = this.#house;
    log.error(error instanceof Error ? error : String(error));
    if (!(await isThere(this.#uri))) return this.refresh();
    const [text, button] = [words().fill(ui.errors.unexpected), words().fill(ui.buttons.showLog)];
    if ((await vscode.window.showErrorMessage(text, button)) === button) log.show();
  }

  #close(): void {
    this.#closed = true;
    this.#talk.end();
    this.#watcher?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  dispose(): void {
    this.#panel.dispose();
  }
}
