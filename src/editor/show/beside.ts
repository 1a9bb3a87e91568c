import * as vscode from 'vscode';
import { cooperates } from '../documents/settings.ts';

/** What stands in the list of problems; `syntax` where any YAML extension would say it. */
export interface Shown {
  readonly diagnostic: vscode.Diagnostic;
  readonly syntax: boolean;
}

/** The name under which the YAML extension by Red Hat says that a text is no YAML. */
const neighbour = 'YAML';

/**
 * Our diagnostics beside those of a YAML extension: a line that cannot be read is remarked on once. The remedy stays on
 * offer, whoever remarks.
 */
export class Beside implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('meetup');
  /** What there is to say of files that cannot be read in full, as long as that is so. */
  readonly #broken = new Map<string, { readonly uri: vscode.Uri; readonly all: readonly Shown[]; shown: number }>();
  readonly #subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      const held = this.#broken.get(uri.toString());
      if (held) this.#write(held);
    }
  });

  set(uri: vscode.Uri, all: readonly Shown[]): void {
    const key = uri.toString();
    this.#broken.delete(key);
    if (!all.some(({ syntax }) => syntax)) {
      this.#collection.set(
        uri,
        all.map(({ diagnostic }) => diagnostic),
      );
      return;
    }
    const held = { uri, all, shown: -1 };
    this.#broken.set(key, held);
    this.#write(held);
  }

  delete(uri: vscode.Uri): void {
    this.#broken.delete(uri.toString());
    this.#collection.delete(uri);
  }

  #write(held: { readonly uri: vscode.Uri; readonly all: readonly Shown[]; shown: number }): void {
    const theirs = cooperates(held.uri)
      ? vscode.languages.getDiagnostics(held.uri).filter(({ source }) => source === neighbour)
      : [];
    const isTwice = ({ range: { start, end } }: vscode.Diagnostic): boolean =>
      theirs.some(({ range }) => range.start.line <= end.line && start.line <= range.end.line);
    const shown = held.all.filter(({ syntax, diagnostic }) => !syntax || !isTwice(diagnostic));
    // Our own change is heard as well.
    if (shown.length === held.shown) return;
    held.shown = shown.length;
    this.#collection.set(
      held.uri,
      shown.map(({ diagnostic }) => diagnostic),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#collection.dispose();
  }
}
