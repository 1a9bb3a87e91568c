import * as vscode from 'vscode';
import type { Editor } from '../../src/editor/editor.ts';
import type { Branch } from '../../src/editor/show/branch.ts';
import type { Api } from '../../src/extension.ts';

/** As Node's `assert`, which the web host does not have. */
export function assert(condition: unknown, what = 'a condition holds'): asserts condition {
  if (!condition) throw new Error(`It is not so that ${what}.`);
}

/** The running extension, as it was installed. */
export async function extension(): Promise<Api> {
  const found = vscode.extensions.getExtension<Api>('meetup-planner.meetup-planner');
  assert(found, 'the extension is installed');
  return found.activate();
}

/** The extension at work, with all it has heard by now read and shown. */
export async function atWork(): Promise<Editor> {
  const api = await extension();
  // The folders of a workspace may be told after the start.
  const editor = await api.awake;
  await api.settled();
  return editor;
}

/** A file of one of the folders of the example company. */
export function example(folder: 'ja' | 'en', file: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert(found, `the folder ${folder} is open`);
  return vscode.Uri.joinPath(found.uri, file);
}

/** What the extension has to say about a file just now; the code without the page behind it. */
export const findings = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'meetup')
    .map(({ code, ...rest }) => ({ ...rest, code: typeof code === 'object' ? code.value : (code ?? '') }));

export const codes = (uri: vscode.Uri): readonly unknown[] => findings(uri).map(({ code }) => code);

/** Resolves when the findings of a file are as wanted: at once, or after the change of findings that makes them so. */
export function whenFound(uri: vscode.Uri, wanted: (codes: readonly unknown[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!wanted(codes(uri))) return;
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Resolves with the tabs of a name, as soon as there is one. */
export function whenShown(label: string): Promise<readonly vscode.Tab[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter((tab) => tab.label.includes(label));
      if (tabs.length === 0) return;
      subscription.dispose();
      resolve(tabs);
    };
    const subscription = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

/** A document shown in an editor with a text of its own; `close` puts everything back as it was. */
export class Draft {
  readonly document: vscode.TextDocument;

  private constructor(document: vscode.TextDocument) {
    this.document = document;
  }

  static async of(uri: vscode.Uri, viewColumn = vscode.ViewColumn.Active): Promise<Draft> {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, viewColumn);
    return new Draft(document);
  }

  /** A new file, not on disk before. */
  static async fresh(folder: 'ja' | 'en', file: string, text: string): Promise<Draft> {
    const uri = example(folder, file);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return Draft.of(uri);
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  get text(): string {
    return this.document.getText();
  }

  /** Types over the first place where a text stands. */
  async replace(from: string, to: string): Promise<void> {
    const at = this.text.indexOf(from);
    assert(at >= 0, `the file says ${from}`);
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(this.document.positionAt(at), this.document.positionAt(at + from.length));
    edit.replace(this.uri, range, to);
    assert(await vscode.workspace.applyEdit(edit));
    await (await extension()).settled();
  }

  async undo(): Promise<void> {
    await this.focus();
    await vscode.commands.executeCommand('undo');
    await (await extension()).settled();
  }

  /** Goes to the editor there is: shown anywhere else, it would cover what stands there. */
  async focus(): Promise<void> {
    const { visibleTextEditors: all } = vscode.window;
    const viewColumn = all.find(({ document }) => document === this.document)?.viewColumn;
    await vscode.window.showTextDocument(this.document, viewColumn === undefined ? {} : { viewColumn });
  }

  /** Throws what was typed away and closes the editor. */
  async close(): Promise<void> {
    await this.focus();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await (await extension()).settled();
  }

  /** Closes the editor and deletes the file. */
  async remove(): Promise<void> {
    await this.close();
    await vscode.workspace.fs.delete(this.uri);
    await whenFound(this.uri, (left) => left.length === 0);
  }
}

/** A branch of the tree as a reader sees it, with what is below it. */
export interface Seen {
  readonly label: string;
  readonly description: string;
  readonly id: string;
  readonly inside: readonly Seen[];
  readonly item: vscode.TreeItem;
}

/** The tree as a reader sees it with everything opened. */
export async function tree(): Promise<readonly Seen[]> {
  const { tree } = await atWork();
  const look = async (branch?: Branch): Promise<Seen[]> => {
    const children = await tree.getChildren(branch);
    return Promise.all(
      children.map(async (child) => {
        const item = tree.getTreeItem(child);
        const label = typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
        const inside = item.collapsibleState ? await look(child) : [];
        return { label, description: String(item.description ?? ''), id: item.id ?? '', inside, item };
      }),
    );
  };
  return look();
}

/** What stands below one of the roots of the tree. */
export async function under(root: string): Promise<readonly Seen[]> {
  const found = (await tree()).find(({ label }) => label === root);
  assert(found, `the tree has a group ${root}`);
  return found.inside;
}
