import * as vscode from 'vscode';
import { marks } from '../../core/words/rules.ts';
import { split } from '../documents/apply.ts';
import { fileInHand } from './at-cursor.ts';
import { type Command, type House, hinder, say } from './house.ts';
import { nameOf } from './save.ts';

/** Puts the second document of a file into a file of its own beside it, and shows that. */
export const splitFile: Command = {
  id: 'meetup.splitFile',
  run: async (house, target) => {
    const uri = target instanceof vscode.Uri ? target : await inHand(house);
    if (!uri) return;
    const shelf = house.library.shelfOf(uri);
    const there = await free(uri);
    const hindrance = await split(house.library, uri, there);
    if (hindrance) return hinder(house, hindrance, shelf, uri);
    await vscode.window.showTextDocument(there);
    await say(house, marks.splitDone, { file: nameOf(there) }, shelf);
  },
};

/** The file that is being edited, where it is several documents; otherwise it is said what there is to split. */
async function inHand(house: House): Promise<vscode.Uri | undefined> {
  const editor = await fileInHand(house);
  if (!editor) return undefined;
  await house.settled();
  const { uri } = editor.document;
  const found = (await house.findings()).of(editor.document);
  if (found.some((finding) => finding.rule === 'many-documents')) return uri;
  await say(house, marks.nothingHere.split, {}, house.library.shelfOf(uri));
  return undefined;
}

/** The name of a file with the next number, as no file has it yet. */
async function free(uri: vscode.Uri): Promise<vscode.Uri> {
  const [, name = '', ending = ''] = /(?:^|\/)([^/]*?)(\.meetup\.ya?ml)$/.exec(uri.path) ?? [];
  for (let n = 2; ; n++) {
    const other = vscode.Uri.joinPath(uri, '..', `${name}-${n}${ending}`);
    try {
      await vscode.workspace.fs.stat(other);
    } catch {
      return other;
    }
  }
}
