import { saidTwice } from './said-twice.ts';
import type { Text } from './words.ts';

/** The fixed words of the groups and connections of the planner. */
export const togetherLabels = {
  groups: { en: 'Who sits together', ja: 'グループ分け' },
  connections: { en: 'Connections', ja: 'つながり' },
  session: { en: 'Session', ja: '回' },
  size: { en: 'People in a group', ja: '1グループの人数' },
  rounds: { en: 'Rounds', ja: '何巡するか' },
  mix: { en: 'Mix', ja: 'グループに分ける' },
  again: { en: 'Mix once more', ja: 'もう一度分け直す' },
  stop: { en: 'Stop', ja: '止める' },
  write: { en: 'Write into the file', ja: 'ファイルに書き込む' },
  written: { en: 'Written. One undo takes it back.', ja: '書き込みました。「元に戻す」1回で戻せます。' },
  changed: { en: 'Not written yet', ja: 'まだ書き込んでいません' },
  round: { en: 'Round {n}', ja: '{n}巡目' },
  group: { en: 'Group {n}', ja: 'グループ{n}' },
  leads: { en: 'leads', ja: '進行役' },
  how: {
    en: 'Drag somebody to another group, or press ← and → while the name has the focus; L makes them lead.',
    ja: '人をドラッグするか、名前を選んで←→キーで別のグループに移せます。Lキーで進行役になります。',
  },
  choose: { en: 'Expected: choose two or more', ja: '参加予定：2人以上を選ぶ' },
  apart: { en: 'Keep apart', ja: '離す' },
  together: { en: 'Keep together', ja: '一緒にする' },
  apartOf: { en: 'Apart: {text}', ja: '離す：{text}' },
  togetherOf: { en: 'Together: {text}', ja: '一緒：{text}' },
  remove: { en: 'Remove', ja: '外す' },
  unseated: { en: 'Not in a group yet', ja: 'まだグループに入っていない人' },
  moved: { en: '{text} moved', ja: '{text}に移しました' },
  table: { en: 'Who has met whom', ja: '誰と誰が会ったか' },
  name: { en: 'Name', ja: '名前' },
  team: { en: 'Team', ja: '部門' },
  came: { en: 'Sessions', ja: '参加' },
  met: { en: 'Met from other teams', ja: '会ったほかの部門の人' },
  notMet: { en: 'Not met yet', ja: 'まだ会っていない人' },
  growth: { en: 'First meetings across teams', ja: '部門をこえた初対面' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is said of who has met whom. */
export const networkWords = {
  summary: {
    en: '{people} have met here, with {pairs} across teams.',
    ja: 'ここで会ったのは{people}、部門をこえた組は{pairs}です。',
  },
  between: { en: '{team} and {otherTeam}: {pairs}', ja: '{team}と{otherTeam}：{pairs}' },
  only: saidTwice.onlyBridge,
  alone: {
    en: '{name} has met nobody outside {team} in {sessions}.',
    ja: '{name}は{sessions}参加しましたが、まだ{team}以外の人と同席していません。',
  },
  grew: { en: '{date}: {n} new, {known} in all', ja: '{date}：新しく{n}組、あわせて{known}組' },
  suggestPair: {
    en: 'A next step: seat {name} and {other} in one group.',
    ja: '次の一歩：{name}と{other}を同じグループにしてみませんか。',
  },
  suggestMix: {
    en: 'A next step: mix the groups next time, for the {pairs} still to meet.',
    ja: '次の一歩：次の回でグループを混ぜると、まだ会っていない{pairs}が会い始めます。',
  },
  suggestNew: {
    en: 'Everyone has met everyone from the other teams. A next step: invite somebody new.',
    ja: '全員がほかの部門の全員と会いました。次の一歩：新しい人を誘ってみませんか。',
  },
  empty: {
    en: 'Connections appear after the first held session with participants from two teams.',
    ja: '二つの部門が参加した回を開催すると、ここにつながりが現れます。',
  },
  crowd: {
    en: 'More than 100 people were in one room, so nobody can say who met whom. With groups written down, connections appear here.',
    ja: '100人を超える場では、誰と誰が会ったかまでは分かりません。グループ分けを書いておくと、ここにつながりが現れます。',
  },
  nobody: { en: 'nobody yet', ja: 'まだいません' },
} as const satisfies Readonly<Record<string, Text>>;
