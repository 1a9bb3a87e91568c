import assert from 'node:assert/strict';
import { companionsOf, experiencedIn, learnersIn } from '../../../src/core/circle/beside.ts';
import { hostIdeas, reasonsIn } from '../../../src/core/circle/hosts.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';
import { circleOf, file } from './one-series.ts';

const [en, ja] = [wordsFor('en', clock), wordsFor('ja', clock)];
const people =
  'people:\n  ken: { team: dev, name: Ken }\n  rei: { team: dev }\n  mio: { team: sales, aim: host }\n  sho: { team: dev, aim: host }\n  bo: { aim: cohost }\n  old: { history: [{ role: host, when: 2020 }, { role: cohost, what: Lunch }] }\n';

describe('who could host next', () => {
  const ideas = (sessions: readonly string[], series = 'goal: x', words = en) => {
    const circle = circleOf(series, sessions, people);
    return hostIdeas(circle, file).map((idea) => `${idea.id}: ${idea.reason} | ${reasonsIn(idea, words)}`);
  };
  const cases: readonly (readonly [why: string, sessions: readonly string[], ideas: readonly string[]])[] = [
    ['nobody of a series without sessions', [], []],
    ['nobody who only came', ['date: 2026-10-15, host: ken, participants: [rei, zoe]'], []],
    [
      'whoever hosted least of those who have',
      [
        'date: 2026-07-15, host: zoe',
        'date: 2026-08-20, host: zoe',
        'date: 2026-09-17, host: yan',
        'date: 2026-10-15, host: ken',
      ],
      ['yan: has hosted | has hosted once', 'zoe: has hosted | has hosted twice'],
    ],
    [
      'of equals by name',
      ['date: 2026-08-20, host: zoe', 'date: 2026-09-17, host: yan', 'date: 2026-10-15, host: ken'],
      ['yan: has hosted | has hosted once', 'zoe: has hosted | has hosted once'],
    ],
    [
      'the other team before whoever hosted less',
      ['date: 2026-08-20, host: mio', 'date: 2026-10-15, host: ken, participants: [sho]'],
      [
        'mio: wants to | would like to host, has hosted once, from another team than the last host',
        'sho: wants to | would like to host',
      ],
    ],
    [
      'who wants to before another team',
      ['date: 2026-08-20, host: zoe, cohosts: [yan]', 'date: 2026-10-15, host: ken, participants: [sho]'],
      [
        'sho: wants to | would like to host',
        'yan: has co-hosted | has co-hosted once',
        'zoe: has hosted | has hosted once',
      ],
    ],
    [
      'a cancelled session has had no host',
      ['date: 2026-10-15, host: ken', 'date: 2026-11-19, host: mio, status: cancelled'],
      ['mio: wants to | would like to host, from another team than the last host'],
    ],
    ['nor has one without', ['date: 2026-10-15, host: mio', 'date: 2026-11-19, participants: [ken]'], []],
    [
      'a host may rest after two in a row',
      ['date: 2026-09-17, host: ken', 'date: 2026-10-15, host: ken, participants: [sho]'],
      ['sho: wants to | would like to host, lets Ken rest after twice in a row'],
    ],
    ['not after one', ['date: 2026-10-15, host: ken, participants: [sho]'], ['sho: wants to | would like to host']],
    [
      'with nobody before, no team is another',
      ['date: 2026-10-15, participants: [mio]'],
      ['mio: wants to | would like to host'],
    ],
    [
      'nor for a host of no team',
      ['date: 2026-10-15, host: zoe, participants: [mio]'],
      ['mio: wants to | would like to host'],
    ],
    [
      'nor for somebody of none',
      ['date: 2026-09-17, host: old', 'date: 2026-10-15, host: ken'],
      ['old: has hosted | has hosted twice'],
    ],
    [
      'who hosts a session to come is not asked',
      [
        'date: 2026-10-15, host: ken, participants: [mio]',
        'date: 2026-12-17, host: mio',
        'date: 2027-01-21, host: rei',
      ],
      ['ken: has hosted | has hosted once'],
    ],
  ];
  for (const [why, sessions, expected] of cases) it(why, () => assert.deepEqual(ideas(sessions), expected));
  it('organisers are asked, too', () =>
    assert.deepEqual(ideas([], 'organisers: [old, rei]', ja), ['old: has hosted | 主催1回']));
  it('in Japanese', () =>
    assert.deepEqual(ideas(['date: 2026-10-15, host: ken, cohosts: [mio]'], 'goal: x', ja), [
      'mio: wants to and has co-hosted | 主催を希望、共同主催1回、前回の主催者とは別の部門',
    ]));
  it('nobody without a series', () =>
    assert.deepEqual(
      hostIdeas(
        new Folder({ [file]: `sessions: [{ date: 2026-10-15, host: ken, cohosts: [mio] }]\n${people}` }).circle,
        file,
      ),
      [],
    ));
});

describe('who could be beside somebody', () => {
  const sessions = [
    'date: 2026-07-16, host: zoe, participants: [rei, sho, yan, mio]',
    'date: 2026-08-20, host: ken, cohosts: [yan], participants: [rei, sho]',
    'date: 2026-09-17, host: zoe, participants: [rei, sho]',
    'date: 2026-10-15, host: ken, status: cancelled, cohosts: [gone]',
    'date: 2026-12-17, host: rei, participants: [bo, una]',
  ];
  const circle = circleOf('organisers: [old]', sessions, people);
  it('a new host: who has hosted most, elsewhere or here', () =>
    assert.deepEqual(experiencedIn(circle, file), ['zoe', 'ken', 'old']));
  it('an experienced one: who wants to learn, then who came most', () =>
    assert.deepEqual(learnersIn(circle, file), ['sho', 'mio', 'bo', 'rei', 'yan', 'una']));
  it('a companion: from another team, then who did most, then who came most', () => {
    assert.deepEqual(companionsOf(circle, file, 'ken'), ['mio', 'zoe', 'yan', 'old', 'rei', 'sho', 'bo', 'una']);
    assert.deepEqual(companionsOf(circle, file, 'mio').slice(0, 3), ['ken', 'rei', 'sho']);
  });
  it('nobody in a folder without that file', () => assert.deepEqual(learnersIn(circle, 'b.meetup.yaml'), []));
});
