import { localTimeLines } from '../circle/local-time-words.ts';
import { nextDates, rhythmOf } from '../circle/rhythm.ts';
import { nextAfter, readCadence } from '../plan/cadence.ts';
import { addDays, type Day, daysBetween, weekday } from '../plan/day.ts';
import type { Path } from '../plan/path.ts';
import { wallClock } from '../plan/zone.ts';
import { child } from '../read/node.ts';
import { spellCadence } from '../words/cadence.ts';
import { cursor } from '../words/cursor.ts';
import { comma } from '../words/signs.ts';
import { quote } from '../words/words.ts';
import { hostLines } from './about-host.ts';
import type { Around } from './offer.ts';
import { capital, labelled } from './phrase.ts';

/** When a day is, which session of the series it is, and what else is that week. */
export function dayLines(around: Around, day: Day, path: Path): readonly string[] {
  const { circle, words } = around;
  return [
    `${words.date(day)} · ${distance(around, day)}`,
    ...(circle.holidays.has(day) ? [words.fill(cursor.about.dayOff)] : []),
    ...(path[0] === 'sessions' && path.length === 3 ? standing(around, day, Number(path[1])) : []),
    ...(path[0] === 'sessions' ? localLines(around, path) : []),
    ...weekLines(around, day),
    ...hostLines(around, path),
  ];
  function distance({ words: say }: Around, to: Day): string {
    const days = daysBetween(circle.today, to);
    if (days === 0) return say.fill(cursor.about.today);
    if (days === 1) return say.fill(cursor.about.tomorrow);
    return say.fill(days > 0 ? cursor.about.ahead : cursor.about.ago, { days: Math.abs(days) });
  }
}

/** What the clocks of those present show at the session a path leads into; none where everybody shares one. */
export function localLines({ circle, sheet, words }: Around, path: Path): readonly string[] {
  const key = path[2];
  const occasion = key === 'date' || key === 'start' ? circle.at(sheet.file, Number(path[1])) : undefined;
  return occasion ? localTimeLines(circle, occasion, words) : [];
}

function standing({ circle, sheet, words }: Around, day: Day, nth: number): readonly string[] {
  const dated = rhythmOf(circle, sheet.file)?.dated.filter(({ status }) => status !== 'cancelled') ?? [];
  const place = dated.findIndex((occasion) => occasion.nth === nth);
  const before = dated[place - 1]?.date;
  const cadence = sheet.series?.cadence;
  const off = place > 0 && before !== undefined && cadence && nextAfter(cadence, before) !== day;
  return [
    ...(place >= 0 ? [words.fill(cursor.about.nthSession, { nth: place + 1 })] : []),
    ...(off ? [words.fill(cursor.about.offCadence, { cadence: spellCadence(cadence) })] : []),
  ];
}

/** Sessions of other series from Monday to Sunday of that week. */
function weekLines({ circle, sheet, words }: Around, day: Day): readonly string[] {
  const monday = addDays(day, 1 - weekday(day));
  const others = [0, 1, 2, 3, 4, 5, 6]
    .flatMap((days) => circle.on(addDays(monday, days)))
    .filter(({ file, status }) => file !== sheet.file && status !== 'cancelled');
  if (others.length === 0)
    // Where there is no other series, a free week is no news.
    return [...circle.sheets.values()].some(({ file, series }) => series && file !== sheet.file)
      ? [words.fill(cursor.about.freeWeek)]
      : [];
  return others.slice(0, 5).flatMap(({ date, start, file, title }) => {
    const name = quote(circle.sheets.get(file)?.series?.title ?? title, 60);
    if (!date) return [];
    return [
      labelled(
        words,
        cursor.about.sameWeek,
        [words.date(date), start ? `${name} ${start}` : name].join(comma(words.language)),
      ),
    ];
  });
}

/** A rhythm in words, and the next three days it names. */
export function cadenceLines(around: Around): readonly string[] {
  const { reading, circle, sheet, words } = around;
  const node = reading.find(['series', 'cadence'])?.node;
  const text = (key: string): string | undefined => {
    const found = child(node, key);
    return found?.kind === 'scalar' && found.value !== null ? String(found.value) : undefined;
  };
  const cadence = readCadence(text('every') ?? '', text('on'));
  if (!cadence) return [];
  const days = nextDates(circle, sheet.file, 3).map((day) => words.date(day));
  return [
    capital(words.fill(spellCadence(cadence))),
    labelled(words, cursor.about.next, days.join(comma(words.language))),
  ];
}

/** What the clock says in a zone now, and in the other zones of the folder. */
export function zoneLines({ circle, words, now }: Around, zone: string): readonly string[] {
  if (now === undefined) return [zone];
  const others = new Set([circle.zone]);
  for (const { series, people } of [...circle.sheets.values()].slice(0, 200)) {
    if (series?.zone) others.add(series.zone);
    for (const { timezone } of people) if (timezone) others.add(timezone);
  }
  others.delete(zone);
  return [
    zone,
    words.fill(cursor.about.clock, { time: wallClock(now, zone).time }),
    ...[...others]
      .slice(0, 5)
      .map((other) => words.fill(cursor.about.clockIn, { time: wallClock(now, other).time, zone: other })),
  ];
}
