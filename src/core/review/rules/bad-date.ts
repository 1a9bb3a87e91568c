import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const badDate = rule({
  code: 'MT105',
  name: 'bad-date',
  level: 'error',
  about: 'text',
  why: {
    en: 'One spelling of dates means nobody in another office turns up a month late.',
    ja: '日付の書き方が一つなら、どの拠点の人も日を読み違えません。',
  },
  say: {
    unreadable: {
      en: '"{value}" is not a date. Write it like 2026-12-17.',
      ja: '「{value}」は日付として読めません。2026-12-17の形で書いてください。',
    },
    usual: {
      en: 'Dates are written like 2026-12-17. "{value}" can become {fixed}.',
      ja: '日付は2026-12-17の形で書きます。「{value}」は{fixed}に直せます。',
    },
    noSuchDay: {
      en: '{value} is not in the calendar. Check the day.',
      ja: '{value}という日はありません。日を確かめてください。',
    },
    twoReadings: {
      en: '"{value}" can be read two ways. Write the date like 2026-12-17.',
      ja: '「{value}」は二通りに読めます。2026-12-17の形で書いてください。',
    },
    open: { en: 'An undecided date is written "tbd".', ja: '日程未定は「tbd」と書きます。' },
  },
  mends: {
    write: { en: 'Write {fixed}', ja: '{fixed}に直す' },
    complete: { en: 'Write {fixed}', ja: '{fixed}に直す' },
    tbd: { en: 'Write "tbd"', ja: '「tbd」に直す' },
  },
  safe: ['write', 'tbd'],
  example: {
    bad: 'sessions:\n  - date: 2026/12/17',
    good: 'sessions:\n  - date: 2026-12-17',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'bad-date', ({ path, facts, because }) => ({
      ...(because ? { say: sentences[because] ?? 'noSuchDay' } : {}),
      mend: () =>
        facts.fixed === undefined
          ? []
          : [
              {
                as: facts.fixed === 'tbd' ? 'tbd' : hasYear(facts.value) ? 'write' : 'complete',
                changes: [{ do: 'setField', path, value: facts.fixed }],
                preferred: true,
              },
            ],
    })),
});

/** A year that is not written is taken from what stands near by: likely, not certain. */
const hasYear = (value = ''): boolean => /\d{4}|令和|平成|^[rh]\d/i.test(value.normalize('NFKC').trim());

const sentences: Readonly<Record<string, 'noSuchDay' | 'twoReadings' | 'open' | 'unreadable'>> = {
  'no such day': 'noSuchDay',
  'two readings': 'twoReadings',
  open: 'open',
  unreadable: 'unreadable',
};
