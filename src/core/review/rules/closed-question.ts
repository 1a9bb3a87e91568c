import { asksNothing, isJapanese, isYesNo } from '../../topics/opening.ts';
import { rule } from '../rule.ts';

export const closedQuestion = rule({
  code: 'MT405',
  name: 'closed-question',
  level: 'hint',
  about: 'topics',
  craft: 'themes',
  why: {
    en: 'The quiet person in the room answers an open question; a closed one is settled before their turn.',
    ja: '「どう」と聞かれれば、静かな人も話せます。「はい・いいえ」の問いは、順番が回る前に終わってしまいます。',
  },
  say: {
    usual: {
      en: 'This can be answered with yes or no. Ask "how", "which" or "where" to hear the story.',
      ja: '「はい・いいえ」で終わる問いです。「どう」「どの」「どこで」と尋ねると、話が広がります。',
    },
  },
  mends: {
    how: { en: 'Ask "how"', ja: '「どんなときに」で尋ねる' },
    which: { en: 'Ask "which"', ja: '「どの」で尋ねる' },
    where: { en: 'Ask "where"', ja: '「どこで」で尋ねる' },
  },
  example: {
    bad: 'topics:\n  talk: { question: "Does the cooperation go well?" }',
    good: 'topics:\n  talk: { question: "Which request last month went back and forth most?" }',
  },
  look: function* ({ reading }) {
    for (const [id, { question }] of reading.plan.topics) {
      if (question === undefined || asksNothing(question) || !isYesNo(question)) continue;
      const path = ['topics', id, 'question'];
      const [how, which, where] = opened(question.trim());
      const ask = (value: string) => [{ do: 'setField' as const, path, value }];
      yield {
        at: path,
        mend: () => [
          { as: 'how', changes: ask(how) },
          { as: 'which', changes: ask(which) },
          { as: 'where', changes: ask(where) },
        ],
      };
    }
  },
});

/** The same question with an opening that asks for a story; the verb behind it may stay where it is in both languages. */
function opened(question: string): readonly [how: string, which: string, where: string] {
  if (isJapanese(question)) return [`どんなときに、${question}`, `どの場面で、${question}`, `どこで、${question}`];
  const rest = question.charAt(0).toLowerCase() + question.slice(1);
  return [`How ${rest}`, `In which cases ${rest}`, `Where ${rest}`];
}
