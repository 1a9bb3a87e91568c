import { followupDone } from '../../core/circle/capture.ts';
import { openFollowups, type Promised } from '../../core/circle/promises.ts';
import { capture } from '../../core/words/capture.ts';
import { quote } from '../../core/words/words.ts';
import { askOne, back, type Choice } from './ask.ts';
import { type Chosen, type Command, chooseSeries, type House, say, write } from './house.ts';

const { titles, prompts, done, errors } = capture;

/** Ticks off what somebody promised, on the day of the reader. */
export const finishFollowup: Command = {
  id: 'meetup.finishFollowup',
  run: async (house, target) => {
    const title = house.words().fill(titles.finishFollowup);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const { circle } = chosen.shelf;
    const open = openFollowups(circle, chosen.book.file);
    const promised = givenPromise(target, open) ?? (await askPromise(house, chosen, open, title));
    if (!promised) return;
    if (!(await write(house, chosen, followupDone(promised.session, promised.nth, circle.today)))) return;
    if (promised.owner === undefined) await say(house, done.finishedAlone, {}, chosen.shelf);
    else await say(house, done.finished, { name: circle.people.show(promised.owner) }, chosen.shelf);
  },
};

/** The follow-up of a row of the tree, as the file has it now. */
function givenPromise(target: unknown, open: readonly Promised[]): Promised | undefined {
  const given = (target as { promised?: Partial<Promised> } | undefined)?.promised;
  return (
    given &&
    open.find(({ session, nth, what }) => session === given.session && nth === given.nth && what === given.what)
  );
}

async function askPromise(
  house: House,
  { shelf }: Chosen,
  open: readonly Promised[],
  title: string,
): Promise<Promised | undefined> {
  const words = house.words(shelf);
  if (open.length === 0) await say(house, errors.noFollowup, {}, shelf);
  if (open.length === 0) return undefined;
  const choices = open.map((promised): Choice<Promised> => {
    const owner = promised.owner === undefined ? [] : [words.person(shelf.circle.people.show(promised.owner))];
    const due = promised.due ? [words.date(promised.due)] : [];
    return { label: quote(promised.what, 80), description: [...owner, ...due].join(' · '), answer: promised };
  });
  const answer = await askOne({ title, prompt: words.fill(prompts.finished), choices });
  return answer === back ? undefined : answer;
}
