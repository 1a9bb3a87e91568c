// Runs inside the extension host of a real VS Code, bundled; what it finds goes to the file the row reads.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import { oneFile } from '../made/files.ts';

/** What was measured, in milliseconds. */
export interface InEditor {
  readonly version?: string;
  /** Why the rest is missing, where it is. */
  readonly stopped?: string;
  /** Until `activate()` has returned, and until the extension is at work because a meetup file was opened. */
  readonly activation?: { readonly entry: number; readonly awake: number };
  /** Letters in a file of 5,000 lines, a thousand lines pasted into it again and again, letters in a file of 2 MB. */
  readonly letters?: readonly Answer[];
  readonly pastes?: readonly Answer[];
  readonly large?: readonly Answer[];
  /** Until a file of 2 MB that was opened has its findings. */
  readonly opened?: number;
  /** Each `findFiles` for every meetup file of the folder. */
  readonly searches?: readonly { readonly ms: number; readonly files: number }[];
  /** Until the roots of the tree are there, in a folder in which nothing is known yet. */
  readonly tree?: number;
  /** Letters while nothing else goes on, and while files are exchanged under the editor. */
  readonly still?: readonly Answer[];
  readonly busy?: readonly Answer[];
  /** Until everything about the exchanged files is known and shown; and the longest time nothing else had its turn. */
  readonly branch?: { readonly files: number; readonly settled?: number; readonly blocked: number };
}

/** What an edit is answered with, from `onDidChangeTextDocument`; `felt` from the edit, to the window and back. */
export interface Answer {
  readonly set: number;
  readonly felt: number;
}

const lines = { usual: 5000, pasted: 1000, large: 52_000 } as const;
const times = { letters: 40, pastes: 9, large: 20, searches: 5, still: 30 } as const;
const exchanged = 5000;
/** Milliseconds between two letters of somebody who types fast. */
const pace = 60;
/**
 * Milliseconds after which what was typed is enough, an answer is not waited for, a folder is left as it is, and all of it
 * ends with what was measured by then.
 */
const [enough, tooLong, patience, longest] = [15_000, 30_000, 60_000, 210_000] as const;

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('meetup-planner.meetup-planner');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const results = process.env.MEETUP_TEST_RESULTS;
  if (!extension || !folder || results === undefined) throw new Error('Not all is there that is measured.');
  const scene = folder.name.startsWith('files-') ? amongMany : alone;
  // Kept as it comes: what was measured counts, whatever happens behind it.
  const found: Writable<InEditor> = { version: vscode.version };
  try {
    if (!(await inTime(scene(extension, folder, found), longest)))
      found.stopped = `it took more than ${longest / 60_000} minutes`;
  } catch (error) {
    found.stopped = error instanceof Error ? error.message : String(error);
  }
  await writeFile(results, JSON.stringify(found));
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What comes in time; false for what does not. */
async function inTime(work: Promise<unknown>, limit: number): Promise<boolean> {
  const stop = new AbortController();
  const late = wait(limit, false, { signal: stop.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    stop.abort();
  }
}

/** Wakes the extension in a folder without meetup files, and edits files that stand alone in it. */
async function alone(
  extension: vscode.Extension<Api>,
  folder: vscode.WorkspaceFolder,
  found: Writable<InEditor>,
): Promise<void> {
  const ear = new Ear();
  const start = performance.now();
  const api = await extension.activate();
  const entry = performance.now() - start;
  const usual = await written(folder, 'typed', oneFile(lines.usual));
  const opened = performance.now();
  const document = await shown(usual);
  await api.awake;
  const awake = performance.now() - opened;
  found.activation = { entry, awake };
  await inTime(api.settled(), patience);
  ear.listen();
  const letters: Answer[] = [];
  found.letters = letters;
  await misspelt(ear, document, letters, times.letters);
  const pastes: Answer[] = [];
  found.pastes = pastes;
  // Items of a list of their own name nobody the file knows.
  const sessions = /^sessions:\n([\s\S]*?)^\w/m.exec(oneFile(lines.pasted))?.[1] ?? '';
  for (let nth = 0; nth < times.pastes; nth++) {
    const at = document.positionAt(document.getText().indexOf('sessions:\n') + 'sessions:\n'.length);
    pastes.push(await ear.answer(document, at, sessions.replaceAll('host: p', `host: q${nth}`)));
  }
  const heavy = await written(folder, 'large', oneFile(lines.large));
  const begin = performance.now();
  const book = await shown(heavy);
  if (await inTime(api.settled(), patience)) found.opened = performance.now() - begin;
  const large: Answer[] = [];
  found.large = large;
  await misspelt(ear, book, large, times.large);
}

/** Looks for the files of a large folder, and types while half of them are exchanged. */
async function amongMany(
  extension: vscode.Extension<Api>,
  folder: vscode.WorkspaceFolder,
  found: Writable<InEditor>,
): Promise<void> {
  const ear = new Ear();
  const searches: { ms: number; files: number }[] = [];
  found.searches = searches;
  for (let nth = 0; nth < times.searches; nth++) {
    const begin = performance.now();
    const uris = await vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, '**/*.meetup.{yaml,yml}'),
      '**/{node_modules,.git}/**',
    );
    searches.push({ ms: performance.now() - begin, files: uris.length });
  }
  const begin = performance.now();
  const api = await extension.activate();
  await vscode.commands.executeCommand('meetup.sessions.focus');
  const { tree: roots } = await api.awake;
  await roots.getChildren();
  found.tree = performance.now() - begin;
  // Not in time on a slow machine: then letters are typed while the rest is still read.
  await inTime(api.settled(), patience);
  const document = await shown(vscode.Uri.joinPath(folder.uri, 'area-00', 'series-00000.meetup.yaml'));
  ear.listen();
  const still: Answer[] = [];
  found.still = still;
  await misspelt(ear, document, still, times.still, pace);
  const busy: Answer[] = [];
  found.busy = busy;
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  monitor.enable();
  const switched = performance.now();
  let done = false;
  const all = exchange(folder.uri.fsPath)
    .then(async () => {
      // Told by the watcher a little later.
      await wait(1000);
      return inTime(api.settled(), patience);
    })
    .finally(() => {
      done = true;
    });
  while (!done) {
    await misspelt(ear, document, busy, 1);
    await wait(pace);
  }
  const settled = await all;
  monitor.disable();
  const blocked = monitor.max / 1e6;
  found.branch = { files: exchanged, blocked, ...(settled ? { settled: performance.now() - switched } : {}) };
}

/** Writes half of the files anew, in a process of its own as git is. */
async function exchange(path: string): Promise<void> {
  const script = `
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const files = readdirSync('.', { recursive: true }).filter((file) => /area-\\d+.series-.*\\.meetup\\.yaml$/.test(file));
for (const file of files.filter((file) => !file.includes('series-00000')).slice(0, ${exchanged}))
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Series', 'title: Branch'));`;
  const child = spawn(process.execPath, ['-e', script], { cwd: path, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The files could not be exchanged.');
}

async function written(folder: vscode.WorkspaceFolder, name: string, text: string): Promise<vscode.Uri> {
  const file = join(folder.uri.fsPath, `${name}.meetup.yaml`);
  await writeFile(file, text);
  return vscode.Uri.file(file);
}

async function shown(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/**
 * Misspells a host in the middle of a file, letter by letter: nobody is called so.
 * @param answers where each answer goes as it comes
 */
async function misspelt(
  ear: Ear,
  document: vscode.TextDocument,
  answers: Answer[],
  count: number,
  pause = 0,
): Promise<void> {
  const begin = performance.now();
  for (let letter = 0; letter < count && performance.now() - begin < enough; letter++) {
    const text = document.getText();
    const at = document.positionAt(text.indexOf('host: p', text.length / 2) + 'host: p'.length);
    answers.push(await ear.answer(document, at, 'x'));
    if (pause > 0) await wait(pause);
  }
}

/** Hears a change before the extension does, and again when the extension has answered it: who listens first is told first. */
class Ear {
  #began = 0;
  #set = 0;

  constructor() {
    vscode.workspace.onDidChangeTextDocument(() => {
      this.#began = performance.now();
    });
  }

  /** To be called once the extension listens. */
  listen(): void {
    vscode.workspace.onDidChangeTextDocument(() => {
      this.#set = performance.now();
    });
  }

  async answer(document: vscode.TextDocument, at: vscode.Position, text: string): Promise<Answer> {
    const told = new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
        subscription.dispose();
        resolve();
      });
    });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, text);
    const begin = performance.now();
    await vscode.workspace.applyEdit(edit);
    const { length } = vscode.languages.getDiagnostics(document.uri);
    if (length === 0) throw new Error('A host nobody knows was not found.');
    const [set, began] = [this.#set, this.#began];
    if (!(await inTime(told, tooLong))) throw new Error('Nobody was told of a finding in time.');
    return { set: set - began, felt: set - begin };
  }
}
