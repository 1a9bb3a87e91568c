import * as vscode from 'vscode';
import type { Path } from '../../core/plan/path.ts';
import { spanOf } from '../../core/read/read.ts';
import { rangeOf } from '../convert.ts';
import type { Library } from '../documents/library.ts';

type Panel = Pick<vscode.WebviewPanel, 'viewColumn' | 'reveal'>;

/** Goes from a planner to places in the text, without covering the planner. */
export class PlannerPlaces {
  readonly #library: Library;
  readonly #panel: Panel;

  constructor(library: Library, panel: Panel) {
    this.#library = library;
    this.#panel = panel;
  }

  async showPath(uri: vscode.Uri, path: Path): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const { reading } = this.#library.reading(document);
    await this.#select(document, rangeOf(document, spanOf(reading, path, 'line')).start);
  }

  async showLine(uri: vscode.Uri, line: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const place = Math.min(line, document.lineCount - 1);
    const { firstNonWhitespaceCharacterIndex: column } = document.lineAt(place);
    await this.#select(document, new vscode.Position(place, column));
  }

  /** Only what the library knows of the same folder: a planner names no other file. */
  async showElsewhere(from: vscode.Uri, file: string, line: number): Promise<void> {
    const shelf = this.#library.shelfOf(from);
    const uri = shelf && this.#library.uriOf(shelf, file);
    if (uri) await this.showLine(uri, line);
  }

  /** Undo belongs to the text, and the editor undoes where the focus is: it goes there and comes back. */
  async goBack(uri: vscode.Uri, way: 'undo' | 'redo'): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: shownIn(document) ?? vscode.ViewColumn.Beside });
    await vscode.commands.executeCommand(way);
    this.#panel.reveal(undefined, false);
  }

  async #select(document: vscode.TextDocument, at: vscode.Position): Promise<void> {
    const first = this.#panel.viewColumn === vscode.ViewColumn.One;
    const viewColumn = shownIn(document) ?? (first ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
    await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(at, at) });
  }
}

const shownIn = (document: vscode.TextDocument): vscode.ViewColumn | undefined =>
  vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
