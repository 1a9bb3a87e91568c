import { asMarkdown } from '../../core/words/page.ts';
import { report } from '../../core/words/report.ts';
import { type Command, givenOrAll } from './house.ts';

/** Shows how a series is doing, or every one of them, with what it rests on. */
export const showHealth: Command = {
  id: 'meetup.showHealth',
  run: async (house, target) => {
    const { healthPage } = await import('../../core/report/pages.ts');
    const pages = await givenOrAll(house, target);
    const blocks = pages.flatMap(({ shelf, files }) => healthPage(shelf.circle, files, house.words(shelf)));
    if (blocks.length > 0) await house.showPage(house.words().fill(report.pages.health), asMarkdown(blocks));
  },
};
