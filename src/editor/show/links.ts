import * as vscode from 'vscode';
import { linksIn } from '../../core/language/links.ts';
import { rangeOf } from '../convert.ts';
import type { Library } from '../documents/library.ts';

/** So many files are looked for; beyond that nobody clicks. */
const most = 200;

/** Leads from notes, minutes and rooms that a file names to where they are. Addresses with a scheme are the editor's. */
export class Links implements vscode.DocumentLinkProvider {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  async provideDocumentLinks(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentLink[]> {
    const links = linksIn(this.#library.reading(document).reading).slice(0, most);
    const found = await Promise.all(
      links.map(async (link) => {
        const range = rangeOf(document, link);
        if (link.leads === 'web') return new vscode.DocumentLink(range, vscode.Uri.parse(link.to));
        if (token.isCancellationRequested || document.uri.scheme === 'untitled') return [];
        const target = vscode.Uri.joinPath(document.uri, '..', link.to);
        return (await exists(target)) ? new vscode.DocumentLink(range, target) : [];
      }),
    );
    return found.flat();
  }
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
