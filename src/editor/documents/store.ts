import * as vscode from 'vscode';
import { type Archived, ArchiveReader, archiveLines } from '../../core/circle/archive.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import { digest } from '../../core/plan/digest.ts';
import { Turns } from './turns.ts';
import { writeWhole } from './write-whole.ts';

/** What was kept of a folder; each is asked for once, in this order. */
interface Kept {
  /** What a glance would say, by file; undefined where it was kept by another build, or is damaged. */
  readonly glances: () => Promise<ReadonlyMap<string, Archived> | undefined>;
  /** All that was known of each file, one by one; ends where what was kept is damaged. */
  readonly eachSheet: (visit: (sheet: Sheet) => void) => Promise<void>;
}

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
    const uri = this.#uriOf(folder);
    if (!uri) return undefined;
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      return keptIn(bytes, this.#build);
    } catch {
      // Nothing was kept yet.
      return undefined;
    }
  }

  /** Keeps what was read. A failure costs the next start some time, and nothing else. */
  async save(folder: vscode.WorkspaceFolder, files: readonly Archived[]): Promise<void> {
    const uri = this.#uriOf(folder);
    if (!uri) return;
    try {
      await writeWhole(uri, await bytesOf(archiveLines(files, this.#build)));
    } catch (error) {
      this.#log.warn(`${uri.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #uriOf(folder: vscode.WorkspaceFolder): vscode.Uri | undefined {
    // A workspace of several folders has one storage.
    return this.#place && vscode.Uri.joinPath(this.#place, `sheets-${digest(folder.uri.toString())}.json`);
  }
}

const newline = 0x0a;

function keptIn(bytes: Uint8Array, build: string): Kept {
  const reader = new ArchiveReader(build);
  const lines = linesIn(bytes);
  const next = async (): Promise<boolean> => {
    const { done, value } = await lines.next();
    return !done && reader.take(value);
  };
  return {
    glances: async () => {
      while (!reader.glances) if (!(await next())) return undefined;
      return reader.glances;
    },
    eachSheet: async (visit) => {
      while (await next()) if (reader.sheet) visit(reader.sheet);
    },
  };
}

/** The lines of a file, with the editor's turn in between. */
async function* linesIn(bytes: Uint8Array): AsyncGenerator<string, undefined> {
  const [turns, decoder] = [new Turns(), new TextDecoder()];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const from = start;
    yield await turns.run(() => decoder.decode(bytes.subarray(from, end)));
    start = end + 1;
  }
  return undefined;
}

/** Lines as a file, with the editor's turn in between. */
async function bytesOf(lines: Iterable<string>): Promise<Uint8Array> {
  const [turns, encoder] = [new Turns(), new TextEncoder()];
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const line of lines) {
    const part = await turns.run(() => encoder.encode(`${line}\n`));
    parts.push(part);
    length += part.length;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
