import type { Text } from '../core/words/words.ts';

/** What only the command line says; sentences it shares with the editor stand in `core/words/ui.ts`. */
export const texts = {
  seeHelp: { en: 'See "{command} --help".', ja: '使い方は「{command} --help」で見られます。' },
  noSuchCommand: { en: '"{name}" is not a command.', ja: '「{name}」というコマンドはありません。' },
  noSuchCommandNear: {
    en: '"{name}" is not a command. Did you mean "{guess}"?',
    ja: '「{name}」というコマンドはありません。「{guess}」のことですか。',
  },
  noCommand: { en: 'A command is needed: {commands}.', ja: '{commands}のどれかを指定します。' },
  noSuchOption: { en: '"{name}" is not an option here.', ja: '「{name}」というオプションはありません。' },
  noSuchOptionNear: {
    en: '"{name}" is not an option here. Did you mean "{guess}"?',
    ja: '「{name}」というオプションはありません。「{guess}」のことですか。',
  },
  needsValue: { en: '"{name}" needs a value.', ja: '「{name}」には値が必要です。' },
  takesNoValue: { en: '"{name}" takes no value.', ja: '「{name}」に値は付けません。' },
  badOptions: { en: 'The options could not be understood.', ja: 'オプションを読み取れませんでした。' },
  badChoice: {
    en: '"{name}" is one of {choices}, not "{value}".',
    ja: '「{name}」に書けるのは{choices}です（今は「{value}」）。',
  },
  badDay: {
    en: '"{name}" is a date like 2026-12-17, not "{value}".',
    ja: '「{name}」は2026-12-17の形の日付です（今は「{value}」）。',
  },
  badNumber: {
    en: '"{name}" is a whole number from {least} to {most}, not "{value}".',
    ja: '「{name}」は{least}から{most}までの整数です（今は「{value}」）。',
  },
  noSuchPath: { en: 'There is nothing at "{path}".', ja: '「{path}」が見つかりません。' },
  closedPath: { en: '"{path}" cannot be opened.', ja: '「{path}」を開けません。' },
  noMeetupPath: {
    en: '"{path}" is not a meetup file: their names end in .meetup.yaml.',
    ja: '「{path}」は交流会のファイルではありません。名前が「.meetup.yaml」で終わるファイルを指定します。',
  },
  noFiles: { en: 'No meetup file in {path}.', ja: '{path}には交流会のファイルがありません。' },
  oddSettings: {
    en: '{file} cannot be read, so its settings are left out.',
    ja: '{file}を読み取れないため、設定を使わずに進めます。',
  },
  oddSetting: {
    en: '{file}: "{name}" is not understood and left out.',
    ja: '{file}の「{name}」は読み取れないため、使いません。',
  },
  findWhat: { en: 'Say what to find: "meetup find TEXT".', ja: '探す言葉を指定します（meetup find 言葉）。' },
  findNothing: { en: 'Nothing says "{query}".', ja: '「{query}」は見つかりませんでした。' },
  stopped: { en: 'Something went wrong here: {reason}', ja: '処理を続けられませんでした：{reason}' },

  level: {
    error: { en: 'error', ja: 'エラー' },
    warning: { en: 'warning', ja: '警告' },
    information: { en: 'info', ja: '情報' },
    hint: { en: 'hint', ja: 'ヒント' },
  },
  leftOut: {
    en: '{n} of less weight not shown; "--format json" lists everything.',
    ja: 'ほか{n}は表示していません。「--format json」ですべて見られます。',
  },
  mended: { en: '{items} mended in {files}.', ja: '{files}のファイルで{items}を直しました。' },
  wouldMend: {
    en: '{items} to mend in {files}; nothing was written.',
    ja: '{files}のファイルに直せるものが{items}あります（書き込んでいません）。',
  },
  nothingToMend: {
    en: '{files} looked at; nothing to mend.',
    ja: '{files}のファイルを見ました。直すものはありません。',
  },
  nothingSafeToMend: {
    en: '{files} looked at; nothing that can be mended without asking.',
    ja: '{files}のファイルを見ました。確認なしで直せるものはありません。',
  },
  leftToPerson: {
    en: '{items} left for a person to decide; see "meetup check".',
    ja: '人が判断するものが{items}残っています。「meetup check」で確かめられます。',
  },
  changedMeanwhile: {
    en: '"{path}" was changed by somebody else meanwhile, and was left as it is.',
    ja: '「{path}」はその間に書き換えられたため、そのままにしました。',
  },
  nextNothing: { en: 'No session ahead.', ja: '予定がありません。' },
  or: { en: ' or ', ja: '、' },

  noSeriesIn: { en: '"{path}" holds no series.', ja: '「{path}」にはシリーズがありません。' },
  unreadFile: {
    en: '"{path}" cannot be read; "meetup check" says why.',
    ja: '「{path}」を読み取れません。理由は「meetup check」で確かめられます。',
  },
  brokenFile: {
    en: '"{path}" has lines that cannot be read; what can be read is used. "meetup check" shows them.',
    ja: '「{path}」に読み取れない行があるため、読み取れた所だけを使います。「meetup check」で確かめられます。',
  },
  oneSource: {
    en: 'Give one of these: FILE, --goal with --team, or --input.',
    ja: 'FILE、--goalと--team、--inputのどれか一つを指定します。',
  },
  noneHeld: { en: 'No session has been held yet.', ja: '開催した回がまだありません。' },
  noneAhead: {
    en: 'No session lies ahead. Schedule the next one first, or name one with "--session".',
    ja: 'これからの回がありません。先に次回を決めるか、「--session」で回を指定します。',
  },
  noOptions: {
    en: 'No date is under discussion: a session with "date: tbd" and "options" is needed.',
    ja: '候補日がありません。「date: tbd」と「options」を書いた回が必要です。',
  },
  noAnswers: {
    en: 'No answer like "Ken: A o, B x" was found.',
    ja: '「鈴木 A○ B×」のような返事が見つかりませんでした。',
  },
  notCertain: { en: 'not certain: {names}', ja: '要調整：{names}' },
  bestDay: { en: '{date} suits best.', ja: 'いちばん集まりやすいのは{date}です。' },
  onePath: { en: 'One PATH at a time.', ja: 'PATHは一つだけ指定します。' },
  noSuchSession: { en: 'There is no session "{name}" here.', ja: '「{name}」という回はありません。' },
  sessionOfOneFile: {
    en: '"--session" needs the file the session stands in as PATH.',
    ja: '「--session」を使うときは、その回が書かれたファイルをPATHに指定します。',
  },
  cannotWrite: { en: '"{path}" cannot be written.', ja: '「{path}」に書き込めません。' },
  written: { en: '{sessions} written to {file}.', ja: '{sessions}分を{file}に書き出しました。' },
  writtenSkipped: {
    en: '{sessions} written to {file}. {items} without a date left out.',
    ja: '{sessions}分を{file}に書き出しました。日程未定の{items}は除きました。',
  },
  assumedZone: {
    en: 'A series names no time zone; its times are taken as {zone}.',
    ja: 'タイムゾーンが書かれていないシリーズの時刻は{zone}とみなしました。',
  },
  oneFile: {
    en: 'Name one FILE: a series, such as sales.meetup.yaml.',
    ja: 'シリーズのファイルを一つ指定します（例：sales.meetup.yaml）。',
  },
  goalNeeded: { en: '"--team" needs "--goal" beside it.', ja: '「--team」は「--goal」と一緒に使います。' },
  notUtf8Input: { en: 'The input is not UTF-8 text.', ja: '入力がUTF-8の文書ではありません。' },
  inputTooLarge: { en: 'The input is larger than 4 MB.', ja: '入力が4MBを超えています。' },
  brokenInput: {
    en: 'The input is neither YAML nor JSON: line {line} cannot be read.',
    ja: '入力をYAMLやJSONとして読み取れません（{line}行目）。',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
