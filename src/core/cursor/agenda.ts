import { child } from '../read/node.ts';
import { writeScalar } from '../revise/scalar.ts';
import { type Format, formats } from '../topics/formats.ts';
import { boxesFor } from '../topics/timeboxes.ts';
import { cursor } from '../words/cursor.ts';
import { colon } from '../words/signs.ts';
import { brackets } from '../words/signs-around.ts';
import type { Language } from '../words/words.ts';
import { type Around, lineAt, type Offer, offerPieces, type Piece } from './offer.ts';
import type { CursorPlace } from './place.ts';

/** Three lines to write over: an agenda begins, everybody talks, and the next date is fixed. */
export function agendaLines({ words }: Around, below: string): readonly Piece[] {
  const { opening, talk, close } = cursor.samples;
  const lines = [
    [5, opening],
    [45, talk],
    [10, close],
  ] as const;
  return lines.flatMap(([minutes, what], nth): Piece[] => [
    below,
    '- ',
    { stop: nth + 1, text: blockLine(minutes, words.fill(what), words.language) },
  ]);
}

/** One block as agendas have it in short: `10m text`. */
const blockLine = (minutes: number, what: string, language: Language): string =>
  `${minutes}${language === 'ja' ? '分' : 'm'} ${what}`;

/**
 * Whole agendas, one for each form of discussion that fits the session: first the one its topic asks for.
 * @param write what is written for the lines of an agenda
 */
export function agendaOffers(
  around: Around,
  place: CursorPlace,
  write: (lines: readonly string[]) => string,
): readonly Offer[] {
  const { words, sheet, reading } = around;
  const { language } = words;
  const [section, nth] = place.path;
  if (section !== 'sessions' || typeof nth !== 'number') return [];
  const session = sheet.sessions.find((one) => one.nth === nth);
  const minutes = session?.minutes ?? sheet.series?.minutes ?? 60;
  const wanted = session?.topics.flatMap((topic) => {
    const format = child(reading.find(['topics', topic])?.node, 'format');
    return format?.kind === 'scalar' ? String(format.value) : [];
  });
  const fitting = formats.filter((format) => fits(format, minutes));
  const first = fitting.filter(({ id }) => wanted?.includes(id));
  return [...first, ...fitting.filter((format) => !first.includes(format))].map((format) => {
    const lines = linesOf(format, minutes, language);
    return offerPieces(
      place,
      {
        kind: 'entry',
        label: words.fill(cursor.entries.agenda, { title: format[language] }),
        why: words.fill(cursor.why.untilHere, { sessionMinutes: minutes }),
        typed: ['agenda', 'アジェンダ', format.id, format.ja],
        about: () => lines,
      },
      [write(lines.map((line) => writeScalar(line, { flow: false })))],
    );
  });
}

/** An agenda as the items of a list, each on a line this far in. */
export const asItems = (lines: readonly string[], column: number): string =>
  lines.map((line) => `${lineAt(column)}- ${line}`).join('');

const fits = ({ minutes: [least, most] }: Format, minutes: number): boolean => least <= minutes && minutes <= most;

const linesOf = (format: Format, minutes: number, language: Language): readonly string[] =>
  boxesFor(format, minutes, language).map((box) => blockLine(box.minutes, box.phase, language));

/** The forms of discussion by id, those that fit the usual length first. */
export function formatOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const { words, sheet } = around;
  const { language } = words;
  const minutes = sheet.series?.minutes ?? 60;
  const ordered = [...formats].sort((a, b) => Number(fits(b, minutes)) - Number(fits(a, minutes)));
  return ordered.map((format) =>
    offerPieces(
      place,
      {
        kind: 'format',
        label: format.id,
        name: format[language],
        ...(fits(format, minutes) ? { why: words.fill(cursor.why.untilHere, { sessionMinutes: minutes }) } : {}),
        typed: [format.ja, format.en],
        about: () => formatLines(format, words.language),
      },
      [place.quote ? `${place.quote}${format.id}${place.quote}` : format.id],
    ),
  );
}

/** A form of discussion: how many, how long, and what people do phase by phase. */
export function formatLines(format: Format, language: Language): readonly string[] {
  const [least, most] = format.people;
  const [from, to] = format.minutes;
  const open = most > 500;
  const size =
    language === 'ja'
      ? `${open ? `${least}人以上` : `${least}〜${most}人`}、${from}〜${to}分`
      : `${open ? `${least}+` : `${least}–${most}`} people, ${from}–${to} min`;
  return [
    format[language] + brackets(language, size),
    ...format.phases.map(({ [language]: [name, how] }) => `• ${name}${colon(language)}${how}`),
  ];
}
