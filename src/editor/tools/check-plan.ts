import { places } from '../../core/read/places.ts';
import { findingReport } from '../../core/review/report.ts';
import { fileNamed, shownFile } from './files.ts';
import type { Tool } from './tool.ts';

/** What an experienced organiser would notice, in one file or in all of them. */
export const checkPlan: Tool = {
  name: 'meetup_check_plan',
  run: async ({ library, findings, words }, { file }, token) => {
    await library.settled();
    const known = await findings();
    const wanted =
      file === undefined
        ? library.shelves.flatMap((shelf) => library.booksOf(shelf).map((book) => ({ shelf, book })))
        : [fileNamed(library, file)];
    const reports = [];
    for (const { shelf, book } of wanted) {
      if (token.isCancellationRequested) break;
      const answer = await known.inFile(book.uri);
      const placeOf = places(answer?.examined.reading.text ?? '');
      for (const finding of answer?.findings ?? [])
        reports.push(findingReport(finding, placeOf(finding.span), shownFile(shelf, book.file), words(shelf)));
    }
    return reports;
  },
};
