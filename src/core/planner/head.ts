import type { Path } from '../plan/path.ts';
import { minuteOfDay, timeAt } from '../plan/time.ts';
import { spellCadence } from '../words/cadence.ts';
import { labels } from '../words/labels.ts';
import type { Text } from '../words/words.ts';
import { type Desk, type Item, prose, rankOf, team, title } from './desk.ts';
import { lockOf } from './lock.ts';

/** What the series is for, who it is for and how often: the head of the planner. */
export interface Head {
  readonly title: Item;
  /** The texts as they stand in the file, to be edited; none in a file without a series. */
  readonly own: OwnHead | undefined;
  /** Why nothing of it can be changed here; undefined where it can. */
  readonly locked: string | undefined;
  readonly goal: Item | undefined;
  readonly purpose: Item | undefined;
  readonly because: Item | undefined;
  /** By what one will see that the purpose comes true. */
  readonly signs: readonly Item[];
  readonly teams: readonly TeamChip[];
  /** Cadence, usual time, place and zone, each in words; the zone only where it is not the reader's. */
  readonly usual: readonly Item[];
  /** Set once the series is paused or closed. */
  readonly ending: string | undefined;
  /** What could be written next, where something is missing. */
  readonly lesson: string | undefined;
}

/** `null` where the file says nothing. */
export interface OwnHead {
  readonly title: string | null;
  readonly goal: string | null;
  readonly purpose: string | null;
  readonly because: string | null;
}

export interface TeamChip {
  readonly name: string;
  readonly org: string | undefined;
  /** Which of the colours the team has throughout the planner, counted from 0. */
  readonly tone: number;
  readonly path: Path;
}

/** How many colours tell teams apart. */
export const tones = 5;

const lessons = {
  noGoal: {
    en: 'No goal written yet. Paste it the way you were told, however vague.',
    ja: '目的がまだ書かれていません。漠然としたままで、聞いたとおりに貼り付けてください。',
  },
  noSeries: {
    en: 'This file holds teams and people for the folder. A series starts with a title and a first date.',
    ja: 'このファイルには、フォルダーで使う部門と人が書かれています。シリーズは、名前と最初の日付から始められます。',
  },
  nothing: {
    en: 'No series here yet. It starts with a title and a first date.',
    ja: 'シリーズはまだありません。名前と最初の日付から始められます。',
  },
} satisfies Record<string, Text>;

/** The head of the planner. */
export function headOf(desk: Desk): Head {
  const { reading, sheet, words, rhythm } = desk;
  const { series } = reading.plan;
  const item = (key: 'goal' | 'purpose' | 'because'): Item | undefined => {
    const text = series?.[key];
    return text === undefined ? undefined : { text: prose(text), path: ['series', key] };
  };
  const state = rhythm?.state ?? 'alive';
  const shared = sheet.teams.length + sheet.people.length > 0;
  const none = shared ? lessons.noSeries : lessons.nothing;
  const lesson = !series ? none : series.goal === undefined ? lessons.noGoal : undefined;
  return {
    own: series && {
      title: series.title ?? null,
      goal: series.goal ?? null,
      purpose: series.purpose ?? null,
      because: series.because ?? null,
    },
    locked: lockOf(desk, ['series']),
    title: { text: title(series?.title ?? sheet.file), path: ['series', 'title'] },
    goal: item('goal'),
    purpose: item('purpose'),
    because: item('because'),
    signs: (series?.signs ?? []).map((text, nth) => ({ text: prose(text), path: ['series', 'signs', nth] })),
    teams: (sheet.series?.teams ?? []).map((id, nth) => ({
      name: team(desk, id),
      org: orgOf(desk, id),
      tone: toneOf(desk, id),
      path: ['series', 'teams', nth],
    })),
    usual: usualOf(desk),
    ending: state === 'alive' ? undefined : words.fill(labels[state]),
    lesson: lesson && reading.sound ? words.fill(lesson) : undefined,
  };
}

/** The colour of a team: the same wherever it appears. */
export const toneOf = (desk: Desk, id: string): number => rankOf(desk, id) % tones;

function orgOf({ circle }: Desk, id: string): string | undefined {
  const org = circle.teams.get(id)?.org;
  return org === undefined ? undefined : title(org);
}

function usualOf({ sheet, circle, words }: Desk): readonly Item[] {
  const { cadence, start, minutes, place, zone } = sheet.series ?? {};
  const range = start && minutes ? { range: [start, timeAt(minuteOfDay(start) + minutes)] as const } : undefined;
  const time = range ? words.fill({ en: '{range}', ja: '{range}' }, range) : start;
  return [
    ...(cadence ? [{ text: words.fill(spellCadence(cadence)), path: ['series', 'cadence'] }] : []),
    ...(time ? [{ text: time, path: ['series', 'start'] }] : []),
    ...(place ? [{ text: title(place), path: ['series', 'place'] }] : []),
    ...(zone && zone !== circle.zone ? [{ text: zone, path: ['series', 'timezone'] }] : []),
  ];
}
