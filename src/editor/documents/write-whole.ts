import * as vscode from 'vscode';

/** Behind the name of what is still being written. Browsers call theirs `.part`, which is not ours to write over. */
const half = '.meetup-part';

/**
 * Writes a file so that it is never half: the old one until the new one stands complete beside it. Where the last step
 * fails when the old file is gone already, the new one stays beside it, whole, with `.meetup-part` behind its name.
 * @throws what the file system says
 */
export async function writeWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const before = await stat(uri);
  // What a link points to is written: put in its place, the file would part from it.
  if (before && (before.type & vscode.FileType.SymbolicLink) !== 0) return fs.writeFile(uri, bytes);
  const beside = uri.with({ path: `${uri.path}${half}` });
  try {
    await fs.writeFile(beside, bytes);
    await fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    const lost = before && !(await stat(uri));
    if (!lost) await remove(beside);
    throw error;
  }
}

const stat = (uri: vscode.Uri): Promise<vscode.FileStat | undefined> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    (found) => found,
    () => undefined,
  );

const remove = (uri: vscode.Uri): Promise<void> =>
  Promise.resolve(vscode.workspace.fs.delete(uri, { useTrash: false })).then(
    () => undefined,
    () => undefined,
  );
