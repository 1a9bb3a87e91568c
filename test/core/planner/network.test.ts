import assert from 'node:assert/strict';
import { deskOf } from '../../../src/core/planner/desk.ts';
import { type NetworkView, networkView, type Row } from '../../../src/core/planner/network.ts';
import { networkPage } from '../../../src/core/planner/network-page.ts';
import { networkSvg } from '../../../src/core/planner/network-svg.ts';
import { type Language, wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';
import { deskIn } from './desk.ts';

const file = 'a.meetup.yaml';
/** Twenty-four people: of three teams, and every fourth of none. */
const ids = Array.from({ length: 24 }, (_, nth) => `p${String(nth).padStart(2, '0')}`);
const teamOf = (id: string): string | undefined => [undefined, 'sales', 'dev', 'desk'][Number(id.slice(1)) % 4];
const groups = [
  ['p01', 'p02', 'p04'],
  ['p00', 'p03', 'p05', 'p06', 'p07', 'p09', 'p10', 'p11', 'p13', 'p15'],
];

function networkAt(participants: readonly string[], more = ''): NetworkView | string | undefined {
  const people = ids.map((id) => `  ${id}: { team: ${teamOf(id) ?? '~'} }`).join('\n');
  const folder = new Folder({
    [file]: `series: { title: A, teams: [sales, dev, desk] }
sessions: [{ date: 2026-10-15, participants: [${participants.join(', ')}]${more} }]
teams: { sales: {}, dev: {}, desk: {} }
people:
${people}
`,
  });
  return networkView(deskOf(folder.files.get(file) ?? assert.fail(), folder.circle, wordsFor('en', clock)));
}

describe('the table of who has met whom', () => {
  const listed = (all: readonly string[], none: string): string =>
    all.length === 0 ? none : [...all.slice(0, 6), ...(all.length > 6 ? [`+${all.length - 6}`] : [])].join(', ');

  it('says of each whom of the others they have met and whom not, the first six by name', () => {
    const network = networkAt(ids, `, groups: [${groups.map((group) => `[${group.join(', ')}]`).join(', ')}]`);
    assert(typeof network === 'object');
    const plain = ids.map((id): Pick<Row, 'name' | 'met' | 'notMet'> => {
      const others = ids.filter((one) => one !== id && (teamOf(id) === undefined || teamOf(one) !== teamOf(id)));
      const met = (one: string): boolean => groups.some((group) => group.includes(id) && group.includes(one));
      return {
        name: id,
        met: listed(others.filter(met), 'nobody yet'),
        notMet: listed(
          others.filter((one) => !met(one)),
          '–',
        ),
      };
    });
    assert.deepEqual(
      network.rows.map(({ name, met, notMet }) => ({ name, met, notMet })),
      plain,
    );
  });

  it('says why there is none after a session of more than a hundred without groups', () => {
    const guests = Array.from({ length: 90 }, (_, nth) => `guest${nth}`);
    assert.match(String(networkAt([...ids, ...guests])), /^More than 100 people were in one room/);
  });
});

describe('who has met whom, word by word', () => {
  const people =
    'teams: { dev: { name: Development }, sales: { name: Sales } }\npeople:\n  aya: { team: sales }\n  ken: { name: Ken, team: dev }\n  mio: { name: 澪, team: sales }\n  rei: { team: dev }\n';
  const text = (...sessions: readonly string[]): string =>
    `series: { title: A, teams: [dev, sales] }\nsessions:\n${sessions.map((one) => `  - { ${one} }\n`).join('')}${people}`;
  const shown = (of: string, language: Language = 'en') => {
    const found = networkView(deskIn(of, language));
    return typeof found === 'object' ? found : assert.fail(String(found));
  };
  const two = text('date: 2026-10-15, host: ken, participants: [mio]');
  it('two people: one pair', () => {
    const { dots, ...rest } = shown(two);
    assert.deepEqual(
      dots.map(({ name, tone }) => [name, tone]),
      [
        ['Ken', 0],
        ['澪', 1],
      ],
    );
    assert.deepEqual(rest, {
      summary: '2 people have met here, with 1 pair across teams.',
      lines: [{ from: 0, to: 1, times: 1, across: true }],
      facts: ['Development and Sales: 1 pair', 'Only Ken links Development and Sales. Bring one more pair together.'],
      growth: ['Thu 15 Oct: 1 new, 1 in all'],
      suggestion: 'Everyone has met everyone from the other teams. A next step: invite somebody new.',
      rows: [
        { name: 'Ken', team: 'Development', sessions: 1, met: '澪', notMet: '–' },
        { name: '澪', team: 'Sales', sessions: 1, met: 'Ken', notMet: '–' },
      ],
    });
  });
  it('the same in Japanese', () => {
    const { summary, facts, growth, suggestion, rows } = shown(two, 'ja');
    assert.deepEqual(
      [summary, ...facts, ...growth, suggestion],
      [
        'ここで会ったのは2人、部門をこえた組は1組です。',
        'DevelopmentとSales：1組',
        'DevelopmentとSalesの橋渡し役はKenさんだけです。もう一組、話す機会を作りましょう。',
        '10月15日（木）：新しく1組、あわせて1組',
        '全員がほかの部門の全員と会いました。次の一歩：新しい人を誘ってみませんか。',
      ],
    );
    assert.deepEqual(rows[0], { name: 'Kenさん', team: 'Development', sessions: 1, met: '澪さん', notMet: '–' });
  });
  it('a pair that met again, one of one team, and somebody of none', () => {
    const found = shown(
      text(
        'date: 2026-09-17, participants: [ken, rei, zoe], groups: [[ken, rei], [zoe]]',
        'date: 2026-10-15, participants: [ken, mio]',
        'date: 2026-11-19, participants: [ken, mio]',
      ),
    );
    assert.deepEqual(
      [found.summary, found.lines, found.growth],
      [
        '4 people have met here, with 1 pair across teams.',
        [
          { from: 0, to: 2, times: 1, across: false },
          { from: 0, to: 1, times: 2, across: true },
        ],
        ['Thu 15 Oct: 1 new, 1 in all'],
      ],
    );
    assert.deepEqual(found.rows, [
      { name: 'Ken', team: 'Development', sessions: 3, met: '澪', notMet: 'zoe' },
      { name: '澪', team: 'Sales', sessions: 2, met: 'Ken', notMet: 'rei, zoe' },
      { name: 'rei', team: 'Development', sessions: 1, met: 'nobody yet', notMet: '澪, zoe' },
      { name: 'zoe', team: '', sessions: 1, met: 'nobody yet', notMet: 'Ken, 澪, rei' },
    ]);
    assert.equal(found.dots[3]?.tone, undefined);
  });

  const suggestions: readonly (readonly [what: string, sessions: readonly string[], en: string, ja: string])[] = [
    [
      'beside the only bridge, two who have not met',
      [
        'date: 2026-09-17, participants: [ken, mio]',
        'date: 2026-10-15, participants: [ken, aya]',
        'date: 2026-11-19, participants: [rei, ken]',
      ],
      'A next step: seat aya and rei in one group.',
      '次の一歩：ayaさんとreiさんを同じグループにしてみませんか。',
    ],
    [
      'for somebody who has come three times and met nobody from elsewhere',
      [
        'date: 2026-09-17, participants: [ken, rei, aya], groups: [[ken, rei], [aya]]',
        'date: 2026-10-15, participants: [ken, rei, aya], groups: [[ken, aya], [rei]]',
        'date: 2026-11-19, participants: [ken, rei, mio], groups: [[ken, mio], [rei]]',
      ],
      'A next step: seat aya and rei in one group.',
      '次の一歩：ayaさんとreiさんを同じグループにしてみませんか。',
    ],
    [
      'for all who are still to meet, where more than one links the teams',
      ['date: 2026-09-17, participants: [ken, mio]', 'date: 2026-10-15, participants: [rei, aya]'],
      'A next step: mix the groups next time, for the 2 pairs still to meet.',
      '次の一歩：次の回でグループを混ぜると、まだ会っていない2組が会い始めます。',
    ],
    [
      'for the last pair that is missing',
      [
        'date: 2026-09-17, participants: [ken, mio]',
        'date: 2026-10-15, participants: [rei, aya]',
        'date: 2026-11-19, participants: [rei, mio]',
      ],
      'A next step: mix the groups next time, for the 1 pair still to meet.',
      '次の一歩：次の回でグループを混ぜると、まだ会っていない1組が会い始めます。',
    ],
    [
      'for somebody new, where everybody has met',
      ['date: 2026-09-17, participants: [ken, mio, rei, aya]'],
      'Everyone has met everyone from the other teams. A next step: invite somebody new.',
      '全員がほかの部門の全員と会いました。次の一歩：新しい人を誘ってみませんか。',
    ],
  ];
  for (const [what, sessions, en, ja] of suggestions)
    it(`a next step ${what}`, () =>
      assert.deepEqual([shown(text(...sessions)).suggestion, shown(text(...sessions), 'ja').suggestion], [en, ja]));
  it('somebody who came three times and met nobody from elsewhere is named', () =>
    assert.deepEqual(shown(text(...(suggestions[1]?.[1] ?? []))).facts, [
      'Development and Sales: 2 pairs',
      'Only Ken links Development and Sales. Bring one more pair together.',
      'rei has met nobody outside Development in 3 sessions.',
    ]));

  const none: readonly (readonly [what: string, text: string, said: string | undefined])[] = [
    ['nothing without a series', 'sessions: [{ date: 2026-10-15, participants: [a, b] }]\n', undefined],
    [
      'a lesson before anybody has met',
      text('date: 2026-12-17, participants: [ken, mio]'),
      'Connections appear after the first held session with participants from two teams.',
    ],
    [
      'a lesson while only one team came',
      text('date: 2026-10-15, participants: [ken, rei]'),
      'Connections appear after the first held session with participants from two teams.',
    ],
  ];
  for (const [what, of, said] of none) it(what, () => assert.equal(networkView(deskIn(of)), said));

  it('as a page', () => {
    const page = networkPage(deskIn(two)).map((block) =>
      'mark' in block ? `${block.is} ${block.mark}|${block.text}` : 'text' in block ? `${block.is} ${block.text}` : '',
    );
    assert.deepEqual(page, [
      'heading Who has met whom: A',
      'text 2 people have met here, with 1 pair across teams.',
      'text Everyone has met everyone from the other teams. A next step: invite somebody new.',
      'heading Between teams',
      'item |Development and Sales: 1 pair',
      'item |Only Ken links Development and Sales. Bring one more pair together.',
      'item |Thu 15 Oct: 1 new, 1 in all',
      'heading Person by person',
      'item Ken:|Development, 1 session; has met 澪',
      'item 澪:|Sales, 1 session; has met Ken',
    ]);
    assert.deepEqual(networkPage(deskIn('sessions: []\n')), [
      { is: 'heading', level: 1, text: 'Who has met whom: a.meetup.yaml' },
      { is: 'text', text: 'Connections appear after the first held session with participants from two teams.' },
    ]);
  });
  it('as an image that names its teams, and none where there is nothing to see', () => {
    const svg = networkSvg(deskIn(two.replace('title: A', 'title: "<A & B>"'))) ?? assert.fail();
    assert.ok(svg.includes('<title id="name">Who has met whom: &lt;A &amp; B&gt;</title>'));
    assert.equal(svg.match(/<line class="across" [^>]*stroke-width="1.4"/g)?.length, 1);
    assert.deepEqual(svg.match(/<circle r="9" class="[^"]*"/g), [
      '<circle r="9" class="tone-0"',
      '<circle r="9" class="tone-1"',
    ]);
    assert.deepEqual(
      [...svg.matchAll(/<g transform="translate\((\d+) 585\)">.*?<text[^>]*>([^<]*)</g)].map(([, x, name]) => [
        x,
        name,
      ]),
      [
        ['250', 'Development'],
        ['750', 'Sales'],
      ],
    );
    assert.equal(networkSvg(deskIn(text('date: 2026-12-17, participants: [ken, mio]'))), undefined);
  });
});
