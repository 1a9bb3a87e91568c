import assert from 'node:assert/strict';
import { folderOf, meetup, removeFolders } from './terminal.ts';

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const world = (settings: object): string =>
  folderOf({
    'a.meetup.yaml':
      'series: { title: A, timezone: Asia/Tokyo, start: "15:00" }\npeople: { mio: { name: Mio }, ken: { name: Ken } }\nsessions:\n  - { date: tbd, id: next, host: mio, options: [2026-12-16, 2026-12-23, 2026-12-31] }\n',
    'b.meetup.yaml':
      'series: { title: B, timezone: Asia/Tokyo }\nsessions: [{ date: 2026-12-23, start: "15:30", host: mio }]\n',
    'calendars/mio.ics': event('DTSTART:20261216T063000Z', 'DTEND:20261216T073000Z', 'SUMMARY:Dentist'),
    'calendars/ken.ics': event('DTSTART:20261216T063000Z', 'DTEND:20261216T073000Z', 'SUMMARY:Not asked for'),
    'company.ics': event('DTSTART;VALUE=DATE:20261231', 'SUMMARY:Closed'),
    '.vscode/settings.json': JSON.stringify(settings),
  });
const calendars = { 'calendars/mio.ics': 'mio', 'calendars/ken.ics': 'ken', 'company.ics': 'holidays' };

/** What speaks against each of the days under discussion. */
async function against(cwd: string, lang = 'en'): Promise<readonly unknown[]> {
  const { json } = await meetup(['poll', 'a.meetup.yaml', '--format', 'json', '--lang', lang], { cwd });
  return (json as { options: { clashes: unknown }[] }).options.map(({ clashes }) => clashes);
}

describe('calendars of others', () => {
  after(removeFolders);

  it('say what speaks against a day, beside the other sessions of the hosts', async () => {
    const cwd = world({ 'meetup.calendars': calendars });
    assert.deepEqual(await against(cwd), [['Mio busy: Dentist'], ['Mio also hosts "B", 15:30–16:30'], ['a day off']]);
    assert.deepEqual(await against(cwd, 'ja'), [
      ['Mioさんは予定あり（Dentist）'],
      ['Mioさんは15:30〜16:30に「B」も主催します'],
      ['休みの日です'],
    ]);
  });

  it('are not needed for days off: they can be listed, or those of a country', async () => {
    const listed = world({ 'meetup.holidays': ['2026-12-14..2026-12-16'] });
    assert.deepEqual((await against(listed))[0], ['a day off']);
    const { json } = await meetup(
      ['poll', 'a.meetup.yaml', '--format', 'json', '--lang', 'en', '--today', '2026-04-01'],
      {
        cwd: folderOf({
          'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: tbd, options: [2026-05-05, 2026-05-07] }]\n',
          '.vscode/settings.json': '{ "meetup.country": "JP" }',
        }),
      },
    );
    assert.deepEqual(
      (json as { options: { clashes: unknown }[] }).options.map(({ clashes }) => clashes),
      [['a day off'], []],
    );
  });

  it('say where nobody knows yet which days are public holidays', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: tbd, options: [2035-12-31, 2036-01-07] }]\n',
      '.vscode/settings.json': '{ "meetup.country": "JP" }',
    });
    assert.deepEqual(await against(cwd), [[], ['public holidays known up to Mon 31 Dec 2035 only']]);
    assert.deepEqual((await against(cwd, 'ja'))[1], ['祝日は2035年12月31日（月）までしか分かりません']);
  });

  it('outside of the folder are not read, and what cannot be read says nothing', async () => {
    const cwd = world({ 'meetup.calendars': { '../x.ics': 'mio', 'nowhere.ics': 'mio', 'a.meetup.yaml': 'mio' } });
    assert.deepEqual((await against(cwd))[0], []);
    const odd = await meetup(['next', '--lang', 'en'], { cwd: world({ 'meetup.holidays': ['soon'] }) });
    assert.match(odd.err, /meetup\.holidays: soon/);
  });
});
