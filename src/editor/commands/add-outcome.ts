import { outcomeAdded, peopleAround } from '../../core/circle/capture.ts';
import { type Entry, ledgerOf } from '../../core/circle/ledger.ts';
import { outcomeKinds } from '../../core/plan/plan.ts';
import { capture } from '../../core/words/capture.ts';
import { quote } from '../../core/words/words.ts';
import { type Answer, type At, askMany, askOne, askText, type Choice, converse, keep } from './ask.ts';
import { type Chosen, type Command, chooseSeries, type House, say, write } from './house.ts';

const { titles, prompts, kinds, done } = capture;
type Kind = (typeof outcomeKinds)[number];
/** The hint an outcome came from, where there is one. */
interface Source {
  readonly hint: Entry | undefined;
}

/** Writes down what became of a hint, or of the series; whoever gave the hint is thanked. */
export const addOutcome: Command = {
  id: 'meetup.addOutcome',
  run: async (house, target) => {
    const title = house.words().fill(titles.addOutcome);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const { shelf, book } = chosen;
    const { circle } = shelf;
    const { fill } = house.words(shelf);
    const ledger = ledgerOf(circle, book.file);
    const given = givenHint(target, ledger.hints);
    let source: Source = { hint: given };
    let what = '';
    let kind: Kind = 'answer';
    let people: readonly string[] = [];
    const told = await converse([
      ...(given || ledger.hints.length === 0
        ? []
        : [
            async (step: number, of: number) =>
              keep(await askHint(house, chosen, ledger.hints, { title, step, of }), (answer) => (source = answer)),
          ]),
      async (step, of) => {
        const check = (text: string): string | undefined => (text === '' ? fill(prompts.outcome) : undefined);
        const question = {
          title,
          step,
          of,
          prompt: fill(prompts.outcome),
          example: fill(prompts.outcomeExample),
          value: what,
        };
        return keep(await askText({ ...question, check }), (answer) => (what = answer));
      },
      async (step, of) => {
        const choices = outcomeKinds.map((answer): Choice<Kind> => ({ label: fill(kinds[answer]), answer }));
        return keep(
          await askOne({ title, step, of, prompt: fill(prompts.kind), choices }),
          (answer) => (kind = answer),
        );
      },
      async (step, of) => {
        // Whoever gave the hint is thanked already.
        if (source.hint) return true;
        const first = circle.of(book.file)[0];
        const ids = first ? peopleAround(circle, first) : [];
        if (ids.length === 0) return true;
        const choices = ids.map((answer): Choice<string> => ({ label: circle.people.show(answer), answer }));
        return keep(
          await askMany({ title, step, of, prompt: fill(prompts.thank), choices }),
          (answer) => (people = answer),
        );
      },
    ]);
    if (!told) return;
    const outcome = { date: circle.today, what, kind, ...(people.length > 0 ? { people } : {}) };
    if (!(await write(house, chosen, outcomeAdded(circle, book.file, source.hint, outcome)))) return;
    const thanked = source.hint?.from === undefined ? people : [source.hint.from];
    if (thanked.length === 0) await say(house, done.outcomeAlone, {}, shelf);
    else await say(house, done.outcome, { names: thanked.map(circle.people.show) }, shelf);
  },
};

/** The hint of a row of the tree, as the file has it now. */
function givenHint(target: unknown, hints: readonly Entry[]): Entry | undefined {
  const given = (target as { entry?: Partial<Entry> } | undefined)?.entry;
  return (
    given &&
    hints.find(({ session, nth, said }) => session === given.session && nth === given.nth && said === given.said)
  );
}

/** Hints nothing has come of yet stand first. */
function askHint(house: House, { shelf }: Chosen, hints: readonly Entry[], at: At): Promise<Answer<Source>> {
  const words = house.words(shelf);
  const inOrder = [...hints].sort((a, b) => Math.min(a.outcomes.length, 1) - Math.min(b.outcomes.length, 1));
  const choices = inOrder.map((hint): Choice<Source> => {
    const from = hint.from === undefined ? [] : [words.person(shelf.circle.people.show(hint.from))];
    const when = hint.date === undefined ? [] : [words.date(hint.date)];
    return { label: quote(hint.said, 80), description: [...from, ...when].join(' · '), answer: { hint } };
  });
  const none: Choice<Source> = { label: words.fill(prompts.noHint), answer: { hint: undefined }, alwaysShow: true };
  return askOne({ ...at, prompt: words.fill(prompts.hint), choices: [...choices, none] });
}
