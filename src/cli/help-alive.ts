import type { Text } from '../core/words/words.ts';

interface Help {
  readonly about: Text;
  readonly options: Text;
}

/** What `meetup health --help` says before what every command says. */
export const healthHelp: Help = {
  about: {
    en: `meetup health [PATH…]: how each series is doing, and why

One honest line each, with what it rests on: who came from which team, who is on
the way to hosting, who could host next, which teams know each other. In words;
nobody is ranked.`,
    ja: `meetup health [PATH…]: シリーズの調子とその理由

シリーズごとに一行と、その根拠をまとめます。部門ごとの参加、主催者への道、次に
主催をお願いできそうな人、部門どうしのつながりです。人に順位は付けません。`,
  },
  options: {
    en: `  --format text|md|json|csv
                        JSON is a list of {file, series, state, health,
                        reasons, held, next, host, open, late, waiting,
                        outcomes, attendance, hosts}; CSV a row for each series`,
    ja: `  --format text|md|json|csv
                        JSONは{file, series, state, health, reasons, held,
                        next, host, open, late, waiting, outcomes, attendance,
                        hosts}のリスト、CSVはシリーズごとに1行です`,
  },
};

/** What `meetup report --help` says before what every command says. */
export const reportHelp: Help = {
  about: {
    en: `meetup report [PATH…]: what came of it, in a minute

From the files alone: what each series is for, what came of it, the remark it
began with, whom to thank, what is still open and when it meets next.`,
    ja: `meetup report [PATH…]: 生まれたもの（1分で読めるまとめ）

ファイルに書かれていることだけから、シリーズのねらい、生まれたもの、きっかけに
なった一言、お礼を伝えたい人、残っていること、次回をまとめます。`,
  },
  options: {
    en: `  --format text|md|json|csv
                        md: a page to pass on; JSON is a list of {file, series,
                        outcomes, waiting, followups}; CSV a row for each
                        outcome`,
    ja: `  --format text|md|json|csv
                        md：人に渡せる1枚。JSONは{file, series, outcomes,
                        waiting, followups}のリスト、CSVは成果ごとに1行です`,
  },
};
