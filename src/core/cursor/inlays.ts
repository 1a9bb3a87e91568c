import type { Occasion } from '../circle/occasion.ts';
import { rhythmOf } from '../circle/rhythm.ts';
import { isDay } from '../plan/day.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Block, Session } from '../plan/plan.ts';
import { minuteOfDay, timeAt } from '../plan/time.ts';
import { child, type Node } from '../read/node.ts';
import { lastStart } from '../read/read.ts';
import { type Expected, formAt, formUnder } from '../revise/form.ts';
import { cursor } from '../words/cursor.ts';
import { ordinal } from '../words/numbers.ts';
import { weekdayWord } from './days.ts';
import type { Around } from './offer.ts';

/** A word shown in the text that is not written there. */
export interface Inlay {
  readonly at: number;
  readonly text: string;
  /** True where it stands before what it is about. */
  readonly before?: true;
  readonly about?: string;
}

/** What the file leaves unsaid in a stretch of it: weekdays, clock times of an agenda, how often somebody has hosted. */
export function inlaysIn(around: Around, { start, end }: Span): readonly Inlay[] {
  const { parts, starts, shape } = around.reading;
  const inlays: Inlay[] = [];
  for (let nth = Math.max(0, lastStart(starts, start)); nth < parts.length && (starts[nth] ?? 0) <= end; nth++) {
    const base = starts[nth] ?? 0;
    for (const [at, { node, value, stray, keyPair, section }] of (parts[nth]?.entries ?? []).entries()) {
      const path = shape.paths[nth]?.[at];
      // A section whole holds its items once more.
      if (stray || !path || (path.length === 1 && section !== 'series') || (keyPair && path.length === 0)) continue;
      for (const inlay of weekdays(around, node, formAt(path), base)) inlays.push(inlay);
      if (section !== 'sessions' || value === undefined) continue;
      for (const inlay of ofSession(around, node, value as Session, path, base)) inlays.push(inlay);
    }
  }
  return inlays.filter(({ at }) => start <= at && at <= end);
}

/** The weekday behind every date. */
function weekdays(around: Around, node: Node, form: Expected | undefined, base: number): readonly Inlay[] {
  if (node.alias) return [];
  if (node.kind === 'map')
    return node.pairs.flatMap(({ key, value }) => weekdays(around, value, formUnder(form, key), base));
  if (node.kind === 'list')
    return node.items.flatMap((item, nth) => weekdays(around, item, formUnder(form, nth), base));
  const isDate = form?.is === 'day' || form?.is === 'dayOrOpen' || form?.is === 'done';
  if (!isDate || typeof node.value !== 'string' || !isDay(node.value)) return [];
  return [{ at: base + node.end, text: weekdayWord(around.words, node.value) }];
}

function ofSession(around: Around, node: Node, session: Session, path: Path, base: number): readonly Inlay[] {
  const nth = Number(path[1]);
  const occasion = around.circle.of(around.sheet.file).find((one) => one.nth === nth);
  if (!occasion) return [];
  return [...hosting(around, node, occasion, base), ...clocks(node, session.agenda ?? [], occasion, base)];
}

/** How often the host has hosted this series, this session included. */
function hosting({ circle, sheet, words }: Around, node: Node, occasion: Occasion, base: number): readonly Inlay[] {
  const host = child(node, 'host');
  if (host?.kind !== 'scalar' || host.alias || !occasion.host || !occasion.date || occasion.status === 'cancelled')
    return [];
  const dated = rhythmOf(circle, sheet.file)?.dated ?? [];
  const times = dated.filter(
    ({ host: who, status, date }) =>
      who === occasion.host && status !== 'cancelled' && date !== undefined && date <= (occasion.date ?? ''),
  ).length;
  if (times === 0) return [];
  const again = { en: `${ordinal('en', times)} time hosting`, ja: `${times}回目の主催` };
  const text = words.fill(times === 1 ? cursor.inlays.first : again);
  return [{ at: base + host.end, text, about: words.fill(cursor.inlays.inSeries) }];
}

/** The clock time each block of an agenda begins at, for as long as every block before it has a length. */
function clocks(node: Node, blocks: readonly Block[], { start }: Occasion, base: number): readonly Inlay[] {
  const agenda = child(node, 'agenda');
  if (agenda?.kind !== 'list' || !start) return [];
  const inlays: Inlay[] = [];
  let minute = minuteOfDay(start);
  for (const [nth, item] of agenda.items.entries()) {
    const block = blocks.find((one) => one.nth === nth);
    inlays.push({ at: base + item.start, text: timeAt(minute), before: true });
    if (block?.minutes === undefined) break;
    minute += block.minutes;
  }
  return inlays;
}
