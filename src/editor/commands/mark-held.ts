import { heldWith, peopleAround } from '../../core/circle/capture.ts';
import { capture } from '../../core/words/capture.ts';
import { askMany, back, type Choice } from './ask.ts';
import { type ChosenSession, choosePast } from './choose.ts';
import { type Command, type House, offer, write } from './house.ts';

const { titles, prompts, done, buttons } = capture;

/** Writes down that a session took place, and who came. */
export const markHeld: Command = {
  id: 'meetup.markHeld',
  run: async (house, target) => {
    const title = house.words().fill(titles.markHeld);
    const chosen = await choosePast(house, target, title);
    if (!chosen) return;
    const came = await askWho(house, chosen, title);
    if (!came) return;
    const { occasion, shelf } = chosen;
    const changes = heldWith(occasion, came, shelf.circle.today);
    if (changes.length > 0 && !(await write(house, chosen, changes))) return;
    const { date, host } = occasion;
    const people = came.length + (host === undefined ? 0 : 1);
    if (date === undefined) return;
    const next = { button: buttons.recordHint, command: 'meetup.addHint', target: { book: chosen.book, occasion } };
    // Where nobody is named, a count would say that nobody came.
    offer(house, { text: people > 0 ? done.held : done.heldOnly, facts: { date, people } }, next, shelf);
  },
};

/** Those expected are ticked; whoever else belongs to the series can be. The host is taken to have been there. */
async function askWho(
  house: House,
  { shelf, occasion }: ChosenSession,
  title: string,
): Promise<readonly string[] | undefined> {
  const { circle } = shelf;
  const { fill } = house.words(shelf);
  const { host, cohosts, participants } = occasion;
  const expected = new Set([...cohosts, ...participants]);
  const around = peopleAround(circle, occasion).filter((id) => id !== host);
  if (around.length === 0) return [];
  const choices = around.map((id): Choice<string> => {
    const team = circle.people.get(id)?.team;
    const how = cohosts.includes(id) ? fill(prompts.cohost) : expected.has(id) ? fill(prompts.expected) : undefined;
    const description = [how, team === undefined ? undefined : circle.teams.show(team)].filter(Boolean).join(' · ');
    return { label: circle.people.show(id), description, picked: expected.has(id), answer: id };
  });
  const answer = await askMany({ title, prompt: fill(prompts.who), choices });
  return answer === back ? undefined : answer;
}
