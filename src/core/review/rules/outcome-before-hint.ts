import { ledgerOf } from '../../circle/ledger.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const outcomeBeforeHint = rule({
  code: 'MT313',
  name: 'outcome-before-hint',
  level: 'warning',
  about: 'file',
  whole: true,
  why: {
    en: 'The time from remark to result is the honest measure of what meeting is worth.',
    ja: '一言から成果までの日数が、集まる価値をいちばん正直に表します。',
  },
  say: {
    usual: {
      en: 'This outcome ({date}) is older than the hint it came from ({date2}). Check the date or the hint.',
      ja: 'この成果は{date}で、もとのヒントの{date2}より前です。日付かヒントを確かめてください。',
    },
  },
  mends: {
    date: titles.redate,
    unlink: { en: 'Take the hint "{id}" out', ja: 'ヒント「{id}」を外す' },
  },
  example: {
    bad: 'sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: Ask earlier }]\noutcomes: [{ date: 2026-09-01, what: Weekly preview, from: [h1] }]',
    good: 'sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: Ask earlier }]\noutcomes: [{ date: 2026-12-01, what: Weekly preview, from: [h1] }]',
  },
  look: function* ({ circle, file }) {
    for (const { outcome, hints } of ledgerOf(circle, file).outcomes) {
      const { nth, date, from } = outcome;
      const hint = hints.find((one) => date !== undefined && one.date !== undefined && date < one.date);
      if (!hint?.date || !date) continue;
      const [date2, id] = [hint.date, hint.id ?? ''];
      yield {
        at: ['outcomes', nth, 'date'],
        facts: { date, date2, newDate: date2, id },
        related: [{ file, at: ['sessions', hint.session, 'hints', hint.nth], text: there, facts: { date: date2 } }],
        mend: () => [
          { as: 'date', changes: [{ do: 'setField', path: ['outcomes', nth, 'date'], value: date2 }] },
          { as: 'unlink', changes: [{ do: 'removeField', path: ['outcomes', nth, 'from', from.indexOf(id)] }] },
        ],
      };
    }
  },
});

const there = { en: 'The hint, said on {date}.', ja: '{date}のヒント。' };
