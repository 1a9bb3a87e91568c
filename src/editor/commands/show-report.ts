import { asMarkdown } from '../../core/words/page.ts';
import { report } from '../../core/words/report.ts';
import { type Command, givenOrAll } from './house.ts';

/** Shows what came of a series, or of every one of them, for somebody who has a minute. */
export const showReport: Command = {
  id: 'meetup.showReport',
  run: async (house, target) => {
    const { reportPage } = await import('../../core/report/pages.ts');
    const pages = await givenOrAll(house, target);
    const blocks = pages.flatMap(({ shelf, files }) => reportPage(shelf.circle, files, house.words(shelf)));
    if (blocks.length > 0) await house.showPage(house.words().fill(report.pages.report), asMarkdown(blocks));
  },
};
