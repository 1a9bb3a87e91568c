import * as vscode from 'vscode';
import type { Stamp } from '../../core/circle/archive.ts';
import { longestText } from '../../core/read/guard.ts';
import type { SyntaxReason } from '../../core/words/terms.ts';

/** Why there is no text: the file is gone or shut, too large, or no text at all. */
type NoText = Extract<SyntaxReason, 'unreachable' | 'tooLarge' | 'notUtf8'>;

/** Meetup files as they lie on the disk of the editor, which may be far away. */
export class Disk {
  #reads = 0;

  /** How often a file has been read. */
  get reads(): number {
    return this.#reads;
  }

  /** The file as it is now; undefined where there is none. */
  stamp(uri: vscode.Uri): Promise<Stamp | undefined> {
    return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
      ({ mtime, size }) => ({ mtime, size }),
      () => undefined,
    );
  }

  /** The text of a file, exactly; a reason where it has none, so that nobody writes over it. */
  async text(uri: vscode.Uri): Promise<string | { readonly reason: NoText }> {
    this.#reads++;
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (bytes.byteLength > longestText) return { reason: 'tooLarge' };
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      return { reason: error instanceof TypeError ? 'notUtf8' : 'unreachable' };
    }
  }
}

/** The document of a file, where the editor has it open. */
export const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
