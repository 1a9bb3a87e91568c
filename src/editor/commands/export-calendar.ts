import * as vscode from 'vscode';
import type { CalendarFile } from '../../core/share/calendar.ts';
import type { Source } from '../../core/share/share.ts';
import { shareTexts as texts } from '../../core/words/share.ts';
import { seriesIn } from '../show/outline.ts';
import { askOne, type Choice } from './ask.ts';
import { handedOver, shareRoom, sourceOf, sourcesOf } from './gathering.ts';
import { type Chosen, type Command, chooseSeries, type House, sayMissing } from './house.ts';
import { fileName, nameOf, saveAs } from './save.ts';

/** What goes into the file: a session of the series, the series, or the whole folder. */
type What = { readonly nth: number } | 'series' | 'folder';

/** Writes a session, a series or a folder as a calendar file, after asking where to. */
export const exportCalendar: Command = {
  id: 'meetup.exportCalendar',
  run: async (house, target) => {
    const title = house.words().fill(texts.title.calendar);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const source = await sourceOf(house, chosen);
    const what = await whatToExport(house, chosen, source, target, title);
    if (what === undefined) return;
    const { calendarOf } = await import('../../core/share/calendar.ts');
    const sources = what === 'folder' ? await sourcesOf(house, chosen.shelf) : [source];
    const words = house.words(chosen.shelf);
    const wish = { sources, ...(typeof what === 'object' ? { nth: what.nth } : {}) };
    const made = calendarOf(wish, words);
    if (made.entries === 0) return sayMissing(house, texts.error.nothingToExport, chosen);
    const uri = await saveAs({
      house,
      shelf: chosen.shelf,
      title,
      name: what === 'folder' ? 'meetups.ics' : fileName(source.plan.series?.title ?? source.file, 'ics'),
      filter: [words.fill(texts.filter.calendar), 'ics'],
      text: (before) => calendarOf({ ...wish, before }, words).text,
    });
    if (uri) tell(house, chosen, made, uri);
  },
};

async function whatToExport(
  house: House,
  chosen: Chosen,
  source: Source,
  target: unknown,
  title: string,
): Promise<What | undefined> {
  const room = await shareRoom();
  const gatherings = room.gatheringsOf(source);
  const handed = handedOver(target, gatherings);
  if (handed) return { nth: handed.occasion.nth };
  // A row of the tree says what is meant.
  if ((target as { kind?: unknown } | undefined)?.kind === 'series') return 'series';
  const words = house.words(chosen.shelf);
  const next = room.nextGathering(source);
  const others = seriesIn(house.library).filter(({ shelf }) => shelf.key === chosen.shelf.key).length > 1;
  const series: Choice<What> = {
    label: words.fill(texts.what.series),
    description: source.plan.series?.title ?? '',
    answer: 'series',
  };
  const choices: Choice<What>[] = [
    series,
    ...(next?.occasion.date
      ? [
          {
            label: words.fill(texts.what.session),
            description: words.date(next.occasion.date),
            answer: { nth: next.occasion.nth },
          },
        ]
      : []),
    ...(others ? [{ label: words.fill(texts.what.folder), answer: 'folder' as const }] : []),
  ];
  if (choices.length === 1) return 'series';
  const answer = await askOne<What>({ title, prompt: words.fill(texts.prompt.what), choices });
  return typeof answer === 'symbol' ? undefined : answer;
}

function tell(house: House, { shelf }: Chosen, made: CalendarFile, uri: vscode.Uri): void {
  const words = house.words(shelf);
  const facts = { sessions: made.entries, items: made.undecided, file: nameOf(uri) };
  const done = words.fill(made.undecided > 0 ? texts.done.exportedSkipped : texts.done.exported, facts);
  const zone = made.assumedZone === undefined ? '' : words.fill(texts.done.assumedZone, { zone: made.assumedZone });
  void vscode.window.showInformationMessage(done + zone);
}
