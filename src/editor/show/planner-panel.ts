import * as vscode from 'vscode';
import type { Examined } from '../../core/circle/open.ts';
import type { Path } from '../../core/plan/path.ts';
import { labelsIn } from '../../core/planner/labels.ts';
import { type Answer, type FromPlanner, heard, type ToPlanner } from '../../core/planner/messages.ts';
import { plannerPage } from '../../core/planner/page.ts';
import { plannerView } from '../../core/planner/planner.ts';
import { heardTogether } from '../../core/planner/together.ts';
import { spanOf } from '../../core/read/read.ts';
import type { Finding } from '../../core/review/rule.ts';
import { plannerWords } from '../../core/words/planner.ts';
import { ui } from '../../core/words/ui.ts';
import type { Language, Text, Words } from '../../core/words/words.ts';
import { rangeOf, splicesOf } from '../convert.ts';
import { writable } from '../documents/apply.ts';
import type { Findings } from '../documents/findings.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { carryOut } from './planner-act.ts';
import { PlannerPast } from './planner-past.ts';
import { PlannerTogether } from './planner-together.ts';

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

type Acted = Extract<FromPlanner, { readonly act: unknown }>;

/** One planner: draws what its document says, and has written what is done in it. */
export class PlannerPanel implements vscode.Disposable {
  readonly #house: PlannerHouse;
  readonly #panel: vscode.WebviewPanel;
  readonly #disposables: readonly vscode.Disposable[];
  #uri: vscode.Uri;
  /** True while something may have changed that was not looked at. */
  #stale = false;
  #refreshing: Promise<void> | undefined;
  /** The view last sent, without the version: what is the same is not sent again. */
  #shown = '';
  #ready = false;
  #closed = false;
  readonly #told = new vscode.EventEmitter<ToPlanner>();
  /** Fires with what the page is told. */
  readonly onDidTell = this.#told.event;
  readonly #past = new PlannerPast();
  /** Why the file cannot be written, as far as was last asked. */
  #locked: Text | undefined;
  /** One act at a time: the next is worked out on what the one before has left. */
  #acts: Promise<void> = Promise.resolve();
  #watcher: vscode.Disposable | undefined;
  readonly #together: PlannerTogether;

  constructor(house: PlannerHouse, panel: vscode.WebviewPanel, uri: vscode.Uri) {
    this.#house = house;
    this.#panel = panel;
    this.#uri = uri;
    this.#together = new PlannerTogether(house, (mixing) => void panel.webview.postMessage({ mixing }));
    const at = (...parts: string[]): vscode.Uri => vscode.Uri.joinPath(house.extensionUri, ...parts);
    // Set here and not at creation: a panel brought back after a reload needs the same.
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [at('dist', 'planner')],
    };
    panel.iconPath = { light: at('media', 'planner', 'icon-light.svg'), dark: at('media', 'planner', 'icon-dark.svg') };
    this.#disposables = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.hear(message)),
      this.#told,
      panel.onDidChangeViewState(() => {
        // A hidden planner is taken down and says when it is back.
        if (!panel.visible) this.#ready = false;
        else void this.#lookAtFile();
      }),
      panel.onDidDispose(() => this.#close()),
    ];
    this.#watch();
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
    this.#watch();
    void this.refresh();
  }

  /** An edit of the document, whoever made it. */
  heed({ contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length > 0) this.#past.hear(splicesOf(contentChanges));
  }

  /** The file itself comes, goes and changes its permissions, also while an editor holds its text. */
  #watch(): void {
    this.#watcher?.dispose();
    const [folder, name] = [vscode.Uri.joinPath(this.#uri, '..'), this.#uri.path.split('/').at(-1) ?? ''];
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, escaped(name)));
    const look = (): void => void this.#lookAtFile();
    this.#watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidChange(look),
      watcher.onDidDelete(look),
    );
    look();
  }

  async #lookAtFile(): Promise<void> {
    const before = this.#locked;
    this.#locked = await lockOf(this.#uri);
    if (this.#locked !== before) await this.refresh();
  }

  /** Reads the document again and tells the planner, if it says something new. Done when that is as new as the text. */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#refreshing ??= this.#catchUp().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #catchUp(): Promise<void> {
    while (this.#stale && !this.#closed && this.#panel.visible) {
      this.#stale = false;
      try {
        const { message, examined } = await this.#message();
        const shown = JSON.stringify(message);
        if (this.#stale || this.#closed || !this.#ready || shown === this.#shown) continue;
        this.#shown = shown;
        const version = examined ? this.#past.show(examined.reading) : 0;
        this.#tell('view' in message ? { ...message, version } : message);
      } catch (error) {
        this.#house.log.error(error instanceof Error ? error : String(error));
      }
    }
  }

  async #message(): Promise<{ readonly message: ToPlanner; readonly examined?: Examined }> {
    const uri = this.#uri;
    const found = await this.#find(uri);
    const shelf = this.#house.library.shelfOf(uri);
    const words = this.#house.words(shelf);
    const labels = labelsIn(words.language);
    if (!found || !shelf) {
      const file = vscode.workspace.asRelativePath(uri);
      return { message: { uri: uri.toString(), gone: words.fill(gone, { file }), labels } };
    }
    const { examined, findings } = found;
    const view = plannerView(examined, shelf.circle, words, findings, this.#locked);
    if (!this.#closed) this.#panel.title = words.fill(ui.labels.planner, { title: view.head.title.text });
    return { message: { uri: uri.toString(), version: 0, view, labels }, examined };
  }

  /** The document as it reads now, open or not; undefined when there is none. */
  async #find(uri: vscode.Uri): Promise<{ examined: Examined; findings: readonly Finding[] } | undefined> {
    const { library, findings } = this.#house;
    const open = openDocument(uri);
    if (!open && !(await exists(uri))) return undefined;
    // A file outside of every folder, or not read yet, is known to the library once it is open.
    const document = open ?? (library.bookOf(uri) ? undefined : await vscode.workspace.openTextDocument(uri));
    if (document) {
      return { examined: library.reading(document), findings: findings.of(document) };
    }
    return findings.inFile(uri);
  }

  /** A message as it arrived from the page; what is none of its words is left alone. */
  hear(message: unknown): void {
    const together = heardTogether(message);
    if (together) {
      void this.#together.hear(together, this.#uri).catch((error) => this.#fail(error));
      return;
    }
    const asked = heard(message);
    if (asked === undefined) return;
    if (asked !== 'ready') {
      if ('act' in asked) this.#queue(asked);
      else void this.#answer(asked).catch((error) => this.#fail(error));
      return;
    }
    this.#ready = true;
    this.#shown = '';
    void this.refresh();
  }

  /** Not waited for: a page that is taken down meanwhile never says that it has heard. */
  #tell(message: ToPlanner): void {
    void this.#panel.webview.postMessage(message);
    this.#told.fire(message);
  }

  #queue(asked: Acted): void {
    this.#acts = this.#acts
      .then(() => this.#act(asked))
      .catch((error: unknown) => {
        this.#house.log.error(error instanceof Error ? error : String(error));
        // The page waits for an answer before it goes on.
        const said = this.#house.words().fill(ui.errors.unexpected);
        if (!this.#closed) this.#tell({ answer: { id: asked.id, done: false, said } });
      });
  }

  /** Does one act, shows what came of it, and answers: in this order, so that the answer finds the new page. */
  async #act({ act, version, id }: Acted): Promise<void> {
    const { library, words } = this.#house;
    const shelf = library.shelfOf(this.#uri);
    const ground = { language: words(shelf).language, today: shelf?.circle.today ?? '' };
    const { done, said, at } = await carryOut(library, this.#uri, act, (now) => this.#past.since(version, now), ground);
    if (!done) this.#shown = '';
    await this.refresh();
    const answer: Answer = { id, done, said: words(shelf).fill(said.text, said.facts), ...(at ? { at } : {}) };
    if (this.#ready && !this.#closed) this.#tell({ answer });
    if (!done) await this.#lookAtFile();
  }

  async #answer(asked: Exclude<FromPlanner, 'ready' | Acted>): Promise<void> {
    if ('show' in asked) return this.#show(asked.show);
    if ('file' in asked) return this.#showElsewhere(asked.file, asked.line);
    if ('line' in asked) return this.#showLine(this.#uri, asked.line);
    if ('back' in asked) return this.#goBack(asked.back);
    if (asked.run === 'openFile') return this.#showLine(this.#uri, 0);
    await vscode.commands.executeCommand(`meetup.${asked.run}`, this.#uri);
  }

  /** Undo belongs to the text, and the editor undoes where the focus is: it goes there and comes back. */
  async #goBack(way: 'undo' | 'redo'): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = open?.viewColumn ?? vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(document, { viewColumn });
    await vscode.commands.executeCommand(way);
    this.#panel.reveal(undefined, false);
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
    this.#watcher?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());

/** An address that was remembered; undefined where it is none. */
export function parsed(text: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}

/** Why a file cannot be written to; undefined where it can, or was never saved. */
async function lockOf(uri: vscode.Uri): Promise<Text | undefined> {
  if (uri.scheme === 'untitled') return undefined;
  if (!(await exists(uri))) return plannerWords.locked.deleted;
  return (await writable(uri)) ? undefined : plannerWords.locked.readOnly;
}

/** A file's name as a pattern that means this name only. */
const escaped = (name: string): string => name.replace(/[[\]{}*?]/g, '[$&]');

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
    more: { script: address('together.js'), style: address('together.css') },
  });
}
