import { outcomeFacts } from '../core/report/facts.ts';
import { reportPage } from '../core/report/report.ts';
import { csv } from './csv.ts';
import type { Exit, Io } from './io.ts';
import { shown } from './load.ts';
import { tell } from './tell.ts';

/** `meetup report`: what came of every series, for somebody who has a minute. */
export const outcomes = (args: readonly string[], io: Io): Promise<Exit> =>
  tell('report', args, io, {
    page: reportPage,
    facts: ({ circle, folder }, file) => outcomeFacts(circle, file, shown(folder, file, io)),
    csv: (all) =>
      csv([
        ['file', 'series', 'date', 'what', 'kind', 'thanks', 'hints'],
        ...all.flatMap(({ file, series, outcomes }) =>
          outcomes.map(({ date, what, kind, thanks, hints }) => {
            const said = hints.map((hint) => hint.said).join(' / ');
            return [file, series, date ?? '', what, kind ?? '', thanks.join(' '), said];
          }),
        ),
      ]),
  });
