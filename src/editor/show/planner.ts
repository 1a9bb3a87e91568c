import * as vscode from 'vscode';
import type { Examined } from '../../core/examine.ts';
import type { Path } from '../../core/plan/path.ts';
import { labelsIn } from '../../core/planner/labels.ts';
import { type FromPlanner, heard, rememberedUri, type ToPlanner } from '../../core/planner/messages.ts';
import { plannerPage } from '../../core/planner/page.ts';
import { plannerView } from '../../core/planner/planner.ts';
import { spanOf } from '../../core/read/read.ts';
import type { Finding } from '../../core/review/rule.ts';
import { ui } from '../../core/words/ui.ts';
import { type Language, quote, type Text, type Words } from '../../core/words/words.ts';
import { rangeOf } from '../convert.ts';
import type { Findings } from '../documents/findings.ts';
import { isMeetupFile, type Library, type LibraryChange, type Shelf } from '../documents/library.ts';

/** What the planner panels work with. */
export interface PlannerHouse {
  readonly library: Library;
  readonly findings: Findings;
  readonly extensionUri: vscode.Uri;
  readonly words: (shelf?: Shelf) => Words;
  readonly log: vscode.LogOutputChannel;
}

const viewType = 'meetup.planner';
const gone: Text = {
  en: '{file} is no longer there. It may have been renamed or moved. When it returns, the planner does too.',
  ja: '{file}が見つかりません。名前や場所が変わったのかもしれません。戻れば、プランナーも元に戻ります。',
};

/** The open planners, one for each document; also brings them back after the window was reloaded. */
export class PlannerPanels implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #house: PlannerHouse;
  readonly #panels = new Set<PlannerPanel>();
  readonly #disposables: readonly vscode.Disposable[];

  constructor(house: PlannerHouse) {
    this.#house = house;
    this.#disposables = [
      house.library.onDidChange((change) => this.#hear(change)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.#follow(files)),
    ];
  }

  /** Opens the planner of a meetup file beside it, or reveals the one there is. */
  async open(uri: vscode.Uri): Promise<void> {
    const known = [...this.#panels].find((panel) => panel.shows(uri));
    if (known) return known.reveal();
    const column = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const title = quote(uri.path.split('/').at(-1) ?? '');
    const panel = vscode.window.createWebviewPanel(viewType, title, column, { enableFindWidget: true });
    await this.#keep(panel, uri).refresh();
  }

  /** Takes a planner over from before the reload; one that does not know its document any more is closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const text = rememberedUri(state);
    const uri = text === undefined ? undefined : parsed(text);
    if (uri && isMeetupFile(uri)) await this.#keep(panel, uri).refresh();
    else panel.dispose();
  }

  #keep(webview: vscode.WebviewPanel, uri: vscode.Uri): PlannerPanel {
    const panel = new PlannerPanel(this.#house, webview, uri);
    this.#panels.add(panel);
    webview.onDidDispose(() => this.#panels.delete(panel));
    return panel;
  }

  #hear({ shelves, books }: LibraryChange): void {
    const touched = new Set(books.map(String));
    const keys = new Set(shelves.map(({ key }) => key));
    for (const panel of this.#panels) {
      const shelf = this.#house.library.shelfOf(panel.uri);
      if (touched.has(panel.uri.toString()) || (shelf && keys.has(shelf.key))) void panel.refresh();
    }
  }

  /** A planner goes with its file, also when the folder around it was renamed. */
  #follow(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
    for (const panel of this.#panels) {
      for (const { oldUri, newUri } of files) {
        const [own, old] = [panel.uri.toString(), oldUri.toString()];
        if (own !== old && !own.startsWith(`${old}/`)) continue;
        const target = vscode.Uri.parse(newUri.toString() + own.slice(old.length), true);
        if (isMeetupFile(target)) panel.rebind(target);
        break;
      }
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    for (const panel of [...this.#panels]) panel.dispose();
  }
}

/** One planner: draws what its document says, and asks the editor to show or do things. Writes nothing. */
class PlannerPanel implements vscode.Disposable {
  readonly #house: PlannerHouse;
  readonly #panel: vscode.WebviewPanel;
  readonly #disposables: readonly vscode.Disposable[];
  #uri: vscode.Uri;
  /** The newest refresh asked for: a slower one before it has nothing to say any more. */
  #turn = 0;
  /** The view last sent, without the version: what is the same is not sent again. */
  #shown = '';
  #ready = false;
  #closed = false;

  constructor(house: PlannerHouse, panel: vscode.WebviewPanel, uri: vscode.Uri) {
    this.#house = house;
    this.#panel = panel;
    this.#uri = uri;
    const at = (...parts: string[]): vscode.Uri => vscode.Uri.joinPath(house.extensionUri, ...parts);
    // Set here and not at creation: a panel brought back after a reload needs the same.
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [at('dist', 'planner')],
    };
    panel.iconPath = { light: at('media', 'planner', 'icon-light.svg'), dark: at('media', 'planner', 'icon-dark.svg') };
    this.#disposables = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#hear(message)),
      panel.onDidChangeViewState(() => {
        // A hidden planner is taken down and says when it is back.
        if (!panel.visible) this.#ready = false;
      }),
      panel.onDidDispose(() => this.#close()),
    ];
    panel.webview.html = page(panel.webview, at('dist', 'planner'), house.words().language);
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  shows(uri: vscode.Uri): boolean {
    return this.#uri.toString() === uri.toString();
  }

  reveal(): void {
    this.#panel.reveal(undefined);
  }

  /** The document has another address now. */
  rebind(uri: vscode.Uri): void {
    this.#uri = uri;
    void this.refresh();
  }

  /** Reads the document again and tells the planner, if it says something new. */
  async refresh(): Promise<void> {
    if (this.#closed || !this.#panel.visible) return;
    const turn = ++this.#turn;
    try {
      const message = await this.#message();
      if (turn !== this.#turn || this.#closed) return;
      const { version: _, ...same } = { version: 0, ...message };
      const shown = JSON.stringify(same);
      if (!this.#ready || shown === this.#shown) return;
      this.#shown = shown;
      await this.#panel.webview.postMessage(message);
    } catch (error) {
      this.#house.log.error(error instanceof Error ? error : String(error));
    }
  }

  async #message(): Promise<ToPlanner> {
    const uri = this.#uri;
    const found = await this.#find(uri);
    const shelf = this.#house.library.shelfOf(uri);
    const words = this.#house.words(shelf);
    const labels = labelsIn(words.language);
    if (!found || !shelf) {
      const file = vscode.workspace.asRelativePath(uri);
      return { uri: uri.toString(), gone: words.fill(gone, { file }), labels };
    }
    const view = plannerView(found.examined, shelf.circle, words, found.findings);
    if (!this.#closed) this.#panel.title = words.fill(ui.labels.planner, { title: view.head.title.text });
    return { uri: uri.toString(), version: found.version, view, labels };
  }

  /** The document as it reads now, open or not; undefined when there is none. */
  async #find(
    uri: vscode.Uri,
  ): Promise<{ examined: Examined; findings: readonly Finding[]; version: number } | undefined> {
    const { library, findings } = this.#house;
    const open = openDocument(uri);
    if (!open && !(await exists(uri))) return undefined;
    // A file outside of every folder, or not read yet, is known to the library once it is open.
    const document = open ?? (library.bookOf(uri) ? undefined : await vscode.workspace.openTextDocument(uri));
    if (document) {
      return { examined: library.reading(document), findings: findings.of(document), version: document.version };
    }
    const found = await findings.inFile(uri);
    return found && { ...found, version: 0 };
  }

  #hear(message: unknown): void {
    const asked = heard(message);
    if (asked === undefined) return;
    if (asked !== 'ready') {
      void this.#answer(asked).catch((error) => this.#fail(error));
      return;
    }
    this.#ready = true;
    this.#shown = '';
    void this.refresh();
  }

  async #answer(asked: Exclude<FromPlanner, 'ready'>): Promise<void> {
    if ('show' in asked) return this.#show(asked.show);
    if ('file' in asked) return this.#showElsewhere(asked.file, asked.line);
    if ('line' in asked) return this.#showLine(this.#uri, asked.line);
    if (asked.run === 'openFile') return this.#showLine(this.#uri, 0);
    await vscode.commands.executeCommand(`meetup.${asked.run}`, this.#uri);
  }

  async #show(path: Path): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const { reading } = this.#house.library.reading(document);
    await this.#select(document, rangeOf(document, spanOf(reading, path, 'line')).start);
  }

  /** Only what the library knows of the same folder: a planner names no other file. */
  async #showElsewhere(file: string, line: number): Promise<void> {
    const { library } = this.#house;
    const shelf = library.shelfOf(this.#uri);
    const uri = shelf && library.uriOf(shelf, file);
    if (uri) await this.#showLine(uri, line);
  }

  async #showLine(uri: vscode.Uri, line: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const { firstNonWhitespaceCharacterIndex: column } = document.lineAt(Math.min(line, document.lineCount - 1));
    await this.#select(document, new vscode.Position(Math.min(line, document.lineCount - 1), column));
  }

  /** Goes to a place in the text without covering the planner. */
  async #select(document: vscode.TextDocument, at: vscode.Position): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    const first = this.#panel.viewColumn === vscode.ViewColumn.One;
    const viewColumn = shown ?? (first ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
    await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(at, at) });
  }

  /** What could not be done is said once, with its reason in the log. */
  async #fail(error: unknown): Promise<void> {
    const { log, words } = this.#house;
    log.error(error instanceof Error ? error : String(error));
    if (!openDocument(this.#uri) && !(await exists(this.#uri))) return this.refresh();
    const [text, button] = [words().fill(ui.errors.unexpected), words().fill(ui.buttons.showLog)];
    if ((await vscode.window.showErrorMessage(text, button)) === button) log.show();
  }

  #close(): void {
    this.#closed = true;
    for (const disposable of this.#disposables) disposable.dispose();
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());

function parsed(text: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** The page of one webview. A fresh nonce each time: no other script may guess it. */
function page(webview: vscode.Webview, folder: vscode.Uri, language: Language): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  return plannerPage({
    language,
    nonce: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    source: webview.cspSource,
    script: address('planner.js'),
    style: address('planner.css'),
  });
}
