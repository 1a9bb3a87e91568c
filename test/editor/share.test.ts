import { strict as assert } from 'node:assert';
import ICAL from 'ical.js';
import * as vscode from 'vscode';
import { shareTexts } from '../../src/core/words/share.ts';
import { type Answer, type Asked, answering } from './answers.ts';
import { atWork, Draft, example, extension } from './world.ts';

const lang = vscode.env.language.startsWith('ja') ? 'ja' : 'en';
const ja = lang === 'ja';
const { kind, way, what, poll, done } = shareTexts;

const text = `series: { title: Shared, teams: [sales, dev], start: "15:00", timezone: Europe/London, place: "https://meet.example.com/a" }
topics:
  dates: { question: "who knows the date?" }
sessions:
  - date: 2026-11-12
    host: ken
    participants: [mio, rei]
    topics: [dates]
    hints: [{ from: mio, said: Ask before you promise }]
    followups: [{ what: Draft the form, owner: rei, due: 2026-11-30 }]
  - { date: 2026-11-19, status: cancelled, because: year-end closing }
  - date: tbd
    host: mio
    topics: [dates]
    options: [2026-12-16, 2026-12-17]
  - date: 2026-12-18
    id: 2026-12-11
    host: mio
    because: the hall is taken
    topics: [dates]
    agenda: [10m Opening, 50m Questions]
`;

/** A letter: of which session, by its place in the file, and what it says. */
const letters = [
  [
    'invitation',
    3,
    [/^# Invitation: Shared, Friday 18 December 2026\n/, /"who knows the date\?"/],
    [/^# 【ご案内】Shared/, /「who knows the date\?」/],
  ],
  [
    'reminder',
    3,
    [/^# In 25 days: Shared\n/, /- 15:00 Opening \(10 min\)/],
    [/^# 【あと25日】Shared\n/, /- 15:00 Opening（10分）/],
  ],
  [
    'moved',
    3,
    [/^# New date: Shared/, /from Friday 11 December 2026/, /Reason: the hall is taken/],
    [/^# 【日程変更】Shared/, /2026年12月11日（金）に予定していた/, /理由：the hall is taken/],
  ],
  [
    'cancelled',
    1,
    [/^# Cancelled: Shared, Thursday 19 November 2026/, /Reason: year-end closing/],
    [/^# 【中止】Shared/, /理由：year-end closing/],
  ],
  [
    'poll',
    2,
    [/^# Which day suits you\? Shared/, /A: Wednesday 16 December 2026, 15:00–16:00/, /B: Thursday 17/],
    [/^# 【日程のご相談】Shared/, /A: 2026年12月16日（水） 15:00〜16:00/, /B: 2026年12月17日/],
  ],
  [
    'minutes',
    0,
    [/^# Shared, Thursday 12 November 2026/, /- Draft the form \(Rei Watanabe, by Mon 30 Nov\)/],
    [/^# Shared 2026年11月12日（木）/, /- Draft the form（Rei Watanabeさん、11月30日（月）まで）/],
  ],
  [
    'thanks',
    0,
    [/^# Thank you: Shared/, /- Ask before you promise \(Mio Takahashi\)/],
    [/^# 【お礼】Shared/, /- Ask before you promise（Mio Takahashiさん）/],
  ],
] as const;

describe('a series that is passed on', function () {
  // A letter is shown by an extension of its own, which takes a while to draw.
  this.timeout(60_000);
  let draft: Draft;
  const clipboard = { text: '' };
  const opened: unknown[] = [];
  const { env } = vscode;
  const own = Object.getOwnPropertyDescriptors(env);

  before(async () => {
    await atWork();
    // What others on this machine copy, and the mail program of whoever runs this, stay as they are.
    const writeText = async (text: string): Promise<void> => {
      clipboard.text = text;
    };
    const openExternal = async (url: unknown): Promise<boolean> => opened.push(url) > 0;
    Object.defineProperty(env, 'clipboard', {
      configurable: true,
      value: { readText: async () => clipboard.text, writeText },
    });
    Object.defineProperty(env, 'openExternal', { configurable: true, value: openExternal });
    draft = await Draft.fresh('en', 'share.meetup.yaml', text);
    await (await extension()).settled();
  });
  // Whatever a test has changed is one edit.
  afterEach(async () => {
    if (draft.text !== text) await draft.undo();
    assert.equal(draft.text, text);
  });
  after(async () => {
    for (const name of ['clipboard', 'openExternal'] as const) Object.defineProperty(env, name, own[name]);
    await draft.remove();
  });

  for (const [name, nth, en, inJapanese] of letters)
    it(`shows the letter before it goes out: ${name}`, async () => {
      const seen = await written(nth, [kind[name][lang], way.md[lang]]);
      for (const said of ja ? inJapanese : en) assert.match(seen.preview, said);
      assert.equal(clipboard.text, seen.preview);
      assert.deepEqual(seen.told, [done.copied[lang]]);
    });

  it('copies it for a mail and for each chat', async () => {
    await written(3, [kind.invitation[lang], way.text[lang]]);
    assert.match(clipboard.text, ja ? /^【ご案内】Shared.*\n\nお疲れさまです。/ : /^Invitation: Shared.*\n\nHello,/);
    await written(3, [kind.invitation[lang], way.slack[lang]]);
    assert.match(clipboard.text, ja ? /^\*【ご案内】Shared/ : /^\*Invitation: Shared/);
    await written(3, [kind.invitation[lang], way.teams[lang]]);
    assert.match(clipboard.text, ja ? /^\*\*【ご案内】Shared/ : /^\*\*Invitation: Shared/);
  });

  it('opens a mail with what a link can hold', async () => {
    await written(3, [kind.invitation[lang], way.mail[lang]]);
    const [url] = opened.splice(0);
    assert.match(String(url), /^mailto:\?subject=[^&]+(&body=.+)?$/);
    assert.ok(String(url).length <= 2000);
  });

  it('opens a mail and copies what is too long for a link', async () => {
    await draft.replace('50m Questions', `50m ${'Q'.repeat(2100)}`);
    const { told } = await written(3, [kind.reminder[lang], way.mail[lang]]);
    const [url] = opened.splice(0);
    assert.match(String(url), /^mailto:\?subject=[^&]+$/);
    assert.match(clipboard.text, /Q{2100}/);
    assert.deepEqual(told, [done.mailToPaste[lang]]);
  });

  it('saves it where it is told to', async () => {
    const file = example('en', 'letter.md');
    const { preview, told } = await written(3, [kind.invitation[lang], way.save[lang]], file);
    assert.equal(await contentOf(file), preview);
    assert.deepEqual(told, [ja ? 'letter.mdに保存しました。' : 'letter.md is saved.']);
    await vscode.workspace.fs.delete(file);
  });

  it('writes a session, the series or the folder as a calendar file, and the same bytes again', async () => {
    const file = example('en', 'shared.ics');
    const days = async (answers: readonly Answer[], target: unknown): Promise<readonly string[]> => {
      await answering(answers, 'meetup.exportCalendar', target, { save: file });
      const calendar = ICAL.Component.fromString(await contentOf(file));
      return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).startDate.toString().slice(0, 10));
    };
    assert.deepEqual(await days([], await session(3)), ['2026-12-18']);
    assert.deepEqual(await days([what.series[lang]], draft.uri), ['2026-11-12', '2026-11-19', '2026-12-18']);
    const before = await contentOf(file);
    await days([what.series[lang]], draft.uri);
    assert.equal(await contentOf(file), before);
    assert.ok((await days([what.folder[lang]], draft.uri)).length > 6);
    await vscode.workspace.fs.delete(file);
  });

  it('counts a session that moved, in the file it stood in before', async () => {
    const file = example('en', 'shared.ics');
    const { told } = await answering([], 'meetup.exportCalendar', await session(3), { save: file });
    assert.equal(told[0]?.text, ja ? '1回分をshared.icsに書き出しました。' : '1 session exported to shared.ics.');
    assert.match(await contentOf(file), /SEQUENCE:0/);
    await draft.replace('- date: 2026-12-18', '- date: 2026-12-21');
    await answering([], 'meetup.exportCalendar', await session(3), { save: file });
    assert.match(await contentOf(file), /DTSTART;TZID=Europe\/London:20261221T150000[\s\S]*SEQUENCE:1/);
    await vscode.workspace.fs.delete(file);
  });

  it('fixes a day from the answers of a chat, with what speaks against each', async () => {
    clipboard.text = 'Ken: A x, B o\nMio: A ?, B o\nRei: A o, B ?\n';
    const answers = [poll.fromClipboard[lang], ja ? '12月17日（木）' : 'Thu 17 Dec'];
    const { asked } = await answering(answers, 'meetup.fixDate', await session(2));
    const [first, second] = asked;
    assert.match(first?.details[1] ?? '', ja ? /Mio Takahashiさんは.*も主催します/ : /Mio Takahashi also hosts/);
    assert.match(
      second?.details[0] ?? '',
      ja ? /○1 △1 ×1 .*要調整：MioさんとKenさん/ : /1 yes, 1 perhaps, 1 no .*not certain: Mio/,
    );
    assert.match(
      second?.details[1] ?? '',
      ja ? /○2 △1 ×0 +いちばん集まりやすい日/ : /2 yes, 1 perhaps, 0 no +suits best/,
    );
    assert.match(draft.text, /\n {2}- date: 2026-12-17\n {4}host: mio\n/);
  });

  it('saves the run sheet as a page to print, or as Markdown', async () => {
    for (const [name, said] of [
      ['sheet.md', ja ? /^# .*\n\n12月18日（金）　15:00〜16:00/ : /^# .*\n\nFri 18 Dec · 15:00–16:00/],
      ['sheet.html', /^<!DOCTYPE html>/],
    ] as const) {
      const file = example('en', name);
      await answering([], 'meetup.saveRunSheet', await session(3), { save: file });
      assert.match(await contentOf(file), said);
      await vscode.workspace.fs.delete(file);
    }
  });

  it('takes the words of a team in place of ours', async () => {
    const settings = vscode.workspace.getConfiguration('meetup');
    const words = { invitation: { subject: '{title}: {longDate}', body: 'Hi all,\n{question}' } };
    await settings.update('templates', words, vscode.ConfigurationTarget.Workspace);
    await (await extension()).settled();
    const { preview } = await written(3, [kind.invitation[lang], way.md[lang]]);
    await settings.update('templates', undefined, vscode.ConfigurationTarget.Workspace);
    await (await extension()).settled();
    assert.match(preview, /^# Shared: .*2026.*\n\nHi all, {2}\n.who knows the date\?./);
  });

  /** Writes a letter of a session: what was shown first, and what was said afterwards. */
  async function written(
    nth: number,
    answers: readonly Answer[],
    save?: vscode.Uri,
  ): Promise<{ preview: string; told: readonly string[] }> {
    let preview = '';
    const opened = nextPreview();
    // The question how it goes out is put while the letter is shown.
    const look = async ({ labels }: Asked): Promise<void> => {
      if (labels.includes(way.md[lang])) preview = (await opened).getText();
    };
    const { told } = await answering(answers, 'meetup.writeInvitation', await session(nth), {
      look,
      ...(save ? { save } : {}),
    });
    return { preview, told: told.map(({ text }) => text) };
  }

  /** What a row of the tree hands over for a session. */
  async function session(nth: number): Promise<unknown> {
    const { tree } = await atWork();
    const [group] = (await tree.getChildren()).filter(({ id }) => id === 'group:series');
    const series = (await tree.getChildren(group)).find(({ id }) => id.includes('share.meetup'));
    const rows = await tree.getChildren(series);
    const found = rows.find((row) => row.kind === 'session' && row.occasion.nth === nth);
    assert.ok(found, `there is a row of session ${nth}`);
    return found;
  }
});

/** The next letter that is shown. */
function nextPreview(): Promise<vscode.TextDocument> {
  return new Promise((resolve) => {
    const opening = vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.uri.scheme !== 'meetup-preview') return;
      opening.dispose();
      resolve(document);
    });
  });
}

const contentOf = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
