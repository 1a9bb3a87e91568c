// Runs inside the extension host of a real VS Code, bundled; what it finds goes to the file the row reads.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import { oneFile } from '../made/files.ts';

/** What was measured, in milliseconds. */
export interface InEditor {
  readonly version: string;
  /** Until `activate()` has returned, and until the extension is at work because a meetup file was opened. */
  readonly activation?: { readonly entry: number; readonly awake: number };
  /** From `onDidChangeTextDocument`: until the findings are set, and until VS Code says so. */
  readonly keystrokes?: readonly { readonly set: number; readonly told: number }[];
  /** Each `findFiles` for every meetup file of the folder. */
  readonly findFiles?: readonly { readonly ms: number; readonly files: number }[];
}

const lines = 5000;
const letters = 40;
const searches = 5;

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('meetup-planner.meetup-planner');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const results = process.env.MEETUP_TEST_RESULTS;
  if (!extension || !folder || results === undefined) throw new Error('Not all is there that is measured.');
  const asleep = !extension.isActive || extension.exports.editor() === undefined;
  const found: InEditor = {
    version: vscode.version,
    ...(asleep ? await atWork(extension, folder) : { findFiles: await searching(folder) }),
  };
  await writeFile(results, JSON.stringify(found));
}

/** Wakes the extension and types; whoever listens first is told first. */
async function atWork(
  extension: vscode.Extension<Api>,
  folder: vscode.WorkspaceFolder,
): Promise<Pick<InEditor, 'activation' | 'keystrokes'>> {
  let began = 0;
  vscode.workspace.onDidChangeTextDocument(() => {
    began = performance.now();
  });
  const start = performance.now();
  const api = await extension.activate();
  const entry = performance.now() - start;
  const file = join(folder.uri.fsPath, 'typed.meetup.yaml');
  await writeFile(file, oneFile(lines));
  const opened = performance.now();
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
  await vscode.window.showTextDocument(document);
  await api.awake;
  const awake = performance.now() - opened;
  await api.settled();
  const keystrokes: { set: number; told: number }[] = [];
  let set = 0;
  vscode.workspace.onDidChangeTextDocument(() => {
    set = performance.now() - began;
  });
  const at = document.positionAt(
    document.getText().indexOf('host: p', document.getText().length / 2) + 'host: p'.length,
  );
  for (let letter = 0; letter < letters; letter++) {
    const told = new Promise<number>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
        subscription.dispose();
        resolve(performance.now() - began);
      });
    });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, 'x');
    await vscode.workspace.applyEdit(edit);
    const { length } = vscode.languages.getDiagnostics(document.uri);
    if (length === 0) throw new Error('A host nobody knows was not found.');
    keystrokes.push({ set, told: await told });
  }
  return { activation: { entry, awake }, keystrokes };
}

async function searching(folder: vscode.WorkspaceFolder): Promise<NonNullable<InEditor['findFiles']>> {
  const found: { ms: number; files: number }[] = [];
  for (let nth = 0; nth < searches; nth++) {
    const begin = performance.now();
    const uris = await vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, '**/*.meetup.{yaml,yml}'),
      '**/{node_modules,.git}/**',
    );
    found.push({ ms: performance.now() - begin, files: uris.length });
  }
  return found;
}
