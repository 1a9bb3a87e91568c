import { unknownNames } from '../names.ts';
import { rule } from '../rule.ts';
import { titles } from '../titles.ts';

export const unknownTeam = rule({
  code: 'MT202',
  name: 'unknown-team',
  level: 'error',
  wants: 'undeclared',
  why: {
    en: 'Shared topics are found by comparing teams, so each team needs one name.',
    ja: '共通のテーマは部門どうしを比べて探します。部門の名前は一つにそろえます。',
  },
  say: {
    usual: {
      en: '"{id}" is not in "teams". Did you mean "{guess}"?',
      ja: '「{id}」は「teams」にありません。「{guess}」でしょうか。',
    },
    noNearId: {
      en: '"{id}" is not in "teams" yet. Add the team, or check the spelling.',
      ja: '「{id}」は「teams」にまだありません。部門を追加するか、綴りを確かめてください。',
    },
  },
  mends: {
    replace: titles.replace,
    addHere: { en: 'Add "{id}" to teams in this file', ja: 'このファイルのteamsに「{id}」を足す' },
    addThere: { en: 'Add "{id}" to teams in {file}', ja: '{file}のteamsに「{id}」を足す' },
  },
  example: {
    bad: 'teams: { sales: {}, dev: {} }\nseries: { title: A, teams: [sale, dev] }',
    good: 'teams: { sales: {}, dev: {} }\nseries: { title: A, teams: [sales, dev] }',
  },
  look: (look) => unknownNames(look, 'teams'),
});
