import { hostIdeas } from '../../core/circle/hosts.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import type { Change } from '../../core/plan/change.ts';
import { ui } from '../../core/words/ui.ts';
import { type Answer, type At, askOne, type Choice, converse, keep } from './ask.ts';
import { type Answered, askDate } from './ask-date.ts';
import { type Chosen, type Command, chooseSeries, type House, say, write } from './house.ts';

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
    let date: Answered | undefined;
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

async function askHost(
  house: House,
  { shelf, book }: Chosen,
  open: Occasion | undefined,
  date: Answered,
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
function changesFor(open: Occasion | undefined, date: Answered, host: string | undefined): readonly Change[] {
  if (!open || date === 'tbd') return [{ do: 'addSession', session: host === undefined ? { date } : { date, host } }];
  const path = ['sessions', open.nth];
  return [
    { do: 'setField', path: [...path, 'date'], value: date },
    ...(host === undefined ? [] : [{ do: 'setField' as const, path: [...path, 'host'], value: host }]),
    ...(open.session.options ? [{ do: 'removeField' as const, path: [...path, 'options'] }] : []),
  ];
}

async function tell(house: House, { shelf }: Chosen, date: Answered, host: string | undefined): Promise<void> {
  if (date === 'tbd') return;
  if (host === undefined) await say(house, ui.done.scheduledNoHost, { date }, shelf);
  else await say(house, ui.done.scheduled, { date, host: shelf.circle.people.show(host) }, shelf);
}
