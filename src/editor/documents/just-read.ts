import type * as vscode from 'vscode';

/** So much text is kept, in UTF-16 units; what is beyond it is read once more. */
const most = 16_000_000;

/**
 * Texts of files that were read for their folder and will soon be asked for again, for what there is to notice in them:
 * that has to wait until all of the folder is known. Each is handed out once.
 */
export class JustRead {
  readonly #texts = new Map<string, string>();
  #length = 0;

  keep(uri: vscode.Uri, text: string): void {
    this.drop(uri);
    if (this.#length + text.length > most) return;
    this.#texts.set(uri.toString(), text);
    this.#length += text.length;
  }

  /** The text of a file as it was read last; undefined where it is not at hand. */
  take(uri: vscode.Uri): string | undefined {
    const text = this.#texts.get(uri.toString());
    this.drop(uri);
    return text;
  }

  drop(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#length -= this.#texts.get(key)?.length ?? 0;
    this.#texts.delete(key);
  }
}
