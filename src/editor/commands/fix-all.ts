import * as vscode from 'vscode';
import { mendAll } from '../../core/mend.ts';
import { marks } from '../../core/words/rules.ts';
import { fileInHand } from './at-cursor.ts';
import { type Command, say, write } from './house.ts';

/** Mends in one step what needs no asking in the file of the active editor. */
export const fixAll: Command = {
  id: 'meetup.fixAll',
  run: async (house, target) => {
    const uri = target instanceof vscode.Uri ? target : (await fileInHand(house))?.document.uri;
    if (!uri) return undefined;
    const document = await vscode.workspace.openTextDocument(uri);
    await house.library.settled();
    const [shelf, book] = [house.library.shelfOf(uri), house.library.bookOf(uri)];
    if (!shelf || !book) return undefined;
    const found = (await house.findings()).of(document);
    const { changes, mended } = mendAll(house.library.reading(document).reading, found);
    if (changes.length === 0) {
      const choice = found.some((finding) => finding.fixes().length > 0);
      const items = found.filter(({ level }) => level !== 'hint').length;
      const left = choice ? marks.decideToFix : items > 0 ? marks.leftToFix : marks.nothingToFix;
      await say(house, left, { items }, shelf);
    } else if (await write(house, { shelf, book }, changes))
      await say(house, marks.fixed, { items: mended.length }, shelf);
    return mended.length;
  },
};
