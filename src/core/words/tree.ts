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
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
