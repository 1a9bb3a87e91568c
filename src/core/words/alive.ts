import { labels } from './labels.ts';
import type { Text } from './words.ts';

/** What is said of how a series keeps going: its momentum, its people, what was said and what came of it. */
export const alive = {
  states: {
    new: { en: 'Just started', ja: '始まったばかり' },
    steady: { en: 'Going well', ja: '順調' },
    nudge: { en: 'Needs a nudge', ja: 'ひと押しが必要' },
    decide: { en: 'Time to decide', ja: '見直しどき' },
    fading: { en: 'Fading quietly', ja: '静かに止まりかけ' },
    paused: labels.paused,
    closed: labels.closed,
  },
  reasons: {
    notYet: { en: 'no session held yet', ja: 'まだ開催なし' },
    held: { en: '{sessions} held', ja: '{sessions}開催' },
    decided: { en: 'decided on {date}', ja: '{date}に判断' },
    fading: { en: 'nothing held or planned for {days}', ja: '{days}、開催も予定もなし' },
    review: { en: '{sessions} since the last decision', ja: '前の判断から{sessions}' },
    firstReview: { en: '{sessions} without a decision yet', ja: '判断のないまま{sessions}' },
    noNext: { en: 'no next date', ja: '次回の予定なし' },
    openDate: { en: 'the next date is still open', ja: '次回の日程が未定' },
    next: { en: 'next on {date}', ja: '次回は{date}' },
    oneSide: { en: 'only {team} came, {times} in a row', ja: '{times}続けて{team}だけの参加' },
    gap: { en: '{days} between {date} and {date2}', ja: '{date}から{date2}まで{days}' },
    streak: { en: '{name} has hosted {times} in a row', ja: '{name}が{times}続けて主催' },
    overdue: { en: '{followups} overdue', ja: '期限を過ぎたやること{followups}' },
    outcomes: { en: '{outcomes} so far', ja: '生まれた成果{outcomes}' },
  },
  hosts: {
    wants: { en: 'would like to host', ja: '主催を希望' },
    cohosted: { en: 'has co-hosted {times}', ja: '共同主催{times}' },
    hosted: { en: 'has hosted {times}', ja: '主催{times}' },
    rests: { en: 'lets {name} rest after {times} in a row', ja: '{times}続いた{name}と交代' },
    otherTeam: { en: 'from another team than the last host', ja: '前回の主催者とは別の部門' },
  },
  steps: {
    participant: { en: 'Participant', ja: '参加者' },
    organiser: { en: 'In the organiser group', ja: '主催者グループ' },
    cohost: { en: 'Co-host', ja: '共同主催者' },
    host: { en: 'Host', ja: '主催者' },
    teacher: { en: 'Has taught a host', ja: '主催者を育てた人' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
