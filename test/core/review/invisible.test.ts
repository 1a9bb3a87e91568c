import assert from 'node:assert/strict';
import { Folder } from '../folder.ts';

const file = 'a.meetup.yaml';
const series = 'series:\n  title: A\n';
const session = 'sessions:\n  - date: 2026-12-17\n';

/** What is wrong with a text, as `code line`; and the text after the first remedy of the first finding. */
function mended(text: string): { found: readonly string[]; after: string } {
  const folder = new Folder({ [file]: text });
  const wrong = folder.findings(file).filter(({ code }) => /^MT(?:1|206)/.test(code) && code !== 'MT117');
  const found = wrong.map(({ code, span }) => `${code} ${text.slice(0, span.start).split('\n').length}`);
  return { found, after: wrong[0] ? folder.mended(file, wrong[0]) : text };
}

type Case = readonly [what: string, text: string, found: string, after: string];

describe('what nobody can see is found on its line, and mended there', () => {
  const cases: readonly Case[] = [
    ['a full-width colon', `${series}  goal：x\n`, 'MT101 3', `${series}  goal: x\n`],
    ['one with a full-width space behind it', `${series}  goal：　x\n`, 'MT101 3', `${series}  goal: x\n`],
    ['one behind a key without a value', 'series：\n  title: A\n', 'MT101 1', 'series:\n  title: A\n'],
    [
      'one in a session, with sound lines below',
      `${session}    host：ken\n    place: 5F\n`,
      'MT101 3',
      `${session}    host: ken\n    place: 5F\n`,
    ],
    [
      'one behind a dash',
      'sessions:\n  - date：2026-12-17\n    host: ken\n',
      'MT101 2',
      'sessions:\n  - date: 2026-12-17\n    host: ken\n',
    ],
    ['one behind a name', 'people:\n  ken：{}\n  mio: {}\n', 'MT101 2', 'people:\n  ken: {}\n  mio: {}\n'],
    [
      'full-width digits in a date',
      'sessions:\n  - date: ２０２６-１２-１７\n',
      'MT107 2',
      'sessions:\n  - date: 2026-12-17\n',
    ],
    ['a minus sign in a date', 'sessions:\n  - date: 2026−12−17\n', 'MT107 2', 'sessions:\n  - date: 2026-12-17\n'],
    [
      'a long vowel mark in a date',
      'sessions:\n  - date: 2026ー12ー17\n',
      'MT107 2',
      'sessions:\n  - date: 2026-12-17\n',
    ],
    ['full-width digits in a time', `${session}    start: １９：００\n`, 'MT107 3', `${session}    start: "19:00"\n`],
    ['full-width minutes', `${session}    minutes: ６０\n`, 'MT107 3', `${session}    minutes: 60\n`],
    ['full-width spaces as indentation', `${series}　goal: x\n`, 'MT101 3', `${series}  goal: x\n`],
    ['no-break spaces as indentation', `${series}\u00a0\u00a0goal: x\n`, 'MT101 3', `${series}  goal: x\n`],
    ['full-width spaces below a dash', `${session}　　host: ken\n`, 'MT101 3', `${session}    host: ken\n`],
    [
      'full-width spaces before a dash',
      'sessions:\n　- date: 2026-12-17\n',
      'MT101 2',
      'sessions:\n  - date: 2026-12-17\n',
    ],
    ['a tab as indentation', 'series:\n\ttitle: A\n', 'MT101 2', 'series:\n  title: A\n'],
    ['no space behind a colon', 'series:\n  title:A\n  goal: x\n', 'MT101 2', 'series:\n  title: A\n  goal: x\n'],
    ['a quotation mark that is not closed', `${session}    title: "open\n`, 'MT101 3', `${session}    title: "open"\n`],
    [
      'a character no text begins with',
      `${session}    title: @home # new\n`,
      'MT101 3',
      `${session}    title: "@home" # new\n`,
    ],
    ['one column too few', `${session}   host: ken\n`, 'MT101 3', `${session}    host: ken\n`],
    [
      'a backslash that stands alone',
      `${session}    title: "C:\\dir"\n`,
      'MT101 3',
      `${session}    title: "C:\\\\dir"\n`,
    ],
    ['a sign that cuts a text', 'series:\n  title: C #study\n', 'MT109 2', 'series:\n  title: "C #study"\n'],
    [
      'a comma that cuts a text',
      `${session}    agenda:\n      - { minutes: 15, what: a, b }\n`,
      'MT108 4',
      `${session}    agenda:\n      - { minutes: 15, what: "a, b" }\n`,
    ],
    [
      'a colon that splits a text',
      `${session}    agenda:\n      - 5m intro: who are you\n`,
      'MT109 4',
      `${session}    agenda:\n      - "5m intro: who are you"\n`,
    ],
    [
      'a byte order mark in the middle',
      `${series}\ufeffpeople:\n  ken: {}\n`,
      'MT107 3',
      `${series}people:\n  ken: {}\n`,
    ],
    ['a zero-width space in an id', `people:\n  ke\u200bn: {}\n`, 'MT107 2', 'people:\n  ken: {}\n'],
    [
      'one in a name that is used',
      `people: { ken: {} }\n${session}    host: k\u200ben\n`,
      'MT107 4',
      `people: { ken: {} }\n${session}    host: ken\n`,
    ],
    ['one in a key', `${session}    ho\u200bst: ken\n`, 'MT107 3', `${session}    host: ken\n`],
    ['a soft hyphen in a text', 'series:\n  title: Lunch\u00ad time\n', 'MT107 2', 'series:\n  title: Lunch time\n'],
    ['a word joiner', 'series:\n  title: A\u2060B\n', 'MT107 2', 'series:\n  title: AB\n'],
    ['a Hangul filler', 'series:\n  title: A\u3164\n', 'MT107 2', 'series:\n  title: A\n'],
    ['a sign that turns the order', 'series:\n  title: A\u202eB\n', 'MT107 2', 'series:\n  title: AB\n'],
    ['an isolate', 'series:\n  title: A\u2066B\n', 'MT107 2', 'series:\n  title: AB\n'],
    [
      'a name put together in another way',
      `people: { が: {} }\n${session}    host: か\u3099\n`,
      'MT206 4',
      `people: { が: {} }\n${session}    host: が\n`,
    ],
    [
      'half-width kana',
      `people: { タナカ: {} }\n${session}    host: ﾀﾅｶ\n`,
      'MT206 4',
      `people: { タナカ: {} }\n${session}    host: タナカ\n`,
    ],
    [
      'half-width kana with a mark',
      `people: { ダン: {} }\n${session}    host: ﾀﾞﾝ\n`,
      'MT206 4',
      `people: { ダン: {} }\n${session}    host: ダン\n`,
    ],
  ];
  for (const [what, text, found, after] of cases)
    it(what, () => {
      const seen = mended(text);
      assert.deepEqual(seen.found[0], found, seen.found.join('; '));
      assert.equal(seen.after, after);
      const crlf = mended(text.replaceAll('\n', '\r\n'));
      assert.equal(crlf.after, after.replaceAll('\n', '\r\n'), 'in CRLF');
      assert.deepEqual(mended(after).found, [], 'and then all is well');
    });

  const sound: readonly (readonly [what: string, text: string])[] = [
    ['a family of emoji', 'series:\n  title: 👩‍👩‍👧‍👦 🇯🇵 1️⃣ 👍🏽\n'],
    ['a name of two parts', 'people:\n  taro: { name: 田中　太郎 }\n'],
    ['a variation selector', 'people:\n  葛\u{e0100}: {}\n'],
    ['a mark of right-to-left text', 'series:\n  title: "דוד\u200f"\n'],
    ['a comment', 'series:\n  title: A # x\n'],
    ['a comment without a space, in Japanese', 'series:\n  title: A #あとで\n'],
    ['what a comment hides', 'series:\n  title: A # x\u200by\n'],
    ['C# in a title', 'series:\n  title: C# 研究会\n'],
    ['a full-width colon in a sentence', 'series:\n  title: 目的：知る\n'],
    ['a byte order mark at the start', '\ufeffseries:\n  title: A\n'],
  ];
  for (const [what, text] of sound) it(`${what} is no trouble`, () => assert.deepEqual(mended(text).found, []));
});
