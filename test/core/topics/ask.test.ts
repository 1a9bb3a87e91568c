import assert from 'node:assert/strict';
import { questionsFor } from '../../../src/core/topics/ask.ts';
import type { Lang, Team, TopicsInput } from '../../../src/core/topics/input.ts';
import type { Ask } from '../../../src/core/topics/result.ts';
import { understand } from '../../../src/core/topics/understand.ts';

type Said = readonly Partial<Team>[];
const asked = (
  goal: string,
  said: Said = [{}, {}],
  more: Partial<TopicsInput> = {},
  before = '',
): { ask: Ask[]; more: Ask[] } => {
  const names = ['Ash', 'Birch', 'Cedar'];
  const teams = said.map((team, nth) => ({ id: 'abc'.charAt(nth), name: names[nth] ?? '', ...team }));
  const { scene, clearness } = understand({ goal, teams, ...more });
  return questionsFor(scene, clearness, before);
};
const ids = ({ ask, more }: { ask: Ask[]; more: Ask[] }): string =>
  [ask, more].map((list) => list.map(({ id }) => id).join(' ')).join(' / ');
const all = (goal: string, ...rest: [Said?, Partial<TopicsInput>?, string?]): readonly Ask[] => {
  const { ask, more } = asked(goal, ...rest);
  return [...ask, ...more];
};
const one = (id: string, goal: string, ...rest: [Said?, Partial<TopicsInput>?, string?]): Ask =>
  all(goal, ...rest).find((ask) => ask.id === id) ?? assert.fail(id);

const answers = { object: 'x', change: 'x', why: 'x', measure: 'x', deadline: 'x', actor: 'x', counterpart: 'x' };
/** Everything is told, of things that have nothing in common with anything. */
const told = (thing: string): Partial<Team> => ({
  struggles: [`${thing}ano`],
  incidents: [`${thing}elo`],
  terms: [`${thing}iro`],
  metrics: [`${thing}opo`],
  tools: [`${thing}uvo`],
  receives: [{ what: `${thing}ylo` }],
});
const [full, other, third] = [told('gr'), told('bl'), told('fr')];

describe('what is asked first', () => {
  const cases: readonly (readonly [
    why: string,
    goal: string,
    said: Said | undefined,
    more: Partial<TopicsInput>,
    ids: string,
  ])[] = [
    [
      'three, the rest waits',
      'Improve collaboration',
      [full, other],
      {},
      'why measure object / change deadline actor counterpart',
    ],
    [
      'what the goal lacks, then what the teams could tell',
      'Improve collaboration',
      [full, { ...other, struggles: [] }],
      { answers: { object: 'x', change: 'x' } },
      'struggles:b why measure / deadline actor counterpart',
    ],
    [
      'which trouble a tool should end',
      'Introduce a wiki',
      [full, other],
      {},
      'means why measure / object change deadline actor counterpart',
    ],
    [
      'who a team is that nobody listed',
      '営業と法務の連携を強化する',
      [
        { ...full, name: '営業部' },
        { ...other, name: '開発部' },
      ],
      { answers: { ...answers, counterpart: undefined } },
      'counterpart / ',
    ],
    [
      'one of two aims',
      'Onboard newcomers and align priorities',
      [full, other],
      { answers: { why: 'x', measure: 'x' } },
      'compound change deadline / actor counterpart',
    ],
    [
      'one question of a clear goal',
      'Improve collaboration',
      [{}, {}],
      { answers },
      'handovers:a / struggles:a incidents:a terms:a metrics:a tools:a',
    ],
    ['nothing of teams nobody can name', 'Improve collaboration', [full], { answers }, ' / '],
    [
      'of the team that lacks it',
      'Improve collaboration',
      [
        { struggles: ['s'], tools: ['k'] },
        { incidents: ['i'], terms: ['t'], metrics: ['m'] },
      ],
      { answers },
      'handovers:a / struggles:b incidents:a terms:a metrics:a tools:b',
    ],
    [
      'of the team nothing is handed to',
      'Improve collaboration',
      [
        { ...full, receives: [], handovers: [{ what: 'x', to: 'b' }] },
        { ...other, receives: [] },
        { ...third, receives: [] },
      ],
      { answers },
      'handovers:c / scope',
    ],
  ];
  for (const [why, goal, said, more, expected] of cases)
    it(why, () => assert.equal(ids(asked(goal, said, more)), expected));
  it('what no team has told before what one has', () => {
    const order = (terms: readonly string[]): string =>
      all(
        'Use common terms',
        [
          { ...full, terms: [], metrics: [] },
          { ...other, terms, metrics: [] },
        ],
        { answers },
      )
        .map(({ id }) => id)
        .join(' ');
    assert.deepEqual([order([]), order(['bliro'])], ['terms:a metrics:a', 'metrics:a terms:a']);
  });
});

describe('a question', () => {
  type Row = readonly [
    id: string,
    goal: string,
    question: string,
    said?: Said | undefined,
    more?: Partial<TopicsInput>,
    before?: string,
  ];
  const cases: readonly Row[] = [
    [
      'change',
      'Improve collaboration',
      'If “Improve collaboration” came true, what would we see that we do not see today?',
    ],
    [
      'change',
      'Improve collaboration',
      'If “Improve collaboration” came true, what would we see that we do not see today? Today “they wait”, and then?',
      undefined,
      {},
      'they wait',
    ],
    [
      'change',
      'Now that all is set, improve collaboration, please',
      'If “improve collaboration” came true, what would we see that we do not see today?',
    ],
    [
      'change',
      `Improve collaboration ${'so '.repeat(20)}`,
      'If “Improve” came true, what would we see that we do not see today?',
    ],
    ['change', '連携を強化し、話す', '「連携を強化し…」がかなうと、何が今と違って見えますか。'],
    ['change', `連携を強化${'する'.repeat(20)}`, '「連携」がかなうと、何が今と違って見えますか。'],
    [
      'change',
      '連携を強化する',
      '「連携を強化する」がかなうと、何が今と違って見えますか。今は「待つ」、その次は？',
      undefined,
      {},
      '待つ',
    ],
    ['actor', 'Improve collaboration', 'In Ash and Birch, which roles should act differently next month?'],
    ['actor', 'Improve collaboration', 'In each team, which roles should act differently next month?', []],
    ['actor', '連携を強化する', '来月から動き方が変わってほしいのは、AshとBirchのどの役割の人ですか。'],
    ['actor', '連携を強化する', '来月から動き方が変わってほしいのは、それぞれの部門のどの役割の人ですか。', []],
    [
      'deadline',
      'Improve collaboration',
      'When will you decide to continue or stop? If it is open, we assume the end of session 4, 8 weeks from now.',
    ],
    [
      'means',
      'Introduce a wiki',
      'Suppose you “Introduce a wiki”: whose problem disappears, and could it disappear some other way?',
    ],
    [
      'means',
      'チャットを導入する',
      '「チャット」があると、誰のどんな困りごとがなくなりますか。ほかの方法も浮かべば、書き添えてください。',
    ],
    [
      'compound',
      'Onboard newcomers and align priorities',
      'There are 2 aims here (helping people grow; agreeing on priorities). If only one could come true by session 3, which would it be?',
    ],
    ['handovers:a', 'Improve collaboration', 'What is one thing Ash handed to Birch last month?'],
    ['struggles:b', 'Improve collaboration', 'What gave Birch trouble last month in working with Ash?', [full, {}]],
    ['terms:a', '連携を強化する', 'Ashでは当たり前でも、外の人に聞き返される言葉は何ですか。'],
  ];
  for (const [id, goal, question, said, more, before] of cases)
    it(question, () => assert.equal(one(id, goal, said, more, before).question, question));

  const lines: readonly (readonly [id: string, goal: string, yaml: string, at: string, said?: Said])[] = [
    ['why', 'Improve collaboration', 'because: "___"', ''],
    ['measure', 'Improve collaboration', 'signs: ["___"]', ''],
    ['deadline', 'Improve collaboration', 'renewal: { after: ___ }', ''],
    ['object', 'Improve collaboration', 'answers: { object: "___" }', ''],
    ['handovers:a', 'Improve collaboration', 'handovers: [{ to: b, what: "___" }]', 'teams.a'],
    ['handovers:a', 'Improve collaboration', 'handovers: [{ to: "b 2", what: "___" }]', 'teams.a', [{}, { id: 'b 2' }]],
    ['handovers:a', 'Improve collaboration', 'handovers: [{ to: "no", what: "___" }]', 'teams.a', [{}, { id: 'no' }]],
    [
      'handovers:a',
      'Improve collaboration',
      'handovers: [{ to: north-2, what: "___" }]',
      'teams.a',
      [{}, { id: 'north-2' }],
    ],
    ['handovers:a', 'Improve collaboration', 'handovers: [{ to: "2nd", what: "___" }]', 'teams.a', [{}, { id: '2nd' }]],
    ['metrics:a', 'Improve collaboration', 'metrics: ["___"]', 'teams.a'],
  ];
  for (const [id, goal, yaml, at, said] of lines)
    it(`is answered with ${yaml}`, () =>
      assert.deepEqual([one(id, goal, said).yaml, one(id, goal, said).at], [yaml, at]));

  it('says what fact it asks for', () => {
    assert.deepEqual(one('handovers:a', 'Improve it').fact, { team: 'a', field: 'handovers', to: 'b' });
    assert.deepEqual(one('terms:b', 'Improve it', [full, {}]).fact, { team: 'b', field: 'terms' });
    assert.equal(one('why', 'Improve it').fact, undefined);
  });
  it('has an example in its language', () => {
    const example = (lang: Lang): string => one('tools:a', 'Improve it', undefined, { lang }).example;
    assert.deepEqual([example('en'), example('ja')], ['the shared calendar', '共有の予定表']);
    assert.equal(one('compound', 'Onboard newcomers and align priorities').example, 'helping people grow');
  });
});
