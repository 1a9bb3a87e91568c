import assert from 'node:assert/strict';
import { folderOf, meetup, removeFolders } from './terminal.ts';

const text = `series: { title: Sales and Development, start: "15:00", teams: [sales, dev] }
teams: { sales: { name: Sales }, dev: { name: Development } }
people:
  ken: { name: Ken, team: dev }
  mio: { name: Mio, team: sales }
topics:
  quotes:
    title: Quotes that come back
    question: What did a quote cost us?
    deepen: [Who noticed first?]
sessions:
  - date: 2026-11-12
    host: ken
    handoff: Pairs first
    followups: [{ what: Ask finance, owner: mio }, { what: Book the room, done: true }]
  - date: 2026-12-17
    host: mio
    participants: [ken]
    topics: [quotes]
    agenda: [10m Opening, { minutes: 40, topic: quotes, who: ken }, 5m <b>next</b> date]
    groups: [{ people: [ken, mio], lead: mio }]
`;

describe('meetup sheet', () => {
  after(removeFolders);

  it('says all a host needs in the room', async () => {
    const { code, out } = await meetup(['sheet', 'a.meetup.yaml'], { cwd: folderOf({ 'a.meetup.yaml': text }) });
    assert.equal(code, 0);
    for (const said of [
      /Thu 17 Dec · 15:00–16:00 · Host: Mio/,
      /15:00 Opening \(10 min\)/,
      /15:10 Quotes that come back \(40 min, Ken\)/,
      /15:55 End/,
      /What did a quote cost us\?/,
      /Group 1: Mio \(leads\), Ken/,
      /Hand-off note: Pairs first/,
      /Ask finance \(Mio\)/,
    ])
      assert.match(out, said);
    assert.doesNotMatch(out, /Book the room/);
  });

  it('tells the time in every zone of those present', async () => {
    const far = text.replace('ken: { name: Ken, team: dev }', 'ken: { name: Ken, team: dev, timezone: Asia/Tokyo }');
    const cwd = folderOf({ 'a.meetup.yaml': far.replace('title: Sales', 'timezone: Europe/London, title: Sales') });
    const { out } = await meetup(['sheet', 'a.meetup.yaml'], { cwd });
    assert.match(out, /15:00–16:00 Europe\/London: Mio[\s\S]*Fri 18 Dec, 00:00–01:00 Asia\/Tokyo: Ken/);
  });

  it('is a page to print in which nothing is markup but its own', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': text });
    const { out } = await meetup(['sheet', 'a.meetup.yaml', '--format', 'html', '--lang', 'ja'], { cwd });
    assert.match(out, /^<!DOCTYPE html>\n<html lang="ja">/);
    assert.match(out, /<h2>アジェンダ<\/h2>/);
    assert.doesNotMatch(out, /<b>next|<script|undefined/);
  });

  it('takes the session by its date, and says where there is none', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': text });
    assert.match((await meetup(['sheet', 'a.meetup.yaml', '--session', '2026-11-12'], { cwd })).out, /Thu 12 Nov/);
    const { code, err } = await meetup(['sheet', 'a.meetup.yaml', '--session', 'x'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /There is no session "x"/);
  });
});
