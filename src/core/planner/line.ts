import type { Occasion } from '../circle/occasion.ts';
import { nextDate } from '../circle/rhythm.ts';
import { nextAfter, tolerance } from '../plan/cadence.ts';
import { addDays, type Day, daysBetween } from '../plan/day.ts';
import type { Text } from '../words/words.ts';
import type { Desk } from './desk.ts';
import { keptSession, type SessionView } from './session.ts';
import { type Strip, stripOf } from './strip.ts';

/** The line of sessions past and to come. */
export interface Line {
  readonly strip: Strip | undefined;
  /** By date; what lies behind today. */
  readonly past: readonly SessionView[];
  /** `Today, Mon 23 Nov`. */
  readonly today: string;
  readonly coming: readonly SessionView[];
  readonly undecided: readonly SessionView[];
  /** The date the cadence promises after the last session; none while it cannot be known. */
  readonly expected: string | undefined;
  /** The same as a date; none either where nothing has to be kept up. */
  readonly promised: Day | undefined;
  /** What to do while nothing lies ahead. */
  readonly lesson: string | undefined;
  /** Said while nothing has been held. */
  readonly beginning: string | undefined;
}

const sentences = {
  ahead: {
    en: 'No session ahead. The cadence suggests {newDate}.',
    ja: '予定がありません。開催ペースでは{newDate}です。',
  },
  aheadNoCadence: {
    en: 'No session ahead. Pick a date, or write "tbd" while you are still asking around.',
    ja: '予定がありません。日を選ぶか、調整中なら「tbd」と書いておきましょう。',
  },
  beginning: {
    en: 'No session held yet. The first one will appear here with its hints.',
    ja: '開催した回がまだありません。初回が終わると、ヒントと一緒にここに並びます。',
  },
  expected: { en: 'Next by the cadence: {newDate}', ja: '開催ペースでは{newDate}' },
  gap: { en: '{days} without a session', ja: '開催のない{days}間' },
  today: { en: 'Today, {date}', ja: '今日、{date}' },
} satisfies Record<string, Text>;

/** The line of sessions; undefined in a file that has neither a series nor sessions. */
export function lineOf(desk: Desk): Line | undefined {
  const { reading, circle, words, occasions, rhythm, sheet } = desk;
  if (!rhythm && occasions.length === 0) return undefined;
  const dated = occasions
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const stops = stopsOf(desk, dated);
  const ahead = dated.findIndex(({ date }) => (date ?? '') >= circle.today);
  const split = ahead === -1 ? stops.length : ahead;
  const undecided = occasions.filter(({ status }) => status === 'undecided');
  const alive = reading.sound && rhythm?.state === 'alive';
  const newDate = alive ? nextDate(circle, sheet.file) : undefined;
  const nothingAhead =
    alive && !dated.slice(split).some(({ status }) => status === 'planned') && undecided.length === 0;
  const facts = newDate ? { newDate } : {};
  return {
    strip: stripOf(desk, dated, newDate),
    past: stops.slice(0, split),
    today: words.fill(sentences.today, { date: circle.today }),
    coming: stops.slice(split),
    undecided: undecided.map((occasion) => keptSession(desk, occasion, undefined, false, undefined)),
    promised: newDate,
    expected: newDate && !nothingAhead ? words.fill(sentences.expected, facts) : undefined,
    lesson: nothingAhead ? words.fill(newDate ? sentences.ahead : sentences.aheadNoCadence, facts) : undefined,
    beginning:
      reading.sound && !stops.slice(0, split).some(({ mark }) => mark === 'held')
        ? words.fill(sentences.beginning)
        : undefined,
  };
}

function stopsOf(desk: Desk, dated: readonly Occasion[]): readonly SessionView[] {
  const next = dated.find(({ status, date }) => status === 'planned' && (date ?? '') >= desk.circle.today);
  let turn = 0;
  let before: Day | undefined;
  return dated.map((occasion) => {
    const takesPlace = occasion.status !== 'cancelled';
    if (takesPlace) turn++;
    const days = takesPlace && before && occasion.date ? gapBetween(desk, before, occasion.date) : undefined;
    if (takesPlace) before = occasion.date;
    const gap = days === undefined ? undefined : desk.words.fill(sentences.gap, { days });
    return keptSession(desk, occasion, takesPlace ? turn : undefined, occasion === next, gap);
  });
}

/** Days between two sessions where the cadence promised one in between; undefined where it kept its promise. */
function gapBetween({ sheet, reading }: Desk, before: Day, after: Day): number | undefined {
  const cadence = sheet.series?.cadence;
  if (!cadence || !reading.sound) return undefined;
  const promised = nextAfter(cadence, before);
  return after > addDays(promised, tolerance(cadence)) ? daysBetween(before, after) : undefined;
}
