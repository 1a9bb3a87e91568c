import { asMarkdown } from '../../core/words/page.ts';
import { report } from '../../core/words/report.ts';
import { type Command, chooseSeries } from './house.ts';

/** Shows what earlier hosts of a series have learned. */
export const hostNotebook: Command = {
  id: 'meetup.hostNotebook',
  run: async (house, target) => {
    const title = house.words().fill(report.titles.notebook);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const { notebookPage } = await import('../../core/report/pages.ts');
    const { shelf, book } = chosen;
    const words = house.words(shelf);
    const name = words.fill(report.pages.notebook, { title: book.sheet.series?.title ?? book.file });
    const { sessions } = (await house.library.texts.current(book.uri)).reading.plan;
    await house.showPage(name, asMarkdown(notebookPage(shelf.circle, book.file, sessions, words)));
  },
};
