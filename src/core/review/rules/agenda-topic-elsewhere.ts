import { rule } from '../rule.ts';

export const agendaTopicElsewhere = rule({
  code: 'MT211',
  name: 'agenda-topic-elsewhere',
  level: 'information',
  about: 'sessions',
  wants: ({ reading }) =>
    reading.plan.sessions.some(({ agenda = [] }) => agenda.some(({ topic }) => topic !== undefined)),
  why: {
    en: 'The invitation lists the topics of the session; the agenda should not surprise anyone.',
    ja: '案内に載るのはこの回のテーマです。当日になって知らない話が出ないようにします。',
  },
  say: {
    usual: {
      en: 'This block uses "{topic}", which is not among the topics of the session. Add it there.',
      ja: 'この枠のテーマ「{topic}」が、この回のテーマに入っていません。追加しておきましょう。',
    },
  },
  mends: {
    add: { en: 'Add to the topics of the session', ja: 'この回のテーマに足す' },
  },
  example: {
    bad: 'topics: { waits: { question: What waits? }, terms: { question: Which word means two things? } }\nsessions:\n  - date: 2026-12-17\n    topics: [waits]\n    agenda: [{ minutes: 20, what: talk, topic: terms }]',
    good: 'topics: { waits: { question: What waits? }, terms: { question: Which word means two things? } }\nsessions:\n  - date: 2026-12-17\n    topics: [waits, terms]\n    agenda: [{ minutes: 20, what: talk, topic: terms }]',
  },
  look: function* ({ reading, circle, file }) {
    for (const { nth, status, topics, agenda = [] } of reading.plan.sessions) {
      // Where a session lists no topics, its agenda is the list.
      if (!topics || topics.length === 0 || status === 'cancelled') continue;
      const said = new Set(topics);
      for (const { topic, nth: at } of agenda) {
        if (topic === undefined || said.has(topic)) continue;
        said.add(topic);
        if (!circle.hasTopic(file, topic)) continue;
        yield {
          at: ['sessions', nth, 'agenda', at, 'topic'],
          facts: { topic },
          mend: () => [
            {
              as: 'add',
              changes: [{ do: 'addItem', path: ['sessions', nth, 'topics'], value: topic }],
              preferred: true,
            },
          ],
        };
      }
    }
  },
});
