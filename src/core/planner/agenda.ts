import type { Occasion } from '../circle/occasion.ts';
import type { Path } from '../plan/path.ts';
import type { Block } from '../plan/plan.ts';
import { minuteOfDay, timeAt } from '../plan/time.ts';
import { type Desk, type Item, person, prose, topic } from './desk.ts';

/** An agenda with the clock times its lengths add up to. */
export interface Agenda {
  readonly blocks: readonly BlockView[];
  /** Sum against the length of the session: `60 of 60 min`. */
  readonly total: string;
  /** How much the blocks go over the end, or leave free; undefined when they fit exactly. */
  readonly rest: { readonly over: boolean; readonly minutes: number; readonly text: string } | undefined;
  /** Planned end as a clock time; undefined without a start. */
  readonly end: string | undefined;
  readonly path: Path;
  /** How long the session is, in minutes: the scale of the picture. */
  readonly length: number;
}

export interface BlockView {
  /** Place in the agenda as it is written. */
  readonly nth: number;
  /** What the file says of it, to be edited. */
  readonly own: OwnBlock;
  /** Clock times; undefined without a start. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly what: string;
  readonly length: string;
  /** Minutes, for the height of the block. */
  readonly minutes: number;
  /** Minutes of it that lie within the session. */
  readonly inside: number;
  readonly who: string | undefined;
  readonly topic: Item | undefined;
  readonly path: Path;
}

/** A block as it stands in the file. */
export interface OwnBlock {
  readonly minutes: number | null;
  readonly what: string | null;
  readonly who: string | null;
  readonly topic: string | null;
}

/** The agenda of a session; undefined while it has none. */
export function agendaOf(desk: Desk, occasion: Occasion): Agenda | undefined {
  const blocks = desk.sessions.get(occasion.nth)?.agenda ?? [];
  if (blocks.length === 0) return undefined;
  const { words } = desk;
  const { start, minutes: length } = occasion;
  const total = blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const first = start && minuteOfDay(start);
  const over = total > length;
  const rest = Math.abs(total - length);
  const restFacts = { overMinutes: rest };
  return {
    blocks: timed(desk, occasion, blocks),
    total: words.fill(
      { en: '{agendaMinutes} of {sessionMinutes}', ja: '{sessionMinutes}のうち{agendaMinutes}' },
      { agendaMinutes: total, sessionMinutes: length },
    ),
    rest:
      rest === 0
        ? undefined
        : {
            over,
            minutes: rest,
            text: over
              ? words.fill({ en: '{overMinutes} over', ja: '{overMinutes}超過' }, restFacts)
              : words.fill({ en: '{overMinutes} free', ja: '残り{overMinutes}' }, restFacts),
          },
    end: first === undefined ? undefined : timeAt(first + length),
    path: ['sessions', occasion.nth, 'agenda'],
    length,
  };
}

function timed(desk: Desk, { nth, start, minutes: length }: Occasion, blocks: readonly Block[]): readonly BlockView[] {
  const first = start && minuteOfDay(start);
  let at = 0;
  return blocks.map((block) => {
    const minutes = block.minutes ?? 0;
    const from = at;
    at += minutes;
    return {
      nth: block.nth,
      own: {
        minutes: block.minutes ?? null,
        what: block.what ?? null,
        who: block.who ?? null,
        topic: block.topic ?? null,
      },
      from: first === undefined ? undefined : timeAt(first + from),
      to: first === undefined ? undefined : timeAt(first + at),
      what: prose(block.what ?? ''),
      length: block.minutes === undefined ? '' : desk.words.count('minute', minutes),
      minutes,
      inside: Math.max(0, Math.min(minutes, length - from)),
      who: block.who === undefined ? undefined : person(desk, block.who),
      topic: block.topic === undefined ? undefined : { text: topic(desk, block.topic), path: ['topics', block.topic] },
      path: ['sessions', nth, 'agenda', block.nth],
    };
  });
}
