import type { Time } from '../plan/time.ts';
import { usualNames } from '../plan/usual-zone.ts';
import { zoneNames } from '../plan/zone.ts';
import { cursor } from '../words/cursor.ts';
import type { Text } from '../words/words.ts';
import { type Around, type Offer, offerPieces, offerText } from './offer.ts';
import type { CursorPlace } from './place.ts';

/** The words a key may have behind it, each with its meaning. */
export const wordOffers = (around: Around, place: CursorPlace, of: readonly string[]): readonly Offer[] =>
  of.map((value) => {
    const meaning: Text | undefined = (cursor.values as Readonly<Record<string, Text>>)[value];
    return offerText(
      place,
      {
        kind: 'value',
        label: value,
        ...(meaning ? { why: around.words.fill(meaning), typed: [meaning.ja] } : {}),
      },
      value,
    );
  });

/** Start times: the series' own first, then those of the folder, then the usual ones. */
export function timeOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const { circle, sheet, words } = around;
  const own = sheet.series?.start;
  const others = [...circle.sheets.values()].slice(0, 50).flatMap(({ series }) => series?.start ?? []);
  const usual = ['10:00', '12:00', '15:00', '16:00', '17:00', '18:00', '19:00'] as Time[];
  return [...new Set([...(own ? [own] : []), ...others, ...usual])].map((time) => {
    const why = time === own ? cursor.why.usualStart : others.includes(time) ? cursor.why.usedHere : undefined;
    const mark = place.quote ?? '"';
    // Always in quotation marks: readers of YAML 1.1 take a bare one for a number.
    return offerPieces(place, { kind: 'time', label: time, ...(why ? { why: words.fill(why) } : {}) }, [
      `${mark}${time}${mark}`,
    ]);
  });
}

/** Time zones: those of the folder first, then all there are. */
export function zoneOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const { circle, words } = around;
  const used = new Set<string>([circle.zone]);
  for (const { series, people } of [...circle.sheets.values()].slice(0, 200)) {
    if (series?.zone) used.add(series.zone);
    for (const { timezone } of people) if (timezone) used.add(timezone);
  }
  return [...new Set([...used, ...zoneNames()])].map((zone) =>
    offerText(
      place,
      {
        kind: 'zone',
        label: zone,
        ...(used.has(zone) ? { why: words.fill(cursor.why.usedHere) } : {}),
        typed: usualNames(zone),
      },
      zone,
    ),
  );
}

/** Lengths in minutes, the series' own first. */
export function minuteOffers(around: Around, place: CursorPlace): readonly Offer[] {
  const own = around.sheet.series?.minutes;
  const inAgenda = place.path.includes('agenda');
  const usual = inAgenda ? [5, 10, 15, 20, 25, 30] : [...(own ? [own] : []), 30, 45, 60, 90, 120];
  return [...new Set(usual)].map((minutes) =>
    offerPieces(
      place,
      {
        kind: 'value',
        label: String(minutes),
        ...(minutes === own && !inAgenda ? { why: around.words.fill(cursor.why.usualStart) } : {}),
      },
      [String(minutes)],
    ),
  );
}

/** Some values that are as good as any, so that the form is plain. */
export const plainOffers = (
  place: CursorPlace,
  values: readonly (readonly [value: string, why?: string])[],
): readonly Offer[] =>
  values.map(([value, why]) => offerPieces(place, { kind: 'value', label: value, ...(why ? { why } : {}) }, [value]));
