import { fieldOf, isSection } from '../../plan/fields.ts';
import type { Path } from '../../plan/path.ts';
import { freeId } from '../../plan/slug.ts';
import type { Reading } from '../../read/read.ts';
import { faultsOf } from '../fault.ts';
import { intoSeries } from '../repairs.ts';
import { rule } from '../rule.ts';

export const unknownKey = rule({
  code: 'MT102',
  name: 'unknown-key',
  level: 'error',
  about: 'text',
  why: {
    en: 'A misspelt key is skipped in silence, and so is what you wrote in it.',
    ja: '綴りの違うキーは読み飛ばされ、書いた内容も使われません。',
  },
  say: {
    usual: {
      en: '"{key}" is not a key here. Did you mean "{guess}"?',
      ja: '「{key}」というキーはここでは使えません。「{guess}」でしょうか。',
    },
    noNearKey: {
      en: '"{key}" is not a key here. Remove it, or start it with "x-" to keep it for yourself.',
      ja: '「{key}」というキーはここでは使えません。削除するか、手元のメモなら「x-」で始めてください。',
    },
    ofSeries: {
      en: '"{key}" belongs under "series", indented by two spaces.',
      ja: '「{key}」は「series」の下に、字下げして書きます。',
    },
    ofFile: {
      en: '"{key}" is not a key here. Write it at the left margin, beside "series".',
      ja: '「{key}」というキーはここでは使えません。「series」と同じく、行頭から書きます。',
    },
  },
  mends: {
    move: { en: 'Move under "series"', ja: '「series」の下に移す' },
    rename: { en: 'Rename to "{guess}"', ja: '「{guess}」に直す' },
    keep: { en: 'Keep as "{fixed}"', ja: '「{fixed}」として残す' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-12-17\n    hots: ken',
    good: 'sessions:\n  - date: 2026-12-17\n    host: ken',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'unknown-key', (fault) => {
      const { key = '', guess } = fault.facts;
      const { path } = fault;
      const keep = () => keptAs(reading, path, `x-${key}`);
      if (guess !== undefined) {
        const changes = [{ do: 'renameKey' as const, path, to: guess }];
        return { mend: () => [{ as: 'rename', changes, preferred: true }, keep()] };
      }
      if (path.length === 1 && fieldOf('series', key))
        return {
          say: 'ofSeries',
          mend: () => {
            const changes = reading.find(['series', key]) ? undefined : intoSeries(reading, fault);
            return changes ? [{ as: 'move', changes, preferred: true }, keep()] : [keep()];
          },
        };
      const misplaced = path.length === 2 && path[0] === 'series' && isSection(key);
      return { say: misplaced ? 'ofFile' : 'noNearKey', mend: () => [keep()] };
    }),
});

/** A key kept for oneself, under a name no other key of its entry has. */
function keptAs(reading: Reading, path: Path, wanted: string) {
  const entry = path.length > 1 ? reading.find(path.slice(0, -1))?.node : undefined;
  const keys =
    entry?.kind === 'map'
      ? entry.pairs.map(({ key }) => key)
      : (reading.text.match(/(?<=^\ufeff?)x-[^:\n]*(?=:)/gm) ?? []);
  const to = freeId(wanted, (key) => keys.includes(key));
  return { as: 'keep' as const, facts: { fixed: to }, changes: [{ do: 'renameKey' as const, path, to }] };
}
