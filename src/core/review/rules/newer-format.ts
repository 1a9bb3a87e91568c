import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const newerFormat = rule({
  code: 'MT115',
  name: 'newer-format',
  level: 'error',
  about: 'text',
  why: {
    en: 'Guessing at a newer format could damage what a colleague wrote.',
    ja: '新しい形式を推測で扱うと、同僚が書いた内容を壊すおそれがあります。',
  },
  say: {
    usual: {
      en: 'This file uses format {version}; this version of the extension reads up to {known}. Update the extension to work on it.',
      ja: 'このファイルは形式{version}で、この拡張機能が読めるのは{known}までです。拡張機能を更新すると編集できます。',
    },
  },
  mends: {
    update: { en: 'Check for updates', ja: '更新を確認する' },
  },
  example: {
    bad: 'meetup: 2',
    good: 'meetup: 1',
  },
  look: ({ reading }) =>
    faultsOf(reading, 'newer-format', () => ({
      mend: () => [{ as: 'update', changes: [], run: 'checkForUpdates' }],
    })),
});
