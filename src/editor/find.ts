import * as vscode from 'vscode';

/** The meetup files of a folder, as a glob. */
export const meetupFiles = '**/*.meetup.{yaml,yml}';
const excluded = '**/{node_modules,.git}/**';

/** Milliseconds between looks while the search of a starting editor says nothing at all. */
const pauses = [50, 100, 200, 400, 800, 1600, 3200];
/** How far a folder is walked by hand where the search finds nothing: enough for any folder kept for meetups. */
const deepest = 3;
const mostFolders = 200;
/** Milliseconds a search may still take where walking has not seen everything. */
const patience = 5000;

/** The meetup files of a folder. */
export async function findMeetupFiles(folder: vscode.WorkspaceFolder, most: number): Promise<vscode.Uri[]> {
  const token = new vscode.CancellationTokenSource();
  try {
    return await (hasSearch(folder) ? searchThenWalk(folder, most) : searchOrWalk(folder, most, token.token));
  } finally {
    token.cancel();
    token.dispose();
  }
}

/** Whether the editor itself searches this folder: on its own disk, or on that of the machine it works on. */
const hasSearch = ({ uri }: vscode.WorkspaceFolder): boolean => ['file', 'vscode-remote'].includes(uri.scheme);

/**
 * The file search of an editor that has only just started may answer "nothing" before it can look; a folder with files
 * in it and none to be found is such a time.
 */
async function searchThenWalk(folder: vscode.WorkspaceFolder, most: number): Promise<vscode.Uri[]> {
  for (const pause of pauses) {
    if (await canSearch(folder)) break;
    await after(pause);
  }
  const found = await search(folder, most).catch(() => []);
  return found.length > 0 ? found : (await walk(folder.uri, most)).found;
}

/**
 * A file system that comes from an extension may come without a search; the editor then waits for one for ever. Whoever
 * has seen everything first is right; what was walked only in part counts where the search has nothing to say.
 */
async function searchOrWalk(
  folder: vscode.WorkspaceFolder,
  most: number,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const searched = search(folder, most, token).then(
    (found): Walked => ({ found, whole: found.length > 0 }),
    (): Walked => ({ found: [], whole: false }),
  );
  const walked = walk(folder.uri, most);
  const first = await Promise.race([searched, walked]);
  if (first.whole) return first.found;
  const both = Promise.all([searched, walked]).then(([one, other]) => (one.whole ? one : other));
  return (await Promise.race([both, after(patience).then(() => walked)])).found;
}

const search = async (
  folder: vscode.WorkspaceFolder,
  most: number,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> =>
  vscode.workspace.findFiles(new vscode.RelativePattern(folder, meetupFiles), excluded, most, token);

async function canSearch(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const everything = new vscode.RelativePattern(folder, '**/*');
  const anything = await Promise.resolve(vscode.workspace.findFiles(everything, null, 1)).catch(() => []);
  // Nothing in it, and not: nobody there yet to say what is in it.
  return anything.length > 0 || (await entriesOf(folder.uri))?.length === 0;
}

interface Walked {
  readonly found: vscode.Uri[];
  /** False where some folders were left out: too many, too deep, or shut. */
  readonly whole: boolean;
}

async function walk(root: vscode.Uri, most: number): Promise<Walked> {
  const found: vscode.Uri[] = [];
  const folders = [{ uri: root, depth: 0 }];
  let whole = true;
  let at = 0;
  for (; at < folders.length && at < mostFolders && found.length < most; at++) {
    const { uri, depth } = folders[at] ?? { uri: root, depth: deepest };
    const entries = await entriesOf(uri);
    whole &&= entries !== undefined;
    for (const [name, type] of entries ?? []) {
      const inner = vscode.Uri.joinPath(uri, name);
      if (type & vscode.FileType.File && /\.meetup\.ya?ml$/.test(name)) found.push(inner);
      else if (type === vscode.FileType.Directory && !/^(node_modules|\.git)$/.test(name)) {
        if (depth < deepest) folders.push({ uri: inner, depth: depth + 1 });
        else whole = false;
      }
    }
  }
  return { found: found.slice(0, most), whole: found.length >= most || (whole && at === folders.length) };
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What stands in a folder; undefined where nobody can say. */
const entriesOf = async (uri: vscode.Uri): Promise<readonly [string, vscode.FileType][] | undefined> => {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    return undefined;
  }
};
