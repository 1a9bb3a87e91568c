import assert from 'node:assert/strict';
import { circleOf } from '../../../src/core/circle/circle.ts';
import { hostIdeas } from '../../../src/core/circle/hosts.ts';
import { overlap, presentAt, rangeOf } from '../../../src/core/circle/occasion.ts';
import { nextDate, nextDates, rhythmOf } from '../../../src/core/circle/rhythm.ts';
import { open } from '../../../src/core/examine.ts';
import { places } from '../../../src/core/read/places.ts';
import { clock, Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const folder = (texts: Readonly<Record<string, string>>) => new Folder(texts).circle;
const one = (text: string) => folder({ [file]: text });
const monthly = 'cadence: { every: 1 month, on: 3rd thu }';
const series = (more: string, sessions: string): string => `series: { title: A, ${more} }\nsessions: [${sessions}]\n`;

describe('the names of a folder', () => {
  const circle = folder({
    'b.meetup.yaml': 'people: { ken: { name: Kenji }, aya: {} }\nteams: { 営業: {} }\n',
    'a.meetup.yaml': 'people: { ken: { name: Ken }, か\u3099: {} }\n',
  });
  it('come from all of its files', () => assert.deepEqual([...circle.people.ids].sort(), ['aya', 'ken', 'が'].sort()));
  it('a name in two files has two definitions, in the order of the files', () =>
    assert.deepEqual(
      circle.people.all('ken').map(({ file }) => file),
      ['a.meetup.yaml', 'b.meetup.yaml'],
    ));
  it('are shown by the display name, else the id', () =>
    assert.deepEqual(
      [circle.people.show('ken'), circle.people.show('aya'), circle.people.show('zoe')],
      ['Ken', 'aya', 'zoe'],
    ));
  it('are the same in every Unicode form', () => assert.equal(circle.people.all('が').length, 1));
  it('do not depend on the order in which the files were read', () => {
    const sheets = [...circle.sheets.values()];
    const [there, back] = [sheets, sheets.toReversed()].map((some) => circleOf(some, clock, 'UTC'));
    assert.deepEqual(there?.people.ids, back?.people.ids);
    assert.equal(there?.people.show('ken'), back?.people.show('ken'));
  });
  it('are kept up through every edit of a file, as of one that names somebody twice in two Unicode forms', () => {
    const [composed, apart] = ['が: { name: one }', 'か\u3099: { name: two }'];
    const lists = [
      ['a: {}', composed, 'b: {}', apart, 'c: {}'],
      ['a: {}', apart, 'b: {}', composed, 'c: {}'],
      ['a: {}', composed, 'b: {}'],
      [apart, 'b: { name: B }', 'c: {}', 'a: {}'],
      ['a: {}'],
      [],
      [composed, apart],
    ];
    const text = (people: readonly string[]): string => `people: { ${people.join(', ')} }\n`;
    const other = open(text(['c: { name: C }', composed]), 'b.meetup.yaml').sheet;
    for (const from of lists)
      for (const to of lists) {
        const before = open(text(from), file);
        const after = open(text(to), file, before).sheet;
        const kept = circleOf([other, before.sheet], clock, 'UTC');
        assert.ok(kept.overhear(() => kept.people.ids).asked.length > 0);
        kept.put(after);
        const fresh = circleOf([other, after], clock, 'UTC');
        const said = ({ people }: typeof kept) => people.ids.map((id) => [id, people.all(id)]);
        assert.deepEqual(said(kept), said(fresh), `${from.join()} -> ${to.join()}`);
      }
  });
  it('called like the keys of every object are names like others', () => {
    const odd = one('people: { constructor: { name: C }, toString: {} }\n');
    assert.equal(odd.people.show('constructor'), 'C');
    assert.equal(odd.people.get('hasOwnProperty'), undefined);
    assert.equal(odd.people.show('valueOf'), 'valueOf');
  });
});

describe('a session in time', () => {
  const statuses: readonly (readonly [session: string, status: string, why: string])[] = [
    ['{ date: 2026-11-22 }', 'held', 'a past one was held'],
    ['{ date: 2026-11-23 }', 'planned', 'one of today is planned'],
    ['{ date: 2026-11-24 }', 'planned', 'one to come is planned'],
    ['{ date: 2026-11-22, status: cancelled }', 'cancelled', 'a cancelled one never counts as held'],
    ['{ date: 2026-11-22, status: planned }', 'planned', 'what is written wins'],
    ['{ date: 2026-11-24, status: held }', 'held', 'what is written wins'],
    ['{ date: tbd }', 'undecided', 'an open date is undecided'],
    ['{ date: tbd, status: cancelled }', 'cancelled', 'an open date can be cancelled'],
    ['{ host: ken }', 'undecided', 'no date is undecided'],
  ];
  for (const [session, status, why] of statuses)
    it(`${why}: ${session}`, () => assert.equal(one(`sessions: [${session}]\n`).of(file)[0]?.status, status));

  it('has what its series supplies, and its own before that', () => {
    const text = series(
      'start: "15:00", minutes: 90, place: 5F',
      '{ date: 2026-12-17 }, { date: 2026-12-24, start: "10:00", minutes: 30, place: 4F, title: B }',
    );
    assert.deepEqual(
      one(text)
        .of(file)
        .map(({ title, start, minutes, where }) => [title, start, minutes, where]),
      [
        ['A', '15:00', 90, '5F'],
        ['B', '10:00', 30, '4F'],
      ],
    );
  });
  it('without a length takes an hour', () => assert.equal(one('sessions: [{ date: tbd }]\n').of(file)[0]?.minutes, 60));
  it('may end after midnight', () => {
    const [late] = one('sessions: [{ date: 2026-12-17, start: "23:30" }]\n').of(file);
    assert.deepEqual(late && rangeOf(late), ['23:30', '00:30']);
  });
  it('counts everybody once', () => {
    const [all] = one(
      'sessions: [{ date: 2026-12-17, host: ken, cohosts: [mio, ken], participants: [aya, mio] }]\n',
    ).of(file);
    assert.deepEqual(all && presentAt(all), ['ken', 'mio', 'aya']);
  });
  it('the calendar of the folder is in order: date, time, file; open ones last', () => {
    const circle = folder({
      'b.meetup.yaml': 'sessions: [{ date: tbd, title: open }, { date: 2026-12-17, title: b }]\n',
      'a.meetup.yaml':
        'sessions: [{ date: 2026-12-17, start: "15:00", title: a15 }, { date: 2026-12-17, start: "09:00", title: a9 }, { date: 2026-01-01, title: first }]\n',
    });
    assert.deepEqual(
      circle.occasions.map(({ title }) => title),
      ['first', 'a9', 'a15', 'b', 'open'],
    );
  });
});

describe('two sessions at one time', () => {
  const pair = (a: string, b: string, zones: readonly (string | undefined)[] = []) => {
    const text = (session: string, zone: string | undefined) =>
      `series: { title: A${zone ? `, timezone: ${zone}` : ''} }\nsessions: [${session}]\n`;
    const circle = folder({ 'a.meetup.yaml': text(a, zones[0]), 'b.meetup.yaml': text(b, zones[1]) });
    const [mine, other] = [circle.of('a.meetup.yaml')[0], circle.of('b.meetup.yaml')[0]];
    return mine && other && overlap(mine, other, circle.zone);
  };
  const cases: readonly (readonly [a: string, b: string, overlap: boolean, why: string])[] = [
    ['date: 2026-12-17, start: "15:00"', 'date: 2026-12-17, start: "15:30"', true, 'half an hour in common'],
    ['date: 2026-12-17, start: "15:00"', 'date: 2026-12-17, start: "16:00"', false, 'one after the other'],
    ['date: 2026-12-17, start: "15:00"', 'date: 2026-12-18, start: "15:00"', false, 'another day'],
    ['date: 2026-12-17, start: "15:00"', 'date: 2026-12-17', false, 'a time nobody wrote down'],
    ['date: 2026-12-17, start: "23:30"', 'date: 2026-12-18, start: "00:15"', true, 'past midnight'],
    ['date: tbd, start: "15:00"', 'date: tbd, start: "15:00"', false, 'two open dates'],
    ['date: 2026-12-31, start: "23:30"', 'date: 2027-01-01, start: "00:00"', true, 'past the year'],
  ];
  for (const [a, b, expected, why] of cases) it(why, () => assert.equal(pair(`{ ${a} }`, `{ ${b} }`), expected));

  it('meet across zones', () => {
    const [tokyo, london] = ['{ date: 2026-12-17, start: "18:00" }', '{ date: 2026-12-17, start: "09:00" }'];
    assert.equal(pair(tokyo, london, ['Asia/Tokyo', 'Europe/London']), true);
    assert.equal(pair(tokyo, london, ['Asia/Tokyo', 'Asia/Tokyo']), false);
    assert.equal(pair(tokyo, london, [undefined, 'Europe/London']), true, 'the reader is in Tokyo');
  });
});

describe('the rhythm of a series', () => {
  const state = (text: string) => rhythmOf(one(text), file)?.state;
  const decided = (decision: string, date: string): string =>
    `renewal: { decisions: [{ date: ${date}, decision: ${decision} }] }`;
  const cases: readonly (readonly [text: string, state: string | undefined, why: string])[] = [
    [series(monthly, '{ date: 2026-10-15 }'), 'alive', 'nothing decided'],
    [series(decided('close', '2026-11-01'), '{ date: 2026-10-15 }'), 'closed', 'closed'],
    [series(decided('pause', '2026-11-01'), '{ date: 2026-10-15 }'), 'paused', 'paused'],
    [series(decided('pause', '2026-11-01'), '{ date: 2027-01-21 }'), 'alive', 'a later session takes it up again'],
    [
      series(decided('pause', '2026-11-01'), '{ date: 2027-01-21, status: cancelled }'),
      'paused',
      'a cancelled one does not',
    ],
    [series(decided('close', '2026-11-01'), '{ date: tbd }'), 'closed', 'nor one without a date'],
    [series(decided('continue', '2026-11-01'), '{ date: 2026-10-15 }'), 'alive', 'continued'],
    ['sessions: [{ date: 2026-10-15 }]\n', undefined, 'no series, no rhythm'],
  ];
  for (const [text, expected, why] of cases) it(why, () => assert.equal(state(text), expected));

  it('of several decisions the latest counts, wherever it is written', () => {
    const renewal =
      'renewal: { decisions: [{ date: 2026-11-01, decision: close }, { date: 2026-09-01, decision: continue }] }';
    assert.equal(state(series(renewal, '{ date: 2026-10-15 }')), 'closed');
  });

  const next: readonly (readonly [text: string, next: string | undefined, why: string])[] = [
    [series(monthly, '{ date: 2026-11-19 }'), '2026-12-17', 'after the last'],
    [
      series(monthly, '{ date: 2026-12-17 }, { date: 2026-11-19 }'),
      '2027-01-21',
      'after the latest, however they are written',
    ],
    [series(monthly, '{ date: 2026-12-17, status: cancelled }'), '2027-01-21', 'a cancelled one uses up its turn'],
    [series(monthly, '{ date: 2024-01-18 }'), '2026-12-17', 'never before today'],
    [series(monthly, ''), '2026-12-17', 'the first of all'],
    [series(monthly, '{ date: tbd }'), '2026-12-17', 'an open one is not the last'],
    [series('goal: x', '{ date: 2026-11-19 }'), undefined, 'no cadence, no promise'],
  ];
  for (const [text, expected, why] of next)
    it(`the next date: ${why}`, () => assert.equal(nextDate(one(text), file), expected));

  it('more dates follow the cadence, or weeks where there is none', () => {
    assert.deepEqual(nextDates(one(series(monthly, '{ date: 2026-11-19 }')), file, 3), [
      '2026-12-17',
      '2027-01-21',
      '2027-02-18',
    ]);
    assert.deepEqual(nextDates(one(series('goal: x', '')), file, 2), ['2026-11-30', '2026-12-07']);
  });

  it('without a cadence they keep the weekday, behind what is planned', () => {
    const after = (date: string): readonly string[] => nextDates(one(series('goal: x', `{ date: ${date} }`)), file, 2);
    assert.deepEqual(after('2026-12-10'), ['2026-12-17', '2026-12-24']);
    assert.deepEqual(after('2026-11-23'), ['2026-11-30', '2026-12-07']);
    assert.deepEqual(after('2026-06-11'), ['2026-11-26', '2026-12-03']);
  });
});

describe('who could host next', () => {
  const people =
    'people: { ken: { team: dev }, mio: { team: dev, aim: host }, sho: { team: sales, aim: host }, aya: { team: sales, history: [{ role: host }] } }\n';
  const ideas = (sessions: string, more = 'organisers: [aya]') =>
    hostIdeas(one(people + series(`${monthly}, ${more}`, sessions)), file).map(({ id, reason }) => `${id}: ${reason}`);

  it('those who want to and stood beside a host come first, then those who want to, then those who can', () =>
    assert.deepEqual(ideas('{ date: 2026-10-15, host: ken, cohosts: [mio], participants: [sho] }'), [
      'mio: wants to and has co-hosted',
      'sho: wants to',
      'aya: has hosted',
    ]));
  it('the last host is not asked again at once', () =>
    assert.deepEqual(ideas('{ date: 2026-10-15, host: mio }', 'goal: x'), []));
  it('nor anyone who hosts a session to come', () => {
    const coming = '{ date: 2026-12-17, host: mio }, { date: 2027-01-21, host: sho }';
    assert.deepEqual(ideas(`{ date: 2026-10-15, host: ken, participants: [mio] }, ${coming}`, 'goal: x'), [
      'ken: has hosted',
    ]);
  });
  it('somebody of another team comes before a colleague of the last host', () =>
    assert.deepEqual(ideas('{ date: 2026-10-15, host: ken, participants: [mio, sho] }', 'goal: x'), [
      'sho: wants to',
      'mio: wants to',
    ]));
  it('names nobody declared are names, too', () =>
    assert.deepEqual(
      hostIdeas(
        one(series(monthly, '{ date: 2026-09-17, host: zoe }, { date: 2026-10-15, host: ken, cohosts: [bo] }')),
        file,
      ).map(({ id }) => id),
      ['bo', 'zoe'],
    ));
  it('experience counts what was held, and nothing cancelled', () => {
    const circle = one(
      people +
        series(
          'goal: x',
          '{ date: 2026-10-15, host: ken, cohosts: [mio] }, { date: 2026-11-19, host: ken, status: cancelled }, { date: 2026-12-17, host: mio }',
        ),
    );
    assert.deepEqual(circle.experience('ken'), { hosted: 1, cohosted: 0, joined: 1 });
    assert.deepEqual(circle.experience('mio'), { hosted: 0, cohosted: 1, joined: 1 });
    assert.deepEqual(circle.experience('aya'), { hosted: 1, cohosted: 0, joined: 0 }, 'hosted outside these files');
  });
});

describe('a sheet', () => {
  it('is plain JSON', () => {
    const { sheet } = open(
      'series: { title: A }\nsessions: [{ date: 2026-12-17, hints: [{ from: ken, said: x }] }]\npeople: { ken: {} }\n',
      file,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(sheet)), sheet);
  });
  it('says the same when only a comment was added', () => {
    const text = 'series:\n  title: A\npeople:\n  ken: {}\n';
    const before = open(text, file);
    const circle = circleOf([before.sheet], clock, 'Asia/Tokyo');
    const after = (other: string) => [...circle.put(open(other, file, before).sheet)];
    assert.deepEqual(after(`# note\n${text}`), []);
    assert.deepEqual(after(text.replace('ken', 'mio')), [
      'people',
      'is people ken',
      'people ken',
      ...['people ken id', 'people ken hosted', 'people ken history'],
      'is people mio',
      'people mio',
      ...['people mio id', 'people mio hosted', 'people mio history'],
    ]);
  });
  it('tells what changed about a name by what it is, so that a letter in a name concerns nobody who asked for the team', () => {
    const text = 'teams:\n  dev: {}\npeople:\n  ken: { name: Ken, team: dev }\n';
    const before = open(text, file);
    const circle = circleOf([before.sheet], clock, 'Asia/Tokyo');
    const changed = [...circle.put(open(text.replace('Ken', 'Kent'), file, before).sheet)];
    assert.deepEqual(changed, ['people ken', 'people ken name']);
  });
  it('counts lines and columns from 0, in UTF-16, whatever the line ends', () => {
    const at = places('a\r\n𠮷b\nc');
    assert.deepEqual(at({ start: 5, end: 6 }), { line: 1, column: 2, endLine: 1, endColumn: 3 });
    assert.deepEqual(at({ start: 7, end: 8 }), { line: 2, column: 0, endLine: 2, endColumn: 1 });
    assert.deepEqual(at({ start: 0, end: 8 }), { line: 0, column: 0, endLine: 2, endColumn: 1 });
  });
});

describe('the sessions of somebody', () => {
  const text = (nth: number, who = 'ken'): string =>
    `series: { title: A }\nsessions: [{ date: 2026-1${nth % 3}-0${nth + 1}, host: ${who} }]\n`;
  const files = Array.from({ length: 6 }, (_, nth) => `${nth}.meetup.yaml`);
  const dates = (circle: ReturnType<typeof circleOf>, id: string) =>
    circle.sessionsOf(id).map(({ date, file }) => `${date} ${file}`);

  it('are gathered in steps, and whatever changes between two of them is in it', () => {
    const circle = folder(Object.fromEntries(files.map((file, nth) => [file, text(nth)])));
    const steps = circle.gathering()[Symbol.iterator]();
    for (let nth = 0; nth < 3; nth++) steps.next();
    // One that was gathered, one that was not, one that is gone, one that is new.
    circle.put(open(text(0, 'aya'), '0.meetup.yaml').sheet);
    circle.put(open(text(4, 'aya'), '4.meetup.yaml').sheet);
    circle.remove('1.meetup.yaml');
    circle.remove('5.meetup.yaml');
    circle.put(open(text(7), '7.meetup.yaml').sheet);
    steps.next();
    const fresh = circleOf(circle.sheets.values(), clock, 'Asia/Tokyo');
    for (const id of ['ken', 'aya']) assert.deepEqual(dates(circle, id), dates(fresh, id));
    assert.equal(dates(circle, 'ken').length, 3);
    assert.deepEqual([...circle.gathering()], [], 'nothing is left to do');
  });

  it('are known again when a file comes back', () => {
    const circle = one(text(0));
    assert.equal(dates(circle, 'ken').length, 1);
    circle.remove(file);
    assert.equal(dates(circle, 'ken').length, 0);
    circle.put(open(text(0), file).sheet);
    assert.equal(dates(circle, 'ken').length, 1);
  });
});
