import type { Series } from '../plan/plan.ts';
import { allAtOnce, type Step } from '../plan/steps.ts';
import { between, type Part, type Reading } from '../read/read.ts';
import { entrySheet, keepSheet } from './entry-sheet.ts';
import { seriesSheet } from './series-sheet.ts';
import { type Listed, listed, type Sheet, type SheetSeries, sameFacts } from './sheet.ts';
import { emptyLists, isListed, lineOfSeries, movedLines, placesIn, rowIn, standingAt } from './sheet-lines.ts';

/** Takes from a reading what others need to know of it; `before` is what was taken from the reading before an edit. */
export function sheetOf(reading: Reading, file: string, before?: { reading: Reading; sheet: Sheet }): Sheet {
  const sections =
    (before && before.reading.shape === reading.shape ? patched(reading, before) : undefined) ??
    allAtOnce(gathered(reading));
  return sheetWith(sections, reading, file, before?.sheet);
}

/** The same of a file of which nothing is known, entry by entry. */
export function* sheetInSteps(reading: Reading, file: string): Generator<Step, Sheet> {
  return sheetWith(yield* gathered(reading), reading, file, undefined);
}

function sheetWith(sections: Sections, reading: Reading, file: string, known: Sheet | undefined): Sheet {
  const series = seriesOf(reading);
  const same = series && known?.series && sameFacts(series, known.series) ? known.series : series;
  const sheet: Sheet = { file, sound: reading.sound, ...(same ? { series: same } : {}), ...sections };
  const keys = [...listed, 'lines', 'series', 'sound', 'file'] as const;
  return known && keys.every((key) => known[key] === sheet[key]) ? known : sheet;
}

type Sections = Pick<Sheet, Listed | 'lines'>;

function* gathered(reading: Reading): Generator<Step, Sections> {
  const entries = emptyLists<object>();
  const rows = emptyLists<number>();
  yield 'long';
  const { shape } = reading;
  yield undefined;
  for (const placed of placesIn({ shape })) {
    const at = standingAt(reading, placed);
    const sheet = at && entrySheet(at.section, at.part, at.entry, at.nth);
    if (sheet) {
      entries[at.section].push(sheet);
      rows[at.section].push(at.line + rowIn(at.part, at.entry));
    }
    yield undefined;
  }
  return { ...(entries as unknown as Omit<Sections, 'lines'>), lines: { series: lineOfSeries(reading), ...rows } };
}

/** After an edit inside of entries: the same lists, but for the entries that changed. */
function patched(reading: Reading, before: { reading: Reading; sheet: Sheet }): Sections | undefined {
  const { reading: old, sheet } = before;
  const { parts, shape } = reading;
  const lists = new Map<Listed, object[]>();
  const stretch = between(old.parts, reading);
  let moved = old.lead !== reading.lead;
  for (let part = stretch[0]; part < stretch[1]; part++) {
    const [now, was] = [parts[part] as Part, old.parts[part] as Part];
    moved ||= now.breaks !== was.breaks;
    for (const [at, entry] of now.entries.entries()) {
      const [section, key] = shape.paths[part]?.[at] ?? [];
      const known = was.entries[at];
      if (!isListed(section) || key === undefined || !known) continue;
      if (rowIn(now, entry) !== rowIn(was, known)) moved = true;
      const nth = typeof key === 'number' ? key : undefined;
      const [fresh, made] = [entrySheet(section, now, entry, nth), entrySheet(section, was, known, nth)];
      if (fresh === undefined && made === undefined) continue;
      const place = placeOf(sheet[section], made, nth);
      if (!fresh || place < 0) return undefined;
      if (sameFacts(fresh, made)) keepSheet(entry, { nth, sheet: made as object });
      else {
        const list = lists.get(section) ?? sheet[section].slice();
        list[place] = fresh;
        lists.set(section, list);
      }
    }
  }
  const changed = Object.fromEntries(lists) as unknown as Partial<Sections>;
  const { sessions, topics, people, teams, outcomes } = sheet;
  const lines = moved ? movedLines(reading, before, stretch) : sheet.lines;
  return { sessions, topics, people, teams, outcomes, ...changed, lines };
}

/** Mostly the items of a list all say something, and stand where the list has them. */
const placeOf = (list: readonly object[], made: object | undefined, nth: number | undefined): number =>
  made === undefined ? -1 : nth !== undefined && list[nth] === made ? nth : list.indexOf(made);

function seriesOf({ shape, parts }: Reading): SheetSeries | undefined {
  const placed = shape.heads.get('series');
  const value = placed && parts[placed.part]?.entries[placed.entry]?.value;
  return value ? seriesSheet(value as Series) : undefined;
}
