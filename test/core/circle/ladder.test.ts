import assert from 'node:assert/strict';
import { firstHosting, isFirstAlone, standingOf } from '../../../src/core/circle/ladder.ts';
import { Folder } from '../folder.ts';
import { circleOf, decided, file, textOf } from './one-series.ts';

const people =
  'people:\n  ken: { team: dev, name: Ken }\n  rei: { team: dev }\n  mio: { team: sales, aim: host }\n  sho: { team: dev, aim: host }\n  bo: { aim: cohost }\n  old: { history: [{ role: host, when: 2020 }, { role: cohost, what: Lunch }, { role: host, when: 2021 }] }\n';

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
