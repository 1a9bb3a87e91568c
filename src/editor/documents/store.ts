import * as vscode from 'vscode';
import { type Archived, readArchive, writeArchive } from '../../core/circle/archive.ts';
import { digest } from '../../core/plan/digest.ts';

const nothing: ReadonlyMap<string, Archived> = new Map();

/** Keeps what was read of a folder for the next start, in the storage the editor gives to the workspace. */
export class Store {
  readonly #place: vscode.Uri | undefined;
  readonly #build: string;
  readonly #log: vscode.LogOutputChannel;

  /** @param place none where the editor gives no storage, as in a window without a folder */
  constructor(place: vscode.Uri | undefined, build: string, log: vscode.LogOutputChannel) {
    this.#place = place;
    this.#build = build;
    this.#log = log;
  }

  /** What was kept of a folder, by file; nothing where it was kept by another build, or is damaged. */
  async load(folder: vscode.WorkspaceFolder): Promise<ReadonlyMap<string, Archived>> {
    const uri = this.#uriOf(folder);
    if (!uri) return nothing;
    try {
      return readArchive(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), this.#build) ?? nothing;
    } catch {
      // Nothing was kept yet.
      return nothing;
    }
  }

  /** Keeps what was read. A failure costs the next start some time, and nothing else. */
  async save(folder: vscode.WorkspaceFolder, files: Iterable<Archived>): Promise<void> {
    const uri = this.#uriOf(folder);
    if (!uri) return;
    const half = uri.with({ path: `${uri.path}.new` });
    try {
      await vscode.workspace.fs.writeFile(half, new TextEncoder().encode(writeArchive(files, this.#build)));
      // In one step, so that a window closed half-way leaves the old one.
      await vscode.workspace.fs.rename(half, uri, { overwrite: true });
    } catch (error) {
      this.#log.warn(`${uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #uriOf(folder: vscode.WorkspaceFolder): vscode.Uri | undefined {
    // A workspace of several folders has one storage.
    return this.#place && vscode.Uri.joinPath(this.#place, `sheets-${digest(folder.uri.toString())}.json`);
  }
}
