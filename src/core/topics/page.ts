import { count } from '../words/numbers.ts';
import type { Block } from '../words/page.ts';
import { comma, endingColon } from '../words/signs.ts';
import { brackets } from '../words/signs-around.ts';
import type { Text } from '../words/words.ts';
import type { TopicsInput } from './input.ts';
import type { ArcSession, Topic, TopicsResult } from './result.ts';

const words = {
  purpose: { en: 'Sharpened purpose', ja: '具体的にしたねらい' },
  expect: { en: 'Expect to see', ja: 'まず見たいこと' },
  like: { en: 'Like to see', ja: '見られたらうれしいこと' },
  love: { en: 'Love to see', ja: 'いつか見たいこと' },
  ask: { en: 'Still open', ja: 'これから確かめたいこと' },
  example: { en: 'for example: {text}', ja: '例：{text}' },
  topics: { en: 'Topics', ja: 'テーマ' },
  question: { en: 'Question:', ja: '問い：' },
  concern: { en: 'For {team}:', ja: '{team}にとって：' },
  deepen: { en: 'Deeper:', ja: '深める問い：' },
  take: { en: 'Take home:', ja: '持ち帰り：' },
  proof: { en: 'It worked if:', ja: 'うまくいった証し：' },
  standsOn: { en: 'Stands on', ja: 'もとになった記述' },
  guess: { en: 'a guess; correct it together', ja: '推測です。一緒に直していきましょう' },
  arc: { en: 'The series', ja: 'シリーズの流れ' },
  startsFrom: { en: 'Starts from: {text}', ja: '始まり：{text}' },
  care: { en: 'Keeping it alive', ja: '続けるために' },
  parked: { en: 'Set aside', ja: '脇に置いたこと' },
  notes: { en: 'To note', ja: '気をつけたいこと' },
  assumed: { en: 'Assumed: {text}', ja: '仮に置いた条件：{text}' },
  tryOne: { en: 'A goal could be', ja: '目的の例' },
  stages: {
    trust: { en: 'Trust', ja: '知り合う' },
    problem: { en: 'Problem', ja: '課題を見る' },
    experiment: { en: 'Experiment', ja: '試す' },
    review: { en: 'Review', ja: '振り返る' },
  },
} as const;

/** Everything the engine has to say, as a page in the language of the result. */
export function topicsPage(result: TopicsResult, input: TopicsInput): readonly Block[] {
  const { lang, purpose, ask, care } = result;
  const say = speaker(lang);
  const { heading, item, faint, group } = blocksIn(say);
  const about = (nth: number, topic: Topic): Block => ({
    is: 'heading',
    level: 3,
    text: `${nth}. ${topic.title}${brackets(lang, `${topic.format_name}${comma(lang)}${count(lang, 'minute', topic.minutes)}`)}`,
  });
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
            item(`${say(words[step])}${endingColon(lang)}`, purpose.markers[step]),
          ),
        ]
      : []),
    ...group(
      words.ask,
      ask.flatMap(({ question, example, yaml, at }, nth): readonly Block[] => [
        item(`${nth + 1}.`, `${question}${brackets(lang, say(words.example, example))}`),
        { is: 'code', lines: [at === '' ? yaml : `# ${at}`, ...(at === '' ? [] : [yaml])] },
      ]),
    ),
    ...group(
      words.topics,
      result.topics.flatMap((topic, nth) => [about(nth + 1, topic), ...topicBlocks(topic, result, input)]),
    ),
    ...group(
      words.arc,
      result.arc.flatMap((session) => arcBlocks(session, result)),
    ),
    ...group(
      words.care,
      care ? [care.next_date, care.visible_result, care.preparation, care.stop_rule].map((text) => item('', text)) : [],
    ),
    ...group(
      words.parked,
      result.parked.map(({ say: said }) => item('', said)),
    ),
    ...(result.assumptions.length > 0
      ? [faint(say(words.assumed, result.assumptions.map(({ text }) => text).join(comma(lang))))]
      : []),
  ];
}

/** One topic in full, with the lines of the input it stands on. */
export function topicPage(topic: Topic, result: TopicsResult, input: TopicsInput): readonly Block[] {
  const say = speaker(result.lang);
  const { item, group } = blocksIn(say);
  const shown = topic.slots.filter(({ neutral }) => !neutral);
  return [
    { is: 'heading', level: 1, text: topic.title },
    {
      is: 'text',
      text: [topic.format_name, count(result.lang, 'minute', topic.minutes)].join(' · '),
    },
    ...topicBlocks(topic, result, input),
    ...group(
      words.standsOn,
      shown.map(({ text, from, assumed }) =>
        item(`${assumed ? say(words.guess) : from.join(comma(result.lang))}${endingColon(result.lang)}`, text),
      ),
    ),
  ];
}

type Say = (text: Text, value?: string) => string;
const speaker =
  (lang: TopicsResult['lang']): Say =>
  (text, value = '') =>
    text[lang].replace(/\{\w+\}/, () => value);

const blocksIn = (say: Say) => {
  const heading = (text: Text): Block => ({ is: 'heading', level: 2, text: say(text) });
  const item = (mark: string, text: string): Block => ({ is: 'item', mark, text });
  const faint = (text: string, mark = ''): Block => ({ is: 'item', mark, text, faint: true });
  const group = (head: Text, blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? [heading(head), ...blocks] : [];
  return { heading, item, faint, group };
};

function topicBlocks(topic: Topic, { lang }: TopicsResult, { teams }: TopicsInput): readonly Block[] {
  const say = speaker(lang);
  const { item, faint } = blocksIn(say);
  const nameOf = (team: string): string => teams.find(({ id, name }) => (id ?? name) === team)?.name ?? team;
  return [
    item(say(words.question), topic.open),
    ...Object.entries(topic.why).map(([team, why]) => item(say(words.concern, nameOf(team)), why)),
    ...topic.follow.map((follow) => item(say(words.deepen), follow)),
    item(say(words.take), topic.take),
    item(say(words.proof), topic.proof),
    ...topic.boxes.map(({ minutes, phase, how }) =>
      faint(lang === 'ja' ? `${phase}：${how}` : `${phase}: ${how}`, count(lang, 'minute', minutes)),
    ),
  ];
}

function arcBlocks({ session, stage, topicId, starts_from: from }: ArcSession, result: TopicsResult): readonly Block[] {
  const say = speaker(result.lang);
  const { item, faint } = blocksIn(say);
  const title = [...result.topics, ...result.runners_up].find(({ id }) => id === topicId)?.title ?? '';
  const stages: Readonly<Record<string, Text>> = words.stages;
  const name = stage
    .split('+')
    .map((part) => (stages[part] ? say(stages[part]) : part))
    .join(result.lang === 'ja' ? '・' : ' + ');
  return [item(`${session}.`, `${name} · ${title}`), ...(from ? [faint(say(words.startsFrom, from))] : [])];
}
