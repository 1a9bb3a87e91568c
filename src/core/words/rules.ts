import type { Text } from './words.ts';

/** What is said around findings and their remedies, besides what each rule says itself. */
export const marks = {
  choose: {
    people: { en: 'Who is it?', ja: '誰にしますか' },
    teams: { en: 'Which team is it?', ja: 'どの部門にしますか' },
    topics: { en: 'Which topic is it?', ja: 'どのテーマにしますか' },
    hints: { en: 'Which hint did it come from?', ja: 'どのヒントから生まれましたか' },
  },
  fixAll: { en: 'Fix all that is safe in this file', ja: 'このファイルで安全に直せるものをまとめて直す' },
  needsFile: {
    en: 'This works on a meetup file (.meetup.yaml). Open one and try again.',
    ja: '交流会のファイル（.meetup.yaml）で使います。ファイルを開いてから、もう一度お試しください。',
  },
  whichRemark: { en: 'Which one do you mean?', ja: 'どれについてですか。' },
  nothingHere: {
    choose: {
      en: 'No name is missing on this line. Use it where a remark says that one is.',
      ja: 'この行に足りない名前はありません。名前が足りないと知らせている行で使ってください。',
    },
    ignore: {
      en: 'There is no remark on this line. Use it on a line with an underline.',
      ja: 'この行には、お知らせがありません。下線の付いた行で使ってください。',
    },
    split: {
      en: 'This file is one document, so there is nothing to split. Use it where a second one begins with "---".',
      ja: 'このファイルの文書は一つだけです。「---」から二つ目の文書が始まるファイルで使ってください。',
    },
    note: {
      en: 'No remark on this line is about somebody to write to. Use it where one is.',
      ja: 'この行には、声をかける相手についてのお知らせがありません。お知らせのある行で使ってください。',
    },
  },
  splitDone: {
    en: 'The second document is in {file} now.',
    ja: '二つ目の文書を{file}に移しました。',
  },
  ignore: { en: 'Ignore "{key}" on this line', ja: 'この行では「{key}」を知らせない' },
  ignoreWhy: {
    en: 'Why need it not be said here? The reason is written above the line; it may be left empty.',
    ja: '知らせなくてよい理由は何ですか。行の上に書き添えます（空のままでもかまいません）。',
  },
  ignoreExample: { en: 'only a visit this time', ja: '今回は見学のみ' },
  level: {
    error: { en: 'error', ja: 'エラー' },
    warning: { en: 'warning', ja: '警告' },
    information: { en: 'information', ja: '情報' },
    hint: { en: 'hint', ja: 'ヒント' },
  },
  craft: {
    'keep going': { en: 'keeping going', ja: '続ける' },
    themes: { en: 'topics', ja: 'テーマ' },
    hosts: { en: 'growing hosts', ja: '主催者を育てる' },
    hints: { en: 'hints and outcomes', ja: 'ヒントと成果' },
    network: { en: 'who met whom', ja: '人のつながり' },
  },
  page: {
    example: { en: 'It speaks of:', ja: '知らせる例：' },
    beside: { en: 'with another file that says:', ja: '同じフォルダーの別のファイル：' },
    mended: { en: 'It is silent on:', ja: '知らせない例：' },
    fixes: { en: 'Quick fixes:', ja: 'クイックフィックス：' },
    safe: {
      en: '{text} (also by “Fix All That Is Safe”)',
      ja: '{text}（「安全に直せるものをまとめて直す」でも直ります）',
    },
    off: {
      en: 'To switch it off: `"meetup.rules": { "{key}": "off" }` in the settings, or above the line `# meetup-ignore {key}: reason`.',
      ja: '知らせないようにするには、設定に`"meetup.rules": { "{key}": "off" }`、または行の上に`# meetup-ignore {key}: 理由`と書きます。',
    },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
