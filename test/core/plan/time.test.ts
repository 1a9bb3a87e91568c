import assert from 'node:assert/strict';
import { minuteOfDay, type Time, timeAt } from '../../../src/core/plan/time.ts';
import { readLength, readTime, type TimeReading } from '../../../src/core/plan/written-time.ts';

function brief(reading: TimeReading): string {
  if ('time' in reading) return reading.wide ? `wide ${reading.time}` : reading.time;
  if ('problem' in reading) return 'at' in reading ? `${reading.problem} ${reading.at}` : reading.problem;
  return reading.minutes === undefined ? `fix ${reading.fix}` : `fix ${reading.fix} for ${reading.minutes}`;
}

describe('a time as people write it', () => {
  const cases: readonly (readonly [written: string, read: string])[] = [
    ['15:00', '15:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['24:00', 'late 00:00'],
    ['25:00', 'late 01:00'],
    ['26時半', 'late 02:30'],
    ['29:59', 'late 05:59'],
    ['30:00', 'unreadable'],
    ['25:00〜26:00', 'late 01:00'],
    ['22:00〜24:00', 'fix 22:00 for 120'],
    ['23:00〜25:30', 'fix 23:00 for 150'],
    ['15:60', 'unreadable'],
    ['１５：００', 'wide 15:00'],
    ['9:30', 'fix 09:30'],
    ['15.30', 'fix 15:30'],
    ['19時', 'fix 19:00'],
    ['19時半', 'fix 19:30'],
    ['19時15分', 'fix 19:15'],
    ['午後7時', 'fix 19:00'],
    ['午前0時', 'fix 00:00'],
    ['午後12時', 'fix 12:00'],
    ['PM7:00', 'fix 19:00'],
    ['7pm', 'fix 19:00'],
    ['7 p.m.', 'fix 19:00'],
    ['12am', 'fix 00:00'],
    ['15:00〜16:00', 'fix 15:00 for 60'],
    ['15:00～16:30', 'fix 15:00 for 90'],
    ['15:00-16:00', 'fix 15:00 for 60'],
    ['15時から16時まで', 'fix 15:00 for 60'],
    ['23:30-00:30', 'fix 23:30 for 60'],
    ['19:00~', 'fix 19:00'],
    ['15:00−16:00', 'fix 15:00 for 60'],
    ['15:00:00', 'fix 15:00'],
    ['9:30:00', 'fix 09:30'],
    ['15:00開始', 'fix 15:00'],
    ['15:00:30', 'unreadable'],
    ['15:00 JST', 'unreadable'],
    ['昼休み', 'unreadable'],
    ['定時後', 'unreadable'],
    ['15', 'unreadable'],
    ['13pm', 'unreadable'],
    ['15:00-16:00-17:00', 'unreadable'],
  ];
  for (const [written, read] of cases)
    it(`"${written}" is ${read}`, () => assert.equal(brief(readTime(written)), read));

  const lengths: readonly (readonly [written: string, minutes: number | undefined])[] = [
    ['90分', 90],
    ['９０分間', 90],
    ['1時間', 60],
    ['１時間半', 90],
    ['1時間30分', 90],
    ['1h30m', 90],
    ['1.5 hours', 90],
    ['2hrs', 120],
    ['60 min', 60],
    ['60', 60],
    ['1:30', undefined],
    ['約60分', undefined],
    ['60-90', undefined],
    ['-5', undefined],
    ['', undefined],
  ];
  for (const [written, minutes] of lengths)
    it(`"${written}" is ${minutes} minutes`, () => assert.equal(readLength(written), minutes));

  it('goes round the clock at midnight', () => {
    assert.equal(timeAt(24 * 60 + 30), '00:30');
    assert.equal(timeAt(-30), '23:30');
    assert.equal(minuteOfDay('15:30' as Time), 930);
  });
});
