import type { Circle } from '../circle/circle.ts';
import { type Credit, ledgerOf } from '../circle/ledger.ts';
import { momentumOf, reasonsLine } from '../circle/momentum.ts';
import { presentAt } from '../circle/occasion.ts';
import { openFollowups } from '../circle/promises.ts';
import { rhythmOf } from '../circle/rhythm.ts';
import { alive } from '../words/alive.ts';
import type { Block } from '../words/page.ts';
import { report } from '../words/report.ts';
import { endingColon, gap } from '../words/signs.ts';
import { beside, quoted } from '../words/signs-around.ts';
import type { Text, Words } from '../words/words.ts';
import { titleOf } from './say.ts';

const { lines, heads, pages } = report;
/** What a manager can take in within a minute. */
const most = { outcomes: 8, waiting: 3, open: 3 };

/** What came of series, from the files alone: for somebody who was not there and has a minute. */
export function reportPage(circle: Circle, files: readonly string[], words: Words): readonly Block[] {
  const blocks: Block[] = [
    { is: 'heading', level: 1, text: words.fill(pages.report) },
    { is: 'text', text: words.fill(files.length === 0 ? pages.nothing : pages.asOf, { date: circle.today }) },
  ];
  return [...blocks, ...files.flatMap((file) => seriesReport(circle, file, words))];
}

function seriesReport(circle: Circle, file: string, words: Words): readonly Block[] {
  const momentum = momentumOf(circle, file);
  if (!momentum) return [];
  const { outcomes, waiting } = ledgerOf(circle, file);
  const shown = outcomes.slice(-most.outcomes);
  const meant = circle.series(file)?.meant;
  const head = (text: Text): Block => ({ is: 'heading', level: 3, text: words.fill(text) });
  const item = (mark: string, text: string): Block => ({ is: 'item', mark, text });
  const { sessions, people } = countsOf(circle, file);
  const total = outcomes.length > 0 ? lines.total : lines.totalSoFar;
  const blocks: Block[] = [
    { is: 'heading', level: 2, text: titleOf(circle, file) },
    ...(sessions === 0
      ? []
      : [{ is: 'text' as const, text: words.fill(total, { sessions, people, outcomes: outcomes.length }) }]),
    ...(meant === undefined ? [] : [item(words.fill(lines.meant), meant)]),
    item(
      `${words.fill(alive.states[momentum.state])}${endingColon(words.language)}`,
      reasonsLine(momentum.reasons, words),
    ),
    head(heads.outcomes),
  ];
  if (shown.length === 0) blocks.push({ is: 'text', text: words.fill(lines.noOutcomes) });
  for (const credit of shown) {
    const { date } = credit.outcome;
    blocks.push(
      item(`${date ? words.date(date) : ''}${endingColon(words.language)}`, outcomeLine(circle, credit, words)),
    );
  }
  if (outcomes.length > shown.length)
    blocks.push(item('', words.fill(lines.moreOutcomes, { outcomes: outcomes.length - shown.length })));
  const remarks = waiting.slice(0, most.waiting).map(({ said, from, date }): Block => {
    const who = from === undefined ? undefined : words.person(circle.people.show(from));
    return item('', beside(words.language, quoted(words.language, said), [who, date && words.date(date)]));
  });
  if (remarks.length > 0) blocks.push(head(heads.waiting), ...remarks);
  const promised = promises(circle, file, words);
  if (promised.length > 0) blocks.push(head(heads.promises), ...promised);
  return [...blocks, head(heads.ahead), item('', aheadLine(circle, file, words))];
}

/** Sessions held, and everybody who was there. */
export function countsOf(circle: Circle, file: string): { readonly sessions: number; readonly people: number } {
  const held = rhythmOf(circle, file)?.held ?? [];
  return { sessions: held.length, people: new Set(held.flatMap(presentAt)).size };
}

/** What came of it, how it began and whom to thank. */
export function outcomeLine(circle: Circle, { outcome, hints, thanks }: Credit, words: Words): string {
  const said = hints.find((hint) => hint.said !== '')?.said;
  const sentences = [
    ...(outcome.what ? [sentence(outcome.what, words)] : []),
    ...(said === undefined
      ? []
      : [
          `${words.fill(lines.began)}${gap(words.language)}${quoted(words.language, said)}${words.language === 'ja' ? '。' : ''}`,
        ]),
    ...(thanks.length === 0 ? [] : [words.fill(lines.thanks, { names: thanks.map(circle.people.show) })]),
  ];
  return sentences.join(gap(words.language));
}

/** Somebody's words with an end, so that another sentence may follow. */
const sentence = (text: string, { language }: Words): string =>
  /[.!?。！？]$/u.test(text) ? text : `${text}${language === 'ja' ? '。' : '.'}`;

function promises(circle: Circle, file: string, words: Words): readonly Block[] {
  const kept = circle.recorded(file).reduce((sum, { session }) => sum + session.kept, 0);
  const open = openFollowups(circle, file);
  if (kept + open.length === 0) return [];
  return [
    { is: 'item', mark: '', text: words.fill(lines.kept, { n: kept, followups: kept + open.length }) },
    ...open.slice(0, most.open).map(({ what, owner }): Block => {
      const who = owner === undefined ? undefined : words.person(circle.people.show(owner));
      return { is: 'item', mark: words.fill(lines.open), text: beside(words.language, what, [who]) };
    }),
  ];
}

function aheadLine(circle: Circle, file: string, words: Words): string {
  const next = rhythmOf(circle, file)?.coming[0];
  if (!next?.date) return words.fill(lines.noNext);
  const { date, host } = next;
  return host === undefined
    ? words.fill(lines.nextNoHost, { date })
    : words.fill(lines.nextOn, { date, host: circle.people.show(host) });
}
