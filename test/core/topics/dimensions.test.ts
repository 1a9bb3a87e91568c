import assert from 'node:assert/strict';
import type { Answers, Lang, Team } from '../../../src/core/topics/input.ts';
import type { DimensionId } from '../../../src/core/topics/result.ts';
import { understand } from '../../../src/core/topics/understand.ts';
import type { Clearness } from '../../../src/core/topics/vagueness.ts';

type Said = readonly [a: Partial<Team>, b: Partial<Team>];
const named = { ja: ['営業部', '開発部', '総務部'], en: ['Ash', 'Birch', 'Cedar'] };
const check = (goal: string, lang: Lang, said: readonly Partial<Team>[] = [{}, {}], answers: Answers = {}): Clearness =>
  understand({
    goal,
    lang,
    answers,
    teams: said.map((team, nth) => ({ id: 'abc'.charAt(nth), name: named[lang][nth] ?? '', ...team })),
  }).clearness;
/** What a goal says of one dimension: whether, in which words, and where else it is known from. */
const saidOf = (id: string, goal: string, lang: Lang, said?: readonly Partial<Team>[], answers?: Answers): string => {
  const found = check(goal, lang, said, answers).findings.get(id as DimensionId) ?? assert.fail(id);
  if (found.span && !found.from?.startsWith('answers.')) assert.equal(goal.slice(...found.span), found.evidence);
  return [found.status, found.evidence, found.from ?? ''].join('|').replace(/\|+$/, '');
};

type Row = readonly [goal: string, lang: Lang, said: string];
const tables: Readonly<Record<string, readonly Row[]>> = {
  deadline: [
    ['3月末までに図面を直す', 'ja', 'clear|3月末まで'],
    ['2週間以内に図面を直す', 'ja', 'clear|2週間以内'],
    ['三か月後に図面を直す', 'ja', 'clear|三か月後に'],
    ['来期、図面を直す', 'ja', 'clear|来期'],
    ['年度末、図面を直す', 'ja', 'clear|年度末'],
    ['下期の図面を直す', 'ja', 'clear|下期'],
    ['3日かかる図面を直す', 'ja', 'missing'],
    ['今後、図面を直す', 'ja', 'missing|今後'],
    ['Mend the drawings by June', 'en', 'clear|by June'],
    ['Mend the drawings by the end of june', 'en', 'clear|by the end of june'],
    ['Mend the drawings within 3 weeks', 'en', 'clear|within 3 weeks'],
    ['Mend the drawings by 30 June', 'en', 'clear|by 30 June'],
    ['Mend the drawings by June 30, all of them', 'en', 'clear|by June 30'],
    ['Mend the drawings by the 3rd of June', 'en', 'clear|by the 3rd of June'],
    ['Reduce returned drawings by 20%', 'en', 'missing'],
    ['Reduce returned drawings by 20% this quarter', 'en', 'clear|this quarter'],
    ['Reduce returned drawings by 20% by June', 'en', 'clear|by June'],
    ['Reduce returned drawings by about 12.5 percent', 'en', 'missing'],
    ['Shorten the review by 10 days', 'en', 'missing'],
    ['Shorten the review until 10 days are enough', 'en', 'clear|until 10 days'],
    ['Mend the drawings this quarter', 'en', 'clear|this quarter'],
    ['Mend the drawings in the next two months', 'en', 'clear|in the next two months'],
    ['Mend the drawings, end of march', 'en', 'clear|end of march'],
    ['Drawings signed by Ash before they are mended by spring', 'en', 'clear|by spring'],
    ['Mend the drawings soon', 'en', 'missing|soon'],
  ],
  measure: [
    ['図面の戻りを5件にする', 'ja', 'clear|5件'],
    ['図面の戻りを半分にする', 'ja', 'clear|半分'],
    ['3日以内に図面を直す', 'ja', 'missing'],
    ['3日以内に図面を5枚直す', 'ja', 'clear|5枚'],
    ['図面の戻りを減らす', 'ja', 'missing|減ら'],
    ['もっと図面を直す', 'ja', 'missing|もっと'],
    ['Return no more than two drawings', 'en', 'clear|no more than'],
    ['Return 3 tickets', 'en', 'clear|3 tickets'],
    ['Get from 20 drawings to 5', 'en', 'clear|from 20 drawings to 5'],
    ['Reduce returned drawings by 20% this quarter', 'en', 'clear|20%'],
    ['Shorten the review by 10 days', 'en', 'clear|10 days'],
    ['Reduce returned drawings', 'en', 'missing|Reduce'],
    ['Mend the drawings', 'en', 'missing'],
  ],
  why: [
    ['図面の差し戻しで着工が遅れたので、書式を直す', 'ja', 'clear|図面の差し戻しで着工が遅れたので'],
    ['大切なので、図面を直す', 'ja', 'missing|大切なので'],
    ['図面を直す', 'ja', 'missing'],
    ['Mend drawings because builders wait for prints', 'en', 'clear|because builders wait for prints'],
    ['Mend drawings because it is important', 'en', 'missing|because it is important'],
    ['Mend drawings because we should', 'en', 'missing'],
    [
      'Mend drawings. Since builders wait for prints, start. Later more',
      'en',
      'clear|Since builders wait for prints, start',
    ],
  ],
  means: [
    ['チャットを導入する', 'ja', 'missing|チャットを導入'],
    ['図面の手戻りをなくすチャットを導入する', 'ja', 'na'],
    ['図面を直す', 'ja', 'na'],
    ['Introduce a wiki', 'en', 'missing|Introduce a wiki'],
    ['Introduce a wiki to end rework', 'en', 'na'],
  ],
  actor: [
    ['見積の担当者が図面を直す', 'ja', 'clear|担当者'],
    ['営業部と開発部が図面を直す', 'ja', 'clear|営業部'],
    ['営業部が図面を直す', 'ja', 'implied'],
    ['みんなで図面を直す', 'ja', 'implied|みんな'],
    ['Engineers mend the drawings', 'en', 'clear|Engineers'],
    ['Ash and Birch mend the drawings', 'en', 'clear|Ash'],
  ],
  counterpart: [
    ['営業部と開発部が図面を直す', 'ja', 'clear|開発部'],
    ['開発部と図面を直す', 'ja', 'clear|開発部'],
    ['図面を直す', 'ja', 'implied'],
    ['他部署と図面を直す', 'ja', 'implied|他部署'],
    ['営業部と法務部の図面を直す', 'ja', 'missing|法務部'],
  ],
  object: [
    ['図面を直す', 'ja', 'clear|図面を直す'],
    ['まず話す。図面と検査を直す', 'ja', 'clear|図面と検査を直す'],
    ['営業部と開発部の連携を深める', 'ja', 'missing|連携'],
    ['Mend the drawings', 'en', 'clear|Mend the drawings'],
    ['Improve collaboration', 'en', 'missing|collaboration'],
  ],
  change: [
    ['図面の戻りをなくす', 'ja', 'clear|なくす'],
    ['図面の検査を強化する', 'ja', 'missing|強化'],
    ['Cut the drawings that come back', 'en', 'clear|Cut'],
    ['Improve the drawings', 'en', 'missing|Improve'],
  ],
  scope: [
    ['図面を直す', 'ja', 'na'],
    ['全社の図面を直す', 'ja', 'missing|全社'],
    ['営業部と開発部の連携を深める', 'ja', 'na'],
  ],
  compound: [
    ['図面の手戻りをなくし、新人を育成する', 'ja', 'missing'],
    ['図面の手戻りをなくす', 'ja', 'na'],
    ['図面の手戻りをなくし、差し戻しもなくす', 'ja', 'na'],
    ['Onboard newcomers and align priorities', 'en', 'missing'],
    ['Onboard newcomers and coach them', 'en', 'na'],
  ],
};

for (const [id, rows] of Object.entries(tables))
  describe(`the ${id} of a goal`, () => {
    for (const [goal, lang, said] of rows) it(`${goal}: ${said}`, () => assert.equal(saidOf(id, goal, lang), said));
  });

describe('what the teams know instead', () => {
  type Known = readonly [id: string, goal: string, said: Said, expected: string];
  const cases: readonly Known[] = [
    ['measure', 'Reduce returned gizmos', [{ metrics: ['returned gizmos'] }, {}], 'implied|Reduce|teams.a.metrics[0]'],
    ['measure', 'Reduce returned gizmos', [{ metrics: ['torque'] }, {}], 'missing|Reduce'],
    ['measure', 'Reduce returned gizmos', [{ tools: ['returned gizmos'] }, {}], 'missing|Reduce'],
    ['why', 'Mend the gizmos', [{ struggles: ['red gizmos rattle'] }, {}], 'implied||teams.a.struggles[0]'],
    ['why', 'Mend the gizmos', [{ incidents: ['red gizmos rattle'] }, {}], 'implied||teams.a.incidents[0]'],
    ['why', 'Mend the gizmos', [{ struggles: ['torque'] }, {}], 'missing'],
    ['why', 'Mend the gizmos', [{ owns: ['red gizmos rattle'] }, {}], 'missing'],
    [
      'why',
      'Mend the gizmos',
      [{ struggles: ['torque wrench'] }, { owns: ['torque wrench'] }],
      'implied||teams.a.struggles[0]',
    ],
    ['object', 'Work on gizmos together', [{ owns: ['gizmos'] }, {}], 'clear|Work on gizmos together'],
    ['change', 'Improve gizmos', [{ struggles: ['torque wrench'] }, { owns: ['torque wrench'] }], 'implied|Improve'],
    ['change', 'Improve gizmos', [{ struggles: ['torque wrench'] }, { owns: ['anvil'] }], 'missing|Improve'],
    ['change', 'Improve gizmos', [{ metrics: ['torque wrench'] }, { owns: ['torque wrench'] }], 'missing|Improve'],
  ];
  for (const [id, goal, said, expected] of cases)
    it(`${id} of 「${goal}」 by ${JSON.stringify(said)}`, () => assert.equal(saidOf(id, goal, 'en', said), expected));

  it('is not asked of three teams in a goal that says nothing', () => {
    assert.equal(saidOf('scope', 'Improve collaboration', 'en', [{}, {}, {}]), 'missing');
    assert.equal(saidOf('scope', 'Mend the gizmo', 'en', [{}, {}, {}]), 'na');
  });
  it('is not the other side, where that has no name', () =>
    assert.equal(saidOf('counterpart', 'Mend the gizmo', 'en', [{}]), 'missing'));
  it('is what was answered, cut to what fits', () => {
    assert.equal(
      saidOf('why', 'Mend it', 'en', undefined, { why: 'gizmos rattle' }),
      'clear|gizmos rattle|answers.why',
    );
    assert.equal(
      saidOf('why', 'Mend it', 'en', undefined, { why: 'x'.repeat(61) }),
      `clear|${'x'.repeat(60)}|answers.why`,
    );
  });
});

describe('how clear a goal is', () => {
  const all: Answers = {
    object: 'x',
    change: 'x',
    why: 'x',
    measure: 'x',
    deadline: 'x',
    actor: 'x',
    counterpart: 'x',
  };
  const without = (id: string): number =>
    check('バナナ', 'ja', undefined, Object.fromEntries(Object.entries(all).filter(([key]) => key !== id))).clarity;
  it('is the sum of what it says', () => {
    assert.equal(check('バナナ', 'ja', undefined, all).clarity, 1);
    assert.deepEqual(['change', 'why', 'measure', 'deadline'].map(without), [0.8, 0.85, 0.85, 0.9]);
    assert.deepEqual(['actor', 'counterpart'].map(without), [0.95, 0.95], 'who is there is known by half');
  });
  it('is less for a tool, for two aims and for no bounds', () => {
    assert.equal(check('チャットを導入する', 'ja', undefined, all).clarity, 0.9);
    assert.equal(check('全社', 'ja', undefined, all).clarity, 0.9);
    assert.equal(check('図面の手戻りをなくし、新人を育成する', 'ja', undefined, all).clarity, 0.9);
  });
  it('is never less than nothing', () =>
    assert.equal(check('チャットを全社に導入する', 'ja', [{}]).clarity >= 0, true));
});
