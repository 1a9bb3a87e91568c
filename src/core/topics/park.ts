import type { GoalView } from './goal.ts';
import type { Lang } from './input.ts';
import type { Intents } from './intents.ts';
import { cutText } from './normalise.ts';
import { familyNames } from './questions.ts';
import type { Parked } from './result.ts';
import type { Clearness } from './vagueness.ts';

const say: Readonly<Record<Parked['reason'], Readonly<Record<Lang, string>>>> = {
  means: {
    ja: '手立ての候補として取っておきます。なくしたい困りごとが見えてから選びましょう。',
    en: 'Kept as one possible answer, to be weighed once the trouble behind it is clear.',
  },
  'other-intent': {
    ja: 'もう1つのねらいとして、後の回に取っておきます。',
    en: 'Kept as a second aim for a later session.',
  },
  instruction: {
    ja: '指示のように読める文なので、内容としては使っていません。',
    en: 'Reads like an instruction, so it was shown here and not used.',
  },
  'too-long': { ja: '長いので、ここから先は読んでいません。', en: 'The text is long; from here on it was not read.' },
  'too-many': { ja: '数が多いので、先頭から使いました。', en: 'There are many entries; the first ones were used.' },
  emoji: { ja: '絵文字は読み飛ばしました。', en: 'Emoji were skipped.' },
};
const longest = 60;

/** What was set aside from goal and data, each with the reason. */
export function park(
  goal: GoalView,
  clearness: Clearness,
  intents: Intents,
  orders: readonly string[],
  lang: Lang,
): Parked[] {
  const parked: Parked[] = [];
  const add = (text: string, reason: Parked['reason']): void => {
    parked.push({ text: cutText(text.trim(), longest, true), reason, say: say[reason][lang] });
  };
  const means = clearness.findings.get('means');
  if (means?.status === 'missing') add(means.evidence, 'means');
  const lead = intents.taken[0]?.id;
  for (const aim of clearness.aims) if (aim !== lead) add(familyNames[aim]?.[lang] ?? aim, 'other-intent');
  for (const order of [...goal.orders, ...orders].slice(0, 20)) add(order, 'instruction');
  if (goal.tail.trim() !== '') add(goal.tail.slice(0, longest), 'too-long');
  if (goal.emoji.length > 0) add([...new Set(goal.emoji)].slice(0, 10).join(''), 'emoji');
  return parked;
}
