// A tiny extension for the web host alone: shows a folder of this machine as the workspace, over the page's own server.
// The server's half is web-files.ts.
import * as vscode from 'vscode';
import type { FileFacts } from './web-files.ts';

export function activate(context: vscode.ExtensionContext): void {
  const server = vscode.Uri.joinPath(context.extensionUri, '..', 'files');
  const files = new ServedFiles(server);
  const workspace = vscode.workspace as typeof vscode.workspace & FileSearch;
  context.subscriptions.push(
    workspace.registerFileSystemProvider('meetup-files', files, { isCaseSensitive: true }),
    workspace.registerFileSearchProvider('meetup-files', {
      provideFileSearchResults: (_query, { folder }) => files.allBelow(folder),
    }),
  );
}

/**
 * VS Code's API proposal `fileSearchProvider`, as far as it is used here. Without such a provider `findFiles` never
 * answers; every VS Code for the web that people use has one.
 */
interface FileSearch {
  registerFileSearchProvider(scheme: string, provider: FileSearchProvider): vscode.Disposable;
}

interface FileSearchProvider {
  /** Answers every file; VS Code itself picks those that match. */
  provideFileSearchResults(query: unknown, options: { readonly folder: vscode.Uri }): Promise<vscode.Uri[]>;
}

class ServedFiles implements vscode.FileSystemProvider {
  readonly #server: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(server: vscode.Uri) {
    this.#server = server;
  }

  /** Only the editor's own changes are told; it is the only one at work on the folder. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<FileFacts> {
    const response = await this.#ask('GET', uri, 'as=stat');
    return response.json();
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const response = await this.#ask('GET', uri, 'as=list');
    return response.json();
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const response = await this.#ask('GET', uri, 'as=bytes');
    return new Uint8Array(await response.arrayBuffer());
  }

  async writeFile(
    uri: vscode.Uri,
    content: Uint8Array,
    options: { create: boolean; overwrite: boolean },
  ): Promise<void> {
    const exists = await this.#exists(uri);
    if (exists && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (!exists && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    await this.#ask('PUT', uri, '', content);
    this.#tell(exists ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.#ask('PUT', uri, 'as=folder');
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.#ask('DELETE', uri);
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  async rename(from: vscode.Uri, to: vscode.Uri, options: { overwrite: boolean }): Promise<void> {
    if (!options.overwrite && (await this.#exists(to))) throw vscode.FileSystemError.FileExists(to);
    await this.#ask('POST', from, `to=${encodeURIComponent(to.path)}`);
    this.#tell(vscode.FileChangeType.Deleted, from);
    this.#tell(vscode.FileChangeType.Created, to);
  }

  async allBelow(folder: vscode.Uri): Promise<vscode.Uri[]> {
    const entries = await this.readDirectory(folder);
    const found = entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      return type === vscode.FileType.Directory ? this.allBelow(uri) : [uri];
    });
    return (await Promise.all(found)).flat();
  }

  async #exists(uri: vscode.Uri): Promise<boolean> {
    return this.stat(uri).then(
      () => true,
      () => false,
    );
  }

  async #ask(method: string, uri: vscode.Uri, query = '', body?: Uint8Array): Promise<Response> {
    const address = `${vscode.Uri.joinPath(this.#server, uri.path)}?${query}`;
    const response = await fetch(address, { method, body: body ? new Uint8Array(body) : null });
    if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    if (!response.ok) throw vscode.FileSystemError.Unavailable(await response.text());
    return response;
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changed.fire([{ type, uri }]);
  }
}
