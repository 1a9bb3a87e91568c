import * as vscode from 'vscode';
import { asMarkdown } from '../../core/words/page.ts';
import { asHtml } from '../../core/words/page-html.ts';
import { sheetWords } from '../../core/words/sheet.ts';
import { writeWhole } from '../documents/write-whole.ts';
import { chooseSession } from './choose.ts';
import { type Command, say } from './house.ts';

/** Saves the run sheet of a session as a page to print, or as Markdown: by the name the reader gives it. */
export const saveRunSheet: Command = {
  id: 'meetup.saveRunSheet',
  run: async (house, target) => {
    const chosen = await chooseSession(house, target, {
      title: house.words().fill(sheetWords.command),
      which: ({ status }) => status !== 'cancelled',
      none: sheetWords.noSession,
    });
    if (!chosen) return;
    const { shelf, book, occasion } = chosen;
    const words = house.words(shelf);
    const { runSheet } = await import('../../core/share/sheet.ts');
    const document = await vscode.workspace.openTextDocument(book.uri);
    const page = runSheet(house.library.reading(document).reading.plan, shelf.circle, occasion, words);
    const stem = (book.uri.path.split('/').at(-1) ?? '').replace(/\.meetup\.ya?ml$/, '');
    const uri = await vscode.window.showSaveDialog({
      title: words.fill(sheetWords.command),
      defaultUri: vscode.Uri.joinPath(book.uri, '..', `${stem}-${occasion.date ?? 'tbd'}.html`),
      filters: { HTML: ['html'], Markdown: ['md'] },
    });
    if (!uri) return;
    const text = uri.path.endsWith('.md') ? asMarkdown(page) : asHtml(page, words.language);
    await writeWhole(uri, new TextEncoder().encode(text));
    await say(house, sheetWords.saved, { file: uri.path.split('/').at(-1) ?? '' }, shelf);
  },
};
