import * as vscode from 'vscode';

const pattern = '**/*.meetup.{yaml,yml}';
const excluded = '**/{node_modules,.git}/**';

/** Milliseconds between looks while the search of a starting editor says nothing at all. */
const pauses = [50, 100, 200, 400, 800, 1600, 3200];
/** How far a folder is walked by hand where the search finds nothing: enough for any folder kept for meetups. */
const deepest = 3;
const mostFolders = 200;

/**
 * The meetup files of a folder. The file search of an editor that has only just started may answer "nothing" before it
 * can look; a folder with files in it and none to be found is such a time.
 */
export async function findMeetupFiles(folder: vscode.WorkspaceFolder, most: number): Promise<vscode.Uri[]> {
  for (const pause of pauses) {
    if (await canSearch(folder)) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), excluded, most);
  return found.length > 0 ? found : walk(folder.uri, most);
}

async function canSearch(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const anything = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*'), null, 1);
  // Nothing in it, and not: nobody there yet to say what is in it.
  return anything.length > 0 || (await entriesOf(folder.uri))?.length === 0;
}

async function walk(root: vscode.Uri, most: number): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [{ uri: root, depth: 0 }];
  for (let at = 0; at < folders.length && at < mostFolders && found.length < most; at++) {
    const { uri, depth } = folders[at] ?? { uri: root, depth: deepest };
    for (const [name, type] of (await entriesOf(uri)) ?? []) {
      const inner = vscode.Uri.joinPath(uri, name);
      if (type === vscode.FileType.File && /\.meetup\.ya?ml$/.test(name)) found.push(inner);
      else if (type === vscode.FileType.Directory && depth < deepest && !/^(node_modules|\.git)$/.test(name))
        folders.push({ uri: inner, depth: depth + 1 });
    }
  }
  return found.slice(0, most);
}

/** What stands in a folder; undefined where nobody can say. */
const entriesOf = async (uri: vscode.Uri): Promise<readonly [string, vscode.FileType][] | undefined> => {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    return undefined;
  }
};
