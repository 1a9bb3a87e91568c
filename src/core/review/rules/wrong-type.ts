import type { Change } from '../../plan/change.ts';
import { fits } from '../../plan/fits.ts';
import { formAt } from '../../plan/form-at.ts';
import type { Path } from '../../plan/path.ts';
import type { ScalarNode } from '../../read/node.ts';
import type { Reading } from '../../read/read.ts';
import { readLength } from '../../read/slips.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const wrongType = rule({
  code: 'MT104',
  name: 'wrong-type',
  level: 'error',
  about: 'text',
  why: {
    en: 'One form per key keeps every file readable by people and tools alike.',
    ja: '書き方を一つにそろえると、人にもツールにも読みやすくなります。',
  },
  say: {
    usual: { en: '"{key}" takes {form}.', ja: '「{key}」には{form}を書きます。' },
    inList: { en: 'Write this {item} as {form}.', ja: 'この{item}には{form}を書きます。' },
  },
  mends: {
    one: { en: 'Turn into a list', ja: 'リストにする' },
    list: { en: 'Turn into a list', ja: 'リストにする' },
    number: { en: 'Turn into a number', ja: '数値にする' },
    text: { en: 'Turn into text', ja: '文字にする' },
  },
  safe: ['one'],
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    cohosts: mio',
    good: 'sessions:\n  - date: 2026-12-17\n    cohosts: [mio]',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'wrong-type', ({ path, facts }) => ({
      ...(facts.item ? { say: 'inList' } : {}),
      mend: () => remedies(reading, path),
    })),
});

/** A single value where a list belongs becomes a list; a number or a word where text belongs is put in quotes. */
function remedies(reading: Reading, path: Path): { as: 'one' | 'list' | 'text' | 'number'; changes: Change[] }[] {
  const node = reading.find(path)?.node;
  if (node?.kind !== 'scalar' || node.alias) return [];
  const value = typeof node.value === 'string' ? node.value : node.source;
  const form = formAt(path);
  const of = form?.is === 'list' ? form.of.is : undefined;
  if (of === 'text' || of === 'name' || of === 'day') {
    const items = of === 'text' ? [value] : partsOf(node, value);
    return [{ as: items.length === 1 ? 'one' : 'list', changes: [{ do: 'setField', path, value: items }] }];
  }
  if (form?.is === 'minutes' || form?.is === 'count') {
    const counted = Number(/^\s*(\d{1,4})\D*$/.exec(value.normalize('NFKC'))?.[1] ?? 0);
    const number = form.is === 'minutes' ? readLength(value) : counted;
    return fits(form, number) ? [{ as: 'number', changes: [{ do: 'setField', path, value: Number(number) }] }] : [];
  }
  return form?.is === 'text' && typeof node.value !== 'string'
    ? [{ as: 'text', changes: [{ do: 'setField', path, value }] }]
    : [];
}

/** Names written one behind the other, as `ken, mio`, `営業、開発` or each on its line, are several. */
function partsOf(node: ScalarNode, value: string): readonly string[] {
  const written = node.style === 'plain' ? node.source : value;
  return written
    .replace(/^［|］$/g, '')
    .split(/[,，、\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
