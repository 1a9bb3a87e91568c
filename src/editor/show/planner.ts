import * as vscode from 'vscode';
import { rememberedUri } from '../../core/planner/messages.ts';
import { quote } from '../../core/words/words.ts';
import type { LibraryChange } from '../documents/library.ts';
import { isMeetupFile } from '../documents/meetup-file.ts';
import { type PlannerHouse, PlannerPanel } from './planner-panel.ts';

const viewType = 'meetup.planner';

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
      // Before anyone reads the document again: an act that arrives next is followed through this edit too.
      vscode.workspace.onDidChangeTextDocument((event) => {
        for (const panel of this.#panels) if (panel.shows(event.document.uri)) panel.heed(event);
      }),
    ];
  }

  /** Opens the planner of a meetup file beside it, or reveals the one there is. */
  async open(uri: vscode.Uri): Promise<PlannerPanel> {
    const known = [...this.#panels].find((panel) => panel.shows(uri));
    if (known) {
      known.reveal();
      return known;
    }
    const column = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const title = quote(uri.path.split('/').at(-1) ?? '');
    const panel = vscode.window.createWebviewPanel(viewType, title, column, { enableFindWidget: true });
    const kept = this.#keep(panel, uri);
    await kept.refresh();
    return kept;
  }

  /** Takes a planner over from before the reload; one that does not know its document any more is closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const text = rememberedUri(state);
    const uri = text === undefined ? undefined : parsed(text);
    if (uri && isMeetupFile(uri)) await this.#keep(panel, uri).refresh();
    else panel.dispose();
  }

  /** The planners that are open, in the order in which they were opened. */
  get all(): readonly PlannerPanel[] {
    return [...this.#panels];
  }

  /** The file of the planner that has the focus. */
  get inFront(): vscode.Uri | undefined {
    return this.all.find(({ active }) => active)?.uri;
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

/** An address that was remembered; undefined where it is none. */
function parsed(text: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
