import type * as vscode from 'vscode';

/** Milliseconds in which file events are gathered: a branch switch is one change, not five thousand. */
const gather = 120;

/** File events, gathered into batches that are worked off one behind the other. */
export class Batches implements vscode.Disposable {
  readonly #heard = new Map<string, vscode.Uri>();
  readonly #wanted: (heard: ReadonlyMap<string, vscode.Uri>) => readonly vscode.Uri[];
  readonly #work: (batch: readonly vscode.Uri[]) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #draining: Promise<void> = Promise.resolve();
  #queued = 0;

  /** @param wanted what is to be looked at where some files were heard of, by their address */
  constructor(
    wanted: (heard: ReadonlyMap<string, vscode.Uri>) => readonly vscode.Uri[],
    work: (batch: readonly vscode.Uri[]) => Promise<void>,
  ) {
    this.#wanted = wanted;
    this.#work = work;
  }

  /** How many batches wait until those before them are done. */
  get queued(): number {
    return this.#queued;
  }

  hear(uri: vscode.Uri): void {
    this.#heard.set(uri.toString(), uri);
    this.#timer ??= setTimeout(() => this.#flush(), gather);
  }

  /** Resolves when every event heard by now has been answered. */
  async settled(): Promise<void> {
    while (this.#timer !== undefined) {
      this.#flush();
      await this.#draining;
    }
    await this.#draining;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#wanted(this.#heard);
    this.#heard.clear();
    if (batch.length === 0) return;
    this.#queued++;
    this.#draining = this.#draining.then(() => {
      this.#queued--;
      return this.#work(batch);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
