import * as vscode from 'vscode';
import { openDocument } from './disk.ts';
import { scope } from './settings.ts';

/** True for the files this extension is about, whatever folder they are in. */
export const isMeetupFile = (uri: vscode.Uri): boolean => /\.meetup\.ya?ml$/.test(uri.path);

/**
 * True for what lies in a file system or is to lie there. Others show texts under a file's name that are no files: old
 * versions, both sides of a conflict. They stand in no list beside the file itself.
 */
export const isFile = ({ scheme }: vscode.Uri): boolean =>
  scheme === 'untitled' || (scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined);

/** The name of a file in its folder. */
export function fileOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder
    ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1)
    : (uri.path.split('/').at(-1) ?? uri.path);
}

/** Those of some files that are read: the settings of a folder are asked once, not for each of thousands. */
export function inScope(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const whole = new Map<vscode.WorkspaceFolder | undefined, boolean>([[undefined, true]]);
  return uris.filter((uri) => {
    if (/\/(node_modules|\.git)\//.test(uri.path)) return false;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const known = whole.get(folder) ?? scope(folder?.uri) === 'folder';
    whole.set(folder, known);
    return known || openDocument(uri) !== undefined;
  });
}
