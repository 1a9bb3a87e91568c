import * as vscode from 'vscode';
import { aroundToday, type Outside, outsideOf } from '../../core/share/read-calendar.ts';
import { isGone } from './disk.ts';
import { zone } from './settings.ts';
import { todayIn } from './today.ts';

const nothing: Outside = { holidays: [], taken: [] };
/** Larger files are no calendar of one person. */
const largest = 4_000_000;

/** Calendar files that the settings of a folder name, read from inside of that folder alone. */
export class Calendars implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed: () => void;
  readonly #known = new Map<
    string,
    { readonly wish: string; outside: Outside; readonly watchers: vscode.Disposable }
  >();
  /** What each calendar said when it could last be read. */
  readonly #texts = new Map<string, string>();
  #loading: Promise<void> = Promise.resolve();

  /** @param changed is called when a calendar has been read, or says something else */
  constructor(log: vscode.LogOutputChannel, changed: () => void) {
    this.#log = log;
    this.#changed = changed;
  }

  /**
   * What the calendars of a folder are known to say by now; what is still to be read is told later.
   * @param named by their path from the folder, each with a person's id or `holidays`
   */
  of(folder: vscode.Uri, named: Readonly<Record<string, string>>): Outside {
    const key = folder.toString();
    const known = this.#known.get(key);
    const wish = JSON.stringify([named, zone(folder), todayIn(folder)]);
    if (known?.wish === wish) return known.outside;
    known?.watchers.dispose();
    const uris = Object.entries(named).flatMap(([path, whose]) => {
      const uri = vscode.Uri.joinPath(folder, path);
      return uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`) ? [{ uri, whose }] : [];
    });
    const watchers = uris.map(({ uri }) => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, uri.path.slice(folder.path.length + 1)),
      );
      const again = (): void => this.#load(folder, uris);
      return vscode.Disposable.from(
        watcher,
        watcher.onDidChange(again),
        watcher.onDidCreate(again),
        watcher.onDidDelete(again),
      );
    });
    const outside = uris.length > 0 ? (known?.outside ?? nothing) : nothing;
    this.#known.set(key, { wish, outside, watchers: vscode.Disposable.from(...watchers) });
    if (uris.length > 0) this.#load(folder, uris);
    return outside;
  }

  /** Resolves when every calendar asked for by now has been read. */
  async settled(): Promise<void> {
    for (let last: unknown; last !== this.#loading; ) {
      last = this.#loading;
      await this.#loading;
    }
  }

  #load(folder: vscode.Uri, uris: readonly { readonly uri: vscode.Uri; readonly whose: string }[]): void {
    this.#loading = this.#loading.then(async () => {
      const texts: [string, string][] = [];
      for (const { uri, whose } of uris) {
        const text = await this.#textOf(uri);
        if (text !== undefined) texts.push([whose, text]);
      }
      const known = this.#known.get(folder.toString());
      if (!known) return;
      known.outside = outsideOf(texts, aroundToday(todayIn(folder), zone(folder)));
      this.#changed();
    });
  }

  /** A calendar as it says now; as it last said where it cannot be read, so that a busy disk frees nobody's day. */
  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    const key = uri.toString();
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (bytes.byteLength <= largest) this.#texts.set(key, new TextDecoder().decode(bytes));
      else this.#texts.delete(key);
    } catch (error) {
      this.#log.warn(`${uri.path}: ${error instanceof Error ? error.message : String(error)}`);
      if (isGone(error)) this.#texts.delete(key);
    }
    return this.#texts.get(key);
  }

  dispose(): void {
    for (const { watchers } of this.#known.values()) watchers.dispose();
  }
}
