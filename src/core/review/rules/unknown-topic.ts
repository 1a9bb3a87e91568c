import { nearest } from '../../read/slips.ts';
import { nearTwin } from '../names.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const unknownTopic = rule({
  code: 'MT203',
  name: 'unknown-topic',
  level: 'error',
  wants: 'undeclared',
  whole: true,
  why: {
    en: 'A topic written once carries its question and reasons into every session that uses it.',
    ja: 'テーマを一度書けば、問いと理由をどの回でもそのまま使えます。',
  },
  say: {
    usual: {
      en: '"{id}" is not in "topics". Did you mean "{guess}"?',
      ja: '「{id}」は「topics」にありません。「{guess}」でしょうか。',
    },
    noNearId: {
      en: '"{id}" is not in "topics" yet. Create it with one opening question.',
      ja: '「{id}」は「topics」にまだありません。最初の問いを一つ書いて作りましょう。',
    },
  },
  mends: {
    replace: titles.replace,
    create: { en: 'Create topic "{id}"', ja: 'テーマ「{id}」を作る' },
  },
  example: {
    bad: 'topics: { estimates: { question: "Where do estimates wait?" } }\nsessions:\n  - { date: 2026-12-17, topics: [estimate] }',
    good: 'topics: { estimates: { question: "Where do estimates wait?" } }\nsessions:\n  - { date: 2026-12-17, topics: [estimates] }',
  },
  look: function* ({ undeclared, circle, file }) {
    for (const { kind, id, path, span } of undeclared) {
      if (kind !== 'topics' || !circle.hasTopics(file) || circle.hasTopic(file, id)) continue;
      if (nearTwin(circle, file, 'topics', id) !== undefined) continue;
      const guess = nearest(id, circle.topics(file));
      yield {
        at: span,
        facts: guess === undefined ? { id } : { id, guess },
        ...(guess === undefined ? { say: 'noNearId' } : {}),
        mend: () => [
          ...(guess === undefined
            ? []
            : [
                {
                  as: 'replace' as const,
                  changes: [{ do: 'setField' as const, path, value: guess }],
                  preferred: true as const,
                },
              ]),
          { as: 'create', changes: [{ do: 'addNamed', section: 'topics', id, value: { question: '' } }] },
        ],
      };
    }
  },
});
