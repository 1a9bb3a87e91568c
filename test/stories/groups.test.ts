import assert from 'node:assert/strict';
import { folderOf, meetup, removeFolders } from './terminal.ts';

const file = (more = ''): string => `series: { title: A, teams: [sales, dev] }
teams: { sales: { name: Sales }, dev: { name: Development } }
people:
  ken: { name: Ken, team: dev }
  rie: { name: Rie, team: dev }
  mio: { name: Mio, team: sales }
  sho: { name: Sho, team: sales }
sessions:
${more}  - { date: 2026-12-17, id: party, host: ken, participants: [rie, mio, sho] }
`;
interface Groups {
  readonly rounds: readonly (readonly (readonly string[])[])[];
  readonly leads: readonly (readonly string[])[];
  readonly new_pairs: number;
}
const groupsIn = async (text: string, ...more: string[]) => {
  const cwd = folderOf({ 'a.meetup.yaml': text });
  const { code, json, err } = await meetup(['groups', 'a.meetup.yaml', '--size', '2', '--format', 'json', ...more], {
    cwd,
  });
  assert.equal(err, '');
  assert.equal(code, 0);
  return json as Groups;
};
const together = ({ rounds }: Groups, one: string, other: string): boolean =>
  rounds.flat().some((group) => group.includes(one) && group.includes(other));

describe('meetup groups', () => {
  after(removeFolders);

  it('brings two teams together, and those who have met lately apart', async () => {
    const first = await groupsIn(file());
    assert.equal(first.new_pairs, 2);
    assert.equal(together(first, 'ken', 'rie'), false);
    const held =
      '  - { date: 2026-11-12, host: ken, participants: [rie, mio, sho], groups: [[ken, mio], [rie, sho]] }\n';
    const second = await groupsIn(file(held));
    assert.equal(second.new_pairs, 2);
    assert.ok(together(second, 'ken', 'sho') && together(second, 'rie', 'mio'));
  });

  it('gives every group a lead, and another one in the next round', async () => {
    const { rounds, leads } = await groupsIn(file(), '--rounds', '2');
    assert.equal(new Set(leads.flat()).size, 4);
    leads.forEach((round, nth) => {
      round.forEach((lead, place) => {
        assert.ok(rounds[nth]?.[place]?.includes(lead));
      });
    });
  });

  it('takes the session by id or by date, people by id or by name', async () => {
    for (const session of ['party', '2026-12-17'])
      assert.ok(together(await groupsIn(file(), '--session', session, '--together', 'Ken,rie'), 'ken', 'rie'));
    assert.ok(!together(await groupsIn(file(), '--rounds', '2', '--apart', 'ken,mio'), 'ken', 'mio'));
  });

  it('goes on until everyone has met everyone of the other team', async () => {
    assert.equal((await groupsIn(file(), '--rounds', 'all')).rounds.length, 2);
  });

  it('leaves out who does not come, and lets in who comes late', async () => {
    const more = file().replace('rie, mio, sho]', 'rie, mio, sho, guest-a, guest-b]');
    const { rounds } = await groupsIn(more, '--absent', 'guest-a,guest-b', '--rounds', '2');
    assert.ok(rounds.every((groups) => groups.flat().length === 4));
    const late = await groupsIn(more, '--late', 'guest-a', '--rounds', '2');
    assert.deepEqual(
      late.rounds.map((groups) => groups.flat().length),
      [5, 6],
    );
  });

  it('says the same for people, for Markdown and for a spreadsheet', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': file() });
    const text = await meetup(['groups', 'a.meetup.yaml', '--size', '2'], { cwd });
    assert.match(text.out, /^Groups for Thu 17 Dec\n {2}Group 1: Ken \(Development, leads\), /);
    const md = await meetup(['groups', 'a.meetup.yaml', '--size', '2', '--format', 'md', '--lang', 'ja'], { cwd });
    assert.match(md.out, /^# 12月17日（木）のグループ分け\n\n- \*\*グループ1\*\*：Kenさん（Development、進行役）、/);
    const csv = await meetup(['groups', 'a.meetup.yaml', '--size', '2', '--format', 'csv'], { cwd });
    assert.match(csv.out, /^round,group,id,name,team,lead\r\n1,1,ken,Ken,dev,yes\r\n/);
  });

  it('speaks of teams only where somebody belongs to one', async () => {
    const nobody = '{ date: 2026-12-17, host: ken, participants: [rie, mio, sho]';
    const said = async (groups: string, lang: string) => {
      const cwd = folderOf({ 'a.meetup.yaml': `series: { title: A }\nsessions:\n${groups}  - ${nobody} }\n` });
      return (await meetup(['groups', 'a.meetup.yaml', '--size', '2', '--rounds', '3', '--lang', lang], { cwd })).out;
    };
    assert.match(await said('', 'en'), / First meetings: 6 of at most 6\. After this, everyone has met\.\n$/);
    assert.match(await said('', 'ja'), / 初めての組み合わせは6組です（最大でも6組）。これで、全員が/);
    const met = '  - { date: 2026-11-12, host: ken, participants: [rie, mio, sho] }\n';
    assert.match(await said(met, 'en'), / Everyone here has met\. These groups/);
    assert.match(await said(met, 'ja'), / ここにいる人は、全員が/);
  });

  const wrong: readonly (readonly [name: string, args: readonly string[], said: RegExp])[] = [
    ['no such session', ['--session', '2026-12-18'], /There is no session "2026-12-18"/],
    ['somebody unknown', ['--apart', 'ken,nobody'], /"nobody" is not expected at this session/],
    [
      'apart and together',
      ['--apart', 'ken,mio', '--together', 'ken,mio', '--size', '2'],
      /both to sit together and to be kept apart/,
    ],
    ['too many together', ['--together', 'ken,mio,sho'], /a group takes 2 at most/],
    ['too many apart', ['--apart', 'ken,rie,mio'], /cannot be kept apart/],
    ['one group', ['--size', '4'], /make one group of that size/],
    ['too few people', ['--absent', 'ken'], /at least 4 expected people \(now 3 people\)/],
    ['alone', ['--size', '1'], /"--size" is a whole number from 2 to 100/],
  ];
  for (const [name, args, said] of wrong)
    it(`says why not: ${name}`, async () => {
      const cwd = folderOf({ 'a.meetup.yaml': file() });
      const size = args.includes('--size') ? [] : ['--size', '2'];
      const { code, err, out } = await meetup(['groups', 'a.meetup.yaml', ...size, ...args], { cwd });
      assert.match(err, said);
      assert.equal(code, 2);
      assert.equal(out, '');
    });
});
