import * as vscode from 'vscode';
import { decided } from '../../core/circle/capture.ts';
import { rhythmOf } from '../../core/circle/rhythm.ts';
import { decisionKinds } from '../../core/plan/plan.ts';
import { capture } from '../../core/words/capture.ts';
import { askOne, askText, type Choice, converse, keep } from './ask.ts';
import { type Chosen, type Command, chooseSeries, type House, offer, say, write } from './house.ts';

const { titles, prompts, decisions, details, done, buttons, confirm } = capture;
type Kind = (typeof decisionKinds)[number];

/** Writes down how a series goes on: continue, change, pause or close, and why. */
export const decide: Command = {
  id: 'meetup.decide',
  run: async (house, target) => {
    const title = house.words().fill(titles.decide);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const { circle } = chosen.shelf;
    const { fill } = house.words(chosen.shelf);
    const held = rhythmOf(circle, chosen.book.file)?.held.length ?? 0;
    const facts = { title: chosen.book.sheet.series?.title ?? chosen.book.file, sessions: held };
    let decision: Kind | undefined;
    let [why, change] = ['', ''];
    const told = await converse([
      async (step, of) => {
        const choices = decisionKinds.map((answer): Choice<Kind> => {
          return { label: fill(decisions[answer]), description: fill(details[answer]), answer };
        });
        const question = {
          title,
          step,
          of,
          prompt: fill(held > 0 ? prompts.decide : prompts.decideFirst, facts),
          choices,
        };
        return keep(await askOne(question), (answer) => (decision = answer));
      },
      async (step, of) =>
        keep(await askText({ title, step, of, prompt: fill(prompts.why), value: why }), (answer) => (why = answer)),
      async (step, of) => {
        if (decision !== 'change' && decision !== 'pause') return true;
        const prompt = fill(decision === 'change' ? prompts.change : prompts.lookAgain);
        return keep(await askText({ title, step, of, prompt, value: change }), (answer) => (change = answer));
      },
    ]);
    if (!told || !decision) return;
    if (decision === 'close' && !(await isSure(house, chosen, facts.title))) return;
    const written = {
      date: circle.today,
      decision,
      ...(why === '' ? {} : { why }),
      ...(change === '' ? {} : { change }),
    };
    if (!(await write(house, chosen, decided(written)))) return;
    if (decision === 'close') {
      const note = { button: buttons.closingNote, command: 'meetup.closingNote', target: { book: chosen.book } };
      offer(house, { text: held > 0 ? done.closed : done.closedUnheld, facts }, note, chosen.shelf);
    } else await say(house, done.decided, { value: fill(decisions[decision]) }, chosen.shelf);
  },
};

async function isSure(house: House, { shelf }: Chosen, title: string): Promise<boolean> {
  const { fill } = house.words(shelf);
  const yes = fill(buttons.close);
  return (await vscode.window.showWarningMessage(fill(confirm.close, { title }), { modal: true }, yes)) === yes;
}
