import type * as vscode from 'vscode';
import { type Examined, edited, open } from '../../core/circle/open.ts';
import { splicesOf } from '../convert.ts';

/** One reading for each version of an open document, made at most once, and from the edit alone where it can be. */
export class Readings {
  readonly #kept = new Map<string, { readonly version: number; readonly examined: Examined }>();

  /** The reading of exactly this version. */
  of(document: vscode.TextDocument, file: string): Examined {
    const kept = this.#kept.get(document.uri.toString());
    if (kept?.version === document.version) return kept.examined;
    return this.#hold(document, open(document.getText(), file, kept?.examined));
  }

  /** Reads an edit, where it is the one behind the version known. */
  edit(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const kept = this.#kept.get(document.uri.toString());
    if (kept?.version !== document.version - 1) return;
    const examined = edited(kept.examined, splicesOf(changes));
    // If the editor ever told us less than all, the text is asked for itself.
    if (examined.reading.length === lengthOf(document)) this.#hold(document, examined);
  }

  forget(uri: vscode.Uri): void {
    this.#kept.delete(uri.toString());
  }

  #hold(document: vscode.TextDocument, examined: Examined): Examined {
    this.#kept.set(document.uri.toString(), { version: document.version, examined });
    return examined;
  }
}

/** The length of a document without asking for its text. */
const lengthOf = (document: vscode.TextDocument): number =>
  document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
