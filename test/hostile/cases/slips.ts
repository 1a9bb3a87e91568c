import { hostile, series } from '../case.ts';

const title = 'Sales and Development';

/** Slips of the hand and of an input method. */
export const slips = [
  hostile('full-width colons everywhere', 'series：\n  title：T\nsessions：\n  - date：2026-12-17\n', {
    says: { 'yaml-syntax': true },
  }),
  hostile('one full-width colon', series({ session: '    host：ken\n    place: 5F\n' }), {
    says: { 'yaml-syntax': [5] },
    title,
  }),
  hostile('indented by full-width spaces', 'series:\n　　title: T\n', { sound: false }),
  hostile('one line indented by a full-width space', series({ session: '    host: ken\n　　place: 5F\n' })),
  hostile('indented by no-break spaces', 'series:\n\u00a0\u00a0title: T\n'),
  hostile('indented by a tab', 'series:\n\ttitle: T\n', { says: { 'yaml-syntax': [2] } }),
  hostile('indented by tabs everywhere', series().replaceAll('  ', '\t'), { sound: false }),
  hostile('a tab behind a colon', 'series:\n  title:\tT\n', { sound: true, title: 'T' }),
  hostile('full-width digits in a date', series({ date: '２０２６－１２－１７' }), {
    says: { 'full-width': [4] },
    title,
  }),
  hostile('full-width dash of a list', 'series:\n  title: T\nsessions:\n  － date: 2026-12-17\n', { title: 'T' }),
  hostile('a long-vowel mark as a dash', 'series:\n  title: T\nsessions:\n  ー date: 2026-12-17\n', { title: 'T' }),
  hostile('a middle dot as a dash', 'series:\n  title: T\nsessions:\n  ・date: 2026-12-17\n', { title: 'T' }),
  hostile('a full-width comma in a list', `${series()}people: { ken: {}，mio: {} }\n`, { title }),
  hostile('an ideographic comma in a list', series({ session: '    cohosts: [ken、mio]\n' }), { title, sound: true }),
  hostile('full-width brackets', series({ session: '    cohosts: ［ken, mio］\n' }), { title }),
  hostile('full-width quotation marks', series({ title: '”T”' }), { title: '”T”' }),
  hostile('curly quotation marks', series({ title: '“T”' }), { title: '“T”' }),
  hostile('a full-width number sign', series({ session: '    host: ken ＃ note\n' }), { title }),
  hostile('a number sign that cuts a value', series({ title: 'C #study' }), { title: 'C' }),
  hostile('a number sign that cuts nothing', series({ title: 'C#study' }), { title: 'C#study' }),
  hostile(
    'a comma that cuts an agenda line',
    series({ tail: '    agenda:\n      - { minutes: 5, what: steps, next date }\n' }),
    {
      says: { 'flow-comma': [7] },
    },
  ),
  hostile(
    'a colon that makes a key of an agenda line',
    series({ tail: '    agenda:\n      - 5m intro: who are you\n' }),
    {
      says: { 'colon-in-text': [7] },
    },
  ),
  hostile('a colon in a title', series({ title: 'Sales: and more' }), { says: { 'yaml-syntax': true } }),
  hostile('no space behind the colon', 'series:\n  title:T\nsessions:\n  - date: 2026-12-17\n', {
    says: { 'wrong-type': [2] },
  }),
  hostile('no space behind the dash', 'series:\n  title: T\nsessions:\n  -date: 2026-12-17\n', { title: 'T' }),
  hostile('a quotation mark left open', 'series:\n  title: "T\nsessions:\n  - date: 2026-12-17\n', { sound: false }),
  hostile('a bracket left open', series({ session: '    cohosts: [ken, mio\n    host: aya\n' }), {
    sound: false,
    title,
  }),
  hostile('a brace left open', series({ tail: 'people: { ken: {}\n' }), { sound: false, title, sessions: 1 }),
  hostile('a list item too far to the left', 'series:\n  title: T\nsessions:\n- date: 2026-12-17\n  host: ken\n', {
    sound: true,
    host: 'ken',
  }),
  hostile('keys of one entry on two columns', series({ session: '    host: ken\n   place: 5F\n' }), {
    sound: false,
    title,
  }),
  hostile('a key without a colon', 'series:\n  title: T\n  purpose\nsessions: []\n', { sound: false }),
  hostile('the same key twice', 'series:\n  title: T\n  title: U\n', { says: { 'duplicate-key': [3] }, title: 'T' }),
  hostile('a Japanese key', 'series:\n  title: T\nsessions:\n  - date: 2026-12-17\n    主催者: ken\n', {
    says: { 'unknown-key': [5] },
  }),
  hostile('every key in Japanese', 'シリーズ:\n  タイトル: T\n', { says: { 'unknown-key': true } }),
  hostile(
    'a git conflict in a date',
    series({ date: '2026-12-17\n<<<<<<< HEAD\n    host: ken\n=======\n    host: mio\n>>>>>>> other', session: '' }),
    {
      sound: false,
      title,
    },
  ),
  hostile('a git conflict around everything', `<<<<<<< HEAD\n${series()}=======\n${series()}>>>>>>> other\n`, {
    sound: false,
  }),
  hostile('a conflict with a common ancestor', `<<<<<<< a\n||||||| b\n=======\n>>>>>>> c\n${series()}`, {
    sound: false,
    title,
  }),
  hostile('conflict marks in prose', `series:\n  title: T\n  goal: |\n    <<<<<<< not a conflict\n`, { title: 'T' }),
  hostile('half-typed at every turn', 'series:\n  title: T\nsessions:\n  - date: 2026-12-17\n    ho', {
    title: 'T',
    sessions: 1,
  }),
  hostile('a lone dash at the end', `${series()}  -`, { title, sessions: 2 }),
  hostile('a lone colon', `${series()}:\n`, { title }),
  hostile('Word wrote it', series({ title: '–\u00a0“Sales”\u00ad…' }), { title: '–\u00a0“Sales”\u00ad…' }),
  hostile('Markdown instead of YAML', '# Series\n\n* title: T\n* **host**: ken\n'),
  hostile('JSON instead of YAML', '{"series":{"title":"T"},"sessions":[{"date":"2026-12-17","host":"ken"}]}', {
    sound: true,
    title: 'T',
    host: 'ken',
  }),
  hostile('JSON cut short', '{"series":{"title":"T"},"sessions":[{"date":"2026-12-17","ho', { sound: false }),
  hostile('TOML instead of YAML', '[series]\ntitle = "T"\n'),
  hostile('HTML instead of YAML', '<!doctype html><title>T</title><script>alert(1)</script>'),
  hostile('a diff instead of YAML', '--- a/x.meetup.yaml\n+++ b/x.meetup.yaml\n@@ -1 +1 @@\n-a: 1\n+a: 2\n'),
  hostile('CSV instead of YAML', 'date,host\n2026-12-17,ken\n'),
];
