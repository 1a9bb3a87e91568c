import type { Text } from '../words/words.ts';

/** What can be sent about a session, in the order of its life. */
export const letterKinds = ['invitation', 'poll', 'reminder', 'moved', 'cancelled', 'minutes', 'thanks'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** A letter as it is written before it knows its session; `template.ts` says what the signs in it do. */
export interface Template {
  readonly subject: Text;
  readonly body: Text;
}

/** The words the extension brings along. `meetup.templates` puts a team's own in their place. */
export const templates: Readonly<Record<LetterKind, Template>> = {
  invitation: {
    subject: { en: 'Invitation: {title}, {longDate}', ja: '【ご案内】{title}　{longDate}' },
    body: {
      en: `{greeting}

{#teams}{teams} are setting aside {minutes} to talk about work.{/teams}{#question} The question this time:
{question}{/question}

When: {longDate}{#range}, {range}{/range}
{localTimes}
Where: {place}
Host: {host}

No slides, no preparation. If one example from your own work comes to mind, bring it along.
A short "yes" or "not this time" helps us prepare the groups.

{sender}`,
      ja: `{greeting}

{#teams}{teams}で{minutes}ほど集まり、仕事の話をします。{/teams}{#question}今回の問いはこちらです。
{question}{/question}

日時：{longDate}{#range} {range}{/range}
{localTimes}
場所：{place}
主催者：{host}

資料も準備も要りません。ご自分の仕事で思い当たる例が一つあれば、お聞かせください。
グループ分けのため、「参加」「今回は見送り」のどちらかを一言お知らせいただけると助かります。

{sender}`,
    },
  },
  poll: {
    subject: { en: 'Which day suits you? {title}', ja: '【日程のご相談】{title}' },
    body: {
      en: `{greeting}

We are looking for a day for {title}{#minutes}, {minutes}{/minutes}.{#question} The question this time:
{question}{/question}

{options}

Please answer with a line like "{answerExample}": o = can come, ? = perhaps, x = cannot.
{#place}
Where: {place}
{/place}
{sender}`,
      ja: `{greeting}

「{title}」{#minutes}（{minutes}ほど）{/minutes}の日を決めたいと思います。{#question}今回の問いはこちらです。
{question}{/question}

{options}

「{answerExample}」のように一行でお返事ください（○＝参加できる、△＝調整すれば、×＝難しい）。
{#place}
場所：{place}
{/place}
{sender}`,
    },
  },
  reminder: {
    subject: { en: '{#days}In {days}: {/days}{title}', ja: '{#days}【あと{days}】{/days}{title}' },
    body: {
      en: `{greeting}

We meet on {longDate}.

Time: {range}
{localTimes}
Where: {place}

{#question}Something to turn over until then: {question}{/question}

{agenda}

{#people}Coming so far: {people}. There is room for a colleague who has not been before.{/people}
If something has come up, a short word is enough. We will tell you what was said.

{sender}`,
      ja: `{greeting}

{longDate}に開催します。

時間：{range}
{localTimes}
場所：{place}

{#question}それまでに少し考えてみていただけるとうれしいです。{question}{/question}

{agenda}

{#people}今のところ{people}が参加予定です。初めての方もぜひお誘いください。{/people}
ご都合が変わったときは、一言で大丈夫です。当日の話は後ほどお伝えします。

{sender}`,
    },
  },
  moved: {
    subject: { en: 'New date: {title}, {longDate}', ja: '【日程変更】{title}　{longDate}' },
    body: {
      en: `{greeting}

We are moving {title}{#date2} from {date2}{/date2} to a new date.

New date: {longDate}{#range}, {range}{/range}
{localTimes}
Where: {place}
Reason: {because}

{#question}The question stays the same: {question}
{/question}I am sorry for the rearranging, and hope to see you there.

{sender}`,
      ja: `{greeting}

{#date2}{date2}に予定していた{/date2}「{title}」の日程を変更します。

新しい日時：{longDate}{#range} {range}{/range}
{localTimes}
場所：{place}
理由：{because}

{#question}問いは変わりません。{question}
{/question}ご調整をお願いすることになり恐れ入りますが、お会いできればうれしいです。

{sender}`,
    },
  },
  cancelled: {
    subject: { en: 'Cancelled: {title}, {longDate}', ja: '【中止】{title}　{longDate}' },
    body: {
      en: `{greeting}

The session of {title} on {longDate} will not take place.
Reason: {because}

{#next}We meet again on {next}.{#question} The question is kept for then.{/question}
{/next}Thank you for having kept the time free.

{sender}`,
      ja: `{greeting}

{longDate}の「{title}」は中止とさせてください。
理由：{because}

{#next}次回は{next}です。{#question}今回の問いは、そのときに取り上げます。{/question}
{/next}時間を空けておいてくださり、ありがとうございました。

{sender}`,
    },
  },
  minutes: {
    subject: { en: '{title}, {longDate}', ja: '{title}　{longDate}' },
    body: {
      en: `Host: {host}
Present: {present}

{#discussed}## What we talked about
{discussed}

{/discussed}{#hints}## Remarks that stuck
{hints}

{/hints}{#followups}## Who does what, by when
{followups}

{/followups}Next: {next}`,
      ja: `主催者：{host}
参加：{present}

{#discussed}## 話し合ったこと
{discussed}

{/discussed}{#hints}## 心に残った一言
{hints}

{/hints}{#followups}## やること（担当・期限）
{followups}

{/followups}次回：{next}`,
    },
  },
  thanks: {
    subject: { en: 'Thank you: {title}, {longDate}', ja: '【お礼】{title}　{longDate}' },
    body: {
      en: `{greeting}

Thank you for coming.
{#question}The question, shared by {count}: {question}
{/question}
{#hints}Remarks that stuck:
{hints}

{/hints}{#outcomes}What has come of it so far:
{outcomes}

{/outcomes}{#next}Next time: {next}
{/next}If something from the session helps you at work, even months later, please tell me. It will be recorded with the name of whoever said it.

{sender}`,
      ja: `{greeting}

ご参加ありがとうございました。
{#question}今回は{count}で次の問いを話し合いました。
{question}
{/question}
{#hints}心に残った一言：
{hints}

{/hints}{#outcomes}これまでに生まれたもの：
{outcomes}

{/outcomes}{#next}次回：{next}
{/next}この日の話が仕事の役に立ったら、数か月後でもぜひ教えてください。話してくれた方の名前と一緒に記録します。

{sender}`,
    },
  },
};

/** The names a template may use, each with what stands there. */
export const placeholders: Readonly<Record<string, Text>> = {
  greeting: { en: 'a greeting', ja: '書き出しの挨拶' },
  title: { en: 'title of the series', ja: 'シリーズの名前' },
  session: { en: 'title of the session', ja: 'この回の題名' },
  longDate: { en: 'date', ja: '日付' },
  date2: { en: 'date before a move', ja: '変更前の日付' },
  range: { en: 'start and end', ja: '開始と終了' },
  localTimes: { en: 'the time in every zone of those present', ja: '参加する人の地域ごとの時刻' },
  minutes: { en: 'length', ja: '長さ' },
  place: { en: 'place or link', ja: '場所やリンク' },
  teams: { en: 'teams', ja: '部門' },
  host: { en: 'host and co-hosts', ja: '主催者と共同主催者' },
  people: { en: 'who is expected', ja: '参加予定の人' },
  present: { en: 'who came', ja: '参加した人' },
  count: { en: 'how many came', ja: '参加した人数' },
  question: { en: 'opening question of each topic', ja: 'テーマごとの最初の問い' },
  discussed: { en: 'topics with their questions', ja: 'テーマと問い' },
  agenda: { en: 'agenda', ja: 'アジェンダ' },
  hints: { en: 'remarks that stuck', ja: '心に残った一言' },
  followups: { en: 'follow-ups', ja: 'やること' },
  outcomes: { en: 'outcomes so far', ja: 'これまでの成果' },
  because: { en: 'reason', ja: '理由' },
  next: { en: 'next session', ja: '次回' },
  days: { en: 'days until the session', ja: '開催までの日数' },
  options: { en: 'dates under discussion', ja: '候補日' },
  answerExample: { en: 'an answer to the poll, as an example', ja: '日程の返事の例' },
  sender: { en: 'who sends it', ja: '送る人' },
};
