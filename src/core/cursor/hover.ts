import { type Day, isDay } from '../plan/day.ts';
import { labelOf } from '../plan/field-labels.ts';
import { fieldOf, sections } from '../plan/fields.ts';
import type { Span } from '../plan/path.ts';
import type { Named } from '../plan/plan.ts';
import { isZone } from '../plan/zone.ts';
import { formatById } from '../topics/timeboxes.ts';
import { cursor } from '../words/cursor.ts';
import type { Text } from '../words/words.ts';
import { hintLines, personLines, teamLines, topicLines } from './about.ts';
import { cadenceLines, dayLines, localLines, zoneLines } from './about-time.ts';
import { formatLines } from './agenda.ts';
import type { Around } from './offer.ts';
import { type CursorPlace, placeAt } from './place.ts';

/** What is said about a word: a heading and lines below it, all of it plain text. */
export interface Hover {
  readonly span: Span;
  readonly lines: readonly string[];
}

/** What there is to know about the word at an offset; undefined where it speaks for itself. */
export function hoverAt(around: Around, offset: number): Hover | undefined {
  const place = placeAt(around.reading, offset);
  // From the part it stands in: putting a long text together would cost more than all the rest.
  const { source, start } = around.reading.partAt(place.word.start);
  // What is typed may end in spaces; nobody points at a word by pointing behind it.
  const written = source.slice(place.word.start - start, place.word.end - start).trimEnd();
  const span = { start: place.word.start, end: place.word.start + written.length };
  if (written === '' || offset > span.end) return undefined;
  const word = bare(written);
  const lines = place.at === 'key' && place.colon ? aboutKey(around, place, word) : aboutValue(around, place, word);
  return lines.length > 0 ? { span, lines } : undefined;
}

const bare = (written: string): string => /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;

function aboutKey(around: Around, { path, form }: CursorPlace, key: string): readonly string[] {
  if (path.length === 0) {
    const section = Object.hasOwn(sections, key) ? sections[key as keyof typeof sections] : undefined;
    return section ? fieldLines(around, key, section.label, false) : [];
  }
  if (form?.is === 'named')
    return form.of === 'person'
      ? personLines(around, key)
      : form.of === 'team'
        ? teamLines(around, key)
        : topicLines(around, key);
  if (form?.is === 'concerns') return teamLines(around, key);
  const kind =
    form?.is === 'entry' || form?.is === 'block' || form?.is === 'group' || form?.is === 'term' ? form : undefined;
  const entry = kind && (kind.is === 'entry' ? kind.of : kind.is);
  const field = entry && fieldOf(entry, key);
  if (!field) return [];
  return [
    ...fieldLines(around, key, labelOf(entry, key), field.required === true),
    ...(key === 'cadence' ? cadenceLines(around) : []),
  ];
}

/** A key in the reader's language, and in the other for who reads the file with them. */
function fieldLines({ words }: Around, key: string, label: Text, required: boolean): readonly string[] {
  const [own, other] = words.language === 'ja' ? [label.ja, label.en] : [label.en, label.ja];
  return [`${key} · ${own}`, other, ...(required ? [words.fill(cursor.about.required)] : [])];
}

function aboutValue(around: Around, { at, form, path }: CursorPlace, word: string): readonly string[] {
  if (at !== 'value') return [];
  if (path.at(-2) === 'cadence') return cadenceLines(around);
  if (path[2] === 'concerns' && typeof path[3] === 'number') return teamLines(around, word);
  if (path[0] === 'topics' && path[2] === 'format') {
    const format = formatById(word);
    return format ? formatLines(format, around.words.language) : [];
  }
  switch (form?.is) {
    case 'name':
      return aboutName(around, form.of, word);
    case 'day':
    case 'dayOrOpen':
    case 'done':
      return isDay(word) ? dayLines(around, word as Day, path) : [];
    case 'time':
      return path[0] === 'sessions' ? localLines(around, path) : [];
    case 'zone':
      return isZone(word) ? zoneLines(around, word) : [];
    case 'one': {
      const known: Readonly<Record<string, Text>> = cursor.values;
      const meaning = Object.hasOwn(known, word) ? known[word] : undefined;
      return meaning ? [`${word} · ${around.words.fill(meaning)}`] : [];
    }
    default:
      return [];
  }
}

function aboutName(around: Around, of: Named, id: string): readonly string[] {
  if (of === 'people') return personLines(around, id);
  if (of === 'teams') return teamLines(around, id);
  return of === 'topics' ? topicLines(around, id) : hintLines(around, id);
}
