import * as vscode from 'vscode';
import type { Day } from '../../core/plan/day.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { inputFrom } from '../../core/topics/from-plan.ts';
import type { Topic, TopicsResult } from '../../core/topics/result.ts';
import { type Vacancy, vacancies } from '../../core/topics/vacancy.ts';
import { changeFor, type Kept } from '../../core/topics/write-up.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import { type Answer, type At, askMany, askOne, askText, type Choice, converse, keep } from './ask.ts';
import { type Chosen, type Command, chooseSeries, type House, hinder, say, write } from './house.ts';
import { readAnswer } from './schedule-next.ts';

/** What a line of the list stands for. */
type Pick = { readonly topic: string } | { readonly part: 'purpose' | 'questions' | 'signs' };

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
    const found = chosen && (await propose(house, chosen));
    if (!found) return;
    let picks: readonly Pick[] = [];
    let when: When = { seats: [] };
    const done = await converse([
      async (step, of) =>
        keep(await askTopics(house, found, picks, { title, step, of }), (answer) => {
          picks = answer;
        }),
      async (step, of) => {
        const topics = keptOf(picks).topics.length;
        if (topics === 0) return when;
        return keep(await askWhen(house, found, topics, { title, step, of }), (answer) => {
          when = answer;
        });
      },
    ]);
    if (!done || picks.length === 0) return;
    const kept = { ...keptOf(picks), seats: when.seats };
    if (!(await write(house, found, [changeFor(found.result, kept)]))) return;
    if (kept.topics.length > 0) await say(house, ui.done.topicsAdded, { topics: kept.topics.length }, found.shelf);
  },
};

interface Found extends Chosen {
  readonly plan: Plan;
  readonly result: TopicsResult;
}

async function propose(house: House, { shelf, book }: Chosen): Promise<Found | undefined> {
  const document = await vscode.workspace.openTextDocument(book.uri);
  const { reading } = house.library.reading(document);
  const { plan } = reading;
  const stop = async (text: Parameters<typeof say>[1]): Promise<undefined> => {
    await hinder(house, { text, facts: { file: book.file } }, shelf, book.uri);
    return undefined;
  };
  if (!reading.sound) return stop(ui.errors.syntax);
  if (!plan.series?.goal) return stop(ui.errors.noGoal);
  if ((plan.series.teams?.length ?? 0) < 2) return stop(ui.errors.oneTeam);
  const plans = await house.library.plansOf(shelf);
  const { proposeTopics } = await import('../../core/topics/topics.ts');
  const result = proposeTopics(inputFrom(plan, plans));
  return result.topics.length > 0 ? { shelf, book, plan, result } : stop(ui.errors.noTopics);
}

async function askTopics(
  house: House,
  found: Found,
  picked: readonly Pick[],
  at: At,
): Promise<Answer<readonly Pick[]>> {
  const words = house.words(found.shelf);
  const prompt = words.fill(ui.prompts.topics);
  const before = new Set(picked.map((pick) => JSON.stringify(pick)));
  const choices = choicesFor(found.result, words).map((choice) => ({
    ...choice,
    picked: before.has(JSON.stringify(choice.answer)),
  }));
  const answer = await askMany({ ...at, prompt, choices });
  // Nothing ticked is a way to leave, and no reason for a second question.
  return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
}

async function askWhen(house: House, { shelf, book, plan }: Found, topics: number, at: At): Promise<Answer<When>> {
  const words = house.words(shelf);
  const seats = vacancies(plan, shelf.circle, book.file, topics);
  const dates = seats.map(({ date }) => (date ? words.date(date) : words.fill(ui.labels.dateUndecided)));
  const choices: Choice<When | 'date'>[] = [
    { label: words.fill(ui.prompts.later), detail: words.fill(ui.prompts.laterHint), answer: { seats: [] } },
    ...(seats.length > 0
      ? [
          {
            label: words.fill(ui.prompts.onSessions),
            description: dates.join(words.language === 'ja' ? '、' : ', '),
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

function choicesFor(result: TopicsResult, words: Words): readonly Choice<Pick>[] {
  const topicChoice = (topic: Topic): Choice<Pick> => ({
    label: topic.title,
    description: [
      topic.format_name,
      words.count('minute', topic.minutes),
      ...(topic.assumed ? [words.fill(ui.prompts.assumed)] : []),
    ].join(' · '),
    detail: topic.open,
    answer: { topic: topic.id },
  });
  const separator = (label: string): Choice<Pick> => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const around: Choice<Pick>[] = [
    ...(result.purpose
      ? [{ label: words.fill(parts.purpose), detail: result.purpose.text, answer: { part: 'purpose' as const } }]
      : []),
    ...(result.purpose
      ? [{ label: words.fill(parts.signs), detail: result.purpose.sign, answer: { part: 'signs' as const } }]
      : []),
    ...(result.ask.length > 0
      ? [
          {
            label: words.fill(parts.questions),
            detail: result.ask.map(({ question }) => question).join('  '),
            answer: { part: 'questions' as const },
          },
        ]
      : []),
  ];
  return [
    separator(words.fill(parts.topics)),
    ...result.topics.map(topicChoice),
    separator(words.fill(parts.around)),
    ...around,
    ...(result.runners_up.length > 0 ? [separator(words.fill(parts.more)), ...result.runners_up.map(topicChoice)] : []),
  ];
}

const parts = {
  topics: { en: 'Topics', ja: 'テーマ' },
  more: { en: 'More topics', ja: 'そのほかの候補' },
  around: { en: 'Around them', ja: 'あわせて書けるもの' },
  purpose: { en: 'The purpose in one concrete sentence', ja: 'ねらいを具体的な一文で' },
  signs: { en: 'Signs that it is working', ja: 'うまくいっている手ごたえ' },
  questions: { en: 'Questions still open', ja: 'これから確かめたいこと' },
};

function keptOf(picks: readonly Pick[]): Kept {
  const has = (part: string): boolean => picks.some((pick) => 'part' in pick && pick.part === part);
  return {
    topics: picks.flatMap((pick) => ('topic' in pick ? [pick.topic] : [])),
    purpose: has('purpose'),
    questions: has('questions'),
    signs: has('signs'),
  };
}
