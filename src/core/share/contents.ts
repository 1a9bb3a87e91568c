import { pattern } from '../plan/pattern.ts';
import { minuteOfDay, timeAt } from '../plan/time.ts';
import { beside } from '../words/signs-around.ts';
import type { Language, Words } from '../words/words.ts';
import type { Gathering, Source } from './source.ts';

/** The opening question of a topic in quotation marks; undefined where the file knows none. */
export function questionOf({ plan }: Source, id: string, language: Language): string | undefined {
  const question = plan.topics.get(id)?.question;
  return question === undefined ? undefined : quoted(question, language);
}

/** A text in quotation marks; those inside it give way, so that it stays clear where it ends. */
function quoted(text: string, language: Language): string {
  if (language === 'ja') return `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`;
  return text.includes('"') ? `“${text}”` : `"${text}"`;
}

const steering = pattern(() => /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu);

/** Somebody's text on one line, without what steers a reader or turns text around. */
export const clean = (text: string): string =>
  text
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(steering(), '')
    .trim();

/** The agenda line by line: `15:00 Opening (5 min)`, without clock times where the session has no start. */
export function agendaLines(source: Source, { session, occasion }: Gathering, words: Words): readonly string[] {
  let at = occasion.start === undefined ? undefined : minuteOfDay(occasion.start);
  return (session.agenda ?? []).map(({ minutes, what, who }) => {
    const time = at === undefined ? '' : `${timeAt(at)} `;
    if (at !== undefined) at += minutes ?? 0;
    const length = minutes === undefined ? [] : [words.count('minute', minutes)];
    const leader = who === undefined ? [] : [words.person(source.circle.people.show(who))];
    return time + beside(words.language, what ?? '', [...length, ...leader]);
  });
}
