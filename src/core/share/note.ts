import type { Note } from '../circle/note.ts';
import type { Words } from '../words/words.ts';
import { type Letter, letterFrom } from './letter.ts';
import { slotsOf } from './slots.ts';
import { type Gathering, gatheringsOf, nextGathering, type Source } from './source.ts';
import type { Slots } from './template.ts';
import type { Template } from './templates.ts';

const templates: Readonly<Record<Note['is'], Template>> = {
  otherSide: {
    subject: {
      en: 'May we ask {otherTeam} for advice? ({title})',
      ja: '【ご相談】{title}について、{otherTeam}の皆さんへ',
    },
    body: {
      en: `{greeting}

On {longDate} only {team} was in the room, and we missed your side of the story.
What would make an hour with us worth your time? Another hour, another question, a shorter form: all are possible.
{#next}{#question}We are thinking of {question} for {next}.
{/question}{/next}
{sender}`,
      ja: `{greeting}

{longDate}は{team}だけの参加となり、皆さんの側のお話が聞けず残念でした。
どんな内容なら、一緒に過ごす時間が役に立ちそうでしょうか。時間帯、問い、長さのどれも変えられます。
{#next}{#question}{next}は{question}を考えています。
{/question}{/next}
{sender}`,
    },
  },
  askCohost: {
    subject: { en: 'Would you co-host with me on {longDate}?', ja: '{longDate}、一緒に主催しませんか' },
    body: {
      en: `Hello {name},

You have joined {title} {times} by now. Would you host with me on {longDate}?
I open and keep the time; you choose the question and lead one block. Half an hour of preparation, together.
If this is not the moment, just say so.

{sender}`,
      ja: `{name}

「{title}」にもう{times}参加してくださいましたね。{longDate}、一緒に主催しませんか。
開会と時間係は私がします。問いを選ぶことと、枠を一つ進めることをお願いできればと思います。準備は二人で30分ほどです。
今は難しければ、遠慮なくおっしゃってください。

{sender}`,
    },
  },
};

/** The message itself; undefined where its session is no longer there. @param sender who sends it; the host where nobody is named */
export function noteLetter(source: Source, note: Note, words: Words, sender?: string): Letter | undefined {
  const gathering = gatheringsOf(source).find(({ occasion }) => occasion.nth === note.nth);
  if (!gathering) return undefined;
  const template = templates[note.is];
  const slots = { ...slotsOf(source, gathering, words, sender), ...more(source, note, gathering, words) };
  const { language } = words;
  return letterFrom({ subject: template.subject[language], body: template.body[language] }, slots, language);
}

function more(source: Source, note: Note, { occasion }: Gathering, words: Words): Slots {
  const { circle } = source;
  if (note.is === 'askCohost') {
    const { joined } = circle.experience(note.person);
    return { name: words.person(circle.people.show(note.person)), times: words.count('time', joined) };
  }
  const next = nextGathering(source);
  const ahead = next && next.occasion.nth !== occasion.nth ? slotsOf(source, next, words) : {};
  return {
    team: circle.teams.show(note.team),
    otherTeam: circle.teams.show(note.otherTeam),
    next: ahead.longDate,
    question: ahead.question,
  };
}
