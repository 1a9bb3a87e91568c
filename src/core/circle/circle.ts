import { addDays, type Day } from '../plan/day.ts';
import { sameId } from '../plan/id.ts';
import { type Occasion, occasionsOf } from './occasion.ts';
import type { Sheet, SheetPerson, SheetTeam } from './sheet.ts';

/** Everything the files of one folder say together, on one day. Built from Sheets only; a pure view of them. */
export interface Circle {
  readonly today: Day;
  /** The zone of sessions whose series names none. */
  readonly zone: string;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly people: Names<SheetPerson>;
  readonly teams: Names<SheetTeam>;
  /** Every session of the folder: dated ones by date, time and file, then the undecided ones. */
  readonly occasions: readonly Occasion[];
  /** Those of one file, in the order of the file. */
  readonly of: (file: string) => readonly Occasion[];
  /** Those on one day and the days beside it, for clashes across zones. */
  readonly near: (day: Day) => readonly Occasion[];
}

/** The ids of one kind that a folder defines. */
export interface Names<T> {
  /** How many ids there are; with none, names are free text. */
  readonly size: number;
  readonly ids: readonly string[];
  /** Every definition of an id, in the order of the files. */
  readonly all: (id: string) => readonly Defined<T>[];
  readonly get: (id: string) => T | undefined;
  /** The name to show: the display name, else the id. */
  readonly show: (id: string) => string;
}
export interface Defined<T> {
  readonly file: string;
  readonly entry: T;
}

/** Brings the sheets of a folder together. */
export function circleOf(sheets: Iterable<Sheet>, today: Day, zone: string): Circle {
  const sorted = [...sheets].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const byFile = new Map(sorted.map((sheet) => [sheet.file, sheet]));
  const people = once(() => namesOf(sorted, (sheet) => sheet.people));
  const teams = once(() => namesOf(sorted, (sheet) => sheet.teams));
  const ofFile = new Map<string, readonly Occasion[]>();
  const of = (file: string): readonly Occasion[] => {
    const sheet = byFile.get(file);
    const found = ofFile.get(file) ?? (sheet ? occasionsOf(sheet, today) : []);
    ofFile.set(file, found);
    return found;
  };
  const occasions = once(() => sorted.flatMap(({ file }) => of(file)).sort(inTime));
  const byDay = once(() => {
    const days = new Map<Day, Occasion[]>();
    for (const occasion of occasions())
      if (occasion.date) days.set(occasion.date, [...(days.get(occasion.date) ?? []), occasion]);
    return days;
  });
  const near = (day: Day): readonly Occasion[] => [-1, 0, 1].flatMap((days) => byDay().get(addDays(day, days)) ?? []);
  return {
    today,
    zone,
    sheets: byFile,
    get people() {
      return people();
    },
    get teams() {
      return teams();
    },
    get occasions() {
      return occasions();
    },
    of,
    near,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const inTime = (a: Occasion, b: Occasion): number => {
  const keyA = `${a.date ?? '~'}${a.start ?? '~'}`;
  const keyB = `${b.date ?? '~'}${b.start ?? '~'}`;
  return keyA < keyB ? -1 : keyA > keyB ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : a.nth - b.nth;
};

function namesOf<T extends { readonly id: string; readonly name?: string }>(
  sheets: readonly Sheet[],
  entries: (sheet: Sheet) => readonly T[],
): Names<T> {
  const found = new Map<string, Defined<T>[]>();
  for (const sheet of sheets) {
    for (const entry of entries(sheet)) {
      const id = sameId(entry.id);
      found.set(id, [...(found.get(id) ?? []), { file: sheet.file, entry }]);
    }
  }
  const all = (id: string): readonly Defined<T>[] => found.get(sameId(id)) ?? [];
  return {
    size: found.size,
    ids: [...found.keys()],
    all,
    get: (id) => all(id)[0]?.entry,
    show: (id) => all(id)[0]?.entry.name ?? id,
  };
}
