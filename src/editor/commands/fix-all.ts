import * as vscode from 'vscode';
import { mendAll } from '../../core/mend.ts';
import type { Text } from '../../core/words/words.ts';
import { fileInHand } from './at-cursor.ts';
import { type Command, say, write } from './house.ts';

const said = {
  fixed: {
    en: '{items} mended in one step. Undo takes all of it back.',
    ja: '{items}をまとめて直しました。一度の「元に戻す」ですべて戻ります。',
  },
  nothing: {
    en: 'There is nothing to mend here.',
    ja: '直すところはありません。',
  },
  left: {
    en: 'Nothing here can be mended without you; the list of problems shows {items}.',
    ja: '確認なしで直せるものはありません。「問題」の一覧に{items}あります。',
  },
  decide: {
    en: 'Nothing here can be mended without a decision of yours. The light bulb of a line shows what there is to choose from.',
    ja: '確かめずに直せるものはありません。残りは、行の電球から直し方を選べます。',
  },
} as const satisfies Record<string, Text>;

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
      const left = choice ? said.decide : items > 0 ? said.left : said.nothing;
      await say(house, left, { items }, shelf);
    } else if (await write(house, { shelf, book }, changes))
      await say(house, said.fixed, { items: mended.length }, shelf);
    return mended.length;
  },
};
