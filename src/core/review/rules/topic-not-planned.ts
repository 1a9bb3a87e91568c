import { rhythmOf } from '../../circle/rhythm.ts';
import { rule } from '../rule.ts';

export const topicNotPlanned = rule({
  code: 'MT207',
  name: 'topic-not-planned',
  level: 'hint',
  about: 'topics',
  whole: true,
  faded: true,
  why: {
    en: 'A good question kept in the backlog is the cure for "what shall we do next time".',
    ja: '良い問いを候補に残しておくと、「次は何をしよう」と困りません。',
  },
  say: {
    usual: {
      en: 'No session uses "{topic}" yet. It could go on {date}.',
      ja: '「{topic}」はまだどの回でも使われていません。{date}の回に入れられます。',
    },
    noSession: {
      en: 'No session uses "{topic}" yet. It is waiting in the backlog.',
      ja: '「{topic}」はまだどの回でも使われていません。テーマの候補に残っています。',
    },
  },
  mends: {
    plan: { en: 'Put on {date}', ja: '{date}の回に入れる' },
  },
  example: {
    bad: 'series: { title: A }\ntopics: { waits: { question: "Where does work wait?" } }\nsessions:\n  - { date: 2026-12-17 }',
    good: 'series: { title: A }\ntopics: { waits: { question: "Where does work wait?" } }\nsessions:\n  - { date: 2026-12-17, topics: [waits] }',
  },
  look: function* ({ reading, circle, file }) {
    const rhythm = rhythmOf(circle, file);
    if (!rhythm || rhythm.state === 'closed') return;
    const next = rhythm.coming.find(({ topics }) => topics.length === 0) ?? rhythm.coming[0];
    for (const [id, topic] of reading.plan.topics) {
      if (circle.usesTopic(file, id)) continue;
      const facts = { topic: topic.title ?? id, ...(next?.date ? { date: next.date } : {}) };
      yield {
        at: ['topics', id],
        on: 'key',
        facts,
        ...(next
          ? {
              mend: () => [
                {
                  as: 'plan' as const,
                  changes: [{ do: 'addItem' as const, path: ['sessions', next.nth, 'topics'], value: id }],
                },
              ],
            }
          : { say: 'noSession' as const }),
      };
    }
  },
});
