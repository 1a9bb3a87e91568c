import assert from 'node:assert/strict';
import { circleOf } from '../../../src/core/circle/circle.ts';
import { hoverAt } from '../../../src/core/cursor/hover.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import { clock } from '../folder.ts';
import { aroundOf, hover, marked } from './marked.ts';

const folder = {
  'shared.meetup.yaml': [
    'teams:',
    '  sales: { name: Sales, struggles: [bounced quotes], handovers: [{ to: dev, what: the memo }] }',
    '  dev: { name: Development, org: Acme }',
    'people:',
    '  ken: { name: Ken, team: dev, specialty: [builds, tests], aim: host }',
    '  mio: { name: Mio, team: sales }',
    '',
  ].join('\n'),
  'b.meetup.yaml': 'series: { title: B, teams: [sales], start: "12:00" }\nsessions: [{ date: 2026-12-18 }]\n',
};
const own = [
  'series:',
  '  title: A',
  '  teams: [sales, dev]',
  '  cadence: { every: 1 month, on: 3rd thu }',
  '  timezone: Europe/London',
  'topics:',
  '  dates:',
  '    question: who knows the date?',
  '    concerns: { sales: we promise it, dev: }',
  'sessions:',
  '  - date: 2026-10-15',
  '    host: mio',
  '    cohosts: [ken]',
  '    topics: [dates]',
  '    hints:',
  '      - { id: h1, from: ken, to: mio, said: ask early }',
  '  - date: 2026-12-17',
  '    host: ken',
  '    status: planned',
  'outcomes:',
  '  - { date: 2026-11-02, what: one form, from: [h1] }',
  '',
].join('\n');
const on = (before: string, language: 'en' | 'ja' = 'en'): readonly string[] => {
  const word = before.trimEnd();
  const at = own.indexOf(word) + word.length - 1;
  return hover(`${own.slice(0, at)}|${own.slice(at)}`, folder, language);
};

describe('what is said on pointing', () => {
  it('at a key: its meaning in both languages', () => {
    assert.deepEqual(on('    host'), ['host · Host', '主催者']);
    assert.deepEqual(on('    host', 'ja'), ['host · 主催者', 'Host']);
    assert.deepEqual(on('sessions'), ['sessions · Sessions', '開催・各回']);
    assert.deepEqual(on('  title'), ['title · Title', '名前', 'An entry needs it']);
  });
  it('at a person: who that is', () => {
    assert.deepEqual(on('cohosts: [ken'), [
      'Ken (ken)',
      'Team: Development (Acme)',
      'Specialty: builds, tests',
      'Co-hosted once, joined once',
      'Would like to host',
      'Hosts on Thu 17 Dec: A',
    ]);
    assert.deepEqual(on('    host: mio', 'ja'), ['Mio（mio）', '部門：Sales', '主催1回、参加1回']);
  });
  it('at a team: where it meets others and what it struggles with', () =>
    assert.deepEqual(on('  teams: [sales'), [
      'Sales (sales)',
      '1 person here: Mio',
      'Meets in: A, B',
      'Struggle: bounced quotes',
      'Hands over: the memo',
    ]));
  it('at a topic: which teams it concerns and where it is planned', () => {
    const lines = [
      'dates',
      'who knows the date?',
      'Sales: we promise it',
      'Concerns Development',
      'Talked about on Thu 15 Oct',
    ];
    assert.deepEqual(on('topics: [dates'), lines);
    assert.deepEqual(on('  dates'), lines);
  });
  it('at a hint: what became of it', () =>
    assert.deepEqual(on('from: [h1'), ['“ask early”', 'Ken to Mio, on Thu 15 Oct', 'Became on Mon 2 Nov: one form']));
  it('at a date: when that is, and what else is that week', () =>
    assert.deepEqual(on('  - date: 2026-12-17'), [
      'Thu 17 Dec · In 24 days',
      '2nd session of the series',
      'Not a day of the cadence (monthly on the 3rd Thursday)',
      'Same week: Fri 18 Dec, B 12:00',
    ]));
  it('at a date or a start across zones: what the clocks of those present show', () => {
    const zones = 'people: { ken: { name: Ken, timezone: Asia/Tokyo }, mio: { name: Mio } }\n';
    const say = (text: string, language: 'en' | 'ja' = 'en'): readonly string[] =>
      hover(`${text}\n${zones}`, {}, language).filter((line) => line.includes('/'));
    const head = 'series: { title: A, timezone: Europe/London }\nsessions:\n';
    const both = ['15:00–16:00 Europe/London: Mio', 'Fri 18 Dec, 00:00–01:00 Asia/Tokyo: Ken'];
    assert.deepEqual(say(`${head}  - { date: 2026-12-1|7, start: "15:00", host: mio, cohosts: [ken] }`), both);
    assert.deepEqual(say(`${head}  - { date: 2026-12-17, start: "15:0|0", host: mio, cohosts: [ken] }`), both);
    assert.deepEqual(say(`${head}  - { date: 2026-12-1|7, start: "15:00", host: mio, cohosts: [ken] }`, 'ja'), [
      '15:00〜16:00 Europe/London：Mioさん',
      '12月18日（金） 00:00〜01:00 Asia/Tokyo：Kenさん',
    ]);
    assert.deepEqual(say(`${head}  - { date: 2026-12-17, start: "15:0|0", host: mio }`), []);
  });
  it('at the date of a session to come: what its host could do now', () => {
    const say = (date: string, language: 'en' | 'ja' = 'en'): readonly string[] =>
      hover(`series: { title: A }\nsessions:\n  - { date: ${date}, host: mio }\n`, {}, language).slice(-5);
    assert.deepEqual(say('2026-12-0|3', 'ja').slice(0, 2), [
      '主催者がすること：3週間前',
      '• 日程と会場（または会議リンク）を確定し、各部門のカレンダーに入れる',
    ]);
    assert.equal(say('2026-11-2|4')[0], 'For the host: The day before');
    assert.deepEqual(
      say('2026-10-1|5').filter((line) => line.startsWith('•')),
      [],
    );
  });
  it('at a date: that it is a day off', () => {
    const at = own.indexOf('2026-12-17');
    const around = aroundOf(own, folder);
    const circle = circleOf([...around.circle.sheets.values()], clock, 'Asia/Tokyo', ['2026-12-17' as Day]);
    assert.deepEqual(hoverAt({ ...around, circle }, at)?.lines.slice(0, 2), ['Thu 17 Dec · In 24 days', 'A day off']);
  });
  it('at a cadence: in words, with the next three dates', () => {
    assert.deepEqual(on('  cadence').slice(-2), [
      'Monthly on the 3rd Thursday',
      'Next: Thu 21 Jan 2027, Thu 18 Feb 2027, Thu 18 Mar 2027',
    ]);
    assert.deepEqual(on('every: 1 month'), on('  cadence').slice(-2));
  });
  it('at a zone: what its clocks say, beside the others of the folder', () => {
    const at = marked(own.replace('Europe/London', 'Europe/Lon|don'));
    const lines = hoverAt({ ...aroundOf(at.text, folder), now: 29_000_000 }, at.offset)?.lines;
    assert.deepEqual(lines, ['Europe/London', 'Now 21:20 there', '06:20 in Asia/Tokyo']);
  });
  it('at a word of the format: its meaning', () => assert.deepEqual(on('status: planned'), ['planned · Planned']));
  it('at somebody nobody has listed', () => {
    const said = hover('sessions:\n  - { date: tbd, host: s|ho }\n', folder);
    assert.deepEqual(said, ['sho', 'Not listed in this folder yet', 'No session yet']);
  });
  for (const text of [
    'ser|ies',
    'series:\n  title: a |b',
    '# a|',
    'x: |y',
    'series:|',
    '|',
    'series:\n  goal: >\n    ho|st: a',
  ])
    it(`says nothing at ${JSON.stringify(text)}`, () => assert.deepEqual(hover(text, folder), []));
});
