import type { TopicsInput } from '../core/topics/input.ts';
import type { ArcSession, Topic, TopicsResult } from '../core/topics/result.ts';
import { count } from '../core/words/numbers.ts';
import type { Text } from '../core/words/words.ts';
import type { Block } from './report.ts';

const words = {
  goal: { en: 'Goal', ja: '目的' },
  purpose: { en: 'Sharpened purpose', ja: '具体的にしたねらい' },
  signs: { en: 'What we would see', ja: '手ごたえ' },
  expect: { en: 'expect to see', ja: 'まず見たいこと' },
  like: { en: 'like to see', ja: '見られたらうれしいこと' },
  love: { en: 'love to see', ja: 'いつか見たいこと' },
  ask: { en: 'Still open', ja: 'これから確かめたいこと' },
  example: { en: 'for example: {text}', ja: '例：{text}' },
  topics: { en: 'Topics', ja: 'テーマ' },
  question: { en: 'Question:', ja: '問い：' },
  concern: { en: 'For {team}:', ja: '{team}にとって：' },
  deepen: { en: 'Deeper:', ja: '深める問い：' },
  take: { en: 'Take home:', ja: '持ち帰り：' },
  proof: { en: 'It worked if:', ja: 'うまくいった証し：' },
  arc: { en: 'The series', ja: 'シリーズの流れ' },
  startsFrom: { en: 'starts from: {text}', ja: '始まり：{text}' },
  care: { en: 'Keeping it alive', ja: '続けるために' },
  parked: { en: 'Set aside', ja: '脇に置いたこと' },
  notes: { en: 'To note', ja: '気をつけたいこと' },
  assumed: { en: 'Assumed: {text}', ja: '仮に置いた条件：{text}' },
  tryOne: { en: 'A goal could be', ja: '目的の例' },
  stages: {
    trust: { en: 'trust', ja: '知り合う' },
    problem: { en: 'problem', ja: '課題を見る' },
    experiment: { en: 'experiment', ja: '試す' },
    review: { en: 'review', ja: '振り返る' },
  },
} as const;

/** Everything the engine has to say, as a page in the language of the result. */
export function topicsPage(result: TopicsResult, input: TopicsInput): readonly Block[] {
  const { lang } = result;
  const say = ({ en, ja }: Text, text = ''): string => (lang === 'ja' ? ja : en).replace(/\{\w+\}/, () => text);
  const teams = new Map(input.teams.map(({ id, name }) => [id, name]));
  const heading = (text: Text): Block => ({ is: 'heading', level: 2, text: say(text) });
  const item = (mark: string, text: string): Block => ({ is: 'item', mark, text });
  const faint = (text: string): Block => ({ is: 'item', mark: '', text, faint: true });
  const group = (head: Text, blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? [heading(head), ...blocks] : [];
  const { purpose, ask, care } = result;
  return [
    ...(input.goal.trim() === ''
      ? []
      : [{ is: 'heading' as const, level: 1 as const, text: input.goal.slice(0, 200) }]),
    ...group(
      words.notes,
      result.warnings.map(({ text }) => item('', text)),
    ),
    ...group(
      words.tryOne,
      result.examples.map((text) => item('', text)),
    ),
    ...(purpose
      ? [
          heading(words.purpose),
          { is: 'text' as const, text: purpose.text },
          ...(['expect', 'like', 'love'] as const).map((step) =>
            item(`${say(words[step])}${colon(lang)}`, purpose.markers[step]),
          ),
        ]
      : []),
    ...group(
      words.ask,
      ask.flatMap(({ question, example, yaml, at }, nth): readonly Block[] => [
        item(
          `${nth + 1}.`,
          `${question}${lang === 'ja' ? `（${say(words.example, example)}）` : ` (${say(words.example, example)})`}`,
        ),
        { is: 'code', lines: [at === '' ? yaml : `# ${at}`, ...(at === '' ? [] : [yaml])] },
      ]),
    ),
    ...(result.topics.length > 0 ? [heading(words.topics)] : []),
    ...result.topics.flatMap((topic, nth) => topicBlocks(topic, nth + 1)),
    ...group(words.arc, result.arc.flatMap(arcBlocks)),
    ...group(
      words.care,
      care ? [care.next_date, care.visible_result, care.preparation, care.stop_rule].map((text) => item('', text)) : [],
    ),
    ...group(
      words.parked,
      result.parked.map(({ say: said }) => item('', said)),
    ),
    ...(result.assumptions.length > 0
      ? [faint(say(words.assumed, result.assumptions.map(({ text }) => text).join(lang === 'ja' ? '、' : ', ')))]
      : []),
  ];

  function topicBlocks(topic: Topic, nth: number): readonly Block[] {
    const length = count(lang, 'minute', topic.minutes);
    const about = lang === 'ja' ? `（${topic.format_name}、${length}）` : ` (${topic.format_name}, ${length})`;
    return [
      { is: 'heading', level: 3, text: `${nth}. ${topic.title}${about}` },
      item(say(words.question), topic.open),
      ...Object.entries(topic.why).map(([team, why]) => item(say(words.concern, teams.get(team) ?? team), why)),
      ...topic.follow.map((follow) => item(say(words.deepen), follow)),
      item(say(words.take), topic.take),
      item(say(words.proof), topic.proof),
      ...topic.boxes.map(({ minutes, phase, how }) => ({
        ...faint(lang === 'ja' ? `${phase}：${how}` : `${phase}: ${how}`),
        mark: count(lang, 'minute', minutes),
      })),
    ];
  }

  function arcBlocks({ session, stage, topicId, starts_from: from }: ArcSession): readonly Block[] {
    const title = [...result.topics, ...result.runners_up].find(({ id }) => id === topicId)?.title ?? '';
    const stages: Readonly<Record<string, Text>> = words.stages;
    const name = stage
      .split('+')
      .map((part) => (stages[part] ? say(stages[part]) : part))
      .join(lang === 'ja' ? '・' : ' + ');
    return [item(`${session}.`, `${name} · ${title}`), ...(from ? [faint(say(words.startsFrom, from))] : [])];
  }
}

const colon = (lang: string): string => (lang === 'ja' ? '：' : ':');
