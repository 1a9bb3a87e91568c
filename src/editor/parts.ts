import type * as vscode from 'vscode';

/** The file of a part, as its neighbours require it. */
const beside = /^\.\/(.+)\.js$/;

/**
 * The files of the extension behind its first, in a host that loads one and no other: VS Code of the web. They are
 * fetched as any file of the extension is, and run as that host runs the first one. `scripts/package/layers.mjs` says
 * which there are, and what each requires.
 */
export class Parts {
  readonly #needs: Readonly<Record<string, readonly string[]>>;
  readonly #host: (name: string) => unknown;
  #home: vscode.Uri | undefined;
  readonly #coming = new Map<string, Promise<void>>();
  /** What was fetched, until it is run: to run all of it at once would take the time that was to be saved. */
  readonly #texts = new Map<string, string>();
  readonly #running = new Map<string, unknown>();

  /** @param host what the host answers to `require` */
  constructor(needs: Readonly<Record<string, readonly string[]>>, host: (name: string) => unknown) {
    this.#needs = needs;
    this.#host = host;
  }

  /** Says where the extension is, and what the first file has for the others. */
  begin(home: vscode.Uri, first: unknown): void {
    this.#home = home;
    this.#running.set('extension', first);
  }

  /** What a part exports. It is fetched side by side with all it requires; what failed is fetched again the next time. */
  async load(name: string): Promise<unknown> {
    await Promise.all([...this.#with(name)].map((one) => this.#bring(one)));
    return this.#run(name);
  }

  #with(name: string, found = new Set<string>()): ReadonlySet<string> {
    found.add(name);
    for (const need of this.#needs[name] ?? []) this.#with(need, found);
    return found;
  }

  #bring(name: string): Promise<void> | undefined {
    if (this.#running.has(name) || this.#texts.has(name)) return undefined;
    const coming = this.#coming.get(name) ?? this.#read(name).finally(() => this.#coming.delete(name));
    this.#coming.set(name, coming);
    return coming;
  }

  async #read(name: string): Promise<void> {
    const bytes = await this.#vscode.workspace.fs.readFile(this.#place(name));
    this.#texts.set(name, new TextDecoder().decode(bytes));
  }

  #run(name: string): unknown {
    if (this.#running.has(name)) return this.#running.get(name);
    const text = this.#texts.get(name);
    if (text === undefined) throw new Error(`${name} is required, and was not fetched.`);
    // Whatever cannot be run is not kept either.
    this.#texts.delete(name);
    const module = { exports: {} };
    // The host names the first file in this way too; debuggers go by it.
    const named = `${text}\n//# sourceURL=${this.#place(name).toString(true)}#vscode-extension`;
    new Function('module', 'exports', 'require', named)(module, module.exports, this.#require);
    this.#running.set(name, module.exports);
    return module.exports;
  }

  readonly #require = (path: string): unknown => {
    const [, name] = beside.exec(path) ?? [];
    return name === undefined ? this.#host(path) : this.#run(name);
  };

  #place(name: string): vscode.Uri {
    if (!this.#home) throw new Error('It is not known yet where the extension is.');
    return this.#vscode.Uri.joinPath(this.#home, 'dist', 'host', `${name}.js`);
  }

  get #vscode(): typeof vscode {
    return this.#host('vscode') as typeof vscode;
  }
}
