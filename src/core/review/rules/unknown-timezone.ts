import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const unknownTimezone = rule({
  code: 'MT113',
  name: 'unknown-timezone',
  level: 'error',
  about: 'text',
  why: {
    en: 'Abbreviations such as JST or CST mean different things in different places; zone names do not.',
    ja: 'JSTやCSTのような略号は地域によって意味が変わりますが、地域名なら変わりません。',
  },
  say: {
    usual: {
      en: '"{value}" is not a time zone. Use a name such as "{guess}".',
      ja: '「{value}」というタイムゾーンはありません。「{guess}」のような名前で書きます。',
    },
  },
  mends: {
    guess: { en: 'Use "{guess}"', ja: '「{guess}」にする' },
    setting: { en: 'Use "{zone}" from the settings', ja: '設定の「{zone}」にする' },
  },
  example: {
    bad: 'series:\n  timezone: JST',
    good: 'series:\n  timezone: Asia/Tokyo',
  },
  look: ({ reading, circle }) =>
    faultsOf(reading, 'unknown-timezone', ({ path, facts, because }) => ({
      mend: () => {
        const use = (value: string) => [{ do: 'setField' as const, path, value }];
        const { guess } = facts;
        // A name that is only an example of one is no proposal.
        const meant = guess !== undefined && because === undefined;
        return [
          ...(meant ? [{ as: 'guess' as const, changes: use(guess), preferred: true as const }] : []),
          ...(meant && guess === circle.zone
            ? []
            : [{ as: 'setting' as const, facts: { zone: circle.zone }, changes: use(circle.zone) }]),
        ];
      },
    })),
});
