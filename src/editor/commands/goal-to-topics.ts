import * as vscode from 'vscode';
import { knownTeams } from '../../core/cursor/template.ts';
import type { Change } from '../../core/plan/change.ts';
import type { Day } from '../../core/plan/day.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { answerChange } from '../../core/topics/answers.ts';
import { inputFrom } from '../../core/topics/from-plan.ts';
import { type Told, untold, withTold } from '../../core/topics/told.ts';
import { type Vacancy, vacancies } from '../../core/topics/vacancy.ts';
import { changeFor } from '../../core/topics/write-up.ts';
import { labels } from '../../core/words/labels.ts';
import { comma } from '../../core/words/signs.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import type { Edit } from '../documents/apply.ts';
import type { Shelf } from '../documents/library.ts';
import { type Answer, type At, askOne, askText, type Choice, converse, keep } from './ask.ts';
import { readAnswer } from './ask-date.ts';
import { askTeams } from './ask-teams.ts';
import { type Chosen, type Command, chooseSeries, type House, hinder, say, writeAll } from './house.ts';
import { type Part, type Picked, TopicsTalk } from './pick-topics.ts';

/** Where chosen topics go: on sessions, or nowhere yet. */
interface When {
  readonly seats: readonly Vacancy[];
}

/** Turns the goal of a series into topics that concern every team, and writes those the reader keeps. */
export const goalToTopics: Command = {
  id: 'meetup.goalToTopics',
  run: async (house, target) => {
    const title = house.words().fill({ en: 'Turn Goal into Topics', ja: '目的からテーマを考える' });
    const chosen = await chooseSeries(house, target, title);
    const found = chosen && (await begin(house, chosen, title));
    if (!found) return;
    let picked: Picked | undefined;
    let when: When = { seats: [] };
    const done = await converse([
      async (step, of) =>
        keep(await found.talk.ask({ title, step, of }), (answer) => {
          picked = answer;
        }),
      async (step, of) => {
        const topics = picked?.topics.length ?? 0;
        if (topics === 0) return when;
        return keep(await askWhen(house, found, topics, { title, step, of }), (answer) => {
          when = answer;
        });
      },
    ]);
    if (!done || !picked) return;
    if (!(await writeAll(house, found, editsFor(house, found, picked, when)))) return;
    const { length } = picked.topics;
    if (length > 0) await say(house, ui.done.topicsAdded, { topics: length }, found.shelf);
  },
};

interface Found extends Chosen {
  readonly plan: Plan;
  readonly talk: TopicsTalk;
  /** What writes down the goal and the teams, where they were asked for first. */
  readonly told: readonly Change[];
}

async function begin(house: House, { shelf, book }: Chosen, title: string): Promise<Found | undefined> {
  const document = await vscode.workspace.openTextDocument(book.uri);
  const { reading } = house.library.reading(document);
  const stop = async (text: Parameters<typeof say>[1]): Promise<undefined> => {
    await hinder(house, { text, facts: { file: book.file } }, shelf, book.uri);
    return undefined;
  };
  if (!reading.sound) return stop(ui.errors.syntax);
  const words = house.words(shelf);
  const answers = await askTold(words, shelf, reading.plan, title);
  if (!answers) return undefined;
  const { plan, changes } = withTold(reading.plan, answers, knownTeams(shelf.circle));
  const plans = await house.library.texts.plansOf(shelf);
  const { proposeTopics } = await import('../../core/topics/topics.ts');
  const talk = new TopicsTalk(inputFrom(plan, plans), proposeTopics, words, house.log);
  return talk.hasTopics ? { shelf, book, plan, talk, told: changes } : stop(ui.errors.noTopics);
}

/** Asks for what the file does not say yet; `{}` where it says all of it, undefined where the reader gave up. */
async function askTold(words: Words, shelf: Shelf, plan: Plan, title: string): Promise<Told | undefined> {
  const { goal, teams } = untold(plan);
  let told: Told = {};
  const askGoal = (at: At): Promise<Answer<string>> =>
    askText({
      ...at,
      prompt: words.fill(ui.prompts.goalNeeded),
      example: words.fill(ui.prompts.goalExample),
      value: told.goal ?? '',
      check: (text) => (text ? undefined : words.fill(ui.errors.noGoal)),
    });
  const names = (plan.series?.teams ?? [...plan.teams.keys()]).map((id) => shelf.circle.teams.show(id));
  const questions: readonly ((at: At) => Promise<Answer<unknown>>)[] = [
    ...(goal
      ? [
          async (at: At) =>
            keep(await askGoal(at), (answer) => {
              told = { ...told, goal: answer };
            }),
        ]
      : []),
    ...(teams
      ? [
          async (at: At) =>
            keep(await askTeams(words, shelf, told.teams ?? names, { ...at, needed: true }), (answer) => {
              told = { ...told, teams: answer };
            }),
        ]
      : []),
  ];
  // One question alone is no conversation of steps.
  const done = await converse(questions.map((ask) => (step, of) => ask(of === 1 ? { title } : { title, step, of })));
  return done ? told : undefined;
}

/** What was chosen goes into the series; what was told of a team goes where the team is defined. All of it is one edit. */
function editsFor(house: House, { shelf, book, told }: Found, picked: Picked, { seats }: When): readonly Edit[] {
  const { result, topics, parts, answers } = picked;
  const has = (part: Part): boolean => parts.includes(part);
  const kept = { topics, purpose: has('purpose'), questions: has('questions'), signs: has('signs'), seats };
  const changes = new Map<string, Change[]>([[book.uri.toString(), [...told, changeFor(result, kept)]]]);
  const declared = new Set([
    ...shelf.circle.teams.ids,
    ...told.flatMap((change) => (change.do === 'addNamed' ? change.id : [])),
  ]);
  for (const { team, change } of answers.flatMap((answer) => answerChange(answer, declared) ?? [])) {
    const file = team === undefined ? undefined : shelf.circle.teams.all(team)[0]?.file;
    const uri = (file === undefined ? undefined : house.library.uriOf(shelf, file)) ?? book.uri;
    changes.set(uri.toString(), [...(changes.get(uri.toString()) ?? []), change]);
    // A team that is written down now is there for the next answer about it.
    if (change.do === 'addNamed') declared.add(change.id);
  }
  return [...changes].map(([uri, list]) => ({ uri: vscode.Uri.parse(uri, true), changes: list }));
}

async function askWhen(house: House, { shelf, book, plan }: Found, topics: number, at: At): Promise<Answer<When>> {
  const words = house.words(shelf);
  const seats = vacancies(plan, shelf.circle, book.file, topics);
  const dates = seats.map(({ date }) => (date ? words.date(date) : words.fill(labels.dateUndecided)));
  const choices: Choice<When | 'date'>[] = [
    { label: words.fill(ui.prompts.later), detail: words.fill(ui.prompts.laterHint), answer: { seats: [] } },
    ...(seats.length > 0
      ? [
          {
            label: words.fill(ui.prompts.onSessions),
            description: dates.join(comma(words.language)),
            detail: words.fill(ui.prompts.onSessionsHint),
            answer: { seats },
          },
        ]
      : []),
    ...(seats.length < topics
      ? [
          {
            label: words.fill(ui.prompts.fromDate),
            detail: words.fill(ui.prompts.onSessionsHint),
            answer: 'date' as const,
          },
        ]
      : []),
  ];
  const answer = await askOne({ ...at, prompt: words.fill(ui.prompts.when), choices });
  if (answer !== 'date') return answer as Answer<When>;
  const first = await askDate(words, shelf.circle.today, at);
  if (typeof first !== 'string') return first;
  return { seats: vacancies(plan, shelf.circle, book.file, topics, first) };
}

function askDate(words: Words, today: Day, at: At): Promise<Answer<Day>> {
  const dateOf = (text: string): Day | undefined => {
    const answer = readAnswer(text, today);
    return answer === 'tbd' ? undefined : answer;
  };
  return askText({
    ...at,
    prompt: words.fill(ui.prompts.firstDate),
    example: 'YYYY-MM-DD',
    check: (text) => (dateOf(text) ? undefined : words.fill(ui.prompts.badDay)),
  }).then((answer) => (typeof answer === 'string' ? dateOf(answer) : answer));
}
