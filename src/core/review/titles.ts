import type { Text } from '../words/words.ts';

/** What remedies of several rules are called: the same move has the same name wherever it is offered. */
export const titles = {
  widen: { en: 'Add {team} to the teams of the series', ja: 'シリーズの部門に{team}を足す' },
  schedule: { en: 'Schedule {newDate}', ja: '{newDate}に入れる' },
  redate: { en: 'Change the date to {newDate}', ja: '日付を{newDate}に直す' },
  write: { en: 'Write "{fixed}"', ja: '「{fixed}」に直す' },
  quote: { en: 'Quote the whole text', ja: '文全体を引用符で囲む' },
  cohost: { en: 'Add {other} as co-host', ja: '{other}を共同主催者に加える' },
  replace: { en: 'Replace with "{guess}"', ja: '「{guess}」に直す' },
  move: { en: 'Move to {newDate}', ja: '{newDate}に移す' },
  keepDate: { en: 'Keep the date and add a reason', ja: '日はそのままで理由を書く' },
  scheduleNext: { en: 'Schedule the next session', ja: '次回を決める' },
  host: { en: 'Make {other} the host', ja: '主催者を{other}にする' },
  nextHost: { en: 'Make {other} the next host', ja: '次回の主催者を{other}にする' },
  findTopics: { en: 'Turn the goal into topics', ja: '目的からテーマを考える' },
  goToOther: { en: 'Go to the other', ja: 'もう一方を表示する' },
} as const satisfies Record<string, Text>;
