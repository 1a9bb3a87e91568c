import { asksNothing, isJapanese } from '../../topics/opening.ts';
import { rule } from '../rule.ts';

export const topicNotAQuestion = rule({
  code: 'MT404',
  name: 'topic-not-a-question',
  level: 'hint',
  about: 'topics',
  craft: 'themes',
  why: {
    en: 'People prepare slides for a title and experiences for a question.',
    ja: '題名には資料が集まり、問いには経験が集まります。',
  },
  say: {
    usual: {
      en: 'A title invites a talk; a question invites everyone. Try starting with "how", "which" or "where".',
      ja: '題名だけだと発表になりがちです。「どの」「どんな」「どう」で始まる問いにしてみませんか。',
    },
  },
  mends: {
    ask: { en: 'Turn into a question', ja: '問いの形にする' },
  },
  example: {
    bad: 'topics:\n  estimates: { question: About estimates }',
    good: 'topics:\n  estimates: { question: "Which part of an estimate do you trust least?" }',
  },
  look: function* ({ reading }) {
    for (const [id, { question }] of reading.plan.topics) {
      if (question === undefined || !asksNothing(question)) continue;
      const path = ['topics', id, 'question'];
      const said = question.trim().replace(/[。.]$/u, '');
      const value = isJapanese(said)
        ? `「${said}」で、いちばん時間がかかるのはどこですか`
        : `Where did “${said}” last cost you time?`;
      yield {
        at: path,
        mend: () => [{ as: 'ask', changes: [{ do: 'setField', path, value }] }],
      };
    }
  },
});
