import assert from 'node:assert/strict';
import { Folder } from '../folder.ts';
import { after, told } from './told.ts';

const sessions = (...ones: readonly string[]): string => `sessions:\n${ones.map((one) => `  - { ${one} }\n`).join('')}`;

type Case = readonly [why: string, text: string, told: readonly string[], others?: Readonly<Record<string, string>>];
const holds = (code: string, cases: readonly Case[]): void => {
  for (const [why, text, expected, others] of cases)
    it(`${code}: ${why}`, () => assert.deepEqual(told(code, text, others), expected));
};
type Remedy = readonly [code: string, title: string, before: string, after: string];
const leads = (cases: readonly Remedy[]): void => {
  for (const [code, title, before, expected] of cases)
    it(`${code}: ${title}: ${before.replace(/\s+/g, ' ').slice(-70)}`, () =>
      assert.equal(after(code, title, before), expected));
};

describe('what is said of one session', () => {
  holds('MT210', [
    [
      'at each place after the first, by the name people know',
      `${sessions('date: 2026-12-17, host: ken, cohosts: [aya, ken], participants: [aya, mio, mio]')}people: { ken: { name: Ken T }, aya: {}, mio: {} }\n`,
      [
        '2 ken | Ken T is listed twice in this session. Once is enough. | Remove the second*',
        '2 aya | aya is listed twice in this session. Once is enough. | Remove the second*',
        '2 mio | mio is listed twice in this session. Once is enough. | Remove the second*',
      ],
    ],
    [
      'the host among the participants',
      sessions('date: 2026-12-17, host: ken, participants: [aya, ken]'),
      ['2 ken | ken is listed twice in this session. Once is enough. | Remove the second*'],
    ],
    [
      'without a host',
      sessions('date: 2026-12-17, cohosts: [aya], participants: [aya]'),
      ['2 aya | aya is listed twice in this session. Once is enough. | Remove the second*'],
    ],
    [
      'not of two sessions',
      sessions('date: 2026-12-17, participants: [aya]', 'date: 2027-01-21, participants: [aya]'),
      [],
    ],
  ]);
  leads([
    [
      'MT210',
      'Remove',
      sessions('date: 2026-12-17, cohosts: [aya, mio, aya]'),
      sessions('date: 2026-12-17, cohosts: [aya, mio]'),
    ],
  ]);

  const planned = (date: string, more = ''): string => sessions(`date: ${date}, status: planned${more}`);
  holds('MT311', [
    [
      'the day it was',
      planned('2026-11-22'),
      [
        '2 planned | Sun 22 Nov has passed and the status still says "planned". Was the session held or cancelled? | Mark held / Mark cancelled / Remove the status',
      ],
    ],
    ['not today', planned('2026-11-23'), []],
    ['not while the date is open', planned('tbd'), []],
    ['not where it was held', sessions('date: 2026-11-22, status: held'), []],
  ]);
  leads([
    ['MT311', 'held', planned('2026-11-22'), sessions('date: 2026-11-22, status: held')],
    ['MT311', 'cancelled', planned('2026-11-22'), sessions('date: 2026-11-22, status: cancelled')],
    ['MT311', 'Remove', planned('2026-11-22'), sessions('date: 2026-11-22')],
  ]);

  const twice = 'Two sessions share Thu 17 Dec and the same start. Remove one, or give it another time.';
  const both = 'Remove this session / Go to the other (sessions 0 date)';
  const other = { 'b.meetup.yaml': sessions('date: 2026-12-17', 'date: 2026-12-17') };
  holds('MT305', [
    [
      'at each after the first',
      sessions('date: 2026-12-17', 'date: 2026-12-17', 'date: 2026-12-17'),
      [`3 2026-12-17 | ${twice} | ${both}`, `4 2026-12-17 | ${twice} | ${both}`],
    ],
    [
      'at one time of two, a cancelled one left out',
      sessions(
        'date: 2026-12-17, start: "10:00", status: cancelled',
        'date: 2026-12-17, start: "15:00"',
        'date: 2026-12-17, start: "10:00"',
        'date: 2026-12-17, start: "15:00"',
        'date: 2026-12-17, start: "10:00", status: cancelled',
      ),
      [`5 2026-12-17 | ${twice} | ${both.replace('0', '1')}`],
    ],
    ['not of another day', sessions('date: 2026-12-17', 'date: 2026-12-18'), []],
    ['not of another file', sessions('date: 2026-12-17'), [], other],
    [
      'nor of one that starts when the day is not said',
      sessions('date: 2026-12-17', 'date: 2026-12-17, start: "10:00"'),
      [],
    ],
  ]);
  it('MT305: leads to the first of three, and removes only its own', () =>
    assert.equal(
      after('MT305', 'Remove', sessions('date: 2026-12-17, host: a', 'date: 2026-12-17, host: b', 'date: 2027-01-21')),
      sessions('date: 2026-12-17, host: a', 'date: 2027-01-21'),
    ));

  const week = (more = ''): string => sessions(`date: 2026-11-16${more}`);
  const unwritten = (days: number, date: string, place = '2 2026'): readonly string[] => [
    `${place}-${date.slice(-5)} | ${days} days since ${date.slice(0, -6)} and nothing is written. What did someone say that stuck? | Record a hint*`,
  ];
  holds('MT440', [
    ['after a week', week(), unwritten(7, 'Mon 16 Nov 11-16')],
    ['until four weeks have gone', sessions('date: 2026-10-26'), unwritten(28, 'Mon 26 Oct 10-26')],
    ['not sooner', sessions('date: 2026-11-17'), []],
    ['nor later', sessions('date: 2026-10-25'), []],
    ['not where somebody said something', week(', hints: [{ from: mio, said: x }]'), []],
    ['not where something was promised', week(', followups: [{ what: x, owner: mio, due: 2026-12-01 }]'), []],
    ['not where something was done', week(', followups: [{ what: x, done: true }]'), []],
    ['not where there is a note', week(', handoff: x'), []],
    ['not of a cancelled one', week(', status: cancelled'), []],
    ['not of one whose day is open', sessions('date: tbd, status: held'), []],
  ]);
  leads([
    ['MT440', 'Record', week(), week(', hints: [{ from: "", said: "" }]')],
    [
      'MT440',
      'Record',
      week(', host: ken, participants: [mio, aya]'),
      week(', host: ken, participants: [mio, aya], hints: [{ from: aya, to: mio, said: "" }]'),
    ],
    ['MT440', 'Record', week(', host: ken'), week(', host: ken, hints: [{ from: ken, said: "" }]')],
  ]);
});

describe('what is said of an agenda', () => {
  const head = 'series: { title: A, cadence: { every: 1 month } }\n';
  const agenda = (blocks: string, more = ''): string =>
    `${head}${sessions(`date: 2026-12-17${more}, agenda: [${blocks}]`)}`;
  const closing =
    '3 agenda | There is no closing block. Keep 5 min at the end to fix the next date and host. | Add a 5 min closing*';
  holds('MT426', [
    ['without an end', agenda('10m opening, 50m talk'), [closing]],
    ['with one that is not near the end', agenda('5m close, 10m opening, 45m talk'), [closing]],
    ['with one before the last', agenda('30m talk, 5m wrap up, 20m drinks'), []],
    ['half of the time is a draft', agenda('10m opening, 20m talk'), [closing]],
    ['less is none', agenda('10m opening, 19m talk'), []],
    ['nor is one block', agenda('60m talk'), []],
    ['not of a session held today', agenda('10m opening, 50m talk', ', status: held'), []],
    ['not of a cancelled one', agenda('10m opening, 50m talk', ', status: cancelled'), []],
    ['not while the date is open', agenda('10m opening, 50m talk').replace('2026-12-17', 'tbd'), []],
    [
      'not of a series that ends with it',
      agenda('10m opening, 50m talk').replace(
        'month }',
        'month }, renewal: { decisions: [{ date: 2026-12-18, decision: close }] }',
      ),
      [],
    ],
    [
      'a series without a cadence has a next session from the second on',
      `series: { title: A }\n${sessions('date: 2026-12-17, agenda: [10m opening, 50m talk]', 'date: 2026-10-15')}`,
      [closing],
    ],
    [
      'a file without a series as well',
      sessions('date: 2026-12-17, agenda: [10m opening, 50m talk]'),
      [closing.replace('3', '2')],
    ],
  ]);
  leads([
    ['MT426', 'Add', agenda('10m a, 50m b'), agenda('10m a, 45m b, "5m Close: next date and host"')],
    ['MT426', 'Add', agenda('10m a, 45m b'), agenda('10m a, 45m b, "5m Close: next date and host"')],
    ['MT426', 'Add', agenda('10m a, 46m b'), agenda('10m a, 41m b, "5m Close: next date and host"')],
    [
      'MT426',
      'Add',
      agenda('14m a, 14m b, 14m c, 14m d'),
      agenda('14m a, 14m b, 14m c, 14m d, "5m Close: next date and host"'),
    ],
    [
      'MT426',
      'Add',
      agenda('15m a, 15m b, 15m c, 15m d'),
      agenda('10m a, 15m b, 15m c, 15m d, "5m Close: next date and host"'),
    ],
    ['MT426', 'Add', agenda('10分 挨拶, 50分 発表'), agenda('10分 挨拶, 45分 発表, 5分 次回の日程と主催者を決める')],
    [
      'MT426',
      'Add',
      agenda('10m a, { minutes: 50, what: b, who: ken }'),
      agenda('10m a, { minutes: 45, what: b, who: ken }, "5m Close: next date and host"'),
    ],
  ]);

  const led = (minutes: number, who = 'ken'): string => `{ minutes: ${minutes}, what: talk, who: ${who} }`;
  const room = 'no block of 10 min or more is for everyone. Open one for discussion.';
  const nobody = `3 agenda | N${room.slice(1)}`;
  holds('MT407', [
    [
      'who speaks for how long, over several blocks',
      `${agenda(`${led(25, 'mio')}, ${led(20)}, ${led(15)}`)}people: { ken: { name: Ken T }, mio: {} }\n`,
      [`3 agenda | Ken T speaks for 35 min of 60 min, and ${room} | Add a 15 min discussion`],
    ],
    [
      'half is most of it',
      agenda(`${led(30)}, 5m a, 5m b`),
      [`3 agenda | ken speaks for 30 min of 60 min, and ${room} | Add a 20 min discussion`],
    ],
    ['less is not', agenda(`${led(29)}, 5m a, 5m b`), [`${nobody} | Add a 21 min discussion`]],
    ['half an hour at most is proposed', agenda(`${led(25)}, 5m a`), [`${nobody} | Add a 30 min discussion`]],
    [
      'what is left, from ten minutes on',
      agenda(`${led(25)}, ${led(25, 'mio')}`),
      [`${nobody} | Add a 10 min discussion`],
    ],
    [
      'a quarter of an hour where less is left',
      agenda(`${led(25)}, ${led(26, 'mio')}`),
      [`${nobody} | Add a 15 min discussion`],
    ],
    ['ten minutes are enough', agenda(`${led(29)}, 10m a`), []],
    ['nine are not', agenda(`${led(29)}, 9m a`), [`${nobody} | Add a 22 min discussion`]],
    ['ten minutes of a break are none', agenda(`${led(28)}, 10m tea break`), [`${nobody} | Add a 22 min discussion`]],
    ['not of a session held today', agenda(`${led(50)}, 5m a`, ', status: held'), []],
    ['not of a cancelled one', agenda(`${led(50)}, 5m a`, ', status: cancelled'), []],
    [
      'while the date is open as well',
      agenda(`${led(50)}, 5m a`).replace('2026-12-17', 'tbd'),
      [`3 agenda | ken speaks for 50 min of 60 min, and ${room} | Add a 15 min discussion`],
    ],
    ['nothing of a session without one', agenda(''), []],
  ]);
  leads([
    // The time is taken from the longest, and what is short at the end stays there.
    ['MT407', 'Add', agenda(`5m a, ${led(50)}, 5m b`), agenda(`5m a, ${led(35)}, 15m Discussion with everyone, 5m b`)],
    [
      'MT407',
      'Add',
      agenda(`5m a, ${led(40)}, 10m tea`),
      agenda(`5m a, ${led(25)}, 15m Discussion with everyone, 10m tea`),
    ],
    ['MT407', 'Add', agenda(`5m a, ${led(55)}`), agenda(`5m a, ${led(40)}, 15m Discussion with everyone`)],
    ['MT407', 'Add', agenda(`5m a, ${led(25)}`), agenda(`5m a, ${led(25)}, 30m Discussion with everyone`)],
    [
      'MT407',
      'Add',
      agenda(`${led(25)}, ${led(20, 'mio')}, ${led(10, 'aya')}`),
      agenda(`${led(10)}, ${led(20, 'mio')}, 15m Discussion with everyone, ${led(10, 'aya')}`),
    ],
    [
      'MT407',
      'Add',
      agenda(`${led(24)}, ${led(20, 'mio')}, ${led(11, 'aya')}`),
      agenda(`${led(24)}, ${led(20, 'mio')}, ${led(11, 'aya')}, 15m Discussion with everyone`),
    ],
    [
      'MT407',
      'Add',
      agenda('{ minutes: 45, what: 発表, who: ken }, 5分 挨拶'),
      agenda('{ minutes: 45, what: 発表, who: ken }, 10分 全員で話す, 5分 挨拶'),
    ],
  ]);
});

describe('what is said of the time and the place of a session', () => {
  const zones = (people: string, more = '', start = '08:00'): string =>
    `series: { title: A, timezone: Asia/Tokyo }\npeople: { ${people} }\nsessions:\n  - date: 2026-12-17\n    start: "${start}"\n${more}`;
  const lisbon = 'timezone: Europe/Lisbon';
  const [ana, rui] = [`ana: { name: Ana R, ${lisbon} }`, `rui: { ${lisbon} }`];
  const came = '    participants: [ana, rui, bo]\n';
  holds('MT309', [
    [
      'for whom it will be how late, once for a zone',
      zones(`${ana}, ${rui}, bo: { timezone: America/New_York }`, came),
      [
        '5 "08:00" | It will be 23:00 for Ana R and rui (Europe/Lisbon). Look for an hour that suits everyone, or take turns.',
      ],
    ],
    [
      'for one',
      zones(ana, came),
      ['5 "08:00" | It will be 23:00 for Ana R (Europe/Lisbon). Look for an hour that suits both, or take turns.'],
    ],
    [
      'nine in the evening is late',
      zones(ana, came, '06:00'),
      ['5 "06:00" | It will be 21:00 for Ana R (Europe/Lisbon). Look for an hour that suits both, or take turns.'],
    ],
    ['a minute before is not', zones(ana, came, '05:59'), []],
    [
      'six in the morning is early',
      zones(ana, came, '15:59'),
      ['5 "15:59" | It will be 06:59 for Ana R (Europe/Lisbon). Look for an hour that suits both, or take turns.'],
    ],
    ['seven is not', zones(ana, came, '16:00'), []],
    ['nothing of those at home, however late', zones('ana: { timezone: Asia/Tokyo }', came, '23:00'), []],
    ['nothing of whoever names no zone', zones('ana: {}', came, '23:00'), []],
    ['nothing with a reason', zones(ana, `${came}    because: x\n`), []],
    ['nothing of a session held', zones(ana, `${came}    status: held\n`), []],
    ['nothing of a cancelled one', zones(ana, `${came}    status: cancelled\n`), []],
    [
      'at the date, where the series says the time; home is where the folder is',
      `series: { title: A, start: "08:00" }\npeople: { ${ana} }\n${sessions('date: 2026-12-17, participants: [ana]')}`,
      ['4 2026-12-17 | It will be 23:00 for Ana R (Europe/Lisbon). Look for an hour that suits both, or take turns.'],
    ],
    ['nothing without a time', `people: { ${ana} }\n${sessions('date: 2026-12-17, participants: [ana]')}`, []],
  ]);

  const at = (start: string, more: string): string =>
    `series: { title: Lunch }\n${sessions(`date: 2026-12-17, start: "${start}", ${more}`)}`;
  const b = (more: string, start = '15:30'): Readonly<Record<string, string>> => ({ 'b.meetup.yaml': at(start, more) });
  holds('MT302', [
    [
      'who is expected at both',
      at('15:00', 'participants: [mio]'),
      ['3 participants | mio is also expected at "Lunch" on Thu 17 Dec, 15:30–16:30. Check which one mio will join.'],
      b('participants: [aya, mio]'),
    ],
    [
      'several',
      at('15:00', 'participants: [mio, ken, aya]'),
      [
        '3 participants | mio and aya are also expected at "Lunch" on Thu 17 Dec, 15:30–16:30. Check which one they will join.',
      ],
      b('participants: [aya, mio]'),
    ],
    [
      'at the date, where they host',
      at('15:00', 'host: mio, participants: [ken]'),
      ['3 2026-12-17 | mio is also expected at "Lunch" on Thu 17 Dec, 15:30–16:30. Check which one mio will join.'],
      b('participants: [mio]'),
    ],
    [
      'at the participants, where one of several is among them',
      at('15:00', 'host: mio, participants: [ken]'),
      [
        '3 participants | mio and ken are also expected at "Lunch" on Thu 17 Dec, 15:30–16:30. Check which one they will join.',
      ],
      b('participants: [mio, ken]'),
    ],
    [
      'a host here who comes there',
      at('15:00', 'participants: [mio]'),
      ['3 participants | mio is also expected at "Lunch" on Thu 17 Dec, 15:30–16:30. Check which one mio will join.'],
      b('host: mio'),
    ],
    ['hosts in two rooms are for another rule', at('15:00', 'host: mio, participants: [ken]'), [], b('host: mio')],
    ['not one after the other', at('15:00', 'participants: [mio]'), [], b('participants: [mio]', '16:00')],
    [
      'a minute is enough',
      at('15:00', 'participants: [mio]'),
      ['3 participants | mio is also expected at "Lunch" on Thu 17 Dec, 15:59–16:59. Check which one mio will join.'],
      b('participants: [mio]', '15:59'),
    ],
    [
      'nor of one that is cancelled here',
      at('15:00', 'participants: [mio], status: cancelled'),
      [],
      b('participants: [mio]'),
    ],
    ['nor there', at('15:00', 'participants: [mio]'), [], b('participants: [mio], status: cancelled')],
  ]);
  it('MT302: today is not too late, and yesterday is over, whatever stands there', () => {
    const on = (date: string): number => {
      const planned = (text: string): string => text.replace('2026-12-17', `${date}, status: planned`);
      const other = planned(b('participants: [mio]')['b.meetup.yaml'] ?? '');
      return told('MT302', planned(at('15:00', 'participants: [mio]')), { 'b.meetup.yaml': other }).length;
    };
    assert.deepEqual([on('2026-11-23'), on('2026-11-22')], [1, 0]);
  });
  it('MT302: of five at one time, three are said', () => {
    const five = Array.from({ length: 5 }, () => `  - { date: 2026-12-17, start: "15:30", participants: [mio] }\n`);
    const busy = { 'b.meetup.yaml': `series: { title: B }\nsessions:\n${five.join('')}` };
    assert.equal(told('MT302', at('15:00', 'participants: [mio]'), busy).length, 3);
  });
  holds('MT303', [
    [
      'which room, and by whom',
      at('15:00', 'place: 5F'),
      ['3 5F | "5F" is also taken by "Lunch" on Thu 17 Dec, 15:30–16:30. Agree who uses it, or book another place.'],
      b('place: 5F'),
    ],
    [
      'at the date, where the series says the place',
      `series: { title: A, place: 5F }\n${sessions('date: 2026-12-17, start: "15:00"')}`,
      [
        '3 2026-12-17 | "5F" is also taken by "Lunch" on Thu 17 Dec, 15:30–16:30. Agree who uses it, or book another place.',
      ],
      b('place: 5F'),
    ],
  ]);
});

describe('what is said of the groups and topics of a session', () => {
  const groups = (...ones: readonly string[]): string =>
    `series: { title: A }\n${sessions(...['2026-09-17', '2026-10-15', '2026-12-17'].map((date, nth) => `date: ${date}, groups: ${ones[nth]}`))}`;
  const third = (names: string, times = 3): readonly string[] => [
    `5 groups | With this session, ${names} have been in one group ${times} times. Mix the groups once more. | Mix the groups (mixGroups)`,
  ];
  holds('MT452', [
    ['the third time', groups('[[ken, mio]]', '[[mio, ken]]', '[[aya, mio, ken]]'), third('ken and mio')],
    [
      'once for a session, however often they are written',
      groups('[[ken, mio], [mio, ken]]', '[[sho, rie]]', '[[ken, mio]]'),
      [],
    ],
    [
      'of several pairs the one that met most often',
      `series: { title: A }\n${sessions(
        'date: 2026-08-20, groups: [[sho, rie]]',
        'date: 2026-09-17, groups: [[ken, mio], [sho, rie]]',
        'date: 2026-10-15, groups: [[ken, mio], [sho, rie]]',
        'date: 2026-12-17, groups: [[ken, mio], [sho, rie]]',
      )}`,
      third('rie and sho', 4).map((one) => one.replace('5 ', '6 ')),
    ],
    [
      'the first of those that met as often',
      groups('[[ken, mio], [aya, rie]]', '[[ken, mio], [aya, rie]]', '[[ken, mio], [aya, rie]]'),
      third('ken and mio'),
    ],
    ['not with oneself', groups('[[ken, ken]]', '[[ken, ken]]', '[[ken, ken]]'), []],
    ['not of those who were in the room and in no group', groups('[[ken, mio]]', '[]', '[[ken, mio]]'), []],
    ['not of a cancelled session', groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]], status: cancelled'), []],
    ['not of one held today', groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]], status: held'), []],
    [
      'not while the date is open',
      groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]]').replace('2026-12-17', 'tbd'),
      [],
    ],
  ]);

  it('MT452: of a hundred in one group some know each other; more are a crowd', () => {
    const group = (size: number): string => `[[${Array.from({ length: size }, (_, nth) => `p${nth}`).join(', ')}]]`;
    const of = (size: number): number => told('MT452', groups(group(size), group(size), group(size))).length;
    assert.deepEqual([of(100), of(101)], [1, 0]);
  });
  it('MT452: who sat together in another series is counted there', () => {
    const texts = {
      'a.meetup.yaml': groups('[[ken, mio]]', '[[ken, mio]]', '[[ken, mio]]'),
      'b.meetup.yaml': groups('[[sho, rie]]', '[[sho, rie]]', '[[sho, rie]]'),
    };
    const folder = new Folder(texts);
    for (const file of Object.keys(texts))
      assert.equal(folder.findings(file).filter(({ code }) => code === 'MT452').length, 1, file);
  });

  const soon = (date: string, more = '', head = 'title: A', topics = ''): string =>
    `series: { ${head} }\nsessions:\n  - date: ${date}\n${more}${topics}`;
  const backlog = `topics: { ${['a', 'b', 'c', 'd'].map((id) => `${id}: { question: What waits? }`).join(', ')} }\n`;
  holds('MT408', [
    [
      'two weeks ahead',
      soon('2026-12-07'),
      ['3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Start from one question.'],
    ],
    ['not fifteen days', soon('2026-12-08'), []],
    [
      'the backlog, three of it to choose from',
      soon('2026-12-07', '', 'title: A', backlog),
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Pick one from the backlog (4 topics). | Choose "a" / Choose "b" / Choose "c"',
      ],
    ],
    [
      'what another session takes is no backlog',
      `${soon('2026-12-07')}  - { date: 2026-10-15, topics: [a, b, c] }\n${backlog}`,
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Pick one from the backlog (1 topic). | Choose "d"',
      ],
    ],
    [
      'a goal may lead to topics',
      soon('2026-12-07', '', 'title: A, goal: x'),
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Start from one question. | Turn the goal into topics (goalToTopics)',
      ],
    ],
    [
      'not where there are topics',
      soon('2026-12-07', '', 'title: A, goal: x', backlog),
      [
        '3 2026-12-07 | With 14 days to go until Mon 7 Dec, no topic is chosen yet. Pick one from the backlog (4 topics). | Choose "a" / Choose "b" / Choose "c"',
      ],
    ],
    ['a topic is one', soon('2026-12-07', '    topics: [a]\n'), []],
    ['so is a title', soon('2026-12-07', '    title: X\n'), []],
    ['so is an agenda', soon('2026-12-07', '    agenda: [10m x]\n'), []],
    ['not of a cancelled one', soon('2026-12-07', '    status: cancelled\n'), []],
    ['not of one held today', soon('2026-11-23', '    status: held\n'), []],
    [
      'not of a series that is closed',
      soon('2026-12-07', '', 'title: A, renewal: { decisions: [{ date: 2026-12-08, decision: close }] }'),
      [],
    ],
  ]);
  leads([
    [
      'MT408',
      'Choose "b"',
      soon('2026-12-07', '', 'title: A', backlog),
      soon('2026-12-07', '    topics:\n      - b\n', 'title: A', backlog),
    ],
  ]);

  const times = (start: string, session: string): string =>
    `series: { title: A, start: ${start} }\nsessions:\n  - date: 2026-12-17\n    start: ${session}\n`;
  holds('MT117', [
    [
      'each that others read as a number',
      times('15:00', '16:30'),
      [
        '1 15:00 | Some other tools read 15:00 without quotes as a number. Quotes keep it a time. | Write "15:00" with quotes* / Quote all times in this file (all)',
        '4 16:30 | Some other tools read 16:30 without quotes as a number. Quotes keep it a time. | Write "16:30" with quotes* / Quote all times in this file (all)',
      ],
    ],
    ['none in quotation marks', times('"15:00"', "'16:30'"), []],
    ['none with a zero in front', times('09:00', '08:30'), []],
    ['none that is no time', times('later', '3pm'), []],
    ['an alias stands for what is written elsewhere', times('&t "15:00"', '*t'), []],
  ]);
  leads([['MT117', 'Write', times('15:00', '"16:30"'), times('"15:00"', '"16:30"')]]);
});
