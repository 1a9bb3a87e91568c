import * as vscode from 'vscode';
import { answersOf, beginningOf, knownTeams } from '../../core/cursor/template.ts';
import { type Cadence, firstOn as firstDate, readCadence } from '../../core/plan/cadence.ts';
import { addDays } from '../../core/plan/day.ts';
import { slug } from '../../core/plan/slug.ts';
import { type NewSeries, newSeriesText } from '../../core/revise/new-series.ts';
import { spellCadence } from '../../core/words/cadence.ts';
import { cursor } from '../../core/words/cursor.ts';
import { type Template, templates } from '../../core/words/templates.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import { create } from '../documents/apply.ts';
import type { Shelf } from '../documents/library.ts';
import { todayIn } from '../documents/today.ts';
import { type Answer, type At, askOne, askText, type Choice, converse, keep } from './ask.ts';
import { readAnswer } from './ask-date.ts';
import { askTeams } from './ask-teams.ts';
import { type Command, type House, hinder, offer } from './house.ts';

type CadenceAnswer = NewSeries['cadence'];

/** What somebody starts with: a template, or nothing but their own answers. */
type Start = Template | 'own';

interface Answers extends NewSeries {
  readonly start: Start;
}

/** Starts a series in a file of its own: a title and a date are enough. */
export const newSeries: Command = {
  id: 'meetup.newSeries',
  run: async (house) => {
    const title = house.words().fill({ en: 'New Series', ja: '新しいシリーズを作る' });
    const folder = await chooseFolder(house, title);
    if (!folder) return;
    const shelf = shelfIn(house, folder);
    const answers = await conversation(house, title, folder, shelf);
    if (!answers) return;
    const uri = await freeName(folder.uri, slug(answers.title) || 'meetup');
    const known = shelf ? knownTeams(shelf.circle) : [];
    const { language } = house.words(shelf);
    const beginning = answers.start === 'own' ? undefined : beginningOf(answers.start, language);
    const hindrance = await create(uri, newSeriesText(answers, known, beginning));
    if (hindrance) {
      await hinder(house, hindrance, shelf, uri);
      return;
    }
    await vscode.window.showTextDocument(uri);
  },
};

/** What is known of a folder. */
export const shelfIn = ({ library }: House, { uri }: vscode.WorkspaceFolder): Shelf | undefined =>
  library.shelves.find(({ key }) => key === uri.toString());

/** What series mostly begin as. */
export const templateChoices = (words: Words): Choice<Template>[] =>
  templates.map((answer) => ({ label: words.fill(answer.label), description: words.fill(answer.goal), answer }));

export async function chooseFolder(house: House, title: string): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    const choices = folders.map((answer) => ({ label: answer.name, answer }));
    const chosen = await askOne({ title, prompt: house.words().fill(ui.prompts.whichFolder), choices });
    return typeof chosen === 'symbol' ? undefined : chosen;
  }
  if (!folders[0]) {
    const way = { button: ui.buttons.openFolder, command: 'vscode.openFolder', target: undefined };
    offer(house, { text: ui.errors.noFolder, facts: {} }, way);
  }
  return folders[0];
}

async function conversation(
  house: House,
  title: string,
  folder: vscode.WorkspaceFolder,
  shelf: Shelf | undefined,
): Promise<Answers | undefined> {
  const words = house.words(shelf);
  const today = todayIn(folder.uri);
  let answers: Partial<Answers> = {};
  const take =
    <K extends keyof Answers>(key: K) =>
    (given: Answer<Answers[K]>): Answer<Answers[K]> =>
      keep(given, (answer) => {
        answers = { ...answers, [key]: answer };
      });
  const { prompts } = ui;
  const done = await converse([
    async (step, of) =>
      keep(await askStart(words, { title, step, of }), (start) => {
        // Who comes back to the same start finds their answers again.
        if (start !== answers.start)
          answers = { ...(start === 'own' ? {} : answersOf(start, words.language, today)), start };
      }),
    async (step, of) =>
      take('title')(
        await askText({
          title,
          step,
          of,
          prompt: words.fill(prompts.seriesTitle),
          example: words.fill(prompts.seriesTitleExample),
          value: answers.title ?? '',
          check: (text) => (text ? undefined : words.fill(prompts.seriesTitle)),
        }),
      ),
    async (step, of) =>
      take('goal')(
        await askText({
          title,
          step,
          of,
          prompt: words.fill(prompts.goal),
          example: words.fill(prompts.goalExample),
          value: answers.goal ?? '',
        }),
      ),
    async (step, of) => take('teams')(await askTeams(words, shelf, answers.teams ?? [], { title, step, of })),
    async (step, of) => take('cadence')(await askCadence(words, answers.cadence, { title, step, of })),
    async (step, of) => take('date')(await askFirstDate(house, shelf, answers.cadence, today, { title, step, of })),
  ]);
  return done ? (answers as Answers) : undefined;
}

function askStart(words: Words, at: At): Promise<Answer<Start>> {
  const { prompt, own, ownAsks } = cursor.templates;
  const first: Choice<Start> = { label: words.fill(own), description: words.fill(ownAsks), answer: 'own' };
  return askOne<Start>({ ...at, prompt: words.fill(prompt), choices: [first, ...templateChoices(words)] });
}

const rhythms: readonly CadenceAnswer[] = [
  { every: '2 week', on: 'thu' },
  { every: '1 month', on: '3rd thu' },
  { every: '1 month', on: 'last fri' },
  { every: '1 week', on: 'wed' },
];

/** @param first the one that is offered before the others */
function askCadence(words: Words, first: CadenceAnswer | undefined, at: At): Promise<Answer<CadenceAnswer>> {
  const others = rhythms.filter(({ every, on }) => every !== first?.every || on !== first?.on);
  const choices: Choice<CadenceAnswer>[] = [...(first ? [first] : []), ...others].flatMap((answer) => {
    const cadence = readCadence(answer.every ?? '', answer.on);
    return cadence
      ? [{ label: words.fill(spellCadence(cadence)), description: `every: ${answer.every}, on: ${answer.on}`, answer }]
      : [];
  });
  return askOne({
    ...at,
    prompt: words.fill(ui.prompts.cadence),
    choices: [...choices, { label: words.fill(ui.prompts.cadenceOnce), answer: {} }],
  });
}

async function askFirstDate(
  house: House,
  shelf: Shelf | undefined,
  rhythm: CadenceAnswer | undefined,
  today: ReturnType<typeof todayIn>,
  at: At,
): Promise<Answer<string>> {
  const words = house.words(shelf);
  const cadence: Cadence | undefined = rhythm?.every ? readCadence(rhythm.every, rhythm.on) : undefined;
  // Two weeks are the least in which people can be asked and a room be found.
  const value = cadence ? firstDate(cadence, addDays(today, 14)) : addDays(today, 21);
  const check = (text: string): string | undefined =>
    readAnswer(text, today) ? undefined : words.fill(ui.prompts.badDate);
  const answer = await askText({
    ...at,
    prompt: words.fill(ui.prompts.firstDate),
    example: 'YYYY-MM-DD',
    value,
    check,
  });
  return typeof answer === 'string' ? readAnswer(answer, today) : answer;
}

export async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const uri = vscode.Uri.joinPath(folder, `${n === 1 ? name : `${name}-${n}`}.meetup.yaml`);
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      return uri;
    }
  }
}
