import { nextDate } from '../../circle/rhythm.ts';
import type { Day } from '../../plan/day.ts';
import { formAt } from '../../plan/form-at.ts';
import type { Path } from '../../plan/path.ts';
import type { Facts } from '../../words/words.ts';
import { type Fix, rule } from '../rule.ts';

export const missingRequired = rule({
  code: 'MT103',
  name: 'missing-required',
  level: 'error',
  about: 'text',
  why: {
    en: 'Only what nothing else can supply is required: a title for the series, a date for each session.',
    ja: '必須なのは、シリーズの名前や各回の日付のように、ほかから補えないものだけです。',
  },
  say: {
    usual: { en: 'This {item} needs "{key}".', ja: 'この{item}には「{key}」が必要です。' },
    withCadence: {
      en: 'This {item} needs "{key}". By the cadence, the next free date is {newDate}.',
      ja: 'この{item}には「{key}」が必要です。開催ペースでは次の候補は{newDate}です。',
    },
    withoutCadence: {
      en: 'This {item} needs "{key}". If the day is still open, write "tbd".',
      ja: 'この{item}には「{key}」が必要です。日程が未定なら「tbd」と書けます。',
    },
  },
  mends: {
    key: { en: 'Insert "{key}"', ja: '「{key}」を入れる' },
    insert: { en: 'Insert {newDate}', ja: '{newDate}を入れる' },
    tbd: { en: 'Mark the date as undecided', ja: '日程未定にする' },
  },
  example: {
    bad: 'sessions:\n  - host: ken',
    good: 'sessions:\n  - date: 2026-12-17\n    host: ken',
  },
  look: function* ({ reading, circle, file }) {
    for (const fault of reading.faults) {
      if (fault.rule !== 'missing-required') continue;
      const { path, facts } = fault;
      const session = path[0] === 'sessions' && path.length === 2 && facts.key === 'date';
      if (!session) {
        yield { at: fault, facts, mend: () => inserting(path, facts.key, circle.today) };
        continue;
      }
      const newDate = nextDate(circle, file);
      const undecided = {
        as: 'tbd' as const,
        changes: [{ do: 'setField' as const, path: [...path, 'date'], value: 'tbd' }],
      };
      yield {
        at: fault,
        facts: newDate ? { ...facts, newDate } : facts,
        say: newDate ? 'withCadence' : 'withoutCadence',
        mend: () => [
          ...(newDate
            ? [
                {
                  as: 'insert' as const,
                  changes: [{ do: 'setField' as const, path: [...path, 'date'], value: newDate }],
                  preferred: true as const,
                },
              ]
            : []),
          undecided,
        ],
      };
    }
  },
});

/** The key with room for its words, a name that is chosen, or the day on which it is written down. */
function inserting(
  entry: Path,
  key = '',
  today: Day,
): (Pick<Fix, 'changes' | 'choose'> & { as: 'key' | 'insert'; facts?: Facts })[] {
  const path = [...entry, key];
  const form = formAt(path);
  if (form?.is === 'text') return [{ as: 'key', changes: [{ do: 'setField', path, value: '' }] }];
  if (form?.is === 'name') return [{ as: 'key', changes: [], choose: { path, of: form.of } }];
  if (form?.is !== 'day') return [];
  return [{ as: 'insert', facts: { newDate: today }, changes: [{ do: 'setField', path, value: today }] }];
}
