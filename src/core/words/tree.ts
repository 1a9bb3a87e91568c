import type { Text } from './words.ts';

/** What the tree of what waits says besides what its rows are about. */
export const tree = {
  groups: {
    mine: { en: 'For me', ja: '自分のこと' },
    next: { en: 'Next', ja: '次回' },
    decide: { en: 'Needs a decision', ja: '判断待ち' },
    open: { en: 'Open follow-ups', ja: 'これからやること' },
    hints: { en: 'Hints still waiting', ja: 'つながりを待つヒント' },
    series: { en: 'Series', ja: 'シリーズ' },
    people: { en: 'People', ja: '人' },
  },
  labels: {
    due: { en: 'by {due}', ja: '期限{due}' },
    late: { en: 'was due {due}', ja: '期限{due}を過ぎています' },
    left: { en: '{items} to do', ja: '残り{items}' },
    more: { en: 'Show more', ja: '続きを表示する' },
    soFar: { en: '{n} so far', ja: 'ここまで{n}件' },
    done: { en: 'done, as the file shows', ja: '済み（ファイルの記述から）' },
    notYet: { en: 'Has not come yet', ja: 'まだ参加なし' },
    notebook: { en: 'Host’s notebook', ja: '主催者ノート' },
    notes: { en: '{items} from earlier hosts', ja: 'これまでの主催者から{items}' },
  },
  status: {
    today: { en: 'Meetup today, {time}', ja: '今日 {time} 開催' },
    todayOpen: { en: 'Meetup today', ja: '今日開催' },
    tomorrow: { en: 'Meetup tomorrow', ja: '明日開催' },
    undecided: { en: 'Meetup: date undecided', ja: '次回：日程未定' },
    next: { en: 'Meetup: no next date', ja: '次回の予定なし' },
    review: { en: 'Meetup: time to decide', ja: '見直しどき' },
    fade: { en: 'Meetup: fading quietly', ja: '静かに止まりかけ' },
    alone: { en: 'Meetup: a first-timer alone', ja: '初めての主催者が一人' },
    record: { en: 'Meetup: record {date}', ja: '{date}の記録待ち' },
    late: { en: 'Meetup: {followups} overdue', ja: '期限を過ぎたやること{followups}' },
    badge: { en: '{items} waiting for you', ja: '待っていること{items}' },
  },
  tips: {
    record: { en: 'What did someone say that stuck?', ja: '心に残った一言は何でしたか' },
    late: { en: 'Tick off what is done', ja: '済んだものにチェックを付ける' },
    session: { en: 'Open the planner of {title}', ja: '{title}のプランナーを開く' },
    undecided: { en: 'Fix the date of {title}', ja: '{title}の日程を決める' },
    next: { en: 'Schedule the next session of {title}', ja: '{title}の次回を決める' },
    review: { en: '{title}: continue, change, pause or close', ja: '{title}：続ける・変える・休む・閉じる' },
    alone: {
      en: 'Ask somebody who has hosted before to stand beside: {title}',
      ja: '経験者に隣に立ってもらう：{title}',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
