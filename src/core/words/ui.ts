import type { Text } from './words.ts';

/**
 * What the editor says and asks outside of findings and of the tree. Menus and settings stand in package.nls.json, where
 * VS Code reads them.
 */
export const ui = {
  labels: {
    noSeriesYet: { en: 'no series in it yet', ja: 'シリーズはまだありません' },
    planner: { en: 'Planner: {title}', ja: 'プランナー：{title}' },
    teamsFound: { en: 'Teams in this folder: ', ja: 'このフォルダーの部門：' },
  },
  prompts: {
    seriesTitle: { en: 'What do you call this series?', ja: 'このシリーズを何と呼びますか。' },
    seriesTitleExample: { en: 'Sales and Development: how we work', ja: '営業と開発、お互いの仕事を知る会' },
    goal: {
      en: 'What were you asked to achieve? Vague is fine; it can also stay empty.',
      ja: 'どんな目的を頼まれましたか。漠然としたままで、空でも大丈夫です。',
    },
    goalNeeded: {
      en: 'What were you asked to achieve? Vague is fine: it is made concrete in the next step.',
      ja: 'どんな目的を頼まれましたか。漠然としたままで大丈夫です。次の手順で具体的にします。',
    },
    goalExample: { en: 'Deepen mutual understanding of each other’s work', ja: '別の部門とお互いの仕事の理解を深める' },
    teams: {
      en: 'Which teams meet? Separate them with commas.',
      ja: 'どの部門が集まりますか。「、」で区切って書いてください。',
    },
    teamsLater: { en: 'It can stay empty for now.', ja: 'まだ決まっていなければ、空でも大丈夫です。' },
    teamsExample: { en: 'Sales, Development', ja: '営業、開発' },
    cadence: { en: 'How often?', ja: 'どのくらいのペースで開きますか。' },
    cadenceOnce: { en: 'Once for now', ja: 'まずは一度だけ' },
    firstDate: { en: 'When is the first session?', ja: '最初の回はいつですか。' },
    nextDate: { en: 'When is the next session of "{title}"?', ja: '「{title}」の次回はいつですか。' },
    fixDate: { en: 'Which of the dates under discussion will it be?', ja: '候補日のうち、どの日にしますか。' },
    otherDate: { en: 'Another date', ja: 'ほかの日' },
    undecided: { en: 'Still open (tbd)', ja: 'まだ決めない（tbd）' },
    byCadence: { en: 'by the cadence: {cadence}', ja: '開催ペース：{cadence}' },
    whichSeries: { en: 'Which series?', ja: 'どのシリーズですか。' },
    whichFolder: { en: 'In which folder?', ja: 'どのフォルダーに作りますか。' },
    host: { en: 'Who hosts on {date}?', ja: '{date}の主催者は誰ですか。' },
    hostOpen: { en: 'Who hosts the session?', ja: 'この回の主催者は誰ですか。' },
    hostLater: { en: 'Decide later', ja: 'あとで決める' },
    badDate: { en: 'Write the date like 2026-12-17, or tbd.', ja: '2026-12-17の形か、tbdと書いてください。' },
    twoTeams: { en: 'Name at least two teams.', ja: '部門を二つ以上書いてください。' },
    sameTeam: { en: 'The same team is named twice.', ja: '同じ部門が二度書かれています。' },
    topics: { en: 'Which topics would you like to keep?', ja: 'どのテーマを残しますか。' },
    assumed: { en: 'assumed', ja: '仮' },
    when: { en: 'When will they be talked about?', ja: 'いつ話しますか。' },
    later: { en: 'Later', ja: 'あとで決める' },
    laterHint: {
      en: 'The topics wait in the series until you put them on a session.',
      ja: 'テーマの候補としてシリーズに置いておき、あとで回に入れます。',
    },
    onSessions: { en: 'One topic a session', ja: '1回に一つずつ入れる' },
    onSessionsHint: {
      en: 'With an agenda, minute by minute, where a session has none yet.',
      ja: 'アジェンダがまだない回には、時間割も書き込みます。',
    },
    fromDate: { en: 'From a date of your choice …', ja: '最初の日を決めて入れる…' },
    badDay: { en: 'Write the date like 2026-12-17.', ja: '2026-12-17の形で書いてください。' },
  },
  reasons: {
    'wants to and has co-hosted': {
      en: 'would like to host and has co-hosted',
      ja: '主催を希望し、共同主催の経験あり',
    },
    'wants to': { en: 'would like to host', ja: '主催を希望' },
    'has co-hosted': { en: 'has co-hosted', ja: '共同主催の経験あり' },
    'has hosted': { en: 'has hosted before', ja: '主催の経験あり' },
  },
  buttons: {
    newSeries: { en: 'New series', ja: '新しいシリーズを作る' },
    openFolder: { en: 'Open folder', ja: 'フォルダーを開く' },
    showLine: { en: 'Show the line', ja: '該当の行を表示する' },
    showProblems: { en: 'Show problems', ja: '問題を表示する' },
    showLog: { en: 'Show log', ja: 'ログを表示する' },
    openPlanner: { en: 'Open planner', ja: 'プランナーを開く' },
  },
  progress: {
    checking: { en: 'Checking meetup files', ja: '交流会のファイルを点検しています' },
    topics: { en: 'Turning the goal into topics', ja: '目的からテーマを考えています' },
  },
  done: {
    scheduled: { en: '{date} is on the plan, hosted by {host}.', ja: '{date}を予定に入れました。主催者は{host}です。' },
    scheduledNoHost: {
      en: '{date} is on the plan. The host is still open.',
      ja: '{date}を予定に入れました。主催者はこれからです。',
    },
    topicsAdded: {
      en: '{topics} added. Lines marked [assumed] are guesses; correct them together.',
      ja: 'テーマを{topics}足しました。【仮】の行は推測です。一緒に直していきましょう。',
    },
    checked: {
      en: '{files} checked: {items} to look at.',
      ja: '{files}のファイルを点検しました。見ておきたい点は{items}です。',
    },
    checkedClean: {
      en: 'Nothing to mention in {files}.',
      ja: '{files}のファイルを点検しました。気になる点はありません。',
    },
  },
  errors: {
    textChanged: {
      en: 'The text changed while you were choosing, so nothing was written. Try once more.',
      ja: '選んでいる間に本文が変わったため、書き込みませんでした。もう一度お試しください。',
    },
    syntax: {
      en: '{file} has a line that cannot be read. Mend it first, then this works.',
      ja: '{file}に読み取れない行があります。先にそこを直すと続けられます。',
    },
    readOnly: {
      en: '{file} is read-only. Save a copy, or ask its owner.',
      ja: '{file}は読み取り専用です。コピーを保存するか、管理している人に頼んでください。',
    },
    fileGone: {
      en: '{file} is no longer there. It may have been renamed or moved.',
      ja: '{file}が見つかりません。名前や場所が変わったのかもしれません。',
    },
    taken: {
      en: '"{id}" is already in use. Choose another id.',
      ja: '「{id}」はすでに使われています。別のidにしてください。',
    },
    fileTaken: {
      en: '{file} exists already. Choose another title.',
      ja: '{file}はすでにあります。別の名前にしてください。',
    },
    alias: {
      en: 'This value is written as a YAML alias. Change it where it is defined.',
      ja: 'この値はYAMLのエイリアスで書かれています。定義されている場所で直してください。',
    },
    oneTeam: {
      en: 'Only one team is in this series, so shared topics cannot be found yet. Who is on the other side?',
      ja: 'このシリーズには部門が一つしかないため、共通のテーマをまだ探せません。相手の部門はどこですか。',
    },
    noGoal: {
      en: 'Write the goal first, even one vague sentence.',
      ja: '先に目的を書いてください。漠然とした一文で十分です。',
    },
    noTopics: {
      en: 'Nothing concrete enough was found for every team. One struggle or handover from each will help.',
      ja: 'どの部門にも関わる具体的な案が見つかりませんでした。困りごとか受け渡しを各部門一つずつ書いてみてください。',
    },
    noSeries: {
      en: 'There is no meetup series in this workspace yet. Begin with a new one.',
      ja: 'このワークスペースにはまだ交流会のシリーズがありません。先に作ってください。',
    },
    noFolder: {
      en: 'Open a folder first: the series is kept in a file there.',
      ja: '先にフォルダーを開いてください。シリーズはその中のファイルに書きます。',
    },
    dateTaken: {
      en: '{date} already has a session at that time. Pick another day.',
      ja: '{date}の同じ時刻に別の回があります。別の日を選んでください。',
    },
    unexpected: {
      en: 'Something went wrong and nothing was written. The log has the details.',
      ja: '問題が起きたため、書き込みませんでした。詳しくはログにあります。',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
