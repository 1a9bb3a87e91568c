import * as vscode from 'vscode';
import { isCurrent, type Stamp } from '../../core/circle/archive.ts';
import type { Sheet } from '../../core/circle/sheet.ts';
import { skim } from '../../core/circle/skim.ts';
import { findMeetupFiles } from '../find.ts';
import type { Disk } from './disk.ts';
import type { Store } from './store.ts';
import { inTurns, Turns } from './turns.ts';

const pattern = '**/*.meetup.{yaml,yml}';
const mostFiles = 20_000;
/** Files asked for at once. */
export const atOnce = 32;
/** With fewer new files than these a glance at each would only be a detour. */
const worthGlance = 24;

interface Reader {
  readonly disk: Disk;
  readonly store: Store;
  /** The name of a file in its folder. */
  readonly fileOf: (uri: vscode.Uri) => string;
  /** What is known of a file by now: nothing, a glance at it, or all of it, as where somebody has opened it meanwhile. */
  readonly knows: (uri: vscode.Uri) => 'glance' | 'all' | undefined;
  readonly put: (uri: vscode.Uri, sheet: Sheet, from: Stamp | 'glance') => void;
}

/** The files of a folder, each known at a glance. */
export interface Seen {
  readonly uris: readonly vscode.Uri[];
  /** Takes from last time all that still is so; answers the files that are yet to be read. Asked for once. */
  readonly recall: () => Promise<readonly vscode.Uri[]>;
}

/** Takes from last time what still is so, and a glance at the rest: enough to list what comes. */
export async function lookThrough(folder: vscode.WorkspaceFolder, reader: Reader): Promise<Seen> {
  const { disk, store, fileOf, knows, put } = reader;
  const [uris, kept] = await Promise.all([findMeetupFiles(folder, mostFiles), store.load(folder)]);
  // The disk is asked how the files are while what was kept of them is taken in: neither waits for the other.
  const stamps = new Map<vscode.Uri, Stamp>();
  const asking = kept && stampAll(uris, disk, stamps);
  const glances = await kept?.glances();
  await asking;
  const unread: vscode.Uri[] = [];
  const current = new Map<string, { readonly uri: vscode.Uri; readonly stamp: Stamp }>();
  const turns = new Turns();
  for (const uri of uris)
    await turns.run(() => {
      const [before, stamp] = [glances?.get(fileOf(uri)), stamps.get(uri)];
      if (knows(uri)) return;
      if (!before || !stamp || !isCurrent(before, stamp)) return void unread.push(uri);
      put(uri, before.sheet, 'glance');
      current.set(before.sheet.file, { uri, stamp });
    });
  if (unread.length > worthGlance)
    await inTurns(
      unread,
      (uri) => disk.text(uri),
      (text, uri) => {
        if (typeof text === 'string' && !knows(uri)) put(uri, skim(text, fileOf(uri)), 'glance');
      },
      atOnce,
    );
  const recall = async (): Promise<readonly vscode.Uri[]> => {
    await kept?.eachSheet((sheet) => {
      const known = current.get(sheet.file);
      // Read meanwhile, or gone: what was kept says less of it than what was heard.
      if (known && knows(known.uri) === 'glance') put(known.uri, sheet, known.stamp);
      current.delete(sheet.file);
    });
    return [...unread, ...[...current.values()].map(({ uri }) => uri)];
  };
  return { uris, recall };
}

async function stampAll(uris: readonly vscode.Uri[], disk: Disk, stamps: Map<vscode.Uri, Stamp>): Promise<void> {
  await inTurns(
    uris,
    (uri) => disk.stamp(uri),
    (stamp, uri) => {
      if (typeof stamp === 'object') stamps.set(uri, stamp);
    },
    atOnce,
  );
}

/** Hears of the files of a folder, and of folders in it that go away with all that is in them. */
export function watchFolder(
  folder: vscode.WorkspaceFolder,
  heard: { readonly file: (uri: vscode.Uri) => void; readonly gone: (folder: vscode.Uri) => void },
): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
  const folders = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'), true, true);
  return vscode.Disposable.from(
    files,
    files.onDidCreate(heard.file),
    files.onDidChange(heard.file),
    files.onDidDelete(heard.file),
    folders,
    folders.onDidDelete(heard.gone),
  );
}
