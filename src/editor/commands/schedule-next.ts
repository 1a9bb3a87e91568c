import { hostIdeas } from '../../core/circle/hosts.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import { nextDates, rhythmOf } from '../../core/circle/rhythm.ts';
import type { Change } from '../../core/plan/change.ts';
import { type Day, readDay } from '../../core/plan/day.ts';
import { spellCadence } from '../../core/words/cadence.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import { type Answer, type At, askOne, askText, type Choice, converse, keep } from './ask.ts';
import { type Chosen, type Command, chooseSeries, type House, say, write } from './house.ts';

type Date = Day | 'tbd';
type Host = { readonly id: string | undefined };

/** Puts the next session on the plan: a date the cadence promises or people agreed on, and someone to host it. */
export const scheduleNext: Command = {
  id: 'meetup.scheduleNext',
  run: async (house, target) => {
    const words = house.words();
    const title = words.fill({ en: 'Schedule Next Session', ja: '次回を決める' });
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const open = rhythmOf(chosen.shelf.circle, chosen.book.file)?.undecided[0];
    let date: Date | undefined;
    let host: Host | undefined;
    const done = await converse([
      async (step, of) => keep(await askDate(house, chosen, open, { title, step, of }), (answer) => (date = answer)),
      async (step, of) =>
        keep(await askHost(house, chosen, open, date ?? 'tbd', { title, step, of }), (answer) => (host = answer)),
    ]);
    if (!done || date === undefined) return;
    if (await write(house, chosen, changesFor(open, date, host?.id))) await tell(house, chosen, date, host?.id);
  },
};

async function askDate(
  house: House,
  { shelf, book }: Chosen,
  open: Occasion | undefined,
  at: At,
): Promise<Answer<Date>> {
  const words = house.words(shelf);
  const { circle } = shelf;
  const series = book.sheet.series;
  const rhythm = series?.cadence ? words.fill(ui.prompts.byCadence, { cadence: spellCadence(series.cadence) }) : '';
  const options = (open?.session.options ?? []).filter((day) => day >= circle.today);
  const promised = nextDates(circle, book.file, 3).filter((day) => !options.includes(day));
  const dated = (day: Day, description: string): Choice<Date | 'other'> => {
    const detail = clash(day, { shelf, book }, words);
    return { label: words.date(day), description, answer: day, ...(detail ? { detail } : {}) };
  };
  const choices: Choice<Date | 'other'>[] = [
    ...options.map((day) => dated(day, day)),
    ...promised.map((day) => dated(day, `${day}  ${rhythm}`.trim())),
    { label: words.fill(ui.prompts.otherDate), answer: 'other', alwaysShow: true },
    ...(open ? [] : [{ label: words.fill(ui.prompts.undecided), answer: 'tbd' as const }]),
  ];
  const prompt =
    open && options.length > 0
      ? words.fill(ui.prompts.fixDate)
      : words.fill(ui.prompts.nextDate, { title: series?.title ?? book.file });
  const answer = await askOne({ ...at, prompt, choices });
  return answer === 'other' ? askOtherDate(house, { shelf, book }, at) : (answer as Answer<Date>);
}

async function askOtherDate(house: House, { shelf, book }: Chosen, at: At): Promise<Answer<Date>> {
  const words = house.words(shelf);
  const today = shelf.circle.today;
  const check = (text: string): string | undefined =>
    readAnswer(text, today) ? undefined : words.fill(ui.prompts.badDate);
  const prompt = words.fill(ui.prompts.nextDate, { title: book.sheet.series?.title ?? book.file });
  const answer = await askText({ ...at, prompt, example: 'YYYY-MM-DD', check });
  return typeof answer === 'string' ? readAnswer(answer, today) : answer;
}

/** A date as someone types it into a box; the forms the files would be corrected from are understood too. */
export function readAnswer(text: string, near: Day): Date | undefined {
  const reading = readDay(text, near);
  if ('day' in reading) return reading.day;
  if ('fix' in reading) return reading.fix;
  return 'open' in reading ? 'tbd' : undefined;
}

/** Who of the likely hosts has another session that day. */
function clash(day: Day, { shelf, book }: Chosen, words: Words): string | undefined {
  const ideas = new Set(hostIdeas(shelf.circle, book.file).map(({ id }) => id));
  const other = shelf.circle
    .near(day)
    .find(({ date, host, file }) => date === day && file !== book.file && host !== undefined && ideas.has(host));
  if (!other || other.host === undefined) return undefined;
  return words.fill(ui.prompts.taken, { name: shelf.circle.people.show(other.host), title: other.title });
}

async function askHost(
  house: House,
  { shelf, book }: Chosen,
  open: Occasion | undefined,
  date: Date,
  at: At,
): Promise<Answer<Host>> {
  if (open?.host !== undefined) return { id: undefined };
  const words = house.words(shelf);
  const { people } = shelf.circle;
  const ideas = hostIdeas(shelf.circle, book.file);
  const suggested = new Set(ideas.map(({ id }) => id));
  const others = people.ids.filter((id) => !suggested.has(id));
  const choices: Choice<Host>[] = [
    ...ideas.map(({ id, reason }) => ({
      label: people.show(id),
      description: words.fill(ui.reasons[reason]),
      answer: { id },
    })),
    { label: words.fill(ui.prompts.hostLater), answer: { id: undefined }, alwaysShow: true },
    ...others.map((id) => ({ label: people.show(id), answer: { id } })),
  ];
  const prompt = date === 'tbd' ? words.fill(ui.prompts.hostOpen) : words.fill(ui.prompts.host, { date });
  return askOne({ ...at, prompt, choices });
}

/** Fixing an open date changes that session; otherwise a new one is written. */
function changesFor(open: Occasion | undefined, date: Date, host: string | undefined): readonly Change[] {
  if (!open || date === 'tbd') return [{ do: 'addSession', session: host === undefined ? { date } : { date, host } }];
  const path = ['sessions', open.nth];
  return [
    { do: 'setField', path: [...path, 'date'], value: date },
    ...(host === undefined ? [] : [{ do: 'setField' as const, path: [...path, 'host'], value: host }]),
    ...(open.session.options ? [{ do: 'removeField' as const, path: [...path, 'options'] }] : []),
  ];
}

async function tell(house: House, { shelf }: Chosen, date: Date, host: string | undefined): Promise<void> {
  if (date === 'tbd') return;
  if (host === undefined) await say(house, ui.done.scheduledNoHost, { date }, shelf);
  else await say(house, ui.done.scheduled, { date, host: shelf.circle.people.show(host) }, shelf);
}
