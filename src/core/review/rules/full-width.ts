import type { Change } from '../../plan/change.ts';
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
  },
  mends: {
    write: { en: 'Write {fixed}', ja: '{fixed}に直す' },
    all: { en: 'Convert all in this file', ja: 'このファイルの全角をまとめて直す' },
  },
  example: {
    bad: 'sessions:\n  - date: ２０２６－１２－１７',
    good: 'sessions:\n  - date: 2026-12-17',
  },
  look: ({ reading }) => {
    const all = reading.faults
      .filter(({ rule }) => rule === 'full-width')
      .map(({ path, facts }) => halfWidth(path, facts.fixed ?? ''));
    return faultsOf(reading, 'full-width', ({ path, facts }) => ({
      mend: () => [
        { as: 'write', changes: [halfWidth(path, facts.fixed ?? '')], preferred: true },
        ...(all.length > 1 ? [{ as: 'all' as const, changes: all }] : []),
      ],
    }));
  },
});

const halfWidth = (path: Path, fixed: string): Change => ({
  do: 'setField',
  path,
  value: path.at(-1) === 'minutes' ? Number(fixed) : fixed,
});
