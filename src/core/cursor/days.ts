import { nextDates, rhythmOf } from '../circle/rhythm.ts';
import { addDays, type Day, isDay } from '../plan/day.ts';
import { cursor } from '../words/cursor.ts';
import { quote, type Text, type Words } from '../words/words.ts';
import { type Around, type Offer, offerText } from './offer.ts';
import type { CursorPlace } from './place.ts';

/** A day that is likely somewhere, and why. */
export interface Likely {
  readonly day: Day | 'tbd';
  readonly why: Text;
}

/** The days likeliest at a place: for a session those of the cadence, then those under discussion. */
export function dayOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const offers = likelyDays(around, place).map((likely) => dayOffer(around, place, likely));
  const first = offers[0];
  return first ? [{ ...first, preselect: true }, ...offers.slice(1)] : [];
}

function likelyDays(around: Around, { path }: CursorPlace): readonly Likely[] {
  const [section, nth] = path;
  const key = path.findLast((step) => typeof step === 'string');
  const { today } = around.circle;
  if (key === 'due') return unique(dueDays(around));
  if (key === 'done') return [{ day: today, why: cursor.why.today }];
  if (key === 'options') return comingDays(around, 6);
  if (section !== 'sessions' || typeof nth !== 'number') return unique(pastDays(around));
  const options = optionsOf(around, nth);
  return unique([
    ...comingDays(around, 4),
    ...options.map((day) => ({ day, why: cursor.why.underDiscussion })),
    { day: 'tbd', why: cursor.why.open },
  ]);
}

/** The next days of the cadence that have no session of this series yet. */
export function comingDays({ circle, sheet }: Around, count: number): readonly Likely[] {
  const why = sheet.series?.cadence ? cursor.why.byCadence : cursor.why.nextSession;
  return nextDates(circle, sheet.file, count).map((day) => ({ day, why }));
}

function optionsOf({ reading }: Around, nth: number): readonly Day[] {
  const node = reading.find(['sessions', nth, 'options'])?.node;
  return node?.kind === 'list'
    ? node.items.flatMap((item) =>
        item.kind === 'scalar' && isDay(String(item.value)) ? [String(item.value) as Day] : [],
      )
    : [];
}

/** Follow-ups are mostly due by the next session, else in a week or two. */
function dueDays({ circle, sheet }: Around): readonly Likely[] {
  const next = rhythmOf(circle, sheet.file)?.coming[0]?.date;
  const weeks = [1, 2, 4].map((count) => addDays(circle.today, count * 7));
  return [
    ...(next ? [{ day: next, why: cursor.why.nextSession }] : []),
    ...weeks.map((day) => ({ day, why: { en: '', ja: '' } })),
  ];
}

/** Decisions and outcomes are written down on the day, or after a session. */
function pastDays({ circle, sheet }: Around): readonly Likely[] {
  const held = (rhythmOf(circle, sheet.file)?.held ?? []).slice(-2).reverse();
  return [
    { day: circle.today, why: cursor.why.today },
    ...held.flatMap(({ date }) => (date ? [{ day: date, why: cursor.why.dayOf }] : [])),
  ];
}

const unique = (days: readonly Likely[]): readonly Likely[] =>
  days.filter(({ day }, at) => days.findIndex((other) => other.day === day) === at);

function dayOffer(around: Around, place: CursorPlace, { day, why }: Likely): Offer {
  const { words } = around;
  // The date itself is the label; a year behind it would not fit.
  const name = day === 'tbd' ? undefined : weekdayWord(words, day);
  const spelt = day === 'tbd' ? undefined : words.date(day);
  const said = [words.fill(why), day === 'tbd' ? undefined : alsoThatDay(around, day)].filter(Boolean).join(' · ');
  return offerText(
    place,
    { kind: 'date', label: day, ...(name ? { name } : {}), ...(said ? { why: said } : {}), typed: [spelt] },
    day,
  );
}

/** Another series that meets on a day. */
function alsoThatDay({ circle, sheet, words }: Around, day: Day): string | undefined {
  const other = circle.on(day).find(({ file, status }) => file !== sheet.file && status !== 'cancelled');
  const title = other && (circle.sheets.get(other.file)?.series?.title ?? other.title);
  return title === undefined ? undefined : words.fill(cursor.why.also, { title: quote(title, 30) });
}

/** `Thu`, `木`: taken from the date in words, so that there is one spelling of it. */
export function weekdayWord(words: Words, day: Day): string {
  const spelt = words.date(day);
  return words.language === 'ja' ? (/（(.)）/.exec(spelt)?.[1] ?? '') : spelt.slice(0, 3);
}
