import * as vscode from 'vscode';
import type { Archived } from '../../core/circle/archive.ts';
import { digest } from '../../core/plan/digest.ts';
import { type Kept, keptIn } from './recall.ts';
import type { Places } from './write-archive.ts';

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

  /** What was kept of a folder, yet to be taken in; undefined where nothing was. */
  async load(folder: vscode.WorkspaceFolder): Promise<Kept | undefined> {
    const places = this.#placesOf(folder);
    if (!places) return undefined;
    const { fs } = vscode.workspace;
    try {
      return keptIn(await fs.readFile(places.glances), async () => fs.readFile(places.sheets), this.#build);
    } catch {
      // Nothing was kept yet.
      return undefined;
    }
  }

  /** Keeps what was read. A failure costs the next start some time, and nothing else. */
  async save(folder: vscode.WorkspaceFolder, files: readonly Archived[]): Promise<void> {
    const places = this.#placesOf(folder);
    if (!places) return;
    try {
      // Nothing waits for it: loaded when there is something to keep.
      const { writeArchive } = await import('./write-archive.ts');
      await writeArchive(files, this.#build, places);
    } catch (error) {
      this.#log.warn(`${places.glances.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Each part in a file of its own: the first tree does not wait for what comes behind it. */
  #placesOf(folder: vscode.WorkspaceFolder): Places | undefined {
    if (!this.#place) return undefined;
    const place = this.#place;
    // A workspace of several folders has one storage.
    const of = (part: keyof Places): vscode.Uri =>
      vscode.Uri.joinPath(place, `${part}-${digest(folder.uri.toString())}.json`);
    return { glances: of('glances'), sheets: of('sheets') };
  }
}
