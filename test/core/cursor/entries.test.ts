import assert from 'node:assert/strict';
import { accept, line, offer, offers, written } from './marked.ts';

const shared = { 'shared.meetup.yaml': 'teams: { qa: { name: QA }, ops: { name: Operations } }\n' };

describe('whole entries to write over', () => {
  const cases: readonly (readonly [text: string, label: string, line: string, en: string, ja: string])[] = [
    [
      'sessions:\n  - |',
      'session',
      'A session with host and topic',
      'date: <1:2026-11-30>\n    host: <2>\n    topics: [<3>]',
      'date: <1:2026-11-30>\n    host: <2>\n    topics: [<3>]',
    ],
    [
      'people:\n  |',
      'person',
      'A person',
      '<1:id>:\n    name: <2:Name>\n    team: <3>',
      '<1:id>:\n    name: <2:名前>\n    team: <3>',
    ],
    [
      'teams:\n  |',
      'team',
      'A team',
      '<1:id>:\n    name: <2:Name>\n    struggles: [<3>]',
      '<1:id>:\n    name: <2:名前>\n    struggles: [<3>]',
    ],
    [
      'topics:\n  |',
      'topic',
      'A topic with its question',
      '<1:id>:\n    question: <2:what would have to be known earlier?>\n    concerns: [<3>]',
      '<1:id>:\n    question: <2:何をもっと早く知っていればよかったか>\n    concerns: [<3>]',
    ],
    [
      'sessions:\n  - hints:\n      - |',
      'hint',
      'A remark that stuck',
      'from: <1>\n        said: <2:what was said>',
      'from: <1>\n        said: <2:話された言葉>',
    ],
    [
      'sessions:\n  - followups:\n      - |',
      'followup',
      'A follow-up',
      'what: <1:what will be done>\n        owner: <2>\n        due: <3>',
      'what: <1:すること>\n        owner: <2>\n        due: <3>',
    ],
    [
      'series:\n  renewal:\n    decisions:\n      - |',
      'decision',
      'A decision on the series',
      'date: 2026-11-23\n        decision: <1:continue>\n        why: <2:why>',
      'date: 2026-11-23\n        decision: <1:continue>\n        why: <2:理由>',
    ],
    [
      'outcomes:\n  - |',
      'outcome',
      'What came of it',
      'date: 2026-11-23\n    what: <1:what came of it>\n    from: [<2>]\n    people: [<3>]',
      'date: 2026-11-23\n    what: <1:何につながったか>\n    from: [<2>]\n    people: [<3>]',
    ],
    [
      'teams:\n  a:\n    handovers:\n      - |',
      'handover',
      'Work handed over',
      'to: <1>\n        what: <2:what is handed over>',
      'to: <1>\n        what: <2:渡すもの>',
    ],
    [
      'teams:\n  a:\n    receives:\n      - |',
      'receipt',
      'Work received',
      'from: <1>\n        what: <2:what is received>',
      'from: <1>\n        what: <2:受け取るもの>',
    ],
    [
      'people:\n  a:\n    history:\n      - |',
      'past',
      'Experience outside these files',
      'when: <1>\n        role: <2:host>\n        what: <3>',
      'when: <1>\n        role: <2:host>\n        what: <3>',
    ],
  ];
  for (const [text, label, why, en, ja] of cases)
    it(`${label}: ${JSON.stringify(text)}`, () => {
      const [english, japanese] = [offer(text, label), offer(text, label, {}, 'ja')];
      assert.deepEqual([line(english), written(english), written(japanese)], [`${label} | ${why}`, en, ja]);
      // What is shown beforehand is what will stand there with nothing written over.
      assert.deepEqual(english.about?.(), [en.replace(/<\d:?([^>]*)>/g, '$1')]);
    });

  it('are called in Japanese what they are, and found by that', () => {
    const found = offer('teams:\n  a:\n    receives:\n      - |', 'receipt', {}, 'ja');
    assert.deepEqual(
      [line(found), found.filter],
      ['receipt | 受け渡し（受け取るもの）', 'receipt 受け渡し（受け取るもの）'],
    );
  });
  it('bring the dash where it is missing, and keep their keys below it', () =>
    assert.equal(
      accept('outcomes:\n  |', 'outcome'),
      'outcomes:\n  - date: 2026-11-23\n    what: what came of it\n    from: []\n    people: []',
    ));
  it('bring the space behind a bare dash', () =>
    assert.equal(
      accept('sessions:\n  - hints:\n      -|', 'hint'),
      'sessions:\n  - hints:\n      - from: |\n        said: what was said',
    ));
  for (const text of [
    'sessions: [{ | }]',
    'outcomes: [{ | }]',
    'people: { | }',
    'people:\n  |: { name: Ken }',
    'sessions:\n  - |: 2026-12-17',
    'outcomes:\n  - kind: answer\n    |',
  ])
    it(`are not offered where there is no room for one: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        offers(text)
          .filter(({ kind }) => kind === 'entry' || kind === 'date')
          .map(({ label }) => label),
        [],
      ));
});

describe('the dates a new session could begin with', () => {
  const series =
    'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }\nsessions:\n  - date: 2026-11-19\n  - |';
  it('the three of the cadence, then an open one, then an entry', () => {
    const shown = (language: 'en' | 'ja'): readonly string[] => offers(series, {}, language).slice(0, 5).map(line);
    assert.deepEqual(shown('en'), [
      'date: 2026-12-17 | Thu | by the cadence',
      'date: 2027-01-21 | Thu | by the cadence',
      'date: 2027-02-18 | Thu | by the cadence',
      'date: tbd | still open',
      'session | A session with host and topic',
    ]);
    assert.deepEqual(shown('ja'), [
      'date: 2026-12-17 | 木 | 開催ペースどおり',
      'date: 2027-01-21 | 木 | 開催ペースどおり',
      'date: 2027-02-18 | 木 | 開催ペースどおり',
      'date: tbd | まだ決めない',
      'session | 主催者とテーマのある回',
    ]);
  });
  it('the first is chosen already', () =>
    assert.deepEqual(
      offers(series)
        .slice(0, 5)
        .map(({ preselect }) => preselect),
      [true, undefined, undefined, undefined, undefined],
    ));
  it('below a session only begun its keys come first, and no other is chosen already', () => {
    const found = offers('sessions:\n  - date: tbd\n  |');
    assert.deepEqual(
      found.filter(({ preselect }) => preselect).map(({ label }) => label),
      [],
    );
    assert.deepEqual(
      found.filter(({ kind }) => kind !== 'key').map(({ label }) => label),
      ['date: 2026-11-30', 'date: 2026-12-07', 'date: 2026-12-14', 'date: tbd', 'session'],
    );
  });
  it('are found by the day in words, and an open one by 未定', () => {
    assert.equal(offer(series, 'date: 2026-12-17').filter, 'date: 2026-12-17 Thu Thu 17 Dec');
    assert.equal(offer(series, 'date: tbd').filter, 'date: tbd 未定');
  });
});

describe('in an empty file', () => {
  const skeleton = (teams: string): string =>
    [
      'series:',
      '  title: <1:Sales and Development: how we work>',
      '  goal: <2:understand each other’s work>',
      `  teams: [<3:${teams}>]`,
      '  cadence: { every: <4:1 month>, on: <5:3rd thu> }',
      '  start: "15:00"',
      '  minutes: 60',
      '',
      'sessions:',
      '  - date: <6:2026-12-17>',
      '    host: <7>',
      '',
    ].join('\n');
  it('a whole series, its first session on a Thursday three weeks or more ahead', () =>
    assert.equal(written(offer('|', 'series')), skeleton('sales, dev')));
  it('with the teams of the folder where it has two', () => {
    assert.equal(written(offer('|', 'series', shared)), skeleton('qa, ops'));
    assert.equal(
      written(offer('|', 'series', { 'shared.meetup.yaml': 'teams: { qa: {} }\n' })),
      skeleton('sales, dev'),
    );
  });
  it('in Japanese', () => {
    const found = offer('|', 'series', {}, 'ja');
    assert.equal(line(found), 'series | 新しいシリーズを始める');
    assert.equal(
      written(found).split('\n').slice(0, 4).join('\n'),
      'series:\n  title: <1:営業と開発、お互いの仕事を知る会>\n  goal: <2:お互いの仕事の理解を深める>\n  teams: [<3:営業, 開発>]',
    );
  });
  it('is chosen already, and found by what people call such a thing', () => {
    const found = offer('|', 'series');
    assert.deepEqual(
      [line(found), found.preselect, found.filter],
      ['series | A new series from scratch', true, 'series meetup 交流会 勉強会 新しいシリーズを始める'],
    );
    assert.equal(found.about?.()[0]?.split('\n')[9], '  - date: 2026-12-17');
  });
  it('templates behind it, by their names', () => {
    const shown = (language: 'en' | 'ja') => offers('|', {}, language).slice(1, 5);
    assert.deepEqual(shown('en').map(line), [
      'study-group | Study group | A whole file to write over',
      'two-departments | Two departments | A whole file to write over',
      'onboarding | Onboarding | A whole file to write over',
      'incident-review | Incident review | A whole file to write over',
    ]);
    assert.equal(line(shown('ja')[0] ?? assert.fail()), 'study-group | 勉強会 | 書き換えて使う一式');
    assert.equal(shown('ja')[0]?.filter, 'study-group 勉強会 series template ひな形 Study group');
    const [first] = shown('en');
    assert.deepEqual(first?.about?.(), [written(first ?? assert.fail())]);
    assert.ok(written(first ?? assert.fail()).startsWith('series:\n  title: Study group\n'));
  });
  it('nothing of that in a file that has a section, or further in', () => {
    const whole = (text: string): readonly string[] =>
      offers(text)
        .filter(({ kind }) => kind === 'entry')
        .map(({ label }) => label);
    for (const text of ['meetup: 1\n|', '  |', '|: x']) assert.deepEqual(whole(text), [], text);
  });
});

describe('names that are used and not listed yet', () => {
  const text = (below: string): string =>
    [
      'series: { title: A, teams: [sales, dev], organisers: [rei], sponsors: [boss] }',
      'sessions:',
      '  - date: 2026-11-19',
      '    host: ken',
      '    cohosts: [mio]',
      '    participants: [x y]',
      '    topics: [why]',
      '    agenda: [{ minutes: 5, what: a, topic: how }]',
      below,
    ].join('\n');
  const cases: readonly (readonly [what: string, below: string, offers: readonly string[]])[] = [
    [
      'people: those present, organisers, sponsors',
      'people:\n  |',
      ['ken', 'mio', 'x y', 'rei', 'boss'].map((id) => `${id} | named here, not listed yet`),
    ],
    [
      'not those who are listed',
      'people:\n  ken: {}\n  rei: {}\n  |\n  boss: {}',
      ['mio', 'x y'].map((id) => `${id} | named here, not listed yet`),
    ],
    [
      'teams: of the series, then those topics concern',
      'topics: { why: { concerns: [dev, qa] } }\nteams:\n  |',
      ['sales', 'dev', 'qa'].map((id) => `${id} | named here, not listed yet`),
    ],
    [
      'topics: of sessions and of blocks',
      'topics:\n  |',
      ['why', 'how'].map((id) => `${id} | named here, not listed yet`),
    ],
    ['topics that are not listed', 'topics:\n  why: {}\n  |', ['how | named here, not listed yet']],
  ];
  for (const [what, below, expected] of cases)
    it(what, () =>
      assert.deepEqual(
        offers(text(below))
          .filter(({ kind }) => kind !== 'entry')
          .map(line),
        expected,
      ),
    );
  it('in Japanese', () =>
    assert.equal(line(offer(text('people:\n  |'), 'ken', {}, 'ja')), 'ken | 名前だけ使われている'));
  it('in braces an empty entry comes along, and no whole one is offered', () => {
    assert.deepEqual(offers(text('people: { | }')).map(written), [
      'ken: {}',
      'mio: {}',
      'x y: {}',
      'rei: {}',
      'boss: {}',
    ]);
  });
  it('not in the place of a name that has something behind it', () =>
    assert.deepEqual(offers(text('people:\n  |: { name: Ken }')).map(line), []));
  it('not of a name another file lists', () =>
    assert.deepEqual(
      offers(text('people:\n  |'), { 'b.meetup.yaml': 'people: { ken: {}, mio: {}, boss: {} }\n' })
        .filter(({ kind }) => kind === 'person')
        .map(({ label }) => label),
      ['x y', 'rei'],
    ));
  it('fifty at most', () => {
    const names = Array.from({ length: 60 }, (_, nth) => `p${nth}`).join(', ');
    const found = offers(`sessions: [{ date: tbd, participants: [${names}] }]\npeople:\n  |`);
    assert.equal(found.filter(({ kind }) => kind === 'person').length, 50);
  });
});
