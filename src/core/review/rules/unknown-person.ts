import { unknownNames } from '../names.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const unknownPerson = rule({
  code: 'MT201',
  name: 'unknown-person',
  level: 'error',
  wants: 'undeclared',
  why: {
    en: "Under one id, a person's hosting and hints add up; under two spellings they scatter.",
    ja: 'idがそろっていれば、主催の経験もヒントもその人に積み上がります。綴りが分かれると、別の人の記録になってしまいます。',
  },
  say: {
    usual: {
      en: '"{id}" is not in "people". Did you mean "{guess}"?',
      ja: '「{id}」は「people」にありません。「{guess}」でしょうか。',
    },
    noNearId: {
      en: '"{id}" is not in "people" yet. Add the person, or check the spelling.',
      ja: '「{id}」は「people」にまだありません。追加するか、綴りを確かめてください。',
    },
  },
  mends: {
    replace: titles.replace,
    addHere: { en: 'Add "{id}" to people in this file', ja: 'このファイルのpeopleに「{id}」を足す' },
    addThere: { en: 'Add "{id}" to people in {file}', ja: '{file}のpeopleに「{id}」を足す' },
  },
  example: {
    bad: 'people: { mio: {} }\nsessions:\n  - { date: 2026-12-17, host: mioo }',
    good: 'people: { mio: {} }\nsessions:\n  - { date: 2026-12-17, host: mio }',
  },
  look: (look) => unknownNames(look, 'people'),
});
