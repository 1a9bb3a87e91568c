import ICAL from 'ical.js';
import { digest } from '../plan/digest.ts';
import type { Words } from '../words/words.ts';
import { calendarTexts } from './calendar-texts.ts';
import { clean } from './contents.ts';
import { type Entry, entriesOf } from './entry.ts';
import { folded, unfolded } from './fold.ts';
import { gatheringsOf, type Source } from './source.ts';
import { type Component, type Property, zoneComponent } from './vtimezone.ts';

/** What goes into a calendar file. */
export interface CalendarWish {
  readonly sources: readonly Source[];
  /** One session of the only source, by its place in the file; all of them without it. */
  readonly nth?: number;
  /** The calendar file as it stands, where there is one: what changed since is counted up, as calendars expect. */
  readonly before?: string | undefined;
}

export interface CalendarFile {
  readonly text: string;
  /** How many sessions stand in it, and how many were left out because their date is open. */
  readonly entries: number;
  readonly undecided: number;
  /** The zone taken for sessions whose series names none; undefined where none was needed. */
  readonly assumedZone: string | undefined;
}

/**
 * Sessions as a calendar file (RFC 5545), one entry each. The same sessions give the same bytes, whenever and wherever
 * they are written.
 */
export function calendarOf({ sources, nth, before }: CalendarWish, words: Words): CalendarFile {
  const chosen = sources.map((source) => chosenOf(source, nth));
  const entries = chosen.flatMap(({ source, places }) =>
    entriesOf(source, words).filter((entry) => places.has(entry.nth)),
  );
  const known = before === undefined ? new Map<string, Known>() : knownEntries(before);
  const events = entries.map((entry) => numbered(entry, known.get(entry.uid)));
  const dated = chosen.flatMap(({ gatherings }) => gatherings.filter(({ occasion }) => occasion.date !== undefined));
  const assumed = dated.some(({ occasion }) => occasion.zone === undefined && occasion.start !== undefined);
  const [only] = sources;
  const name = sources.length === 1 ? (only?.plan.series?.title ?? only?.file) : undefined;
  const calendar: Component = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', `-//Meetup Planner//${words.language.toUpperCase()}`],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['method', {}, 'text', 'PUBLISH'],
      ...named(name ?? calendarTexts.folder[words.language]),
    ],
    [...zonesFor(entries), ...events],
  ];
  return {
    text: `${written(calendar)}\r\n`,
    entries: events.length,
    undecided: chosen.flatMap(({ gatherings }) => gatherings).length - dated.length,
    assumedZone: assumed ? only?.circle.zone : undefined,
  };
}

function chosenOf(source: Source, nth: number | undefined) {
  const gatherings = gatheringsOf(source).filter(({ occasion }) => nth === undefined || occasion.nth === nth);
  return { source, gatherings, places: new Set(gatherings.map(({ occasion }) => occasion.nth)) };
}

/** The name of the calendar and how often a subscriber asks again: as the standard says, and as older programs do. */
const named = (name: string): Property[] => [
  ['name', {}, 'unknown', escaped(name)],
  ['x-wr-calname', {}, 'unknown', escaped(name)],
  ['refresh-interval', {}, 'duration', 'PT12H'],
  ['x-published-ttl', {}, 'unknown', 'PT12H'],
];
/** Properties the library does not know are written as they are handed over. */
const escaped = (text: string): string => clean(text).replace(/[\\;,]/g, (sign) => `\\${sign}`);

/** The clocks of every zone the entries name, each from its first to its last entry. */
function zonesFor(entries: readonly Entry[]): Component[] {
  const spans = new Map<string, { from: number; to: number }>();
  for (const { needs } of entries) {
    if (!needs) continue;
    const span = spans.get(needs.zone) ?? needs;
    spans.set(needs.zone, { from: Math.min(span.from, needs.from), to: Math.max(span.to, needs.to) });
  }
  return [...spans].sort(([a], [b]) => (a < b ? -1 : 1)).map(([zone, { from, to }]) => zoneComponent(zone, from, to));
}

/** An entry as a calendar file has it already. */
interface Known {
  readonly sequence: number;
  readonly content: number;
}

/** Counts an entry up where it says something else than the file before; a new one starts at 0. */
function numbered({ component }: Entry, known: Known | undefined): Component {
  const [name, properties, inner] = component;
  const same = known && known.content === contentOf(eventsIn(written(['vcalendar', [], [component]]))[0] ?? '');
  const sequence = known ? known.sequence + (same ? 0 : 1) : 0;
  return [name, [...properties, ['sequence', {}, 'integer', sequence]], inner];
}

/** The library counts some characters as shorter than they are when it breaks lines, so they are broken here. */
const written = (component: Component): string => folded(unfolded(ICAL.stringify(component).trimEnd()));

const [begin, end] = ['BEGIN:VEVENT\r\n', '\r\nEND:VEVENT'];

const eventsIn = (text: string): readonly string[] =>
  text
    .split(begin)
    .slice(1)
    .flatMap((event) => {
      const at = event.search(/\r\nEND:VEVENT(?=\r\n|$)/);
      return at === -1 ? [] : [`${begin}${event.slice(0, at)}${end}`];
    });

/** The entries of a calendar file by their UID; none where it cannot be read. */
function knownEntries(text: string): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const event of eventsIn(text.replace(/\r\n?|\n/g, '\r\n'))) {
    const uid = /^UID:(.*)$/m.exec(event)?.[1]?.trim();
    const sequence = Number(/^SEQUENCE:(\d{1,9})\r?$/m.exec(event)?.[1] ?? 0);
    if (uid) known.set(uid, { sequence, content: contentOf(event) });
  }
  return known;
}

/** What an entry says apart from how often it changed. */
const contentOf = (event: string): number => digest(event.replace(/^SEQUENCE:.*\r\n/m, ''));
