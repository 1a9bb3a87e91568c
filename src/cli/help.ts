import type { Text } from '../core/words/words.ts';
import { healthHelp, reportHelp } from './help-alive.ts';
import { groupsHelp } from './help-groups.ts';
import { networkHelp } from './help-network.ts';
import { newHelp } from './help-new.ts';
import { sheetHelp } from './help-sheet.ts';

/** The commands, in the order in which a host meets them. */
export const commandNames = [
  'check',
  'fix',
  'next',
  'topics',
  'groups',
  'sheet',
  'network',
  'health',
  'report',
  'invite',
  'poll',
  'minutes',
  'ics',
  'find',
  'new',
] as const;
export type CommandName = (typeof commandNames)[number];

const folders: Text = {
  en: `PATH is a directory, read whole, or a meetup file; without any, the current
directory. Files below one PATH share teams and people, as in one folder of the
editor; two PATHs share none: name those parts one by one that have none in
common. Rules, preset, time zone, language and today come from
.vscode/settings.json of the directory, as in the editor.`,
  ja: `PATHにはフォルダー（中をすべて読みます）か交流会のファイルを指定します。
省くと今のフォルダーです。一つのPATHの下のファイルは、エディターの一つの
フォルダーと同じく、部門と人を共有します。別のPATHとは共有しないので、分けたい
ものは一つずつ指定します。ルール、プリセット、タイムゾーン、言語、今日の日付は、
エディターと同じく.vscode/settings.jsonから読みます。`,
};

const common: Text = {
  en: `  --today YYYY-MM-DD    the day taken as today
  --lang en|ja          language; otherwise that of the settings, then that of
                        LC_ALL, LC_MESSAGES or LANG
  --no-settings         leave .vscode/settings.json out
  -h, --help            this text`,
  ja: `  --today YYYY-MM-DD    今日とみなす日
  --lang en|ja          言語（省くと設定に、なければLC_ALL、LC_MESSAGES、
                        LANGに従います）
  --no-settings         .vscode/settings.jsonを使いません
  -h, --help            この説明`,
};

const join = (language: keyof Text, ...parts: readonly Text[]): string =>
  parts.map((part) => part[language]).join('\n\n');
const both = (...parts: readonly Text[]): Text => ({ en: join('en', ...parts), ja: join('ja', ...parts) });

/** What `--help` says, for the program and for each command. */
export const help: Readonly<Record<CommandName | 'meetup', Text>> = {
  meetup: {
    en: `meetup: plan exchanges between teams in .meetup.yaml files

  meetup check [PATH…]    what an experienced organiser would notice
  meetup fix [PATH…]      mends in the files what needs no asking
  meetup next [PATH…]     sessions to come, and what waits for a decision
  meetup topics FILE      topics that concern every team, from an unclear goal
  meetup topics --goal TEXT --team NAME --team NAME
                          the same without a file
  meetup invite FILE      what to send about the next session
  meetup poll FILE        ask for a day while the date is open
  meetup minutes FILE     what was said in the last one, and who does what
  meetup ics [PATH]       a calendar file to import or subscribe to
  meetup groups FILE      groups in which people meet somebody new
  meetup sheet FILE       the run sheet of a session on one page
  meetup network FILE     who has met whom, in words or as a picture
  meetup health [PATH…]   how each series is doing, and why
  meetup report [PATH…]   what came of it, in a minute
  meetup find TEXT        topics, sessions and hints of the past, by their words
  meetup new              the text of a series to start with

  --version               the version
  -h, --help              this text; "meetup COMMAND --help" says more`,
    ja: `meetup: 部門間の交流会を.meetup.yamlで計画します

  meetup check [PATH…]    経験のある主催者なら気づくこと
  meetup fix [PATH…]      確かめずに直せるものを、ファイルで直す
  meetup next [PATH…]     これからの回と、判断を待っていること
  meetup topics FILE      漠然とした目的から、どの部門にも関わるテーマ
  meetup topics --goal 目的 --team 部門 --team 部門
                          同じことを、ファイルなしで
  meetup invite FILE      次回について送る文
  meetup poll FILE        日程が未定の回の、候補日の相談
  meetup minutes FILE     前回話し合ったことと、やること
  meetup ics [PATH]       取り込みや購読のできるカレンダーのファイル
  meetup groups FILE      初めての人と会えるグループ分け
  meetup sheet FILE       その回の進行表を1枚に
  meetup network FILE     誰と誰が会ったか（言葉か図で）
  meetup health [PATH…]   シリーズの調子とその理由
  meetup report [PATH…]   生まれたもの（1分で読めるまとめ）
  meetup find 言葉        これまでのテーマ、回、ヒントを言葉で探す
  meetup new              始めるときのシリーズの文面

  --version               版
  -h, --help              この説明（詳しくは「meetup コマンド --help」）`,
  },
  new: newHelp,
  check: both(
    {
      en: 'meetup check [PATH…]: what an experienced organiser would notice',
      ja: 'meetup check [PATH…]: 経験のある主催者なら気づくこと',
    },
    folders,
    {
      en: `  --fail-on LEVEL       error (default), warning, info or hint: exit with 1 at
                        or above it
  --format text|json    JSON is a list of {file, code, rule, level, line,
                        column, endLine, endColumn, message}: counted from 1,
                        columns in UTF-16 units, with hints, without a limit
  --format sarif        SARIF 2.1.0 for code hosts, each rule with its help
  --format github       annotations of a GitHub workflow, as many as text says
  --preset NAME         starter, recommended or strict, before the settings
${common.en}

Exit codes: 0 nothing at or above the level, 1 something, 2 could not run.`,
      ja: `  --fail-on LEVEL       error（既定）、warning、info、hint。これ以上があると1で
                        終わります
  --format text|json    JSONは{file, code, rule, level, line, column, endLine,
                        endColumn, message}のリストです。行と桁は1から数え、桁は
                        UTF-16単位です。ヒントも上限なしに含みます
  --format sarif        SARIF 2.1.0。ルールごとの説明も含みます
  --format github       GitHubのワークフローの注釈（件数はtextと同じ）
  --preset NAME         starter、recommended、strict。設定より優先します
${common.ja}

終了コード：0＝該当なし、1＝該当あり、2＝実行できなかった`,
    },
  ),
  fix: both(
    {
      en: `meetup fix [PATH…]: mends in the files what needs no asking

Only what says the same afterwards to everybody who reads it: full-width digits,
dates and times in other spellings, text broken by a comma, names written in
another case. Every other byte stays as it is.`,
      ja: `meetup fix [PATH…]: 確かめずに直せるものを、ファイルで直す

直すのは、誰が読んでも意味の変わらないものだけです。全角の数字、ほかの書き方の
日付や時刻、カンマで切れた文、大文字小文字の違う名前などです。ほかの部分は
1バイトも変えません。`,
    },
    folders,
    {
      en: `  --dry-run             show what would be mended, and write nothing
  --format text|json    JSON is a list of {file, code, rule, line, column,
                        message}, as it stood before
${common.en}

Exit codes: 0 done, or nothing to mend; 1 with --dry-run: something to mend;
2 could not run.`,
      ja: `  --dry-run             直すところを見せるだけで、書き込みません
  --format text|json    JSONは{file, code, rule, line, column, message}のリスト
                        で、直す前の位置です
${common.ja}

終了コード：0＝直した、または直すものがない、1＝--dry-runで直すものがある、
2＝実行できなかった`,
    },
  ),
  next: both(
    {
      en: 'meetup next [PATH…]: sessions to come, and what waits for a decision',
      ja: 'meetup next [PATH…]: これからの回と、判断を待っていること',
    },
    folders,
    {
      en: `  --format text|json    JSON is a list of {file, line, series, date, start,
                        zone, title, host, cohosts, topics, status},
                        soonest first: line from 1, date 2026-12-17, start
                        15:00, zone Asia/Tokyo; host, cohosts and topics by id.
                        What is not written is null, or an empty list
${common.en}

Exit codes: 0 done, 2 could not run.`,
      ja: `  --format text|json    JSONは{file, line, series, date, start, zone, title,
                        host, cohosts, topics, status}のリストで、近い順です。
                        lineは1から、dateは2026-12-17、startは15:00、zoneは
                        Asia/Tokyoの形、人とテーマはidです。書かれていない
                        ものはnullか空のリストです
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
    },
  ),
  topics: both(
    {
      en: `meetup topics FILE
meetup topics --goal TEXT --team NAME --team NAME …
meetup topics --input FILE|-

An unclear goal and its teams become a sharpened purpose, the questions still
open, topics that concern every team, each with its agenda, and a series.
Offline; the same input gives the same answer. FILE is a series file; --input
takes YAML or JSON with goal, teams and constraints, "-" from standard input.`,
      ja: `meetup topics FILE
meetup topics --goal 目的 --team 部門 --team 部門 …
meetup topics --input FILE|-

漠然とした目的と部門から、具体的なねらい、これから確かめたいこと、どの部門にも
関わるテーマとその時間割、シリーズの流れを考えます。オフラインで動き、同じ入力
には同じ答えを返します。FILEはシリーズのファイルです。--inputはgoal、teams、
constraintsを持つYAMLかJSONで、「-」は標準入力です。`,
    },
    {
      en: `  --sessions N          how many sessions (4)
  --minutes N           length of a session (the series', or 60)
  --people N            how many people (8)
  --count N             how many topics (6)
  --format text|md|json|yaml
                        md: a page to pass on; yaml: a series file to begin
                        with, or with FILE the lines to add to it; json: {lang,
                        goal_check, purpose, ask, topics, arc, parked, …}
${common.en}

Exit codes: 0 done, 2 could not run.`,
      ja: `  --sessions N          回数（4）
  --minutes N           1回の長さ（シリーズの長さ、なければ60）
  --people N            人数（8）
  --count N             テーマの数（6）
  --format text|md|json|yaml
                        md：人に渡せる1枚。yaml：そのまま始められるシリーズの
                        ファイル（FILEがあれば、書き足す行）。json：{lang,
                        goal_check, purpose, ask, topics, arc, parked, …}
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
    },
  ),
  invite: both(
    {
      en: `meetup invite FILE: what to send about the next session

An invitation; a poll while the date is open, a note once the session is moved
or cancelled. "meetup.templates" in .vscode/settings.json puts your own words
in place of these.`,
      ja: `meetup invite FILE: 次回について送る文

ふだんは案内文、日程が未定なら候補日の相談、日を移したり中止にしたりした回なら
そのお知らせです。.vscode/settings.jsonの「meetup.templates」で、自分たちの文面
に変えられます。`,
    },
    {
      en: `  --session DATE|ID     another session
  --kind KIND           invitation, poll, reminder, moved, cancelled, minutes or
                        thanks
  --format text|md|slack|teams|json
                        json: {file, date, id, kind, subject, text, md, slack,
                        teams, mailto}; mailto is null where it would be too
                        long for a link
${common.en}

Exit codes: 0 done, 2 could not run.`,
      ja: `  --session DATE|ID     ほかの回
  --kind KIND           invitation（案内）、poll（日程の相談）、reminder（あらた
                        めてのご案内）、moved（日程変更）、cancelled（中止）、
                        minutes（議事メモ）、thanks（お礼）
  --format text|md|slack|teams|json
                        json：{file, date, id, kind, subject, text, md, slack,
                        teams, mailto}。リンクに収まらないとき、mailtoはnull
                        です
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
    },
  ),
  poll: both(
    {
      en: `meetup poll FILE: ask for a day while the date is open

The text to send for the session whose "date" is "tbd", from its "options".
With --answers: how the answers stand, who is not certain, which other sessions
the hosts have on each day, and which day suits best.`,
      ja: `meetup poll FILE: 日程が未定の回の、候補日の相談

「date」が「tbd」の回の「options」から、送る文を作ります。返事を--answersで渡す
と、候補日ごとの人数、要調整の人、主催者のほかの回との重なり、いちばん集まりやす
い日を示します。`,
    },
    {
      en: `  --answers FILE|-      lines like "Ken: A o, B x", as copied from a chat
  --session ID          another session without a date
  --format text|md|slack|teams|json
                        json: {text, options: [{letter, date, clashes, yes,
                        perhaps, no}], best}
${common.en}

Exit codes: 0 done, 2 could not run.`,
      ja: `  --answers FILE|-      「鈴木 A○ B×」のような行（チャットの写しで構いません）
  --session ID          日程が未定のほかの回
  --format text|md|slack|teams|json
                        json：{text, options: [{letter, date, clashes, yes,
                        perhaps, no}], best}
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
    },
  ),
  minutes: both(
    {
      en: 'meetup minutes FILE: what was said in the last session, and who does what',
      ja: 'meetup minutes FILE: 前回話し合ったことと、やること',
    },
    {
      en: `  --session DATE|ID     another session
  --kind minutes|thanks minutes (default), or a letter of thanks with what was
                        learned
  --format text|md|slack|teams|json
                        as for "meetup invite"
${common.en}

Exit codes: 0 done, 2 could not run.`,
      ja: `  --session DATE|ID     ほかの回
  --kind minutes|thanks 議事メモ（既定）か、学んだことを添えたお礼
  --format text|md|slack|teams|json
                        「meetup invite」と同じです
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
    },
  ),
  ics: both(
    {
      en: `meetup ics [PATH] [--out FILE]: a calendar file to import or subscribe to

One entry for each session with a date: cancelled ones say so, moved ones keep
their identity. Without a change the same bytes come out. What an entry is
known by holds its file's path from PATH: keep calling it with the same PATH.`,
      ja: `meetup ics [PATH] [--out FILE]: 取り込みや購読のできるカレンダーのファイル

日程の決まった回を1件ずつ書き出します。中止は中止と分かり、日程を移した回は同じ
予定のまま移ります。内容が変わらなければ、1バイトも変わりません。予定の見分けに
PATHからのファイル名を使うため、いつも同じPATHで実行します。`,
    },
    folders,
    {
      en: `  --out FILE            write there; entries that changed since count as newer.
                        Without it, to standard output
  --session DATE|ID     this session only, with a file as PATH
${common.en}

Exit codes: 0 done, 2 could not run.`,
      ja: `  --out FILE            このファイルに書きます。前と変わった予定は新しい版に
                        なります。省くと標準出力です
  --session DATE|ID     この回だけ（PATHはファイル）
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
    },
  ),
  groups: both(groupsHelp.about, {
    en: `${groupsHelp.options.en}
${common.en}

Exit codes: 0 done, 2 could not run, or not as wished.`,
    ja: `${groupsHelp.options.ja}
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった、または指定どおりにできなかった`,
  }),
  sheet: both(sheetHelp.about, {
    en: `${sheetHelp.options.en}
${common.en}

Exit codes: 0 done, 2 could not run.`,
    ja: `${sheetHelp.options.ja}
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
  }),
  network: both(networkHelp.about, {
    en: `${networkHelp.options.en}
${common.en}

Exit codes: 0 done, 2 could not run.`,
    ja: `${networkHelp.options.ja}
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
  }),
  health: both(healthHelp.about, folders, {
    en: `${healthHelp.options.en}
${common.en}

Exit codes: 0 done, 2 could not run.`,
    ja: `${healthHelp.options.ja}
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
  }),
  report: both(reportHelp.about, folders, {
    en: `${reportHelp.options.en}
${common.en}

Exit codes: 0 done, 2 could not run.`,
    ja: `${reportHelp.options.ja}
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
  }),
  find: both(
    {
      en: `meetup find TEXT [PATH…]: topics, sessions, hints, follow-ups and outcomes
whose words hold every word of TEXT, newest first. Upper and lower case, width
and kana make no difference; people and teams are found by id and by name.`,
      ja: `meetup find 言葉 [PATH…]: テーマ、回、ヒント、やること、成果を言葉で探します。
空白で区切った言葉をすべて含むものを、新しい順に並べます。大文字と小文字、全角と
半角、ひらがなとカタカナは区別しません。人と部門はidでも名前でも見つかります。`,
    },
    folders,
    {
      en: `  --format text|json    JSON is a list of {kind, text, date, series, file,
                        line}: kind topic, session, hint, followup or outcome,
                        line from 1; date is null where there is none
${common.en}

Exit codes: 0 done, 2 could not run.`,
      ja: `  --format text|json    JSONは{kind, text, date, series, file, line}のリスト
                        です。kindはtopic、session、hint、followup、outcomeの
                        どれか、lineは1からです。日付がなければdateはnullです
${common.ja}

終了コード：0＝実行できた、2＝実行できなかった`,
    },
  ),
};
