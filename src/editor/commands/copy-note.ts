import * as vscode from 'vscode';
import type { Note } from '../../core/circle/note.ts';
import { marks } from '../../core/words/rules.ts';
import { shareTexts as texts } from '../../core/words/share.ts';
import { me } from '../documents/settings.ts';
import { offeredAtCursor } from './at-cursor.ts';
import { shareRoom, sourceOf } from './gathering.ts';
import { type Command, say } from './house.ts';

/** What a quick fix hands over: a message to somebody, about a session of this file. */
export interface NoteWish {
  readonly uri: vscode.Uri;
  readonly note: Note;
}

/** Copies a few lines to somebody, ready to be sent in one's own voice. */
export const copyNote: Command = {
  id: 'meetup.copyNote',
  run: async (house, target) => {
    const given = target ?? (await offeredAtCursor(house, 'meetup.copyNote', marks.nothingHere.note));
    if (!given) return;
    const { uri, note } = given as NoteWish;
    const [shelf, book] = [house.library.shelfOf(uri), house.library.bookOf(uri)];
    if (!shelf || !book) return;
    const { noteLetter } = await shareRoom();
    const letter = noteLetter(await sourceOf(house, { shelf, book }), note, house.words(shelf), me(shelf.folder?.uri));
    if (!letter) return say(house, texts.error.noSession, {}, shelf);
    await vscode.env.clipboard.writeText(`${letter.subject}\n\n${letter.as('text')}`);
    await say(house, texts.done.copied, {}, shelf);
  },
};
