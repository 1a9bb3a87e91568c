import { faultsOf } from '../fault.ts';
import { rule } from '../rule.ts';

export const yamlSyntax = rule({
  code: 'MT101',
  name: 'yaml-syntax',
  level: 'error',
  about: 'text',
  why: {
    en: 'Until the text reads cleanly, nothing below this line can be checked.',
    ja: 'ここが読み取れないと、この行から下を確認できません。',
  },
  say: {
    usual: { en: 'This line cannot be read: {reason}.', ja: 'この行は読み取れません。{reason}。' },
  },
  example: {
    bad: 'series:\n  title: "Learning lunch',
    good: 'series:\n  title: "Learning lunch"',
  },
  look: ({ reading }) => faultsOf(reading, 'yaml-syntax'),
});
