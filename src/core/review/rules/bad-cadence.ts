import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const badCadence = rule({
  code: 'MT114',
  name: 'bad-cadence',
  level: 'error',
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
    write: { en: 'Write "{fixed}"', ja: '「{fixed}」に直す' },
  },
  look: ({ reading }) =>
    faultsOf(reading, 'bad-cadence', ({ path, facts }) => ({
      mend: () =>
        facts.fixed === undefined
          ? []
          : [{ as: 'write', changes: [{ do: 'setField', path, value: facts.fixed }], preferred: true }],
    })),
});

export const example = {
  bad: 'cadence: { every: monthly, on: third thursday }',
  good: 'cadence: { every: 1 month, on: 3rd thu }',
};
