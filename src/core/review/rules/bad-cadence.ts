import type { Change } from '../../plan/change.ts';
import type { Path } from '../../plan/path.ts';
import { isEmpty } from '../../read/node.ts';
import type { Reading } from '../../read/read.ts';
import { respellCadence } from '../../read/slips.ts';
import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const badCadence = rule({
  code: 'MT114',
  name: 'bad-cadence',
  level: 'error',
  about: 'text',
  why: {
    en: 'The cadence is the promise that lets the next date be proposed instead of negotiated.',
    ja: '開催ペースは約束です。決めておけば、次の日程を毎回相談せずに済みます。',
  },
  say: {
    usual: {
      en: 'The cadence cannot be read from "{value}". Write for example "every: 1 month" and "on: 3rd thu".',
      ja: '「{value}」から開催ペースを読み取れません。たとえば「every: 1 month」「on: 3rd thu」と書きます。',
    },
  },
  mends: {
    write: titles.write,
  },
  safe: ['write'],
  example: {
    bad: 'series:\n  title: A\n  cadence: { every: monthly, on: third thursday }',
    good: 'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'bad-cadence', ({ path, facts }) => ({
      mend: () => {
        if (facts.fixed === undefined) return [];
        // Told in one breath, it is taken apart.
        const told = path.at(-1) === 'cadence' ? respellCadence(facts.value ?? '') : undefined;
        if (told) return [{ as: 'write', changes: [{ do: 'setField', path, value: told }], preferred: true }];
        const { fixed, changes } = respelt(reading, path) ?? { fixed: facts.fixed, changes: [] };
        const usual: Change = { do: 'setField', path, value: facts.fixed };
        return [{ as: 'write', facts: { fixed }, changes: changes.length > 0 ? changes : [usual], preferred: true }];
      },
    })),
});

/** Both halves of a cadence at once: a rhythm told in one of them (`every: 毎月第3木曜`) keeps its day. */
function respelt(reading: Reading, path: Path): { fixed: string; changes: readonly Change[] } | undefined {
  const part = (key: string): string | undefined => {
    const node = reading.find([...path.slice(0, -1), key])?.node;
    return node?.kind === 'scalar' && !isEmpty(node) ? String(node.value ?? node.source) : undefined;
  };
  const [every, on] = [part('every'), part('on')];
  const better = every === undefined ? undefined : respellCadence(every, on);
  if (!better?.on || better.every === every || better.on === on) return undefined;
  const changes = (['every', 'on'] as const).map((key): Change => {
    return { do: 'setField', path: [...path.slice(0, -1), key], value: better[key] ?? '' };
  });
  return { fixed: `every: ${better.every}, on: ${better.on}`, changes };
}
