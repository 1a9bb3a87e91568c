import type { Text } from './words.ts';

/** What the editor says while something is passed on: a calendar, an invitation, minutes. */
export const shareTexts = {
  title: {
    calendar: { en: 'Export Calendar (.ics)', ja: 'カレンダーに書き出す（.ics）' },
    invitation: { en: 'Write Invitation', ja: '案内文を書く' },
    minutes: { en: 'Write Minutes', ja: '議事メモを書く' },
    preview: { en: 'Letter', ja: '文面' },
  },
  kind: {
    invitation: { en: 'Invitation', ja: '案内' },
    poll: { en: 'Ask for a day', ja: '日程の相談' },
    reminder: { en: 'Reminder', ja: 'あらためてのご案内' },
    moved: { en: 'New date', ja: '日程変更のお知らせ' },
    cancelled: { en: 'Cancelled', ja: '中止のお知らせ' },
    minutes: { en: 'Minutes', ja: '議事メモ' },
    thanks: { en: 'Thanks', ja: 'お礼' },
  },
  kindHint: {
    invitation: { en: 'when, where, and the question', ja: '日時、場所、問い' },
    poll: { en: 'people answer with one line in the chat', ja: 'チャットに一行で返事をもらう' },
    reminder: { en: 'with the agenda and who comes', ja: 'アジェンダと参加予定の人' },
    moved: { en: 'old and new date, and why', ja: '前の日程、新しい日程、理由' },
    cancelled: { en: 'why, and when you meet again', ja: '理由と次回の予定' },
    minutes: { en: 'what was said, who does what', ja: '話し合ったこと、やること' },
    thanks: { en: 'with the remarks that stuck', ja: '心に残った一言を添えて' },
  },
  prompt: {
    kind: { en: 'What would you like to send about {date}?', ja: '{date}の回について、何を送りますか。' },
    kindOpen: { en: 'What would you like to send?', ja: '何を送りますか。' },
    session: { en: 'Which session?', ja: 'どの回ですか。' },
    otherSession: { en: 'Another session …', ja: 'ほかの回…' },
    way: { en: 'Read it on the right. How will it go out?', ja: '右側に表示しています。どうやって送りますか。' },
    what: { en: 'What goes into the calendar file?', ja: '何をカレンダーに書き出しますか。' },
  },
  way: {
    text: { en: 'Copy as plain text', ja: '文章としてコピーする' },
    slack: { en: 'Copy for Slack', ja: 'Slack用にコピーする' },
    teams: { en: 'Copy for Teams', ja: 'Teams用にコピーする' },
    md: { en: 'Copy as Markdown', ja: 'Markdownでコピーする' },
    mail: { en: 'Write a mail', ja: 'メールを書く' },
    save: { en: 'Save as a file …', ja: 'ファイルに保存する…' },
  },
  what: {
    series: { en: 'The whole series', ja: 'シリーズ全体' },
    session: { en: 'The next session only', ja: '次回だけ' },
    folder: { en: 'Every series of the folder', ja: 'フォルダーのすべてのシリーズ' },
  },
  filter: {
    calendar: { en: 'Calendar', ja: 'カレンダー' },
    markdown: { en: 'Markdown', ja: 'Markdown' },
  },
  done: {
    copied: {
      en: 'Copied. Read it once in your own voice before sending.',
      ja: 'コピーしました。送る前に、ご自分の言葉になっているか一度読んでみてください。',
    },
    mailToPaste: {
      en: 'The text is too long for a mail link, so it is on the clipboard. Paste it into the mail.',
      ja: '文章が長くメールのリンクに収まらないため、コピーしました。メールに貼り付けてください。',
    },
    saved: { en: '{file} is saved.', ja: '{file}に保存しました。' },
    exported: { en: '{sessions} exported to {file}.', ja: '{sessions}分を{file}に書き出しました。' },
    exportedSkipped: {
      en: '{sessions} exported to {file}. {items} without a date left out.',
      ja: '{sessions}分を{file}に書き出しました。日程未定の{items}は除きました。',
    },
    assumedZone: {
      en: ' Times of series without a time zone are taken as {zone}.',
      ja: 'タイムゾーンのないシリーズの時刻は{zone}とみなしました。',
    },
  },
  error: {
    nothingToExport: {
      en: 'No session with a date to export. Set a date first.',
      ja: '書き出せる日程がありません。先に日付を決めてください。',
    },
    noSession: {
      en: 'There is no session yet. Schedule one first.',
      ja: '回がまだありません。先に予定を入れてください。',
    },
    noOptions: {
      en: 'There is no day to choose from yet. Set the date, or list two or three days under "options".',
      ja: '候補日がまだありません。日付を決めるか、「options」に候補を二、三日書いてください。',
    },
    tornDate: {
      en: 'The date on line {n} cannot be read: "{value}". Write it like 2026-12-17, or "tbd" while it is open.',
      ja: '{n}行目の日付「{value}」が読み取れません。2026-12-17の形で、未定なら「tbd」と書いてください。',
    },
    noneHeld: { en: 'No session has been held yet.', ja: '開催した回がまだありません。' },
    notSaved: {
      en: '{file} could not be saved. The log has the details.',
      ja: '{file}を保存できませんでした。詳しくはログにあります。',
    },
  },
  poll: {
    fromClipboard: { en: 'Count answers from the clipboard', ja: 'クリップボードの返事を数える' },
    fromClipboardHint: {
      en: 'copy lines like "Ken: A o, B x" from the chat first',
      ja: '先に「鈴木 A○ B×」のような行をチャットからコピーします',
    },
    best: { en: 'suits best', ja: 'いちばん集まりやすい日' },
    notCertain: { en: 'not certain: {names}', ja: '要調整：{names}' },
    none: { en: 'No answers on the clipboard yet', ja: 'クリップボードに返事がまだありません' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
