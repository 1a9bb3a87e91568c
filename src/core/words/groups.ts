import type { Text } from './words.ts';

/** What is said of groups: while they are asked for, when they are shown, and why there are none. */
export const groupWords = {
  command: { en: 'Mix Groups', ja: 'グループ分けをする' },
  whichSession: { en: 'For which session?', ja: 'どの回のグループ分けをしますか。' },
  size: { en: 'How many in a group?', ja: '1グループ何人にしますか。' },
  goodSize: { en: 'easy to talk', ja: '話しやすい人数です' },
  pairs: { en: 'pairs', ja: '二人組' },
  rounds: { en: 'How many rounds, each with new groups?', ja: '組み替えながら何巡しますか。' },
  untilAllMet: {
    en: 'Until everyone has met everyone from the other teams',
    ja: '全員がほかの部門の全員と会うまで',
  },
  untilAllMetToAll: { en: 'Until everyone has met', ja: '全員が一度は会うまで' },
  likeThese: { en: 'Shall these groups be written?', ja: 'このグループ分けを書き込みますか。' },
  write: { en: 'Write {groups}', ja: '{groups}を書き込む' },
  again: { en: 'Mix once more', ja: 'もう一度分け直す' },
  againHint: { en: 'Other groups that are as good', ja: '同じくらいよい別の分け方を出します' },
  written: {
    en: '{groups} written. First meetings across teams: {n}.',
    ja: '{groups}に分けました。部門をこえた初めての組み合わせは{n}組です。',
  },
  /** The same where nobody here belongs to a team. */
  writtenToAll: {
    en: '{groups} written. First meetings: {n}.',
    ja: '{groups}に分けました。初めての組み合わせは{n}組です。',
  },
  title: { en: 'Groups for {date}', ja: '{date}のグループ分け' },
  titleOpen: { en: 'Groups', ja: 'グループ分け' },
  round: { en: 'Round {n}', ja: '{n}巡目' },
  group: { en: 'Group {n}', ja: 'グループ{n}' },
  lead: { en: 'leads', ja: '進行役' },
  /** What a plan brings. */
  brings: {
    en: 'First meetings across teams: {n} of at most {known}.',
    ja: '部門をこえた初めての組み合わせは{n}組です（最大でも{known}組）。',
  },
  bringsToAll: {
    en: 'First meetings: {n} of at most {known}.',
    ja: '初めての組み合わせは{n}組です（最大でも{known}組）。',
  },
  noneNew: {
    en: 'Everyone here has met everyone from the other teams. These groups bring together those who sat apart the longest.',
    ja: 'ここにいる人は、ほかの部門の全員とすでに会っています。しばらく同席していない人どうしを組み合わせました。',
  },
  noneNewToAll: {
    en: 'Everyone here has met. These groups bring together those who sat apart the longest.',
    ja: 'ここにいる人は、全員がすでに会っています。しばらく同席していない人どうしを組み合わせました。',
  },
  allMet: {
    en: 'After this, everyone has met everyone from the other teams.',
    ja: 'これで、全員がほかの部門の全員と会ったことになります。',
  },
  allMetToAll: { en: 'After this, everyone has met.', ja: 'これで、全員が一度は会ったことになります。' },
  tooFew: {
    en: 'Mixing needs at least 4 expected people (now {people}).',
    ja: 'グループ分けには参加予定が4人以上必要です（今は{people}）。',
  },
  tooMany: {
    en: 'At most 5,000 people can be mixed at once (now {people}).',
    ja: '一度に分けられるのは5,000人までです（今は{people}）。',
  },
  oneGroup: {
    en: '{people} make one group of that size. Choose a smaller size.',
    ja: '{people}では一つのグループになります。1グループの人数を減らしてください。',
  },
  torn: {
    en: '{name} and {other} are both to sit together and to be kept apart.',
    ja: '{name}と{other}は、一緒にする指定と離す指定の両方に入っています。',
  },
  tooLarge: {
    en: '{names} are to sit together, but a group takes {n} at most.',
    ja: '{names}は一緒にする指定ですが、1グループは{n}人までです。',
  },
  stillTogether: {
    en: '{name} and {other} cannot be kept apart: there are too few groups for all these wishes.',
    ja: '{name}と{other}を離せません。指定に対してグループの数が足りません。',
  },
  unknown: { en: '"{value}" is not expected at this session.', ja: '「{value}」はこの回の参加予定にいません。' },
  noneAhead: { en: 'No session ahead to mix groups for.', ja: 'グループ分けのできる回が、まだ予定されていません。' },
} as const satisfies Readonly<Record<string, Text>>;
