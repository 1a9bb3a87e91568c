import * as vscode from 'vscode';
import { meetupFiles } from '../find.ts';

/** Hears of the files of a folder, and of folders in it that go away with all that is in them. */
export function watchFolder(
  folder: vscode.WorkspaceFolder,
  heard: { readonly file: (uri: vscode.Uri) => void; readonly gone: (folder: vscode.Uri) => void },
): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, meetupFiles));
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
