import * as vscode from 'vscode';
import type { Occasion } from '../../core/circle/occasion.ts';
import { sessionAt } from '../../core/plan/session-at.ts';
import { runWords } from '../../core/words/run.ts';
import { ui } from '../../core/words/ui.ts';
import { askOne } from './ask.ts';
import { nearestFirst, sessionChoice } from './choose.ts';
import { type Chosen, type Command, chooseSeries, type House, offer, sayMissing } from './house.ts';

/** Runs a session: the block that is on, its question, and the time that is left, large enough for a room. */
export const runSession: Command = {
  id: 'meetup.runSession',
  run: async (house, target) => {
    const title = house.words().fill(runWords.command);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const sessions = runnable(chosen);
    if (sessions.length === 0) return sayMissing(house, runWords.noSession, chosen);
    const wanted = (target as { occasion?: { nth?: unknown } } | undefined)?.occasion?.nth;
    const given = sessions.find(({ nth }) => nth === wanted) ?? soon(chosen, sessions);
    const occasion = given ?? (await choose(house, chosen, sessions, title));
    if (!occasion) return;
    const document = await vscode.workspace.openTextDocument(chosen.book.uri);
    const { plan } = house.library.reading(document).reading;
    if ((sessionAt(plan, occasion.nth)?.agenda ?? []).length > 0) return house.openRun(chosen.book.uri, occasion.nth);
    // A page without a block has nothing to show; in the planner an agenda takes one click.
    const way = { button: ui.buttons.openPlanner, command: 'meetup.openPlanner', target: chosen.book.uri };
    offer(house, { text: runWords.noAgenda, facts: {} }, way, chosen.shelf);
  },
};

/** Sessions that take place, the next one first. */
function runnable({ shelf: { circle }, book }: Chosen): readonly Occasion[] {
  const taking = circle.of(book.file).filter(({ status }) => status !== 'cancelled');
  return nearestFirst(taking, circle.today);
}

/** The session of today, or the only one there is. */
const soon = ({ shelf: { circle } }: Chosen, sessions: readonly Occasion[]): Occasion | undefined =>
  sessions.find(({ date }) => date === circle.today) ?? (sessions.length === 1 ? sessions[0] : undefined);

async function choose(
  house: House,
  chosen: Chosen,
  sessions: readonly Occasion[],
  title: string,
): Promise<Occasion | undefined> {
  const words = house.words(chosen.shelf);
  const answer = await askOne({
    title,
    prompt: words.fill(runWords.whichSession),
    choices: sessions.map((occasion) => sessionChoice(chosen, occasion, words)),
  });
  return typeof answer === 'symbol' ? undefined : answer;
}
