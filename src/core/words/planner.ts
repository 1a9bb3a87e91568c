import type { Text } from './words.ts';

/** What the planner says about what somebody did in it: what became of it, or why nothing was written. */
export const plannerWords = {
  refused: {
    changed: {
      en: 'The text changed there in the meantime, so nothing was written. This is how it reads now.',
      ja: 'その間に本文のこの箇所が変わったため、書き込みませんでした。表示は今の内容です。',
    },
    gone: {
      en: 'This is no longer in the text, so nothing was written.',
      ja: '本文からなくなっているため、書き込みませんでした。',
    },
    unreadable: {
      en: 'A line here cannot be read. Mend it in the text first.',
      ja: 'ここに読み取れない行があります。先に本文を直してください。',
    },
    misfit: {
      en: '"{value}" does not fit here, so nothing was written.',
      ja: '「{value}」はここには書けないため、書き込みませんでした。',
    },
    empty: {
      en: 'This cannot be empty. Remove the whole entry if nobody needs it.',
      ja: 'ここは空にできません。不要なら項目ごと削除してください。',
    },
    short: {
      en: 'This form of discussion needs at least {minutes}.',
      ja: 'この進め方には少なくとも{minutes}必要です。',
    },
  },
  locked: {
    conflict: {
      en: 'Two versions of the text stand in this file at once. Choose one in the text; until then the planner only shows.',
      ja: 'このファイルには二つの版が並んだままです。本文でどちらかを選ぶまで、プランナーは表示だけになります。',
    },
    readOnly: {
      en: 'This file is read-only, so the planner only shows it.',
      ja: 'このファイルは読み取り専用のため、プランナーは表示だけになります。',
    },
    deleted: {
      en: 'This file was deleted. An editor still holds its text: save it there to bring it back.',
      ja: 'このファイルは削除されました。エディターにはまだ本文が残っています。そこで保存すると元に戻ります。',
    },
  },
  done: {
    written: { en: 'Written.', ja: '書き込みました。' },
    blockMoved: { en: '"{text}" is now block {n} of {known}.', ja: '「{text}」を{known}枠中{n}番目に移しました。' },
    blockAdded: { en: '"{text}" added to the agenda.', ja: 'アジェンダに「{text}」を足しました。' },
    formatAdded: { en: '"{text}" added: {minutes}.', ja: '「{text}」の枠を足しました（{minutes}）。' },
    removed: { en: '"{text}" removed.', ja: '「{text}」を削除しました。' },
    joined: { en: '{value} added.', ja: '{value}を加えました。' },
    left: { en: '{value} taken out.', ja: '{value}を外しました。' },
    personJoined: { en: '{name} added.', ja: '{name}を加えました。' },
    personLeft: { en: '{name} taken out.', ja: '{name}を外しました。' },
    topicCarried: { en: '"{topic}" is now on {date}.', ja: '「{topic}」を{date}に移しました。' },
    topicPut: { en: '"{topic}" is on {date}.', ja: '「{topic}」を{date}に入れました。' },
    sessionAdded: { en: '{date} is on the plan.', ja: '{date}を予定に入れました。' },
    sessionAsks: {
      en: '{date} is on the plan. What is still open comes first: {followups}.',
      ja: '{date}を予定に入れました。最初に、残ったやること{followups}を置きました。',
    },
    sessionOpen: { en: 'A session without a date is on the plan.', ja: '日程未定の回を足しました。' },
    minutes: { en: '"{text}" takes {minutes} now.', ja: '「{text}」を{minutes}にしました。' },
    decided: { en: 'The decision is written down.', ja: '判断を書き残しました。' },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
