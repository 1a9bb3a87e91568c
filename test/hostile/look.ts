import { decode } from '../../src/cli/bytes.ts';
import { circleOf } from '../../src/core/circle/circle.ts';
import { needsOf } from '../../src/core/circle/needs.ts';
import { skim } from '../../src/core/circle/skim.ts';
import { type Examined, edited, examine, open, openUnreadable } from '../../src/core/examine.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { plannerView } from '../../src/core/planner/planner.ts';
import { longestText } from '../../src/core/read/guard.ts';
import { places } from '../../src/core/read/places.ts';
import type { Finding } from '../../src/core/review/rule.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import type { Opened } from './surfaces.ts';

/** What came of reading one file the way the product does. */
export interface Seen {
  /** What must never be, in words. */
  readonly wrong: readonly string[];
  /** Findings by rule, each with its lines, counted from 1. */
  readonly says: Readonly<Record<string, readonly number[]>>;
  /** Rules that speak at the level of an error. */
  readonly errors: readonly string[];
  readonly sound: boolean;
  readonly title: string | undefined;
  readonly sessions: number;
  readonly people: readonly string[];
  readonly host: string | undefined;
}

const today = '2026-11-23' as Day;
const file = 'odd.meetup.yaml';
/** More than this many remedies of one file are not tried out. */
const mostFixes = 40;
/** Beyond this length the dear checks are left to the files that are made for them. */
const long = 20_000;

/** Signs that reorder or hide what stands around them, and those that end a line. */
const unseemly = /[\p{Cc}\u2028\u2029\u202a-\u202e\u200b\u2060\ufeff]/u;

function examinedFrom(bytes: Uint8Array): Examined {
  if (bytes.length > longestText) return openUnreadable(file, 'tooLarge');
  const text = decode(bytes);
  return text === undefined ? openUnreadable(file, 'notUtf8') : open(text, file);
}

const circleAround = ({ sheet }: Examined) => circleOf([sheet], today, 'Asia/Tokyo');

/** A file as the editor shows it when it is opened: read, judged, drawn. */
export function show(bytes: Uint8Array): void {
  const examined = examinedFrom(bytes);
  const circle = circleAround(examined);
  const words = wordsFor('ja', today);
  plannerView(examined, circle, words, examine(examined, circle));
}

/** A file as everything else that can be done with it finds it. */
export function opened(bytes: Uint8Array): Opened {
  const examined = examinedFrom(bytes);
  const circle = circleAround(examined);
  const findings = examine(examined, circle, { limit: false });
  return { file, examined, circle, words: wordsFor('en', today), findings };
}

/** Reads one file in every way there is, and tells what came of it. */
export function look(bytes: Uint8Array): Seen {
  const examined = examinedFrom(bytes);
  const { reading, sheet } = examined;
  const { text } = reading;
  const wrong: string[] = [];
  const circle = circleAround(examined);
  const findings = examine(examined, circle);
  const everything = examine(examined, circle, { limit: false });
  const placeOf = places(text);

  for (const { rule, span, related } of everything) {
    if (span.start < 0 || span.end > text.length || span.start > span.end) wrong.push(`${rule} points outside`);
    for (const { file: of, at } of related)
      if (of === file && 'start' in at && at.end > text.length) wrong.push(`${rule} is related to what is outside`);
  }
  for (const language of ['en', 'ja'] as const) {
    const words = wordsFor(language, today);
    for (const { rule, text: said, facts } of everything.slice(0, 200)) {
      const sentence = words.fill(said, facts);
      if (unseemly.test(sentence)) wrong.push(`${rule} says signs that cannot be seen: ${JSON.stringify(sentence)}`);
      if (sentence.length > 1_000) wrong.push(`${rule} says ${sentence.length} characters`);
    }
    const view = plannerView(examined, circle, words, findings);
    JSON.stringify(view);
  }
  needsOf(circle, file);
  skim(text, file);
  if (text.length <= long) {
    if (flat(examine(examined, circle)) !== flat(findings))
      wrong.push('the same file is judged otherwise a second time');
    wrong.push(...byHand(examined, everything), ...remedies(examined, everything));
  }
  const says: Record<string, number[]> = {};
  for (const { rule, span } of everything) {
    says[rule] ??= [];
    if (says[rule].length < 20) says[rule].push(placeOf(span).line + 1);
  }
  return {
    wrong: [...new Set(wrong)].slice(0, 10),
    says,
    errors: [...new Set(everything.filter(({ level }) => level === 'error').map(({ rule }) => rule))],
    sound: reading.sound,
    title: reading.plan.series?.title,
    sessions: reading.plan.sessions.length,
    people: sheet.people.map(({ id }) => id),
    host: reading.plan.sessions[0]?.host,
  };
}

const flat = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map(({ rule, span, facts, level }) => [rule, span, facts, level]));

/** Typing the file half by half comes to the same as reading it whole. */
function* byHand({ reading, sheet }: Examined, whole: readonly Finding[]): Iterable<string> {
  const { text } = reading;
  if (text === '') return;
  const half = Math.floor(text.length / 2);
  const begun = open(text.slice(0, half), sheet.file);
  const typed = edited(begun, [{ start: half, end: half, text: text.slice(half) }]);
  const findings = examine(typed, circleAround(typed), { limit: false });
  if (flat(findings) !== flat(whole)) yield 'typed in two halves it is judged otherwise than whole';
}

/** Every remedy leaves a file that can be opened, and changes what it speaks of alone. */
function* remedies(examined: Examined, findings: readonly Finding[]): Iterable<string> {
  const fixes = findings.flatMap(({ rule, fixes }) => fixes().map((fix) => ({ rule, fix })));
  for (const { rule, fix } of fixes.slice(0, mostFixes)) {
    if (fix.file !== undefined && fix.file !== file) continue;
    const revision = revise(examined.reading, fix.changes);
    if (!('splices' in revision)) continue;
    const mended = open(apply(examined.reading.text, revision.splices), file);
    if (examined.reading.sound && !mended.reading.sound) yield `a remedy of ${rule} breaks the file`;
  }
}
