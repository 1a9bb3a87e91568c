// What every stand-in for `vscode` is made of.
import { posix } from 'node:path';

export class Uri {
  readonly scheme: string;
  readonly path: string;
  constructor(scheme: string, path: string) {
    this.scheme = scheme;
    this.path = path;
  }
  static file = (path: string): Uri => new Uri('file', path);
  static from = ({ scheme, path }: { scheme: string; path: string }): Uri => new Uri(scheme, path);
  static parse(text: string): Uri {
    const at = text.indexOf(':');
    return new Uri(text.slice(0, at), text.slice(at + 1));
  }
  static joinPath = (uri: Uri, ...parts: readonly string[]): Uri => uri.with({ path: posix.join(uri.path, ...parts) });
  with({ path }: { readonly path: string }): Uri {
    return new Uri(this.scheme, path);
  }
  toString(): string {
    return `${this.scheme}:${this.path}`;
  }
}

export class Disposable {
  readonly dispose: () => void;
  constructor(dispose: () => void) {
    this.dispose = dispose;
  }
  static from(...all: readonly { dispose(): void }[]): Disposable {
    return new Disposable(() => {
      for (const one of all) one.dispose();
    });
  }
}

/** Listeners that are still there, of every emitter: none may be left behind. */
export const listening = { count: 0 };

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void): Disposable => {
    const own = (value: T): void => listener(value);
    this.#listeners.add(own);
    listening.count++;
    return new Disposable(() => {
      if (this.#listeners.delete(own)) listening.count--;
    });
  };
  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
  dispose(): void {
    listening.count -= this.#listeners.size;
    this.#listeners.clear();
  }
}

/** Nothing is ever cancelled here. */
export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };
  cancel(): void {}
  dispose(): void {}
}
