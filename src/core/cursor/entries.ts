import { nextDates } from '../circle/rhythm.ts';
import { addDays, weekday } from '../plan/day.ts';
import type { EntryKind } from '../plan/plan.ts';
import { cursor } from '../words/cursor.ts';
import { templates } from '../words/templates.ts';
import type { Text } from '../words/words.ts';
import { comingDays, weekdayWord } from './days.ts';
import { type Around, columnOf, lineAt, type Offer, offerPieces, type Piece } from './offer.ts';
import type { CursorPlace } from './place.ts';
import { knownTeams, templateText } from './template.ts';

/** Whole entries to write over, for a new item of a list or a new name. */
export function entryOffers(around: Around, place: CursorPlace, kind: EntryKind): readonly Offer[] {
  const { words } = around;
  const column = columnOf(place);
  const title: Text | undefined = (cursor.entries as Readonly<Record<string, Text>>)[kind];
  const pieces = piecesOf(around, kind, column);
  if (!title || !pieces || place.flow) return kind === 'session' && !place.flow ? sessionOffers(around, place) : [];
  const whole = offerPieces(
    place,
    { kind: 'entry', label: kind, why: words.fill(title), typed: [title.ja], about: () => [preview(pieces)] },
    pieces,
  );
  return kind === 'session' ? [...sessionOffers(around, place), whole] : [whole];
}

/** What an entry will look like with nothing written over. */
const preview = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : (piece.text ?? ''))).join('');

/** The next dates of the cadence, each as the beginning of a session; the first is what is mostly wanted. */
function sessionOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const { words } = around;
  const dated = comingDays(around, 3).map(({ day, why }, nth): Offer => {
    const [name, spelt] = day === 'tbd' ? [day, day] : [weekdayWord(words, day), words.date(day)];
    return offerPieces(
      place,
      {
        kind: 'date',
        label: `date: ${day}`,
        name,
        why: words.fill(why),
        typed: [spelt],
        ...(nth === 0 ? { preselect: true } : {}),
      },
      [`date: ${day}`],
    );
  });
  const open = offerPieces(
    place,
    { kind: 'date', label: 'date: tbd', why: words.fill(cursor.why.open), typed: ['未定'] },
    ['date: tbd'],
  );
  return [...dated, open];
}

function piecesOf(around: Around, kind: EntryKind, column: number): readonly Piece[] | undefined {
  const { words, circle, sheet } = around;
  const { samples } = cursor;
  const say = (text: Text): string => words.fill(text);
  const line = (...pieces: readonly Piece[]): readonly Piece[] => [lineAt(column), ...pieces];
  const below = (...pieces: readonly Piece[]): readonly Piece[] => [lineAt(column + 2), ...pieces];
  const stop = (at: number, text?: string): Piece => ({ stop: at, ...(text === undefined ? {} : { text }) });
  switch (kind) {
    case 'session': {
      const [day] = nextDates(circle, sheet.file, 1);
      return ['date: ', stop(1, day), ...line('host: ', stop(2)), ...line('topics: [', stop(3), ']')];
    }
    case 'person':
      return [
        stop(1, say(samples.id)),
        ':',
        ...below('name: ', stop(2, say(samples.name))),
        ...below('team: ', stop(3)),
      ];
    case 'team':
      return [
        stop(1, say(samples.id)),
        ':',
        ...below('name: ', stop(2, say(samples.name))),
        ...below('struggles: [', stop(3), ']'),
      ];
    case 'topic':
      return [
        stop(1, say(samples.id)),
        ':',
        ...below('question: ', stop(2, say(samples.question))),
        ...below('concerns: [', stop(3), ']'),
      ];
    case 'hint':
      return ['from: ', stop(1), ...line('said: ', stop(2, say(samples.said)))];
    case 'followup':
      return ['what: ', stop(1, say(samples.what)), ...line('owner: ', stop(2)), ...line('due: ', stop(3))];
    case 'decision':
      return [
        `date: ${circle.today}`,
        ...line('decision: ', stop(1, 'continue')),
        ...line('why: ', stop(2, say(samples.why))),
      ];
    case 'outcome':
      return [
        `date: ${circle.today}`,
        ...line('what: ', stop(1, say(samples.came))),
        ...line('from: [', stop(2), ']'),
        ...line('people: [', stop(3), ']'),
      ];
    case 'handover':
      return ['to: ', stop(1), ...line('what: ', stop(2, say(samples.handed)))];
    case 'receipt':
      return ['from: ', stop(1), ...line('what: ', stop(2, say(samples.received)))];
    case 'past':
      return ['when: ', stop(1), ...line('role: ', stop(2, 'host')), ...line('what: ', stop(3))];
    default:
      return undefined;
  }
}

/** In an empty file: a whole series, with its first session three weeks ahead. */
export function fileOffer(around: Around, place: CursorPlace): Offer {
  const { words, circle } = around;
  const { samples } = cursor;
  const say = (text: Text): string => words.fill(text);
  const soon = addDays(circle.today, 21);
  const thursday = addDays(soon, (11 - weekday(soon)) % 7);
  const [first, second] = circle.teams.ids.length >= 2 ? circle.teams.ids : [say(samples.teamA), say(samples.teamB)];
  const pieces: readonly Piece[] = [
    'series:\n  title: ',
    { stop: 1, text: say(samples.title) },
    '\n  goal: ',
    { stop: 2, text: say(samples.goal) },
    '\n  teams: [',
    { stop: 3, text: `${first}, ${second}` },
    ']\n  cadence: { every: ',
    { stop: 4, text: '1 month' },
    ', on: ',
    { stop: 5, text: '3rd thu' },
    ' }\n  start: "15:00"\n  minutes: 60\n\nsessions:\n  - date: ',
    { stop: 6, text: thursday },
    '\n    host: ',
    { stop: 7 },
    '\n',
  ];
  return offerPieces(
    place,
    {
      kind: 'entry',
      label: 'series',
      why: say(cursor.entries.file),
      typed: ['meetup', '交流会', '勉強会', cursor.entries.file.ja],
      preselect: true,
      about: () => [preview(pieces)],
    },
    pieces,
  );
}

/** In an empty file: what series mostly begin as, each whole. */
export function templateOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const { words, circle } = around;
  const known = knownTeams(circle);
  return templates.map((template) => {
    const text = templateText(template, words.language, circle.today, known);
    return offerPieces(
      place,
      {
        kind: 'entry',
        label: template.id,
        name: words.fill(template.label),
        why: words.fill(cursor.templates.offer),
        typed: ['series', 'template', 'ひな形', template.label.ja, template.label.en],
        about: () => [text],
      },
      [text],
    );
  });
}
