import * as vscode from 'vscode';
import { inputFrom } from '../../core/topics/from-plan.ts';
import type { Topic, TopicsResult } from '../../core/topics/result.ts';
import { proposeTopics } from '../../core/topics/topics.ts';
import { changeFor, type Kept } from '../../core/topics/write-up.ts';
import { ui } from '../../core/words/ui.ts';
import type { Words } from '../../core/words/words.ts';
import { askMany, type Choice } from './ask.ts';
import { type Chosen, type Command, chooseSeries, type House, hinder, say, write } from './house.ts';

/** What a line of the list stands for. */
type Pick = { readonly topic: string } | { readonly part: 'purpose' | 'questions' | 'signs' };

/** Turns the goal of a series into topics that concern every team, and writes those the reader keeps. */
export const goalToTopics: Command = {
  id: 'meetup.goalToTopics',
  run: async (house, target) => {
    const title = house.words().fill({ en: 'Turn Goal into Topics', ja: '目的からテーマを考える' });
    const chosen = await chooseSeries(house, target, title);
    if (!chosen) return;
    const result = await propose(house, chosen);
    if (!result) return;
    const words = house.words(chosen.shelf);
    const prompt = `${words.fill(ui.prompts.topics)} ${words.fill(ui.prompts.topicsHint)}`;
    const picks = await askMany({ title, prompt, choices: choicesFor(result, chosen, words) });
    if (!picks || typeof picks === 'symbol' || picks.length === 0) return;
    const kept = keptOf(picks);
    if (!(await write(house, chosen, [changeFor(result, kept)]))) return;
    if (kept.topics.length > 0) await say(house, ui.done.topicsAdded, { topics: kept.topics.length }, chosen.shelf);
  },
};

async function propose(house: House, { shelf, book }: Chosen): Promise<TopicsResult | undefined> {
  const document = await vscode.workspace.openTextDocument(book.uri);
  const { reading } = house.library.reading(document);
  const { series } = reading.plan;
  const stop = async (text: Parameters<typeof say>[1]): Promise<undefined> => {
    await hinder(house, { text, facts: { file: book.file } }, shelf, book.uri);
    return undefined;
  };
  if (!reading.sound) return stop(ui.errors.syntax);
  if (!series?.goal) return stop(ui.errors.noGoal);
  if ((series.teams?.length ?? 0) < 2) return stop(ui.errors.oneTeam);
  const plans = await house.library.plansOf(shelf);
  const result = proposeTopics(inputFrom(reading.plan, plans));
  return result.topics.length > 0 ? result : stop(ui.errors.noTopics);
}

function choicesFor(result: TopicsResult, { shelf }: Chosen, words: Words): readonly Choice<Pick>[] {
  const show = (team: string): string => shelf.circle.teams.show(team);
  const topicChoice = (topic: Topic): Choice<Pick> => ({
    label: topic.title,
    description: [
      topic.format_name,
      words.count('minute', topic.minutes),
      ...(topic.assumed ? [words.fill(ui.prompts.assumed)] : []),
    ].join(' · '),
    detail: Object.entries(topic.why)
      .map(([team, why]) => `${show(team)}${words.language === 'ja' ? '：' : ': '}${why}`)
      .join('  '),
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
