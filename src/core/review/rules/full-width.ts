import type { Change } from '../../plan/change.ts';
import { formAt } from '../../plan/form-at.ts';
import type { Path } from '../../plan/path.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const fullWidth = rule({
  code: 'MT107',
  name: 'full-width',
  level: 'warning',
  about: 'text',
  why: {
    en: 'Full-width digits look right to people and wrong to most tools.',
    ja: '全角の数字は、人には読めても多くのツールでは読めません。',
  },
  say: {
    usual: {
      en: 'There are full-width characters in "{value}". It is read as {fixed}; half-width is safer.',
      ja: '「{value}」に全角文字があります。{fixed}として読みますが、半角にすると安心です。',
    },
    unseen: {
      en: 'An invisible character ({value}) stands here. What looks the same is not the same with it.',
      ja: '見えない文字（{value}）が入っています。同じに見えても、別のものとして扱われます。',
    },
    turning: {
      en: 'An invisible character ({value}) changes the order in which this is shown. The text may say something else.',
      ja: '見えない文字（{value}）で表示の順序が変わっています。見た目と中身が違うかもしれません。',
    },
  },
  mends: {
    take: { en: 'Take it out', ja: '取り除く' },
    takeAll: { en: 'Take all of them out of this file', ja: 'このファイルからすべて取り除く' },
    order: { en: 'Take it out', ja: '取り除く' },
    write: { en: 'Write {fixed}', ja: '{fixed}に直す' },
    all: { en: 'Convert all in this file', ja: 'このファイルの全角をまとめて直す' },
  },
  safe: ['write', 'take'],
  example: {
    bad: 'sessions:\n  - date: ２０２６－１２－１７',
    good: 'sessions:\n  - date: 2026-12-17',
  },
  look: ({ reading }) => {
    const all = reading.faults
      .filter(({ rule, because }) => rule === 'full-width' && because === undefined)
      .map(({ path, facts }) => halfWidth(path, facts.fixed ?? ''));
    return faultsOf(reading, 'full-width', ({ path, facts, because, start, end }) => {
      if (because === 'unseen' || because === 'turning') {
        const was = reading.text.slice(start, end);
        const out: Change = { do: 'replaceText', start, was, text: '' };
        return {
          say: because,
          // Where the order is meant, as in Hebrew or Arabic, somebody has to look.
          mend: () =>
            because === 'turning'
              ? [{ as: 'order', changes: [out] }]
              : [
                  { as: 'take', changes: [out], preferred: true },
                  { as: 'takeAll', changes: [], all: true },
                ],
        };
      }
      return {
        mend: () => [
          { as: 'write', changes: [halfWidth(path, facts.fixed ?? '')], preferred: true },
          ...(all.length > 1 ? [{ as: 'all' as const, changes: all }] : []),
        ],
      };
    });
  },
});

/** Numbers are written as such; dates, times and agenda lines are texts. */
function halfWidth(path: Path, fixed: string): Change {
  const form = formAt(path)?.is;
  return { do: 'setField', path, value: form === 'minutes' || form === 'count' ? Number(fixed) : fixed };
}
