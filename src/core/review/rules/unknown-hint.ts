import { referencesIn } from '../../language/language.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Named } from '../../plan/plan.ts';
import { nearTwin } from '../names.ts';
import { rule } from '../rule.ts';

export const unknownHint = rule({
  code: 'MT204',
  name: 'unknown-hint',
  level: 'error',
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
  look: function* ({ reading, circle, file }) {
    if (!circle.hasHints(file)) return;
    const unknown = (kind: Named, id: string): boolean =>
      kind === 'hints' && !circle.hasHint(file, id) && nearTwin(circle, file, 'hints', id) === undefined;
    for (const { id, path, span } of referencesIn(reading, unknown)) {
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
