import * as vscode from 'vscode';
import { marks } from '../../core/words/rules.ts';
import { split } from '../documents/apply.ts';
import { type Command, hinder, say } from './house.ts';
import { nameOf } from './save.ts';

/** Puts the second document of a file into a file of its own beside it, and shows that. */
export const splitFile: Command = {
  id: 'meetup.splitFile',
  run: async (house, target) => {
    if (!(target instanceof vscode.Uri)) return;
    const shelf = house.library.shelfOf(target);
    const there = await free(target);
    const hindrance = await split(house.library, target, there);
    if (hindrance) return hinder(house, hindrance, shelf, target);
    await vscode.window.showTextDocument(there);
    await say(house, marks.splitDone, { file: nameOf(there) }, shelf);
  },
};

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
