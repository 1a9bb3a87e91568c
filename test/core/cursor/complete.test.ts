import assert from 'node:assert/strict';
import { accept, labels, offers } from './marked.ts';

const shared = [
  'teams: { sales: { name: Sales }, dev: { name: Development, org: Acme } }',
  'people:',
  '  ken: { name: Ken, team: dev, aim: host }',
  '  mio: { name: 澪, reading: みお, team: sales }',
  '  zoe: { team: dev }',
  '',
].join('\n');
const folder = { 'shared.meetup.yaml': shared };
const series = [
  'series:',
  '  title: A',
  '  teams: [sales]',
  '  cadence: { every: 1 month, on: 3rd thu }',
  '  start: "15:00"',
  'topics:',
  '  used: { question: a }',
  '  open: { title: Open, question: b, format: one-two-four-all }',
  'sessions:',
  '  - date: 2026-10-15',
  '    host: mio',
  '    cohosts: [ken]',
  '    topics: [used]',
  '    hints:',
  '      - { id: h1, from: ken, said: ask early }',
  '      - { id: h2, from: mio, said: thanks }',
  '',
].join('\n');

describe('what is offered', () => {
  const cases: readonly (readonly [what: string, text: string, first: string])[] = [
    [
      'sections of an empty file, the whole skeleton first',
      '|',
      'series,study-group,two-departments,onboarding,incident-review,meetup,series,topics',
    ],
    ['keys of a series, the required one first', 'series:\n  |', 'title,goal,because,teams'],
    ['only keys that are missing', 'series:\n  |\n  title: A\n  because: B', 'goal,teams,sponsors'],
    [
      'keys of a new session: the next dates, then an entry',
      `${series}  - |`,
      'date: 2026-12-17,date: 2027-01-21,date: 2027-02-18,date: tbd,session,date',
    ],
    ['a new session without its dash', `${series}  |`, 'date: 2026-12-17,date: 2027-01-21'],
    [
      'below the dash of a session just begun: what it may say',
      `${series}  - date: tbd\n  |`,
      'options,id,title,start',
    ],
    ['there too behind a letter', `${series}  - date: tbd\n  h|`, 'options,id,title,start'],
    ['below a session that says more: another first', `${series}  |`, 'date: 2026-12-17'],
    [
      'its keys behind that, those it has not yet',
      `${series}  |`,
      'date: 2026-12-17,date: 2027-01-21,date: 2027-02-18,date: tbd,session,options,id',
    ],
    ['dates of the cadence', `${series}  - date: |`, '2026-12-17,2027-01-21,2027-02-18'],
    ['who could host first', `${series}  - date: tbd\n    host: |`, 'ken,mio,zoe'],
    ['not who is there already', `${series}  - date: tbd\n    host: ken\n    cohosts: [|]`, 'mio,zoe'],
    ['people of the next place in a list', `${series}  - date: tbd\n    cohosts: [mio, |]`, 'ken,zoe'],
    ['topics nobody has planned first', `${series}  - date: tbd\n    topics: [|]`, 'open,used'],
    ['teams of the series first', `${series}people: { x: { team: | } }`, 'sales,dev'],
    ['other teams of a series', 'series:\n  teams: [sales, |]', 'dev'],
    ['teams a topic concerns', 'topics:\n  a:\n    concerns:\n      |', 'sales,dev'],
    [
      'hints nothing has come of first',
      `${series}outcomes:\n  - { date: 2026-11-01, what: x, from: [h2] }\n  - { date: 2026-11-02, what: y, from: [|] }`,
      'h1,h2',
    ],
    ['start times, the one of the series first', `${series}  - date: tbd\n    start: |`, '15:00,10:00'],
    ['states', `${series}  - date: 2026-11-05\n    status: |`, 'planned,held,cancelled'],
    ['forms of discussion', 'topics:\n  a:\n    format: |', 'one-two-four-all'],
    ['rhythms', 'series: { cadence: { every: | } }', '1 month,2 week'],
    ['zones of the folder first', 'series:\n  timezone: |', 'Asia/Tokyo,Africa'],
    ['names that are used and not listed', 'sessions:\n  - { date: tbd, host: sho }\npeople:\n  |', 'sho,person'],
    ['inside of quotation marks', `${series}  - date: tbd\n    host: "k|"`, 'ken,mio'],
    ['days of decisions', 'series:\n  renewal:\n    decisions:\n      - date: |', '2026-11-23'],
    ['entries of a list', `${series}    followups:\n      - |`, 'followup,what'],
    ['whole agendas', `${series}  - date: tbd\n    topics: [open]\n    agenda:\n      - |`, 'Agenda: 1-2-4-All'],
  ];
  for (const [what, text, first] of cases)
    it(what, () => {
      const found = labels(text, folder).slice(0, first.split(',').length).join();
      assert.ok(found.startsWith(first), found);
    });
});

describe('nothing silly is offered', () => {
  const silent: readonly string[] = [
    '# |',
    'series:\n  title: |',
    'series:\n  goal: we |',
    'series:\n  goal: >\n    we |\n',
    'series:\n  goal: we\n    and |\n',
    'series:\n  signs:\n    - |',
    'series: |',
    'topics:\n  a:\n    question: who |',
    'sessions:\n  - date: 2026-12-17 # |',
    'sessions:\n  - { date: 2026-12-17 } |',
    'sessions:\n  - date: 2026-12-17\n    agenda:\n      - 5m news, |',
    'x-note:\n  |',
    'x-note: |',
    // It would move what stands there out of its column, run into it, or end the list.
    'sessions:\n- date: tbd\n|  host: ken',
    'sessions:\n  |- date: tbd',
    'sessions:\n- date: tbd\n|\n- date: tbd',
    'sessions:\n  - host: |# note',
    'people: {|\n  ken: {},\n}',
    'teams:\n  !!str |sales:\n    name: Sales',
    'teams:\n  ? dev\n  :\n    |name: Dev',
  ];
  for (const text of silent) it(JSON.stringify(text), () => assert.deepEqual(labels(text, folder), []));
});

describe('what is written', () => {
  const cases: readonly (readonly [text: string, label: string, after: string])[] = [
    ['series:\n  ti|', 'title', 'series:\n  title: |'],
    ['series:\n  te|', 'teams', 'series:\n  teams: [|]'],
    ['series:\n  title: A\n  |', 'cadence', 'series:\n  title: A\n  cadence: { every: 1 month, on: 3rd thu }'],
    ['sessions:\n  -|', 'date: tbd', 'sessions:\n  - date: tbd'],
    ['sessions:\n  |', 'date: tbd', 'sessions:\n  - date: tbd'],
    ['sessions:\n|\n  - date: tbd', 'date: tbd', 'sessions:\n  - date: tbd\n  - date: tbd'],
    ['sessions:\n  - date: tbd\n  |', 'host', 'sessions:\n  - date: tbd\n    host: |'],
    ['sessions:\n  - date: tbd\n  h|\n  - date: tbd', 'host', 'sessions:\n  - date: tbd\n    host: |\n  - date: tbd'],
    ['sessions:\n  -   date: tbd\n  |', 'host', 'sessions:\n  -   date: tbd\n      host: |'],
    [
      'sessions:\n  - hints:\n      - from: ken\n      s|',
      'said',
      'sessions:\n  - hints:\n      - from: ken\n        said: |',
    ],
    ['sessions:\n  - date: tbd\n    ho|st: ken', 'title', 'sessions:\n  - date: tbd\n    title: ken'],
    ['sessions:\n  - date: tbd\n    host:|', 'ken', 'sessions:\n  - date: tbd\n    host: ken'],
    ['sessions:\n  - date: tbd\n    host: "k|"', 'ken', 'sessions:\n  - date: tbd\n    host: "ken"'],
    ['sessions:\n  - date: tbd\n    cohosts: [k|]', 'ken', 'sessions:\n  - date: tbd\n    cohosts: [ken]'],
    ['sessions:\n  - { date: tbd, ho| }', 'host', 'sessions:\n  - { date: tbd, host: | }'],
    ['sessions:\n  - date: tbd\n    start: 15|', '15:00', 'sessions:\n  - date: tbd\n    start: "15:00"'],
    [
      'sessions:\n  - date: tbd\n    age|',
      'agenda',
      'sessions:\n  - date: tbd\n    agenda:\n      - 5m opening\n      - 45m everybody talks\n      - 10m next date and host',
    ],
    [
      'series: { title: A, teams: [a, b] }\ntopics:\n  t:\n    |',
      'concerns',
      'series: { title: A, teams: [a, b] }\ntopics:\n  t:\n    concerns:\n      a: |\n      b: ',
    ],
    ['topics:\n  t:\n    concerns:\n      s|', 'sales', 'topics:\n  t:\n    concerns:\n      sales: |'],
    [
      'sessions:\n  - { date: tbd, host: x y }\npeople:\n  |',
      'x y',
      'sessions:\n  - { date: tbd, host: x y }\npeople:\n  x y: |',
    ],
    ['people:\n  |', 'person', 'people:\n  id:\n    name: Name\n    team: '],
  ];
  for (const [text, label, after] of cases)
    it(`${JSON.stringify(text)} and ${label}`, () => assert.equal(accept(text, label, folder), after));
});

describe('what finds an offer', () => {
  const typed = (text: string, label: string): string =>
    offers(text, folder).find((offer) => offer.label === label)?.filter ?? '';

  for (const word of ['host', '主催', '幹事', 'しゅさい', 'shusai'])
    it(`${word} finds host`, () =>
      assert.ok(
        typed('sessions:\n  - date: tbd\n    |', 'host')
          .split(' ')
          .some((one) => one.startsWith(word)),
      ));

  it('a name is found by its reading, with and without an input method', () => {
    const filter = typed('sessions:\n  - date: tbd\n    host: |', 'mio');
    assert.deepEqual(filter.split(' '), ['mio', '澪', 'みお']);
  });

  it('a quotation mark that is typed already is no hindrance', () =>
    assert.ok(typed('sessions:\n  - date: tbd\n    host: "|"', 'ken').startsWith('"ken')));
});

describe('what is said beside an offer', () => {
  const why = (text: string, label: string, language: 'en' | 'ja' = 'en'): string | undefined =>
    offers(text, folder, language).find((offer) => offer.label === label)?.why;

  it('the label of a key in the reader’s language', () => {
    assert.equal(why('sessions:\n  - date: tbd\n    |', 'host'), 'Host');
    assert.equal(why('sessions:\n  - date: tbd\n    |', 'host', 'ja'), '主催者');
  });
  it('why somebody could host', () => {
    assert.equal(
      why(`${series}  - date: tbd\n    host: |`, 'ken'),
      'Development · would like to host and has co-hosted',
    );
    assert.equal(
      why(`${series}  - date: tbd\n    host: |`, 'ken', 'ja'),
      'Development · 主催を希望し、共同主催の経験あり',
    );
  });
  it('the weekday of a date', () =>
    assert.equal(offers(`${series}  - date: |`, folder).find(({ label }) => label === '2026-12-17')?.name, 'Thu'));
  it('the other series that meets that day', () => {
    const other = { 'b.meetup.yaml': 'series: { title: B }\nsessions: [{ date: 2026-12-17 }]\n' };
    const found = offers(`${series}  - date: |`, other)[0];
    assert.equal(found?.why, 'by the cadence · also that day: B');
  });
  it('when a topic was talked about', () =>
    assert.equal(why(`${series}  - date: tbd\n    topics: [|]`, 'used'), 'talked about on Thu 15 Oct'));
  it('who gave a hint, and its words', () => {
    const hint = offers(`${series}outcomes:\n  - { date: 2026-11-02, what: y, from: [|] }`, folder)[1];
    assert.deepEqual([hint?.label, hint?.name, hint?.why], ['h1', 'ask early', 'Ken · nothing has come of it yet']);
  });
  it('what a form of discussion asks of people, phase by phase', () => {
    const about = offers('topics:\n  a:\n    format: |', folder)[0]?.about?.() ?? [];
    assert.equal(about[0], '1-2-4-All (4+ people, 25–75 min)');
    assert.match(about[1] ?? '', /^• Alone: /);
  });
});
