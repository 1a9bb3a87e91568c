import * as vscode from 'vscode';
import { shareTexts } from '../../core/words/share.ts';
import { ui } from '../../core/words/ui.ts';
import { isGone } from '../documents/disk.ts';
import type { Shelf } from '../documents/library.ts';
import { writeWhole } from '../documents/write-whole.ts';
import type { House } from './house.ts';

/** A file name made of somebody's words: only what every system takes, and never a name with a meaning of its own. */
export function fileName(text: string, ending: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short = [...plain].slice(0, 40).join('');
  return `${short === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? 'meetup' : short}.${ending}`;
}

export interface SaveWish {
  readonly house: House;
  readonly shelf: Shelf;
  readonly name: string;
  readonly title: string;
  /** Name of the kind of file, and its ending. */
  readonly filter: readonly [name: string, ending: string];
  /** What to write there, given what stands there already. */
  readonly text: (before: string | undefined) => string;
}

/** Asks where to, and writes a whole file; the address, or undefined where the reader gave up or it could not be done. */
export async function saveAs({ house, shelf, name, title, filter, text }: SaveWish): Promise<vscode.Uri | undefined> {
  const folder = shelf.folder?.uri ?? vscode.Uri.joinPath(vscode.Uri.parse(shelf.key), '..');
  const [kind, ending] = filter;
  const uri = await vscode.window.showSaveDialog({
    title,
    defaultUri: vscode.Uri.joinPath(folder, name),
    filters: { [kind]: [ending] },
  });
  if (!uri) return undefined;
  try {
    await writeWhole(uri, new TextEncoder().encode(text(await textAt(uri))));
    return uri;
  } catch (error) {
    house.log.error(error instanceof Error ? error : String(error));
    const words = house.words(shelf);
    const button = words.fill(ui.buttons.showLog);
    const said = words.fill(shareTexts.error.notSaved, { file: nameOf(uri) });
    if ((await vscode.window.showErrorMessage(said, button)) === button) house.log.show();
    return undefined;
  }
}

export const nameOf = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? uri.path;

const textAt = async (uri: vscode.Uri): Promise<string | undefined> => {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (isGone(error)) return undefined;
    // There is something nobody can read just now: written anew it would forget what it had counted.
    throw error;
  }
};
