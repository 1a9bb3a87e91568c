import * as vscode from 'vscode';
import type { Stamp } from '../../core/circle/archive.ts';
import { longestText } from '../../core/read/guard.ts';
import type { SyntaxReason } from '../../core/words/terms.ts';

/** Why there is no text: the file is gone or shut, too large, or no text at all. */
type NoText = Extract<SyntaxReason, 'unreachable' | 'tooLarge' | 'notUtf8'>;

/** The text of a file, or why there is none. */
export type Text = string | { readonly reason: NoText };

/** For every file: making one costs more than a short text does. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Meetup files as they lie on the disk of the editor, which may be far away. */
export class Disk {
  #reads = 0;

  /** How often a file has been read. */
  get reads(): number {
    return this.#reads;
  }

  /** The file as it is now; `gone` where there is none, `shut` where nobody can say just now. */
  stamp(uri: vscode.Uri): Promise<Stamp | 'gone' | 'shut'> {
    return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
      ({ mtime, size }) => ({ mtime, size }),
      (error: unknown) => (isGone(error) ? 'gone' : 'shut'),
    );
  }

  /** The text of a file, exactly; a reason where it has none, so that nobody writes over it. */
  async text(uri: vscode.Uri): Promise<Text> {
    return (await this.read(uri)).text;
  }

  /** The same with the bytes that were read; none where nothing could be. */
  async read(uri: vscode.Uri): Promise<{ readonly text: Text; readonly size: number | undefined }> {
    this.#reads++;
    let size: number | undefined;
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      size = bytes.byteLength;
      if (size > longestText) return { text: { reason: 'tooLarge' }, size };
      return { text: decoder.decode(bytes), size };
    } catch {
      return { text: { reason: size === undefined ? 'unreachable' : 'notUtf8' }, size };
    }
  }
}

/** True where a file system says that there is no such file; anything else that goes wrong may pass. */
export const isGone = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && /^(?:FileNotFound|FileNotADirectory)$/.test(error.code);

/** The document of a file, where the editor has it open. */
export const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
