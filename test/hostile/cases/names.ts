import { hostile, series } from '../case.ts';

const person = (name: string, more = ''): string =>
  series({ session: `    host: ${name}\n`, tail: `people:\n  ${name}: {}\n${more}` });
const known = (what: string, name: string) => hostile(what, person(name), { sound: true, host: name, people: [name] });

/** Names that break naive code. */
export const names = [
  known('a ladder-shaped 髙', '髙橋'),
  known('a compatibility ideograph', '﨑田'),
  known('a surrogate pair', '𠮷田'),
  known('a variation selector', '葛\u{e0100}城'),
  known('half-width kana', 'ﾀﾅｶ'),
  known('kana in two code points', 'か\u3099'),
  known('Arabic', 'محمد'),
  known('Hebrew', 'דוד'),
  known('Thai', 'สมชาย'),
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', '__defineGetter__'].map(
    (name) =>
      /^[a-z]/i.test(name)
        ? known(`a person called ${name}`, name)
        : hostile(`a person called ${name}`, person(name), { sound: true }),
  ),
  hostile(
    'a team called __proto__',
    series({ extra: '  teams: [__proto__, sales]\n', tail: 'teams:\n  __proto__: {}\n  sales: {}\n' }),
    {
      sound: true,
      sessions: 1,
    },
  ),
  hostile('a key called __proto__', `${series()}__proto__:\n  polluted: yes\n`, {
    says: { 'unknown-key': true },
    sessions: 1,
  }),
  hostile('a merged __proto__', `x-a: &a { __proto__: { polluted: yes } }\n${series()}x-b:\n  <<: *a\n`, {
    sessions: 1,
  }),
  ...['No', 'yes', 'On', 'y', 'off'].map((name) => known(`a person called ${name}`, name)),
  ...['Null', 'True', '007', '1e3', '.inf', '~', '0x1f', '0o7', '1_000', '12:30'].map((name) =>
    hostile(`a person called ${name}`, person(name), { sessions: 1 }),
  ),
  ...['@tanaka', '`x`', '%x', '#1', '*', '- x', '? x', '!x', '&x', '|', '>', ','].map((name) =>
    hostile(`a title of ${name}`, series({ title: name })),
  ),
  hostile('a family of one glyph', series({ title: '👩‍👩‍👧‍👦🇯🇵1️⃣👍🏽' }), { sound: true, title: '👩‍👩‍👧‍👦🇯🇵1️⃣👍🏽' }),
  hostile('one letter under 500 marks', series({ title: `a${'\u0301'.repeat(500)}` }), { sound: true, sessions: 1 }),
  hostile('an id of 10,000 letters', person('a'.repeat(10_000)), { says: { 'bad-id': true } }),
  hostile('an id with a full-width space', person('田中　太郎'), { says: { 'bad-id': true } }),
  hostile('a zero-width space in a name', series({ session: '    host: ke\u200bn\n', tail: 'people:\n  ken: {}\n' }), {
    says: { 'full-width': [5] },
  }),
  hostile('a zero-width space in a key', series({ session: '    ho\u200bst: ken\n' }), {
    says: { 'full-width': [5] },
  }),
  hostile('reordered by U+202E', series({ session: '    host: "\u202enek"\n' }), { sessions: 1 }),
  hostile('isolates in a title', series({ title: '"\u2066a\u2069"' }), { sessions: 1 }),
  hostile('a byte order mark in a key', series({ session: '    \ufeffhost: ken\n' }), { sessions: 1 }),
  hostile('a soft hyphen in a key', series({ session: '    ho\u00adst: ken\n' }), { says: { 'full-width': true } }),
  hostile('a name of blanks only', series({ session: '    host: "\u3164"\n' }), { sessions: 1 }),
  hostile(
    'tag characters',
    series({ title: `T${[...'ignore'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')}` }),
    {
      sessions: 1,
    },
  ),
  hostile('case apart', series({ session: '    host: Ken\n', tail: 'people:\n  ken: {}\n' }), { sessions: 1 }),
  hostile('NFD in use, NFC defined', series({ session: '    host: か\u3099\n', tail: 'people:\n  が: {}\n' }), {
    sessions: 1,
  }),
];
