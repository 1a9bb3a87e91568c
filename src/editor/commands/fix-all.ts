import * as vscode from 'vscode';
import { mendAll } from '../../core/mend.ts';
import { marks } from '../../core/words/rules.ts';
import { isMeetupFile } from '../documents/meetup-file.ts';
import { type Command, say, write } from './house.ts';

/** Mends in one step what needs no asking in the file of the active editor. */
export const fixAll: Command = {
  id: 'meetup.fixAll',
  run: async (house, target) => {
    const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
    if (!uri || !isMeetupFile(uri)) return undefined;
    const document = await vscode.workspace.openTextDocument(uri);
    await house.library.settled();
    const [shelf, book] = [house.library.shelfOf(uri), house.library.bookOf(uri)];
    if (!shelf || !book) return undefined;
    const { changes, mended } = mendAll(house.library.reading(document).reading, (await house.findings()).of(document));
    if (changes.length === 0) await say(house, marks.nothingToFix, {}, shelf);
    else if (await write(house, { shelf, book }, changes))
      await say(house, marks.fixed, { items: mended.length }, shelf);
    return mended.length;
  },
};
