import * as vscode from 'vscode';
import { dayOf, type Occasion, presentAt } from '../../core/circle/occasion.ts';
import type { AnyWish, GroupPlan, Obstacle } from '../../core/groups/groups.ts';
import { groupWords } from '../../core/words/groups.ts';
import { asMarkdown } from '../../core/words/page.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import type { Shelf } from '../documents/library.ts';
import { Preview } from '../show/preview.ts';
import { type Answer, type At, askOne, type Choice, converse, keep } from './ask.ts';
import { type Chosen, type Command, chooseSeries, type House, offer, say, sayMissing, write } from './house.ts';

/** Mixes the people of a session into groups, shows them, and writes those the reader likes. */
export const mixGroups: Command = {
  id: 'meetup.mixGroups',
  run: async (house, target) => {
    const title = house.words().fill(groupWords.command);
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const sessions = mixable(chosen);
    if (sessions.length === 0) return sayMissing(house, groupWords.noneAhead, chosen);
    const wanted = nthOf(target);
    const given = sessions.find(({ nth }) => nth === wanted) ?? (sessions.length === 1 ? sessions[0] : undefined);
    const { fewestPeople, hasTeams } = await import('../../core/groups/groups.ts');
    // Said before anything is asked: no answer would change it.
    if (given && presentAt(given).length < fewestPeople)
      return sayWhy(house, chosen, { text: groupWords.tooFew, facts: { people: presentAt(given).length } });
    let occasion = given;
    let size = 4;
    let rounds: AnyWish['rounds'] = 1;
    const words = house.words(chosen.shelf);
    const done = await converse([
      ...(given
        ? []
        : [
            async (step: number, of: number) =>
              keep(await askSession(words, sessions, { title, step, of }), (answer) => (occasion = answer)),
          ]),
      async (step, of) => keep(await askSize(words, { title, step, of }), (answer) => (size = answer)),
      async (step, of) => {
        const teams = occasion !== undefined && hasTeams(chosen.shelf.circle, occasion);
        return keep(await askRounds(words, teams, { title, step, of }), (answer) => (rounds = answer));
      },
    ]);
    if (done && occasion) await propose(house, chosen, occasion, { size, rounds }, title);
  },
};

/** Says what stands in the way, with the way to where people are added in one click. */
function sayWhy(house: House, { shelf, book }: Chosen, why: Obstacle): void {
  offer(house, why, { button: ui.buttons.openPlanner, command: 'meetup.openPlanner', target: book.uri }, shelf);
}

/** Sessions to come, soonest first; after them those that still have no date. */
const mixable = ({ shelf, book }: Chosen): readonly Occasion[] => {
  const { circle } = shelf;
  const ahead = circle
    .of(book.file)
    .filter(({ status, date }) => status === 'undecided' || (status === 'planned' && (date ?? '') >= circle.today));
  return ahead.sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1));
};

const nthOf = (target: unknown): unknown => (target as { occasion?: { nth?: unknown } } | undefined)?.occasion?.nth;

const askSession = (words: Words, sessions: readonly Occasion[], at: At): Promise<Answer<Occasion>> =>
  askOne({
    ...at,
    prompt: words.fill(groupWords.whichSession),
    choices: sessions.map((answer) => ({
      label: dayOf(answer, words),
      description: words.count('person', presentAt(answer).length),
      answer,
    })),
  });

const askSize = (words: Words, at: At): Promise<Answer<number>> =>
  askOne({
    ...at,
    prompt: words.fill(groupWords.size),
    choices: [3, 4, 2, 5, 6, 8].map((answer) => ({
      label: words.count('person', answer),
      ...(answer === 3 || answer === 4 ? { description: words.fill(groupWords.goodSize) } : {}),
      ...(answer === 2 ? { description: words.fill(groupWords.pairs) } : {}),
      answer,
    })),
  });

const askRounds = (words: Words, teams: boolean, at: At): Promise<Answer<AnyWish['rounds']>> =>
  askOne<AnyWish['rounds']>({
    ...at,
    prompt: words.fill(groupWords.rounds),
    choices: [
      ...[1, 2, 3, 4].map((answer) => ({ label: words.count('round', answer), answer })),
      { label: words.fill(teams ? groupWords.untilAllMet : groupWords.untilAllMetToAll), answer: 'all' as const },
    ],
  });

/** Mixes, shows, and asks what to do with the result; another try takes another seed. */
async function propose(house: House, chosen: Chosen, occasion: Occasion, wish: AnyWish, title: string): Promise<void> {
  const { groupsChange, groupsPage, bringsText } = await import('../../core/groups/groups.ts');
  const { circle } = chosen.shelf;
  const words = house.words(chosen.shelf);
  const preview = new Preview(words.fill(groupWords.titleOpen));
  try {
    for (let seed = 1; ; seed++) {
      const plan = await mix(chosen.shelf, occasion, wish, seed, title);
      if (!plan) return;
      if ('text' in plan) return sayWhy(house, chosen, plan);
      await preview.show(asMarkdown(groupsPage(circle, occasion, plan, words)));
      const groups = plan.rounds.reduce((sum, round) => sum + round.length, 0);
      const choices: Choice<'write' | 'again'>[] = [
        { label: words.fill(groupWords.write, { groups }), detail: bringsText(plan, words), answer: 'write' },
        { label: words.fill(groupWords.again), detail: words.fill(groupWords.againHint), answer: 'again' },
      ];
      const answer = await askOne({ title, prompt: words.fill(groupWords.likeThese), choices });
      if (answer === 'again') continue;
      if (answer !== 'write') return;
      if (await write(house, chosen, [groupsChange(occasion.nth, plan.rounds)]))
        await say(
          house,
          plan.teams ? groupWords.written : groupWords.writtenToAll,
          { groups, n: plan.newPairs },
          chosen.shelf,
        );
      return;
    }
  } finally {
    preview.dispose();
  }
}

/** Milliseconds of work after which the editor gets its turn. */
const turn = 12;

/** Mixes with a bar that shows how far it is; undefined when the reader has stopped it. */
function mix(
  { circle }: Shelf,
  occasion: Occasion,
  wish: AnyWish,
  seed: number,
  title: string,
): Thenable<GroupPlan | Obstacle | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const { mixSession } = await import('../../core/groups/groups.ts');
    const steps = mixSession(circle, occasion, wish, seed);
    let reported = 0;
    for (let started = performance.now(); !token.isCancellationRequested; ) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - started < turn) continue;
      progress.report({ increment: Math.max(0, step.value * 100 - reported) });
      reported = Math.max(reported, step.value * 100);
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    }
    return undefined;
  });
}
