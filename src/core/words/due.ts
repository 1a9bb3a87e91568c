import type { Text } from './words.ts';

/** What the status bar says of what is due next, and the badge of the view. */
export const dueWords = {
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
