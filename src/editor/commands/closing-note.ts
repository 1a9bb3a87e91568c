import { asMarkdown } from '../../core/words/page.ts';
import { report } from '../../core/words/report.ts';
import { type Command, chooseSeries } from './house.ts';

/** Shows the note that closes a series with thanks. */
export const closingNote: Command = {
  id: 'meetup.closingNote',
  run: async (house, target) => {
    const title = house.words().fill(report.titles.closingNote);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const { closingPage } = await import('../../core/report/pages.ts');
    const { shelf, book } = chosen;
    const words = house.words(shelf);
    const name = words.fill(report.pages.closing, { title: book.sheet.series?.title ?? book.file });
    await house.showPage(name, asMarkdown(closingPage(shelf.circle, book.file, words)));
  },
};
