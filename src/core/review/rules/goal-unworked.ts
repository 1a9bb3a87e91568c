import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const goalUnworked = rule({
  code: 'MT401',
  name: 'goal-unworked',
  level: 'information',
  about: 'file',
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
    topics: titles.findTopics,
    question: { en: 'Add a question', ja: '問いを足す' },
  },
  example: {
    bad: 'series:\n  title: A\n  goal: Deepen mutual understanding',
    good: 'series:\n  title: A\n  goal: Deepen mutual understanding\n  questions: ["Where does an estimate wait, and for whom?"]',
  },
  look: function* ({ circle, file, series }) {
    if (!series?.goal || series.worked || circle.topics(file).length > 0) return;
    if (rhythmOf(circle, file)?.state !== 'alive') return;
    yield {
      at: ['series', 'goal'],
      mend: () => [
        { as: 'topics', changes: [], run: 'goalToTopics', preferred: true },
        { as: 'question', changes: [{ do: 'addItem', path: ['series', 'questions'], value: '' }] },
      ],
    };
  },
});
