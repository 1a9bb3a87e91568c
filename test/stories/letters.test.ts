import assert from 'node:assert/strict';
import { letterKinds } from '../../src/core/share/share.ts';
import { folderOf, meetup, removeFolders } from './terminal.ts';

const sales = 'examples/en/sales-dev.meetup.yaml';
const eigyo = 'examples/ja/eigyo-kaihatsu.meetup.yaml';

describe('meetup invite', () => {
  after(removeFolders);

  it('invites to the next session, in English', async () => {
    const { code, out } = await meetup(['invite', sales, '--lang', 'en']);
    assert.equal(code, 0);
    assert.match(out, /^Invitation: Sales and Dev learn each other's work, Thursday 17 December 2026\n\nHello,\n/);
    assert.match(out, /The question this time:\n"what does each side want to know the day before a release\?"\n/);
    assert.match(
      out,
      /\nWhen: Thursday 17 December 2026, 15:00–16:00\nWhere: https:.*\nHost: Mio Takahashi, with Ken Suzuki\n/,
    );
    assert.match(out, /\n\nMio Takahashi\n$/);
  });

  it('and in Japanese', async () => {
    const { out } = await meetup(['invite', eigyo, '--lang', 'ja']);
    assert.match(out, /^【ご案内】営業と開発、お互いの仕事を知る会 2026年12月17日（木）\n\nお疲れさまです。\n/);
    assert.match(
      out,
      /日時：2026年12月17日（木） 15:00〜16:00\n場所：https:.*\n主催者：高橋 美緒さん、共同主催：鈴木 健さん\n/,
    );
  });

  it('writes for a page and for chats, each with its own signs', async () => {
    const cwd = folderOf({
      'a.meetup.yaml':
        'series: { title: "A *b* @here" }\ntopics: { t: { question: "What _is_ <b>?" } }\nsessions: [{ date: 2026-12-17, topics: [t], agenda: [10m one, 20m two], start: "15:00" }]\n',
    });
    const invite = async (...args: readonly string[]) =>
      (await meetup(['invite', 'a.meetup.yaml', '--lang', 'en', ...args], { cwd })).out;
    assert.match(await invite('--format', 'md'), /^# Invitation: A \\\*b\\\* @here,[\s\S]*"What \\_is\\_ \\<b\\>\?"/);
    assert.match(await invite('--format', 'slack'), /^\*Invitation: A \*b\* @here, Thursday 17 December 2026\*\n/);
    const reminder = ['--kind', 'reminder'];
    assert.match(await invite('--format', 'teams', ...reminder), /^\*\*In 24 days: A[\s\S]*\n- 15:00 one \(10 min\)\n/);
    assert.match(await invite('--format', 'slack', ...reminder), /\n• 15:00 one \(10 min\)\n• 15:10 two \(20 min\)\n/);
    assert.match(await invite('--format', 'md', ...reminder), /\n\n- 15:00 one \(10 min\)\n- 15:10 two \(20 min\)\n\n/);
  });

  it('leaves out what is not known yet, and every line that was about it', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-12-17 }]\n' });
    const { out } = await meetup(['invite', 'a.meetup.yaml', '--lang', 'en'], { cwd });
    assert.equal(
      out,
      'Invitation: A, Thursday 17 December 2026\n\nHello,\n\nWhen: Thursday 17 December 2026\n\nNo slides, no preparation. If one example from your own work comes to mind, bring it along.\nA short "yes" or "not this time" helps us prepare the groups.\n',
    );
  });

  it('says which date it cannot read, and asks nobody about days', async () => {
    const text = 'series: { title: A }\nsessions:\n  - { date: 2026-12-177, options: [2026-12-20] }\n';
    const cwd = folderOf({ 'a.meetup.yaml': text });
    for (const command of ['invite', 'poll']) {
      const { code, out, err } = await meetup([command, 'a.meetup.yaml', '--lang', 'en'], { cwd });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /The date on line 3 cannot be read: "2026-12-177"\./);
    }
    const { err } = await meetup(['invite', 'a.meetup.yaml', '--kind', 'invitation', '--lang', 'ja'], { cwd });
    assert.match(err, /3行目の日付「2026-12-177」が読み取れません。/);
  });

  it('asks for a day while it is open', async () => {
    const cwd = folderOf({
      'a.meetup.yaml':
        'series: { title: A, start: "15:00" }\nsessions: [{ date: tbd, id: first, options: [2026-12-16, 2026-12-09, 2026-11-01] }]\n',
    });
    const { out } = await meetup(['invite', 'a.meetup.yaml', '--session', 'first', '--lang', 'en'], { cwd });
    assert.match(
      out,
      /^Which day suits you\? A\n[\s\S]*\n• A: Wednesday 9 December 2026, 15:00–16:00\n• B: Wednesday 16 December 2026, 15:00–16:00\n\n/,
    );
    assert.match(out, /a line like "A: o, B: x"/);
    // Nothing is planned, so the session whose date is open is the one to ask about.
    assert.equal((await meetup(['invite', 'a.meetup.yaml', '--lang', 'en'], { cwd })).out, out);
  });

  it('tells of a move, a cancellation and the thanks by itself, from what the session says', async () => {
    const cwd = folderOf({
      'a.meetup.yaml':
        'series: { title: A }\nsessions:\n  - { date: 2026-10-01, participants: [ken], hints: [{ from: ken, said: ask first }] }\n  - { date: 2026-12-01, status: cancelled, because: year-end }\n  - { date: 2026-12-18, id: 2026-12-17, because: the room }\n',
    });
    const about = async (session: string) =>
      (await meetup(['invite', 'a.meetup.yaml', '--session', session, '--lang', 'en'], { cwd })).out;
    assert.match(await about('2026-10-01'), /^Thank you: A, [\s\S]*\nRemarks that stuck:\n• ask first \(ken\)\n/);
    assert.match(
      await about('2026-12-01'),
      /^Cancelled: A, [\s\S]*\nReason: year-end\n\nWe meet again on Friday 18 December 2026\./,
    );
    assert.match(
      await about('2026-12-18'),
      /^New date: A, Friday 18 December 2026\n[\s\S]*from Thursday 17 December 2026 to a new date/,
    );
  });

  it('uses the words of the team where the settings have them, and who sends it', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-12-17 }]\npeople: { ken: { name: Ken } }\n',
      '.vscode/settings.json':
        '{ "meetup.me": "ken", "meetup.templates": { "invitation": { "subject": "Come: {title}", "body": "{longDate}\\n{place}\\n{nobody}\\n{#question}About {question}{/question}\\n{sender}" } } }',
    });
    const { out, err } = await meetup(['invite', 'a.meetup.yaml', '--lang', 'en'], { cwd });
    assert.equal(out, 'Come: A\n\nThursday 17 December 2026\n{nobody}\n\nKen\n');
    assert.equal(err, '');
    const odd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-12-17 }]\n',
      '.vscode/settings.json': '{ "meetup.templates": { "invitation": 5 } }',
    });
    assert.match((await meetup(['invite', 'a.meetup.yaml'], { cwd: odd })).err, /meetup\.templates/);
  });

  it('gives programs every form of it, and a mail link where it fits into one', async () => {
    const { json } = await meetup(['invite', sales, '--lang', 'en', '--format', 'json']);
    const letter = json as Record<string, string>;
    assert.deepEqual(
      [letter.file, letter.date, letter.id, letter.kind],
      ['examples/en/sales-dev.meetup.yaml', '2026-12-17', null, 'invitation'],
    );
    assert.match(letter.mailto ?? '', /^mailto:\?subject=Invitation%3A%20Sales[^&]*&body=Hello%2C%0D%0A/);
    const { json: ja } = await meetup(['invite', eigyo, '--lang', 'ja', '--format', 'json']);
    assert.equal((ja as Record<string, unknown>).mailto, null);
  });

  it('says every kind in either language and every format with nothing left to fill in', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': `series: { title: A, start: "15:00", teams: [sales] }
topics: { t: { title: T, question: "why?" } }
people: { ken: { name: Ken }, ana: { name: Ana, timezone: Europe/Lisbon } }
sessions:
  - { date: 2026-10-01, topics: [t], host: ken, participants: [ana], hints: [{ from: ana, said: first }], followups: [{ what: W }] }
  - { date: 2026-12-01, status: cancelled, because: B }
  - { date: 2026-12-18, id: 2026-12-17, because: B, topics: [t], host: ken, cohosts: [ana], agenda: [10m O] }
  - { date: tbd, id: open, options: [2027-01-13] }
`,
    });
    const of = { cancelled: '2026-12-01', minutes: '2026-10-01', thanks: '2026-10-01', poll: 'open' };
    for (const kind of letterKinds)
      for (const format of ['text', 'md', 'slack', 'teams', 'json'])
        for (const lang of ['en', 'ja']) {
          const session = (of as Record<string, string>)[kind] ?? '2026-12-18';
          const asked = ['--kind', kind, '--session', session, '--lang', lang, '--format', format];
          const { code, out } = await meetup(['invite', 'a.meetup.yaml', ...asked], { cwd });
          assert.equal(code, 0, out);
          if (format === 'json') assert.equal((JSON.parse(out) as { kind: string }).kind, kind);
          else assert.doesNotMatch(out, /[{}]|undefined/);
          assert.equal(/[\p{Script=Han}\p{Script=Hiragana}]/u.test(out), lang === 'ja', `${kind} ${format} ${lang}`);
        }
  });

  it('says what is missing, in Japanese too', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-11-01 }]\n' });
    const err = async (...args: readonly string[]) =>
      (await meetup([...args, 'a.meetup.yaml', '--lang', 'ja'], { cwd })).err;
    assert.match(await err('invite'), /これからの回がありません/);
    assert.match(await err('sheet'), /これからの回がありません/);
    assert.match(await err('invite', '--session', 'x'), /「x」という回はありません/);
    assert.match(await err('sheet', '--session', 'x'), /「x」という回はありません/);
  });

  it('says what is missing', async () => {
    const cwd = folderOf({
      'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-11-01 }]\n',
      'b.meetup.yaml': 'teams: { a: {} }\n',
      'blank.meetup.yaml': '',
      'broken.meetup.yaml': '"',
      'open.meetup.yaml': 'series: { title: A }\nsessions: [{ date: tbd }]\n',
    });
    const err = async (...args: readonly string[]) => (await meetup([...args, '--lang', 'en'], { cwd })).err;
    assert.match(await err('invite', 'a.meetup.yaml'), /No session lies ahead/);
    assert.match(await err('invite', 'a.meetup.yaml', '--session', '2026-11-02'), /There is no session "2026-11-02"/);
    assert.match(await err('invite', 'b.meetup.yaml'), /holds no series/);
    assert.match(await err('invite', 'blank.meetup.yaml'), /"blank.meetup.yaml" holds no series/);
    assert.match(await err('invite', 'broken.meetup.yaml'), /"broken.meetup.yaml" cannot be read/);
    assert.match(await err('invite', 'open.meetup.yaml'), /No date is under discussion/);
    assert.match(await err('invite'), /Name one FILE/);
    assert.match(await err('invite', 'a.meetup.yaml', '--kind', 'nice'), /"--kind" is one of invitation,/);
  });
});

describe('meetup minutes', () => {
  after(removeFolders);

  it('puts down who came, what was talked about, what stuck and who does what', async () => {
    const { out } = await meetup(['minutes', sales, '--lang', 'en', '--format', 'md']);
    assert.match(
      out,
      /^# Sales and Dev learn each other's work, Thursday 15 October 2026\n\nHost: Ken Suzuki, with Mio Takahashi {2}\nPresent: /,
    );
    assert.match(
      out,
      /\n## Remarks that stuck\n\n- one line of background lets us offer a cheaper option \(Rei Watanabe\)\n/,
    );
    assert.match(
      out,
      /\(Rei Watanabe, by Fri 13 Nov\)\n\nNext: Thursday 17 December 2026, 15:00–16:00: day before release\n$/,
    );
  });

  it('in Japanese, of another session, and as thanks', async () => {
    const { out } = await meetup(['minutes', eigyo, '--lang', 'ja', '--session', '2026-08-20']);
    assert.match(out, /\n■ やること（担当・期限）\n・依頼票に前提の欄を足した案を作る（佐藤 彩さん、済み）\n/);
    const thanks = await meetup(['minutes', eigyo, '--lang', 'ja', '--session', '2026-08-20', '--kind', 'thanks']);
    assert.match(thanks.out, /これまでに生まれたもの：\n・見積もり依頼票に前提の欄ができ、.*（10月2日（金））\n/);
  });

  it('has nothing to put down before the first session', async () => {
    const cwd = folderOf({ 'a.meetup.yaml': 'series: { title: A }\nsessions: [{ date: 2026-12-17 }]\n' });
    const { code, err } = await meetup(['minutes', 'a.meetup.yaml'], { cwd });
    assert.deepEqual([code, err], [2, 'meetup: No session has been held yet.\n']);
  });
});
