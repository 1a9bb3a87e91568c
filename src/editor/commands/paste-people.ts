import * as vscode from 'vscode';
import { peopleAdded, peopleIn } from '../../core/cursor/paste.ts';
import { cursor } from '../../core/words/cursor.ts';
import { quote } from '../../core/words/words.ts';
import { askMany, back } from './ask.ts';
import { fileInHand } from './at-cursor.ts';
import { type Command, say, writeAll } from './house.ts';

/** Lists the people on the clipboard, copied from a sheet, in the file that is open. */
export const pastePeople: Command = {
  id: 'meetup.pastePeople',
  run: async (house) => {
    const uri = (await fileInHand(house))?.document.uri;
    if (!uri) return;
    const [shelf, book] = [house.library.shelfOf(uri), house.library.bookOf(uri)];
    if (!shelf || !book) return;
    const words = house.words(shelf);
    const found = peopleIn(await vscode.env.clipboard.readText(), shelf.circle);
    if (found.length === 0) {
      await say(house, cursor.paste.none, {}, shelf);
      return;
    }
    const choices = found.map((answer) => ({
      label: quote(answer.name, 80),
      description: [answer.id, answer.team && shelf.circle.teams.show(answer.team)].filter(Boolean).join(' · '),
      picked: true,
      answer,
    }));
    const title = words.fill(cursor.paste.title);
    const chosen = await askMany({ title, prompt: words.fill(cursor.paste.prompt), choices });
    if (chosen === undefined || chosen === back || chosen.length === 0) return;
    if (await writeAll(house, { shelf, book }, [{ uri, changes: peopleAdded(chosen) }]))
      await say(house, cursor.paste.done, { people: chosen.length, file: book.file }, shelf);
  },
};
