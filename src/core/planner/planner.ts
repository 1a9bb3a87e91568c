import type { Circle } from '../circle/circle.ts';
import type { Examined } from '../examine.ts';
import { places } from '../read/places.ts';
import type { Finding } from '../review/rule.ts';
import type { Language, Text, Words } from '../words/words.ts';
import { type Choices, choicesOf } from './choices.ts';
import { type Desk, deskOf } from './desk.ts';
import { type Head, headOf } from './head.ts';
import { type Health, healthOf } from './health.ts';
import type { Kept } from './kept.ts';
import { type Line, lineOf } from './line.ts';
import { lockOfAll } from './lock.ts';
import { type People, peopleOf } from './people.ts';
import { type Together, togetherOf } from './together.ts';
import { type Topics, topicsOf } from './topics.ts';
import { type Waiting, waitingOf } from './waiting.ts';

/** Everything the planner shows of one file, worded in the reader's language: plain JSON, nothing left to decide. */
export interface PlannerView {
  readonly language: Language;
  /** `broken` while a part of the text cannot be read: what is shown is what can. */
  readonly state: 'sound' | 'broken';
  readonly trouble: Trouble | undefined;
  /** Why nothing can be changed in the planner; undefined where it can. */
  readonly locked: string | undefined;
  readonly choices: Choices;
  readonly head: Head;
  /** None in a file without a series, and while a part of it cannot be read. */
  readonly health: Health | undefined;
  /** None in a file without a series. */
  readonly line: Line | undefined;
  readonly topics: Topics | undefined;
  readonly people: People;
  readonly waiting: Waiting;
  readonly together: Together;
}

/** Why a part of the text cannot be read, and where. */
export interface Trouble {
  /** Undefined where `locked` says it. */
  readonly text: string | undefined;
  /** Line in this version of the text, counted from 0. */
  readonly line: number;
}

const unreadable: Text = {
  en: 'Part of this file cannot be read: {reason}. What can be read is shown here.',
  ja: 'このファイルに読み取れないところがあります。{reason}。読み取れる部分はここに表示しています。',
};

/**
 * A file at a glance. `findings` are those of the same reading; `locked` says why it cannot be written at all; `kept` is
 * what was worked out for the same planner before.
 */
export function plannerView(
  examined: Examined,
  circle: Circle,
  words: Words,
  findings: readonly Finding[],
  locked?: Text,
  kept?: Kept,
): PlannerView {
  const desk = deskOf(examined, circle, words, kept);
  return {
    language: words.language,
    state: examined.reading.sound ? 'sound' : 'broken',
    trouble: troubleOf(desk, locked !== undefined),
    locked: locked ? words.fill(locked) : lockOfAll(desk),
    choices: choicesOf(desk),
    head: headOf(desk),
    health: healthOf(desk),
    line: lineOf(desk),
    topics: topicsOf(desk),
    people: peopleOf(desk),
    waiting: waitingOf(desk, findings),
    together: togetherOf(desk),
  };
}

function troubleOf({ reading, words }: Desk, lockedOtherwise: boolean): Trouble | undefined {
  const fault = reading.faults.find(({ rule }) => rule === 'yaml-syntax' || rule === 'many-documents');
  if (!fault) return undefined;
  const said = fault.because === 'conflict' && !lockedOtherwise;
  const text = said ? undefined : words.fill(unreadable, fault.facts);
  return { text, line: places(reading.text)(fault).line };
}
