import type { Change, Value } from '../../plan/change.ts';
import type { Path } from '../../plan/path.ts';
import type { Block, Session } from '../../plan/plan.ts';
import type { Reading } from '../../read/read.ts';
import { boxesFor, formatById, leastMinutes, leastOfPhases, phasesFor } from '../../topics/timeboxes.ts';
import { agendaLine } from '../../topics/vacancy.ts';
import type { ActOf } from './act.ts';
import { follow } from './follow.ts';
import { done, type Ground, type Order, refuse, sessionNow } from './ground.ts';

/** The block of a session that is item `nth` of its agenda. */
const blockAt = (session: Session | undefined, nth: unknown): Block | undefined =>
  session?.agenda?.find((block) => block.nth === nth);

/** How many items an agenda has, those that cannot be read included. */
function itemsIn(reading: Reading, agenda: Path): number {
  const node = reading.find(agenda)?.node;
  return node?.kind === 'list' ? node.items.length : 0;
}

/** Where a new or moved item goes: before another one, as it stands now; undefined for the end, and where that is gone. */
function placeBefore(ground: Ground, session: number, before: number | null): number | undefined {
  if (before === null) return undefined;
  const now = follow(ground.since, ['sessions', session, 'agenda', before]);
  return now && Number(now.at(-1));
}

export function moveBlock({ session, block, before }: ActOf<'moveBlock'>, ground: Ground): Order {
  const path = follow(ground.since, ['sessions', session, 'agenda', block]);
  if (!path) return refuse('gone');
  const agenda = path.slice(0, -1);
  const from = Number(path.at(-1));
  const at = placeBefore(ground, session, before);
  // The neighbour it was to stand before is gone: where to is anybody's guess.
  if (before !== null && at === undefined) return refuse('changed');
  const count = itemsIn(ground.since.now, agenda);
  // Where it stood there already, nothing was asked for, whatever has come in between.
  const next = block + 1 < itemsIn(ground.since.before, ['sessions', session, 'agenda']) ? block + 1 : null;
  const to = before === next ? from : at === undefined ? count - 1 : at > from ? at - 1 : at;
  const text = blockAt(sessionNow(ground, path), from)?.what ?? '';
  return {
    changes: to === from ? [] : [{ do: 'moveItem', path, to }],
    said: done('blockMoved', { text, n: to + 1, known: count }),
    at: [...agenda, to],
  };
}

export function addBlock({ session, before, minutes, what, topic }: ActOf<'addBlock'>, ground: Ground): Order {
  const path = follow(ground.since, ['sessions', session]);
  if (!path) return refuse('gone');
  const agenda = [...path, 'agenda'];
  const at = placeBefore(ground, session, before);
  if (before !== null && at === undefined) return refuse('changed');
  const text = oneLine(what);
  const value: Value = topic === undefined ? shortLine(ground, minutes, text) : { minutes, what: text, topic };
  const change: Change = { do: 'addItem', path: agenda, value, ...(at === undefined ? {} : { at }) };
  return {
    changes: [change],
    said: done('blockAdded', { text }),
    at: [...agenda, at ?? itemsIn(ground.since.now, agenda)],
  };
}

/** Where there is no agenda yet, the form brings an opening and a closing with it; else only its phases are added. */
export function addFormat({ session, format: id, minutes, topic }: ActOf<'addFormat'>, ground: Ground): Order {
  const path = follow(ground.since, ['sessions', session]);
  const format = formatById(id);
  if (!path || !format) return refuse('gone');
  const agenda = [...path, 'agenda'];
  const bare = itemsIn(ground.since.now, agenda) === 0;
  const least = bare ? leastMinutes(format) : leastOfPhases(format);
  if (minutes < least) return refuse('short', { minutes: least });
  const { language } = ground.words;
  const boxes = bare ? boxesFor(format, minutes, language) : phasesFor(format, minutes, language);
  const longest = Math.max(...boxes.map((box) => box.minutes));
  const value = boxes.map((box): Value => {
    const line = agendaLine(box, language);
    if (topic === undefined || box.minutes < longest) return line;
    return { minutes: box.minutes, what: line.replace(/^\d\S*\s/, ''), topic };
  });
  const changes: readonly Change[] = bare
    ? [{ do: 'setField', path: agenda, value }]
    : value.map((item) => ({ do: 'addItem', path: agenda, value: item }));
  return { changes, said: done('formatAdded', { text: format[language], minutes }), at: agenda };
}

/** A block on one line, the length written as the agendas of the file have it. */
function shortLine({ since, words }: Ground, minutes: number, what: string): string {
  const kanji = /^[ \t]*- ["']?\d+\s?分/m.test(since.now.text);
  const latin = /^[ \t]*- ["']?\d+\s?m/m.test(since.now.text);
  return `${minutes}${kanji || (words.language === 'ja' && !latin) ? '分' : 'm'} ${what}`;
}

/** A block stands on one line. */
export const oneLine = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
