import { hostile, series } from '../case.ts';

const day = (date: string, ...lines: readonly number[]) =>
  hostile(`the day ${date}`, series({ date }), { says: { 'bad-date': lines.length > 0 ? lines : [4] }, sessions: 1 });
const time = (start: string) =>
  hostile(`the time ${start}`, series({ tail: `    start: ${start}\n` }), { sessions: 1, host: 'ken' });
const zone = (name: string, fine = false) =>
  hostile(`the zone ${name}`, series({ extra: `  timezone: ${name}\n` }), {
    sessions: 1,
    ...(fine ? { sound: true } : { says: { 'unknown-timezone': [3] } }),
  });

/** Dates, times and zones as people write them. */
export const days = [
  ...['2026-02-30', '2026-13-01', '2026-12-00', '2026-02-29', '0000-01-01', '10000-01-01', '-2026-12-17'].map((date) =>
    day(date),
  ),
  ...[
    '2026年12月1日(火)',
    '12月1日',
    '12/1',
    '2026/12/1',
    '2026.12.1',
    '20261201',
    '令和8年12月1日',
    'R8.12.1',
    '2026-12-1',
  ].map((date) => day(date)),
  ...['12/1/2026', '来週火曜', '毎月第2火曜', '月末', '12月上旬', 'next Thursday', 'Dec 17'].map((date) => day(date)),
  hostile("the day '26/12/1", series({ date: "'26/12/1" }), { sound: false }),
  hostile('a minus sign of mathematics', series({ date: '2026−12−01' }), { sessions: 1 }),
  hostile('long-vowel marks in a date', series({ date: '2026ー12ー01' }), { sessions: 1 }),
  hostile('a leap day', series({ date: '2028-02-29' }), { sound: true, sessions: 1 }),
  ...['tbd', '未定', '調整中', 'TBD'].map((date) =>
    hostile(`the day ${date}`, series({ date }), { sessions: 1, host: 'ken' }),
  ),
  hostile('a tagged timestamp', series({ date: '!!timestamp 2026-12-17' }), { sessions: 1 }),
  hostile('YAML 1.1', `%YAML 1.1\n---\n${series()}`, { sessions: 1 }),
  hostile('YAML 9.9', `%YAML 9.9\n---\n${series()}`),
  hostile('a date that is a list', series({ date: '[2026, 12, 17]' }), { sessions: 1 }),
  hostile('a date that is a map', series({ date: '{ year: 2026 }' }), { sessions: 1 }),
  ...[
    '25:00',
    '24:00',
    '26:30',
    '19時',
    '19時半',
    '午後7時',
    'PM7:00',
    '7pm',
    '１９：００',
    '昼休み',
    '-1:00',
    '19:60',
  ].map(time),
  ...['19:00〜20:30', '19:00～20:30', '19:00-20:30', '19:00ー'].map(time),
  hostile('a time of sixty base', series({ tail: '    start: 19:30\n' }), { sound: true, sessions: 1 }),
  zone('Asia/Tokyo', true),
  zone('Europe/Kyiv', true),
  zone('Asia/Calcutta', true),
  ...['JST', 'Asia/Tokio', 'UTC+9', '+09:00', '../../etc/passwd', 'Mars/Olympus'].map((name) => zone(name)),
  hostile(
    'an hour that does not exist',
    series({ extra: '  timezone: America/New_York\n', date: '2027-03-14', tail: '    start: "02:30"\n' }),
    {
      sound: true,
    },
  ),
  hostile(
    'an hour that comes twice',
    series({ extra: '  timezone: America/New_York\n', date: '2026-11-01', tail: '    start: "01:30"\n' }),
    {
      sound: true,
    },
  ),
  hostile(
    'a day that was skipped',
    series({ extra: '  timezone: Pacific/Apia\n', date: '2011-12-30', tail: '    start: "10:00"\n' }),
    {
      sound: true,
    },
  ),
  ...['-5', '0', '1.5', '1e99', '99999999999999999999', 'NaN', '.inf', 'soon', '[60]'].map((minutes) =>
    hostile(`${minutes} minutes`, series({ tail: `    minutes: ${minutes}\n` }), { sessions: 1 }),
  ),
  ...[
    '{ every: 0 weeks }',
    '{ every: -1 week }',
    '{ every: 1e9 days }',
    '{ every: 1 week, on: 第5木曜 }',
    'weekly',
    '毎月第2火曜',
  ].map((cadence) => hostile(`the cadence ${cadence}`, series({ extra: `  cadence: ${cadence}\n` }), { sessions: 1 })),
];
