import type { Circle } from '../circle/circle.ts';
import { ledgerOf } from '../circle/ledger.ts';
import { rhythmOf } from '../circle/rhythm.ts';
import type { Block } from '../words/page.ts';
import { report } from '../words/report.ts';
import { gap } from '../words/signs.ts';
import type { Words } from '../words/words.ts';
import { countsOf, outcomeLine } from './report.ts';
import { titleOf } from './say.ts';

/** The note that closes a series with thanks: how long it went, why it ends, what came of it, who carried it. */
export function closingPage(circle: Circle, file: string, words: Words): readonly Block[] {
  const { closing } = report;
  const title = titleOf(circle, file);
  const why = (circle.series(file)?.decisions ?? []).findLast(({ decision }) => decision === 'close')?.why;
  const { sessions } = countsOf(circle, file);
  const { outcomes } = ledgerOf(circle, file);
  const hosts = [...new Set((rhythmOf(circle, file)?.held ?? []).flatMap(({ host }) => host ?? []))];
  const text = (said: string): Block => ({ is: 'text', text: said });
  return [
    { is: 'heading', level: 1, text: words.fill(closing.subject, { title }) },
    text(words.fill(sessions > 0 ? closing.after : closing.afterNone, { title, sessions })),
    ...(why ? [text(`${words.fill(closing.because)}${gap(words.language)}${why}`)] : []),
    ...(outcomes.length > 0 ? [text(words.fill(closing.came))] : []),
    ...outcomes.map((credit): Block => ({ is: 'item', mark: '', text: outcomeLine(circle, credit, words) })),
    ...(hosts.length > 0 ? [text(words.fill(closing.hosts, { names: hosts.map(circle.people.show) }))] : []),
    text(words.fill(closing.thanks)),
  ];
}
