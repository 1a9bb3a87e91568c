import assert from 'node:assert/strict';
import { folderOf, meetup, removeFolders } from './terminal.ts';

describe('who has met whom, in a terminal', () => {
  after(removeFolders);
  const text = `series: { title: A & B, teams: [sales, dev] }
sessions:
  - { date: 2026-10-15, host: ken, participants: [mio, rei, aya], groups: [[ken, mio], [rei, aya]] }
teams: { sales: { name: "<Sales>" }, dev: {} }
people:
  ken: { name: Ken, team: dev }
  rei: { name: Rei, team: dev }
  mio: { name: Mio, team: sales }
  aya: { name: Aya, team: sales }
`;
  const file = 'a.meetup.yaml';
  const network = (args: readonly string[], files = text) =>
    meetup(['network', file, '--today', '2026-11-23', ...args], { cwd: folderOf({ [file]: files }) });

  it('says in words what the picture shows, and ends in a next step', async () => {
    const { out, code } = await network(['--lang', 'en', '--format', 'md']);
    assert.equal(code, 0);
    assert.match(out, /^# Who has met whom: A \\& B\n\n4 people have met here, with 2 pairs across teams\./);
    assert.match(out, /A next step: mix the groups next time, for the 2 pairs still to meet\./);
    assert.match(out, /- \*\*Ken:\*\* dev, 1 session; has met Mio; not yet Aya/);
    assert.match(
      (await network(['--lang', 'ja'])).out,
      /Kenさん：dev、参加1回。会った人：Mioさん。まだ会っていない人：Aya/,
    );
  });

  it('draws the same picture every time, with every name as text', async () => {
    const { out } = await network(['--lang', 'en', '--format', 'svg']);
    assert.equal((await network(['--lang', 'en', '--format', 'svg'])).out, out);
    assert.equal(out.match(/<line class="across"/g)?.length, 2);
    assert.equal(out.match(/<circle r="9"/g)?.length, 4);
    assert.match(out, /<title id="name">Who has met whom: A &amp; B<\/title>/);
    assert.match(out, />&lt;Sales&gt;<\/text>/);
  });

  it('says how to begin while nobody has met', async () => {
    const none = 'series: { title: A, teams: [sales, dev] }\nsessions: []\n';
    assert.match((await network(['--lang', 'en'], none)).out, /Connections appear after the first held session/);
    const { code, err } = await network(['--lang', 'en', '--format', 'svg'], none);
    assert.equal(code, 2);
    assert.match(err, /Connections appear after the first held session/);
  });
});
