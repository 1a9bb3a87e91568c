import type { Text } from '../core/words/words.ts';

/** What `meetup sheet --help` says before what every command says. */
export const sheetHelp: { readonly about: Text; readonly options: Text } = {
  about: {
    en: `meetup sheet FILE [--session DATE|ID] [--format text|md|html]

The run sheet of a session on one page: agenda by the clock, questions, groups,
who is expected, and what the sessions before have left.`,
    ja: `meetup sheet FILE [--session 日付|id] [--format text|md|html]

その回の進行表を1枚にまとめます。時刻入りのアジェンダ、問い、グループ、参加予定
の人、これまでの回からの引き継ぎとやることが載ります。`,
  },
  options: {
    en: `  --session DATE|ID     which session (the next one)
  --format text|md|html html: a page to print`,
    ja: `  --session 日付|id     どの回か（省くと次回）
  --format text|md|html html：印刷用の1枚`,
  },
};
