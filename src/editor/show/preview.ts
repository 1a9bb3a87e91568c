import * as vscode from 'vscode';

const scheme = 'meetup-preview';
/** Counts previews: VS Code keeps what it read from an address, and would show the one before for a moment. */
let made = 0;

/** Shows a text beside the editor to be read and not kept: nothing is saved, and closing it asks nothing. */
export class Preview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  readonly #uri: vscode.Uri;
  readonly #name: string;
  #text = '';

  /** @param name of the tab */
  constructor(name: string) {
    this.#name = name;
    this.#uri = vscode.Uri.from({ scheme, path: `/${++made}/${name}` });
  }

  provideTextDocumentContent(): string {
    return this.#text;
  }

  /** Shows a Markdown text as it will be read. The keyboard may go there; whoever wants it takes it back. */
  async show(text: string): Promise<void> {
    this.#text = text;
    this.#changed.fire(this.#uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', this.#uri);
  }

  /** Closes what was shown. */
  dispose(): void {
    const tabs = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input, label }) => input instanceof vscode.TabInputWebview && label.includes(this.#name));
    void vscode.window.tabGroups.close(tabs).then(undefined, () => undefined);
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
