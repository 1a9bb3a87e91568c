import { rhythmOf } from '../../circle/rhythm.ts';
import { spanOf } from '../../read/read.ts';
import { rule } from '../rule.ts';

export const goalUnworked = rule({
  code: 'MT401',
  name: 'goal-unworked',
  level: 'information',
  craft: 'themes',
  whole: true,
  why: {
    en: 'A fine goal without a question leaves people with nothing to talk about.',
    ja: '立派な目的があっても、問いがなければ話し合うことがありません。',
  },
  say: {
    usual: {
      en: 'The goal is still abstract, and nothing below makes it concrete. Shall we add one question?',
      ja: '目的がまだ抽象的で、具体化するものが書かれていません。問いを一つ足しませんか。',
    },
  },
  mends: {
    topics: { en: 'Turn the goal into topics', ja: '目的からテーマを考える' },
    question: { en: 'Add a question', ja: '問いを足す' },
  },
  look: function* ({ reading, circle, sheet }) {
    const series = reading.plan.series;
    if (!series?.goal || sheet.series?.worked || reading.plan.topics.size > 0) return;
    if (rhythmOf(circle, sheet.file)?.state !== 'alive') return;
    yield {
      span: spanOf(reading, ['series', 'goal']),
      mend: () => [
        { as: 'topics', changes: [], run: 'goalToTopics', preferred: true },
        { as: 'question', changes: [{ do: 'addItem', path: ['series', 'questions'], value: '' }] },
      ],
    };
  },
});

export const example = {
  bad: 'series:\n  title: A\n  goal: Deepen mutual understanding',
  good: 'series:\n  title: A\n  goal: Deepen mutual understanding\n  questions: ["Where does an estimate wait, and for whom?"]',
};
