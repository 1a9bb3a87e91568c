import { nearest } from '../../read/slips.ts';
import { nearTwin } from '../names.ts';
import { rule } from '../rule.ts';

export const unknownHint = rule({
  code: 'MT204',
  name: 'unknown-hint',
  level: 'error',
  wants: 'undeclared',
  whole: true,
  why: {
    en: 'The link from outcome to hint is how a passing remark gets its credit.',
    ja: '成果とヒントがつながっていれば、何気ない一言にも感謝が届きます。',
  },
  say: {
    usual: {
      en: 'No session has a hint "{id}". Pick the hint this outcome came from.',
      ja: 'ヒント「{id}」はどの回にもありません。この成果のもとになったヒントを選びましょう。',
    },
  },
  mends: {
    replace: { en: 'Use "{guess}"', ja: '「{guess}」にする' },
    pick: { en: 'Pick a hint', ja: 'ヒントを選ぶ' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: Show me first }]\noutcomes:\n  - { date: 2026-12-01, what: Shared checklist, from: [h9] }',
    good: 'sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: Show me first }]\noutcomes:\n  - { date: 2026-12-01, what: Shared checklist, from: [h1] }',
  },
  look: function* ({ undeclared, circle, file }) {
    for (const { kind, id, path, span } of undeclared) {
      if (kind !== 'hints' || !circle.hasHints(file) || circle.hasHint(file, id)) continue;
      if (nearTwin(circle, file, 'hints', id) !== undefined) continue;
      const guess = nearest(id, circle.hints(file));
      yield {
        at: span,
        facts: guess === undefined ? { id } : { id, guess },
        mend: () => [
          ...(guess === undefined
            ? []
            : [{ as: 'replace' as const, changes: [{ do: 'setField' as const, path, value: guess }] }]),
          { as: 'pick', changes: [], choose: { path, of: 'hints' } },
        ],
      };
    }
  },
});
