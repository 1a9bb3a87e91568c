import type { Text } from './words.ts';

/** A stretch of a host's work, and when it is due. */
export interface ChecklistPhase {
  readonly id: string;
  /** Days from the date of the session. */
  readonly days: number;
  readonly title: Text;
  readonly items: readonly { readonly id: string; readonly text: Text }[];
}

/** What a host does, and when: counted back from the date of a session, and on for a week after it. */
export const checklist: readonly ChecklistPhase[] = [
  {
    id: 'threeWeeks',
    days: -21,
    title: { en: 'Three weeks before', ja: '3週間前' },
    items: [
      {
        id: 'date',
        text: {
          en: 'Confirm the date and the room or link; put it in the calendars of both teams',
          ja: '日程と会場（または会議リンク）を確定し、各部門のカレンダーに入れる',
        },
      },
      {
        id: 'cohost',
        text: {
          en: 'Ask one person from the other team to co-host, by name',
          ja: 'もう一方の部門の一人に、名指しで共同主催をお願いする',
        },
      },
      {
        id: 'topic',
        text: { en: 'Choose one topic and write its opening question', ja: 'テーマを一つ選び、最初の問いを書く' },
      },
      {
        id: 'why',
        text: { en: 'Write one sentence per team: what they take home', ja: '部門ごとに、持ち帰れることを一文で書く' },
      },
      {
        id: 'sponsors',
        text: {
          en: 'Tell the two department heads the date and the question',
          ja: '両方の部門長に、日程と問いを伝えておく',
        },
      },
      {
        id: 'clash',
        text: {
          en: 'Check for release weeks, month-end closing and holidays',
          ja: 'リリース週、月末の締め、連休と重ならないか確かめる',
        },
      },
    ],
  },
  {
    id: 'oneWeek',
    days: -7,
    title: { en: 'One week before', ja: '1週間前' },
    items: [
      {
        id: 'remind',
        text: { en: 'Send the reminder with the question in it', ja: '問いを添えて、あらためて案内を送る' },
      },
      {
        id: 'personal',
        text: {
          en: 'Invite two people personally who have not come before',
          ja: 'まだ来たことのない二人に、個別に声をかける',
        },
      },
      {
        id: 'agenda',
        text: {
          en: 'Write the agenda; half of the time or more is for everyone',
          ja: 'アジェンダを書き、半分以上を全員の時間にする',
        },
      },
      {
        id: 'example',
        text: {
          en: 'Ask one person per team to bring a real example',
          ja: '部門ごとに一人、実際の例を持ってきてもらう',
        },
      },
      {
        id: 'balance',
        text: {
          en: 'Count the expected people per team; if one side is thin, call its co-host',
          ja: '部門ごとの参加予定を数え、少ない側は共同主催者に相談する',
        },
      },
    ],
  },
  {
    id: 'dayBefore',
    days: -1,
    title: { en: 'The day before', ja: '前日' },
    items: [
      {
        id: 'groups',
        text: { en: 'Prepare mixed groups of three or four', ja: '部門を混ぜた3〜4人のグループを用意する' },
      },
      {
        id: 'roles',
        text: {
          en: 'Agree with the co-host: who opens, who keeps time, who writes',
          ja: '共同主催者と、開会・時間係・記録の分担を決める',
        },
      },
      {
        id: 'kit',
        text: {
          en: 'Pack pens, cards and name tags, or test link and breakout rooms',
          ja: 'ペン・カード・名札を用意する（オンラインならリンクと小部屋を試す）',
        },
      },
      { id: 'open', text: { en: 'Look up the open follow-ups from last time', ja: '前回のやることの残りを確かめる' } },
      {
        id: 'nextdate',
        text: { en: 'Have two candidate dates for next time ready', ja: '次回の候補日を二つ用意する' },
      },
    ],
  },
  {
    id: 'before',
    days: 0,
    title: { en: 'On the day, before the start', ja: '当日・開始前' },
    items: [
      {
        id: 'early',
        text: {
          en: 'Be there 15 min early and set chairs in groups, not rows',
          ja: '15分前に着き、いすを列ではなくグループの形に並べる',
        },
      },
      {
        id: 'question',
        text: { en: 'Put the question where everyone can see it', ja: '問いを全員に見える場所に出しておく' },
      },
      { id: 'clock', text: { en: 'Open run mode and check the clock', ja: '進行モードを開き、時計を確かめる' } },
      {
        id: 'greet',
        text: {
          en: 'Greet each newcomer and introduce them to one person',
          ja: '初めての人に声をかけ、誰か一人に紹介する',
        },
      },
    ],
  },
  {
    id: 'start',
    days: 0,
    title: { en: 'On the day, at the start', ja: '当日・開会' },
    items: [
      { id: 'ontime', text: { en: 'Start on time with those who are there', ja: 'そろった人で時間どおりに始める' } },
      {
        id: 'purpose',
        text: { en: 'Say in one sentence why we meet and when we end', ja: '集まった理由と終わる時刻を一文で伝える' },
      },
      {
        id: 'rules',
        text: {
          en: 'Agree: no blame, no interrupting, take one thing home',
          ja: '「責めない、遮らない、一つ持ち帰る」を確認する',
        },
      },
      {
        id: 'round',
        text: {
          en: 'Let everyone speak within five minutes, in pairs if many',
          ja: '5分以内に全員が一度話す（多ければ二人組で）',
        },
      },
      { id: 'kept', text: { en: 'Report the promises kept since last time', ja: '前回から果たした約束を報告する' } },
    ],
  },
  {
    id: 'during',
    days: 0,
    title: { en: 'On the day, during', ja: '当日・進行中' },
    items: [
      {
        id: 'silent',
        text: { en: 'Give two silent minutes to think before talking', ja: '話す前に、一人で考える2分をとる' },
      },
      {
        id: 'quiet',
        text: { en: 'Ask the quiet ones for an example, not an opinion', ja: '静かな人には、意見ではなく実例を尋ねる' },
      },
      {
        id: 'blame',
        text: {
          en: 'When it turns to blame, go back to one case and what happened',
          ja: '責め合いになりかけたら、一つの場面と事実に戻す',
        },
      },
      {
        id: 'write',
        text: {
          en: 'Write down remarks in the words that were used',
          ja: '心に残る一言を、話された言葉のまま書きとめる',
        },
      },
      {
        id: 'time',
        text: { en: 'Running late: shorten a talk, never the closing', ja: '遅れたら説明を縮め、締めの時間は残す' },
      },
    ],
  },
  {
    id: 'close',
    days: 0,
    title: { en: 'On the day, at the close', ja: '当日・閉会' },
    items: [
      {
        id: 'takehome',
        text: { en: 'Everyone names one thing they will try', ja: '全員が、試してみることを一つ言う' },
      },
      {
        id: 'followups',
        text: { en: 'Fix at most three follow-ups with owner and date', ja: 'やることは三つまで、担当と期限を決める' },
      },
      {
        id: 'next',
        text: {
          en: 'Fix the next date and host while all are in the room',
          ja: '全員がいるうちに、次回の日程と主催者を決める',
        },
      },
      { id: 'ask', text: { en: 'Ask who would like to help next time', ja: '次回手伝ってみたい人がいるか聞く' } },
      {
        id: 'end',
        text: { en: 'End on time with thanks to the co-host', ja: '共同主催者にお礼を言い、時間どおりに終える' },
      },
    ],
  },
  {
    id: 'dayAfter',
    days: 1,
    title: { en: 'The day after', ja: '翌日' },
    items: [
      {
        id: 'thanks',
        text: {
          en: 'Send the thanks with follow-ups and next date, half a page',
          ja: 'お礼・やること・次回の日程を、半ページで送る',
        },
      },
      { id: 'held', text: { en: 'Mark the session held and correct who came', ja: '開催済みにし、参加した人を直す' } },
      { id: 'hints', text: { en: 'Record two or three hints with names', ja: 'ヒントを2、3件、名前と一緒に記録する' } },
      { id: 'calendar', text: { en: 'Put the next session in the calendars', ja: '次回をカレンダーに入れる' } },
      { id: 'handoff', text: { en: 'Write one line for the next host', ja: '次の主催者に引き継ぎメモを一行書く' } },
    ],
  },
  {
    id: 'weekAfter',
    days: 7,
    title: { en: 'One week after', ja: '1週間後' },
    items: [
      {
        id: 'check',
        text: { en: 'Ask each owner in one line how the follow-up goes', ja: '担当の人に、進みぐあいを一言で聞く' },
      },
      {
        id: 'absent',
        text: {
          en: 'Write to someone who could not come and tell them one good remark',
          ja: '来られなかった人に、良かった一言を伝える',
        },
      },
      {
        id: 'heads',
        text: { en: 'Tell the department heads one thing that moved', ja: '部門長に、動いたことを一つ報告する' },
      },
      { id: 'nexthost', text: { en: 'Meet the next host for 15 min', ja: '次の主催者と15分話す' } },
      {
        id: 'decide',
        text: {
          en: 'After the third session: decide to continue, change, pause or close',
          ja: '3回目の後は、続ける・変える・休む・閉じるを決める',
        },
      },
    ],
  },
];
