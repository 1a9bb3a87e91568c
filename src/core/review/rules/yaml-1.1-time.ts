import { isTime, type Time } from '../../plan/time.ts';
import { child, type Node, type ScalarNode } from '../../read/node.ts';
import { rule } from '../rule.ts';

export const yamlOldTime = rule({
  code: 'MT117',
  name: 'yaml-1.1-time',
  level: 'hint',
  about: 'times',
  wants: ({ reading }) => reading.entries().some(({ node }) => isOldNumber(child(node, 'start'))),
  why: {
    en: 'Older YAML readers turn 15:00 into 900; two quotation marks prevent it.',
    ja: '古い仕様のYAMLでは15:00が900と読まれます。引用符で囲むだけで防げます。',
  },
  say: {
    usual: {
      en: 'Some other tools read {time} without quotes as a number. Quotes keep it a time.',
      ja: '引用符のない{time}は、ほかのツールで数値として読まれることがあります。引用符で囲むと安心です。',
    },
  },
  mends: {
    quote: { en: 'Write "{time}" with quotes', ja: '「{time}」を引用符で囲む' },
    all: { en: 'Quote all times in this file', ja: 'このファイルの時刻をすべて囲む' },
  },
  safe: ['quote'],
  example: {
    bad: 'series:\n  title: A\n  start: 15:00',
    good: 'series:\n  title: A\n  start: "15:00"',
  },
  look: function* ({ reading }) {
    for (const { path: entry, node: whole } of reading.entries()) {
      if (entry[0] !== 'series' && entry[0] !== 'sessions') continue;
      const node = child(whole, 'start');
      if (!isOldNumber(node)) continue;
      const path = [...entry, 'start'];
      yield {
        at: path,
        facts: { time: node.source },
        mend: () => [
          { as: 'quote', changes: [{ do: 'quoteText', path }], preferred: true },
          { as: 'all', changes: [], all: true },
        ],
      };
    }
  },
});

/** A time that older readers take for a number; one with a zero in front is text to them, too. */
const isOldNumber = (node: Node | undefined): node is ScalarNode & { readonly source: Time } =>
  node?.kind === 'scalar' &&
  node.style === 'plain' &&
  !node.alias &&
  isTime(node.source) &&
  !node.source.startsWith('0');
