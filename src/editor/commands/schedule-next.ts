import * as vscode from 'vscode';
import { type Appointment, scheduled } from '../../core/circle/carried.ts';
import { hostIdeas, reasonsIn } from '../../core/circle/hosts.ts';
import type { Occasion } from '../../core/circle/occasion.ts';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import type { Change } from '../../core/plan/change.ts';
import { sessionAt } from '../../core/plan/session-at.ts';
import type { Reading } from '../../core/read/read.ts';
import { capture } from '../../core/words/capture.ts';
import { gap } from '../../core/words/signs.ts';
import { ui } from '../../core/words/ui.ts';
import { type Answer, type At, askOne, type Choice, converse, keep } from './ask.ts';
import { type Answered, askDate } from './ask-date.ts';
import { type Chosen, type Command, chooseSeries, type House, writeAll } from './house.ts';

type Host = { readonly id: string | undefined };

/**
 * Puts the next session on the plan: a date the cadence promises or people agreed on, someone to host it, and what is
 * still open first on its agenda.
 */
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
    const appointment = { date, host: host?.id };
    const { shelf, book } = chosen;
    let followups = 0;
    const changes = ({ plan }: Reading): readonly Change[] => {
      const agenda = open && sessionAt(plan, open.nth)?.agenda;
      const order = scheduled(shelf.circle, book.file, open, appointment, house.words(shelf), agenda);
      followups = order.followups;
      return order.changes;
    };
    if (await writeAll(house, chosen, [{ uri: book.uri, changes }])) tell(house, chosen, appointment, followups);
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
    ...ideas.map((idea) => ({
      label: people.show(idea.id),
      description: reasonsIn(idea, words),
      answer: { id: idea.id },
    })),
    { label: words.fill(ui.prompts.hostLater), answer: { id: undefined }, alwaysShow: true },
    ...others.map((id) => ({ label: people.show(id), answer: { id } })),
  ];
  const prompt = date === 'tbd' ? words.fill(ui.prompts.hostOpen) : words.fill(ui.prompts.host, { date });
  return askOne({ ...at, prompt, choices });
}

function tell(house: House, { shelf }: Chosen, { date, host }: Appointment, followups: number): void {
  if (date === 'tbd') return;
  const { fill, language } = house.words(shelf);
  const name = host === undefined ? {} : { host: shelf.circle.people.show(host) };
  const said = [
    fill(host === undefined ? ui.done.scheduledNoHost : ui.done.scheduled, { date, ...name }),
    ...(followups > 0 ? [fill(capture.done.comesFirst, { followups })] : []),
  ];
  void vscode.window.showInformationMessage(said.join(gap(language)));
}
