import type * as vscode from 'vscode';
import type { Archived, Stamp } from '../../core/circle/archive.ts';
import type { ShelfState } from './shelf.ts';
import type { Store } from './store.ts';

/** From so many files on it is worth keeping what was read for the next start. */
const worthKeeping = 100;
/** Milliseconds without a change after which it is kept. */
const calm = 5_000;

/** Keeps what was read of folders for the next start. */
export class Keeper implements vscode.Disposable {
  readonly #store: Store;
  /** Files as they were on disk when they were read in full. */
  readonly #stamps = new Map<string, Stamp>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** @param stamp none where what is known of a file is not what the next start would read in it */
  stamp(uri: vscode.Uri, stamp: Stamp | undefined): void {
    if (stamp) this.#stamps.set(uri.toString(), stamp);
    else this.#stamps.delete(uri.toString());
  }

  async keep({ folder, books }: ShelfState): Promise<void> {
    if (!folder || books.size < worthKeeping) return;
    const files = [...books.values()].flatMap(({ uri, sheet }): Archived[] => {
      const stamp = this.#stamps.get(uri.toString());
      return stamp ? [{ ...stamp, sheet }] : [];
    });
    await this.#store.save(folder, files);
  }

  /** The same once nothing has changed for a while. */
  keepWhenCalm(shelves: () => Iterable<ShelfState>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const shelf of shelves()) void this.keep(shelf);
    }, calm);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
