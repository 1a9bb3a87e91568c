import { localTimeLines } from '../circle/local-time-words.ts';
import { type Occasion, presentAt, rangeOf } from '../circle/occasion.ts';
import { rhythmOf } from '../circle/rhythm.ts';
import { type Day, daysBetween, isDay } from '../plan/day.ts';
import { topicName } from '../plan/topic-name.ts';
import { colon, dash, gap } from '../words/signs.ts';
import { beside, brackets } from '../words/signs-around.ts';
import { listTeams, type Words } from '../words/words.ts';
import { agendaLines, clean, questionOf } from './contents.ts';
import { longDate } from './long-date.ts';
import { pollOptions } from './poll.ts';
import type { Gathering, Source } from './source.ts';
import type { Slots } from './template.ts';

const greetings = {
  inside: { en: 'Hello,', ja: 'お疲れさまです。' },
  outside: { en: 'Hello,', ja: 'いつもお世話になっております。' },
};
const and = { en: ', with ', ja: '、共同主催：' };
const done = { en: 'done', ja: '済み' };
const due = { en: 'by {date}', ja: '{date}まで' };
const example = { en: 'A: o, B: x', ja: 'A○ B×' };

/** Everything a letter may say of a session, as words. @param sender who sends it; the host where nobody is named */
export function slotsOf(source: Source, gathering: Gathering, words: Words, sender?: string): Slots {
  const { plan, circle } = source;
  const { session, occasion } = gathering;
  const { language } = words;
  const name = (id: string): string => circle.people.show(id);
  const date = occasion.date;
  const range = rangeOf(occasion);
  const present = presentAt(occasion);
  const questions = occasion.topics.flatMap((id) => questionOf(source, id, language) ?? []);
  const days = date === undefined ? 0 : daysBetween(circle.today, date);
  const old = session.id !== undefined && isDay(session.id) && session.id !== date ? session.id : undefined;
  return {
    greeting: (foreign(source) ? greetings.outside : greetings.inside)[language],
    title: plan.series?.title ?? source.file,
    session: session.title,
    longDate: date && longDate(date, language),
    date2: old && longDate(old, language),
    range: range?.join(dash(language)),
    localTimes: localTimeLines(circle, occasion, words),
    minutes: words.count('minute', occasion.minutes),
    place: occasion.where,
    teams: plan.series?.teams
      ? listTeams(
          language,
          plan.series.teams.map((id) => circle.teams.show(id)),
        )
      : undefined,
    host: occasion.host === undefined ? undefined : hostText(occasion, words, name),
    people: present.length > 0 ? words.people(present.map(name)) : undefined,
    present: listed([...present.map((id) => words.person(name(id))), ...(session.guests ?? [])], language),
    count: present.length > 0 ? words.count('person', present.length + (session.guests?.length ?? 0)) : undefined,
    question: questions.join(gap(language)),
    discussed: occasion.topics.map((id) => topicLine(source, id, words)),
    agenda: agendaLines(source, gathering, words),
    hints: (session.hints ?? []).flatMap(({ said, from }) =>
      said === undefined ? [] : [from === undefined ? said : said + brackets(language, words.person(name(from)))],
    ),
    followups: (session.followups ?? []).flatMap((followup) => followupLine(followup, words, name)),
    outcomes: outcomesOf(source, gathering, words),
    because: session.because,
    next: nextText(source, occasion, words),
    days: days > 0 ? words.count('day', days) : undefined,
    options: pollOptions(source, gathering, words).map(({ letter, text }) => `${letter}: ${text}`),
    answerExample: example[language],
    sender: sender === undefined ? (occasion.host === undefined ? undefined : name(occasion.host)) : name(sender),
  };
}

/** True where the teams of the series belong to different companies. */
function foreign({ plan, circle }: Source): boolean {
  const orgs = new Set((plan.series?.teams ?? []).flatMap((id) => circle.teams.get(id)?.org ?? []));
  return orgs.size > 1;
}

const listed = (names: readonly string[], language: Words['language']): string =>
  language === 'ja' || names.length < 2 ? names.join('、') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function hostText({ host, cohosts }: Occasion, words: Words, name: (id: string) => string): string {
  const beside = cohosts.length > 0 ? `${and[words.language]}${words.people(cohosts.map(name))}` : '';
  return `${words.person(name(host ?? ''))}${beside}`;
}

function topicLine(source: Source, id: string, words: Words): string {
  const title = topicName(source.plan, id);
  const question = questionOf(source, id, words.language);
  if (question === undefined) return title;
  return `${title}${colon(words.language)}${question}`;
}

function followupLine(
  { what, owner, due: until, done: isDone }: { what?: string; owner?: string; due?: Day; done?: true | Day },
  words: Words,
  name: (id: string) => string,
): readonly string[] {
  if (what === undefined) return [];
  const notes = [
    ...(owner === undefined ? [] : [words.person(name(owner))]),
    ...(isDone ? [done[words.language]] : until === undefined ? [] : [words.fill(due, { date: until })]),
  ];
  return [beside(words.language, what, notes)];
}

/** What hints of this session became. */
function outcomesOf({ plan }: Source, { session }: Gathering, words: Words): readonly string[] {
  const hints = new Set((session.hints ?? []).flatMap(({ id }) => id ?? []));
  return plan.outcomes.flatMap(({ what, date, from }) =>
    what !== undefined && from?.some((id) => hints.has(id))
      ? [beside(words.language, what, [date && words.date(date)])]
      : [],
  );
}

/** The session after this one, with its time and what it is about. */
function nextText(source: Source, { date, nth }: Occasion, words: Words): string | undefined {
  const { circle, file } = source;
  const next = rhythmOf(circle, file)?.dated.find(
    (one) =>
      one.nth !== nth &&
      one.status === 'planned' &&
      (one.date ?? '') > (date ?? '') &&
      (one.date ?? '') >= circle.today,
  );
  if (!next?.date) return undefined;
  const range = rangeOf(next)?.join(dash(words.language));
  const when = longDate(next.date, words.language);
  const time = range === undefined ? when : words.language === 'ja' ? `${when} ${range}` : `${when}, ${range}`;
  const topics = next.topics.map((id) => clean(topicName(source.plan, id)));
  if (topics.length === 0) return time;
  return words.language === 'ja' ? `${time}「${topics.join('、')}」` : `${time}: ${topics.join(', ')}`;
}
