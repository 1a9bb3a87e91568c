import assert from 'node:assert/strict';
import { sessions } from './plans.ts';
import { holds, told } from './told.ts';

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
