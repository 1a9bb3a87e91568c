import type { Text } from '../core/words/words.ts';

/** What `meetup new --help` says. */
export const newHelp: Text = {
  en: `meetup new [--template NAME] > FILE.meetup.yaml

The text of a series to start with: goal, teams, cadence, a first topic with its
question, and a first session with its agenda two weeks ahead.

  --template NAME       study-group, two-departments (what comes without it),
                        onboarding or incident-review
  --today YYYY-MM-DD    the day taken as today
  --lang en|ja          language; otherwise that of LC_ALL, LC_MESSAGES or LANG
  -h, --help            this text`,
  ja: `meetup new [--template 名前] > ファイル.meetup.yaml

始めるときのシリーズの文面です。目的、部門、開催ペース、最初のテーマと問い、
二週間以上先の最初の回とアジェンダが入っています。

  --template 名前       study-group（勉強会）、two-departments（二つの部門の交流
                        会、省いたとき）、onboarding（新しく入った人を迎える
                        会）、incident-review（障害から学ぶ会）
  --today YYYY-MM-DD    今日とみなす日
  --lang en|ja          言語（省くとLC_ALL、LC_MESSAGES、LANGに従います）
  -h, --help            この説明`,
};
