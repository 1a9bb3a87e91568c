import assert from 'node:assert/strict';
import { companionsOf, experiencedIn, learnersIn } from '../../../src/core/circle/beside.ts';
import { hostIdeas, reasonsIn } from '../../../src/core/circle/hosts.ts';
import { firstHosting, isFirstAlone, standingOf } from '../../../src/core/circle/ladder.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { clock, Folder } from '../folder.ts';
import { circleOf, decided, file, textOf } from './one-series.ts';

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

describe('the path to hosting', () => {
  const path = (id: string, sessions: readonly string[], series = 'goal: x') => {
    const { step, evidence, next } = standingOf(circleOf(series, sessions, people), id);
    const shown = evidence.map(({ step, nth, other, outside }) =>
      [step, nth, other, outside?.when, outside?.what].filter((one) => one !== undefined).join(' '),
    );
    return `${step ?? '-'} > ${next ?? '-'}: ${shown.join(', ')}`;
  };
  const cases: readonly (readonly [why: string, id: string, sessions: readonly string[], path: string])[] = [
    ['not there yet', 'ken', [], '- > participant: '],
    ['what is planned shows nothing', 'ken', ['date: 2026-12-17, host: ken'], '- > participant: '],
    [
      'came',
      'rei',
      ['date: 2026-11-19, participants: [rei]', 'date: 2026-10-15, participants: [rei]'],
      'participant > cohost: participant 1',
    ],
    [
      'stood beside',
      'rei',
      ['date: 2026-09-17, host: rei, status: cancelled', 'date: 2026-10-15, cohosts: [rei]'],
      'cohost > host: participant 1, cohost 1',
    ],
    [
      'hosted, and nothing is next',
      'rei',
      ['date: 2026-09-17', 'date: 2026-10-15, host: rei'],
      'host > -: participant 1, host 1',
    ],
    [
      'elsewhere, step by step',
      'old',
      ['date: 2026-10-15, cohosts: [old]'],
      'host > -: participant 0, cohost 0, host 2020',
    ],
    ['elsewhere only', 'old', [], 'host > -: cohost Lunch, host 2020'],
    [
      'taught: whoever was beside hosts by now',
      'ken',
      ['date: 2026-09-17, host: ken, cohosts: [rei]', 'date: 2026-10-15, host: rei'],
      'teacher > -: participant 0, host 0, teacher 0 rei',
    ],
    [
      'not while that is only planned',
      'ken',
      ['date: 2026-09-17, host: ken, cohosts: [rei]', 'date: 2026-12-17, host: rei'],
      'host > -: participant 0, host 0',
    ],
    [
      'not whoever had hosted before',
      'ken',
      ['date: 2026-08-20, host: rei', 'date: 2026-09-17, host: ken, cohosts: [rei]', 'date: 2026-10-15, host: rei'],
      'host > -: participant 1, host 1',
    ],
    [
      'not whoever hosts elsewhere',
      'ken',
      ['date: 2026-09-17, host: ken, cohosts: [old]', 'date: 2026-10-15, host: old'],
      'host > -: participant 0, host 0',
    ],
    [
      'not oneself',
      'ken',
      ['date: 2026-09-17, host: ken, cohosts: [ken]', 'date: 2026-10-15, host: ken'],
      'host > -: participant 0, cohost 0, host 0',
    ],
    [
      'of two beside the one who learned',
      'ken',
      ['date: 2026-09-17, host: ken, cohosts: [una, rei]', 'date: 2026-10-15, host: rei'],
      'teacher > -: participant 0, host 0, teacher 0 rei',
    ],
    [
      'taught: beside a first host, having hosted',
      'ken',
      ['date: 2026-09-17, host: ken', 'date: 2026-10-15, host: rei, cohosts: [ken]'],
      'teacher > -: participant 0, cohost 1, host 0, teacher 1 rei',
    ],
    [
      'having hosted elsewhere',
      'old',
      ['date: 2026-10-15, host: rei, cohosts: [old]'],
      'teacher > -: participant 0, cohost 0, host 2020, teacher 0 rei',
    ],
    [
      'not having hosted',
      'ken',
      ['date: 2026-10-15, host: rei, cohosts: [ken]'],
      'cohost > host: participant 0, cohost 0',
    ],
    [
      'nor later',
      'ken',
      ['date: 2026-10-15, host: rei, cohosts: [ken]', 'date: 2026-11-19, host: ken'],
      'host > -: participant 0, cohost 0, host 1',
    ],
    [
      'nor beside a second hosting',
      'ken',
      ['date: 2026-08-20, host: rei', 'date: 2026-09-17, host: ken', 'date: 2026-10-15, host: rei, cohosts: [ken]'],
      'host > -: participant 1, cohost 2, host 1',
    ],
    [
      'nor as one of the room',
      'ken',
      ['date: 2026-09-17, host: ken', 'date: 2026-10-15, host: rei, participants: [ken]'],
      'host > -: participant 0, host 0',
    ],
    [
      'nor beside nobody',
      'ken',
      ['date: 2026-09-17, host: ken', 'date: 2026-10-15, cohosts: [ken]'],
      'host > -: participant 0, cohost 1, host 0',
    ],
  ];
  for (const [why, id, sessions, expected] of cases) it(why, () => assert.equal(path(id, sessions), expected));
  it('an organiser has not come yet, and is next a co-host', () =>
    assert.equal(path('una', [], 'organisers: [una]'), 'organiser > cohost: organiser'));
  it('evidence names its file and its day', () => {
    const { evidence } = standingOf(circleOf('organisers: [rei]', ['date: 2026-10-15, host: rei'], people), 'rei');
    assert.deepEqual(evidence, [
      { step: 'participant', file, nth: 0, date: '2026-10-15' },
      { step: 'organiser', file },
      { step: 'host', file, nth: 0, date: '2026-10-15' },
    ]);
  });
  it('the first hosting of somebody is the soonest, and none of somebody who never hosts', () => {
    const circle = circleOf(
      'goal: x',
      ['date: 2026-12-17, host: rei', 'date: 2026-11-24, host: rei', 'date: 2026-10-15, cohosts: [rei]'],
      people,
    );
    assert.deepEqual(firstHosting(circle, 'rei'), { file, nth: 1, date: '2026-11-24', status: 'planned' });
    assert.deepEqual(
      ['ken', 'old'].map((id) => firstHosting(circle, id)),
      [undefined, undefined],
    );
  });
});

describe('somebody new who hosts alone', () => {
  const alone = (sessions: readonly string[], series = 'goal: x') => {
    const circle = circleOf(series, sessions, people);
    return circle
      .of(file)
      .filter((occasion) => isFirstAlone(circle, occasion))
      .map(({ nth }) => nth);
  };
  const begun = 'date: 2026-10-15, host: zoe';
  const cases: readonly (readonly [
    why: string,
    sessions: readonly string[],
    alone: readonly number[],
    series?: string,
  ])[] = [
    ['in a series that has begun', [begun, 'date: 2026-12-17, host: rei'], [1]],
    ['today, too', [begun, 'date: 2026-11-23, host: rei'], [1]],
    ['not when the day has passed', [begun, 'date: 2026-11-22, host: rei, status: planned'], []],
    ['not when it was held', [begun, 'date: 2026-12-17, host: rei, status: held'], []],
    ['not when it is cancelled', [begun, 'date: 2026-12-17, host: rei, status: cancelled'], []],
    ['not without a date', [begun, 'date: tbd, host: rei'], []],
    ['not without a host', [begun, 'date: 2026-12-17'], []],
    ['not somebody who has hosted', [begun, 'date: 2026-12-17, host: zoe'], []],
    ['nor elsewhere', [begun, 'date: 2026-12-17, host: old'], []],
    ['not beside somebody who has', [begun, 'date: 2026-12-17, host: rei, cohosts: [una, zoe]'], []],
    ['beside somebody as new', [begun, 'date: 2026-12-17, host: rei, cohosts: [una]'], [1]],
    ['once, at the sooner of two', [begun, 'date: 2027-01-21, host: rei', 'date: 2026-12-17, host: rei'], [2]],
    ['each of two', [begun, 'date: 2026-12-17, host: rei', 'date: 2027-01-21, host: una'], [1, 2]],
    ['not in a series that has not begun', ['date: 2026-12-17, host: rei'], []],
    ['nor where nobody has been noted as host', ['date: 2026-10-15', 'date: 2026-12-17, host: rei'], []],
    ['where an organiser has hosted elsewhere', ['date: 2026-12-17, host: rei'], [0], 'organisers: [old]'],
    ['not after its end', [begun, 'date: 2026-12-17, host: rei'], [], decided('close', '2026-12-17')],
    ['while it rests', [begun, 'date: 2026-12-17, host: rei'], [1], decided('pause', '2026-12-17')],
  ];
  for (const [why, sessions, expected, series] of cases)
    it(why, () => assert.deepEqual(alone(sessions, series), expected));
  it('who has hosted another series is not new', () => {
    const { circle } = new Folder({
      [file]: textOf('goal: x', [begun, 'date: 2026-12-17, host: rei'], people),
      'b.meetup.yaml': textOf('goal: x', ['date: 2026-09-17, host: rei']),
    });
    assert.equal(isFirstAlone(circle, circle.at(file, 1) ?? assert.fail()), false);
  });
});
