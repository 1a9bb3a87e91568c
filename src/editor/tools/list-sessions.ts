import { needsOf } from '../../core/circle/needs.ts';
import { sessionReport } from '../../core/circle/report.ts';
import { comingIn } from '../../core/circle/rhythm.ts';
import { shownFile } from './files.ts';
import type { Tool } from './tool.ts';

/** Sessions to come over every series, and what waits for a decision. */
export const listSessions: Tool = {
  name: 'meetup_list_sessions',
  run: async ({ library, words }) => {
    await library.settled();
    return library.shelves.map((shelf) => {
      const { circle } = shelf;
      const { fill } = words(shelf);
      const series = library.booksOf(shelf).filter(({ sheet }) => sheet.series);
      return {
        today: circle.today,
        sessions: comingIn(circle).map((occasion) => sessionReport(circle, occasion, shownFile(shelf, occasion.file))),
        needs: series.flatMap(({ file, sheet }) =>
          needsOf(circle, file).map(({ need, text, facts, line }) => ({
            file: shownFile(shelf, file),
            line: line + 1,
            series: sheet.series?.title ?? file,
            need,
            text: fill(text, facts),
          })),
        ),
      };
    });
  },
};
