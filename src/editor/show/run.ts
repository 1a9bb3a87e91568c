import * as vscode from 'vscode';
import {
  type FromRun,
  heardRun,
  hintChange,
  rememberedRun,
  runLabels,
  runView,
  type ToRun,
} from '../../core/planner/run.ts';
import { runWords } from '../../core/words/run.ts';
import { quote, type Words } from '../../core/words/words.ts';
import { apply } from '../documents/apply.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { isMeetupFile } from '../documents/meetup-file.ts';
import { preparePanel, webviewPage } from './webview-page.ts';

/** What run mode works with. */
export interface RunHouse {
  readonly library: Library;
  readonly extensionUri: vscode.Uri;
  readonly words: (shelf?: Shelf) => Words;
  readonly log: vscode.LogOutputChannel;
}

const viewType = 'meetup.run';

/** Run mode, one panel for each session that is run; also brings them back after the window was reloaded. */
export class RunPanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #house: RunHouse;
  readonly #panels = new Set<RunPanel>();
  readonly #listener: vscode.Disposable;

  constructor(house: RunHouse) {
    this.#house = house;
    this.#listener = house.library.onDidChange(() => {
      for (const panel of this.#panels) void panel.refresh();
    });
  }

  /** Opens run mode for a session, or reveals it. */
  async open(uri: vscode.Uri, nth: number): Promise<void> {
    const known = [...this.#panels].find((panel) => panel.shows(uri, nth));
    if (known) return known.reveal();
    const title = quote(uri.path.split('/').at(-1) ?? '');
    await this.#keep(vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active), uri, nth).refresh();
  }

  /** Takes a panel over from before the reload; one that does not know its session any more is closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const known = rememberedRun(state);
    const uri = known && parsed(known.uri);
    if (known && uri && isMeetupFile(uri)) await this.#keep(panel, uri, known.nth).refresh();
    else panel.dispose();
  }

  #keep(webview: vscode.WebviewPanel, uri: vscode.Uri, nth: number): RunPanel {
    const panel = new RunPanel(this.#house, webview, uri, nth);
    this.#panels.add(panel);
    webview.onDidDispose(() => this.#panels.delete(panel));
    return panel;
  }

  dispose(): void {
    this.#listener.dispose();
    for (const panel of [...this.#panels]) panel.dispose();
  }
}

/** One session being run. The clock is the page's own; what is said is written into the file. */
class RunPanel implements vscode.Disposable {
  readonly #house: RunHouse;
  readonly #panel: vscode.WebviewPanel;
  readonly #uri: vscode.Uri;
  readonly #nth: number;
  #ready = false;
  #shown = '';

  constructor(house: RunHouse, panel: vscode.WebviewPanel, uri: vscode.Uri, nth: number) {
    this.#house = house;
    this.#panel = panel;
    this.#uri = uri;
    this.#nth = nth;
    preparePanel(panel, house.extensionUri);
    panel.webview.onDidReceiveMessage((message: unknown) => this.#hear(message));
    panel.onDidChangeViewState(() => {
      // A hidden page is taken down and says when it is back.
      if (!panel.visible) this.#ready = false;
    });
    panel.webview.html = webviewPage(panel.webview, house.extensionUri, house.words().language, { name: 'run' });
  }

  shows(uri: vscode.Uri, nth: number): boolean {
    return this.#nth === nth && this.#uri.toString() === uri.toString();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Reads the session again and tells the page, if it says something new. */
  async refresh(): Promise<void> {
    try {
      const message = await this.#message();
      const shown = JSON.stringify(message);
      if (!this.#ready || shown === this.#shown) return;
      this.#shown = shown;
      await this.#panel.webview.postMessage(message);
    } catch (error) {
      this.#house.log.error(error instanceof Error ? error : String(error));
    }
  }

  async #message(): Promise<ToRun> {
    const { library } = this.#house;
    const found = await this.#find();
    const words = this.#house.words(library.shelfOf(this.#uri));
    const labels = runLabels(words.language);
    const common = { uri: this.#uri.toString(), nth: this.#nth, labels };
    const view = found && runView(found.plan, found.circle, found.occasion, words);
    if (!view) return { ...common, gone: words.fill(found ? runWords.noAgenda : runWords.gone) };
    this.#panel.title = words.fill(runWords.tab, { title: view.title });
    return { ...common, view };
  }

  async #find() {
    const { library } = this.#house;
    const document = await opened(this.#uri);
    const shelf = library.shelfOf(this.#uri);
    const occasion = shelf?.circle.at(library.bookOf(this.#uri)?.file ?? '', this.#nth);
    return document && shelf && occasion
      ? { plan: library.reading(document).reading.plan, circle: shelf.circle, occasion }
      : undefined;
  }

  #hear(message: unknown): void {
    const heard = heardRun(message);
    if (heard === undefined) return;
    if (heard !== 'ready') {
      void this.#write(heard);
      return;
    }
    this.#ready = true;
    this.#shown = '';
    void this.refresh();
  }

  async #write(said: Exclude<FromRun, 'ready'>): Promise<void> {
    let kept = false;
    try {
      const found = await this.#find();
      const changes = found ? [hintChange(found.plan, found.circle, found.occasion, said)] : [];
      kept = found !== undefined && (await apply(this.#house.library, [{ uri: this.#uri, changes }])) === undefined;
    } catch (error) {
      this.#house.log.error(error instanceof Error ? error : String(error));
    }
    await this.#panel.webview.postMessage({ kept } satisfies ToRun);
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function parsed(text: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
