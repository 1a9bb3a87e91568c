import { localTimeLines } from '../circle/local-time-words.ts';
import type { Occasion } from '../circle/occasion.ts';
import { addDays, type Day } from '../plan/day.ts';
import { digest } from '../plan/digest.ts';
import { sameId } from '../plan/id.ts';
import type { Time } from '../plan/time.ts';
import { topicName } from '../plan/topic-name.ts';
import { clockShows, instantMinute, wallClock } from '../plan/zone.ts';
import { colon, comma } from '../words/signs.ts';
import type { Words } from '../words/words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { agendaLines, clean, questionOf } from './contents.ts';
import { type Gathering, gatheringsOf, type Source } from './source.ts';
import type { Component, Property } from './vtimezone.ts';

/** A session as it stands in a calendar, and the stretch of time it needs the clocks of its zone for. */
export interface Entry {
  /** Place of the session in its file's list. */
  readonly nth: number;
  readonly uid: string;
  readonly component: Component;
  /** Undefined where no clock of a zone is named: whole days, and moments given in UTC. */
  readonly needs: { readonly zone: string; readonly from: number; readonly to: number } | undefined;
}

/** The entries of a series in the order of its file; sessions without a date are left out. */
export function entriesOf(source: Source, words: Words): readonly Entry[] {
  const taken = new Map<string, number>();
  return gatheringsOf(source).flatMap((gathering) => {
    const { date } = gathering.occasion;
    if (date === undefined) return [];
    const name = sameId(gathering.session.id ?? date);
    const twin = taken.get(name) ?? 0;
    taken.set(name, twin + 1);
    return [entryOf(source, gathering, date, uidOf(source.file, twin === 0 ? name : `${name}\n${twin}`), words)];
  });
}

/** The same for as long as the file has its name and the session its id, or its date where it has none. */
function uidOf(file: string, name: string): string {
  const series = sameId(file.replace(/\.meetup\.ya?ml$/, ''));
  const hash = [0, 1, 2, 3].map((nth) => digest(`${nth}\n${series}\n${name}`).toString(16).padStart(8, '0'));
  return `${hash.join('')}@meetup-planner`;
}

function entryOf(source: Source, gathering: Gathering, date: Day, uid: string, words: Words): Entry {
  const { occasion } = gathering;
  const cancelled = occasion.status === 'cancelled';
  const { times, needs } = timesOf(occasion, date, occasion.zone ?? source.circle.zone);
  const properties: Property[] = [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', `${date}T00:00:00Z`],
    ...times,
    ['summary', {}, 'text', summaryOf(source, gathering, words)],
    ...optional('description', descriptionOf(source, gathering, words)),
    ...optional('location', clean(occasion.where ?? '')),
    ...linkIn(occasion.where),
    ['status', {}, 'text', cancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['transp', {}, 'text', cancelled ? 'TRANSPARENT' : 'OPAQUE'],
  ];
  return { nth: occasion.nth, uid, component: ['vevent', properties, []], needs };
}

const optional = (name: string, text: string): Property[] => (text === '' ? [] : [[name, {}, 'text', text]]);

const linkIn = (place: string | undefined): Property[] =>
  place && /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-.~:/?#@!$&'()*+,;=%]*)?$/.test(place)
    ? [['url', {}, 'uri', place]]
    : [];

/**
 * Start and end. Without a start the whole day is meant. Where the clocks show the start or the end twice that day, the
 * moments are given in UTC, as calendars do not agree which of the two is meant.
 */
function timesOf({ start, minutes }: Occasion, date: Day, zone: string): { times: Property[]; needs: Entry['needs'] } {
  if (start === undefined) {
    const times: Property[] = [
      ['dtstart', {}, 'date', date],
      ['dtend', {}, 'date', addDays(date, 1)],
    ];
    return { times, needs: undefined };
  }
  const from = instantMinute(date, start, zone);
  const to = from + minutes;
  const walls = [wallClock(from, zone), wallClock(to, zone)];
  const utc = zone === 'UTC' || walls.some(({ day, time }) => clockShows(day, time, zone) !== 'once');
  const text = ({ day, time }: { day: Day; time: Time }): string => `${day}T${time}:00${utc ? 'Z' : ''}`;
  const [begin = '', end = ''] = (utc ? [wallClock(from, 'UTC'), wallClock(to, 'UTC')] : walls).map(text);
  const parameters = (): Record<string, string> => (utc ? {} : { tzid: zone });
  const times: Property[] = [
    ['dtstart', parameters(), 'date-time', begin],
    ['dtend', parameters(), 'date-time', end],
  ];
  return { times, needs: utc ? undefined : { zone, from, to } };
}

function summaryOf(source: Source, { session, occasion }: Gathering, words: Words): string {
  const series = source.plan.series?.title ?? '';
  const about = session.title ?? occasion.topics.map((id) => topicName(source.plan, id)).join(comma(words.language));
  const parts = [series, about].map(clean).filter((part) => part !== '');
  const text = parts.length > 0 ? parts.join(colon(words.language)) : source.file;
  return occasion.status === 'cancelled' ? `${calendarTexts.cancelled[words.language]}${text}` : text;
}

/** What the session is about, who hosts it, and its agenda with the clock times its lengths add up to. */
function descriptionOf(source: Source, gathering: Gathering, words: Words): string {
  const { session, occasion } = gathering;
  const { language } = words;
  const names = (ids: readonly string[]): string => words.people(ids.map((id) => source.circle.people.show(id)));
  const label = (text: { en: string; ja: string }, value: string | undefined): string[] =>
    value ? [`${text[language]}${value}`] : [];
  const reason = occasion.status === 'cancelled' || session.id !== undefined ? session.because : undefined;
  const about = [
    ...label(calendarTexts.reason, reason),
    ...occasion.topics.flatMap((id) => questionOf(source, id, language) ?? []),
    ...label(calendarTexts.host, occasion.host === undefined ? undefined : names([occasion.host])),
    ...label(calendarTexts.cohosts, occasion.cohosts.length > 0 ? names(occasion.cohosts) : undefined),
  ];
  const agenda = agendaLines(source, gathering, words);
  return [about, localTimeLines(source.circle, occasion, words), agenda]
    .map((lines) => lines.map(clean).join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}
