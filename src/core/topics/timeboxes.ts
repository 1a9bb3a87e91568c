import { type Format, formats, type Phase } from './formats.ts';
import type { Lang } from './input.ts';
import type { Box } from './result.ts';

const byId = new Map(formats.map((format) => [format.id, format]));
/** The shortest session the engine can fill, in minutes. */
export const shortestSession = 25;
/** No session is planned longer than this, in minutes. */
export const longestSession = 600;

const opening: Readonly<Record<Lang, readonly [string, string]>> = {
  ja: ['はじめに', 'ねらいを一言で伝え、一人一言ずつ話します。責めない・遮らない・一つ持ち帰る、を約束にします。'],
  en: ['Opening', 'The purpose in one line, one word each; no blame, no interrupting, take one thing home.'],
};
const closing: Readonly<Record<Lang, readonly [string, string]>> = {
  ja: ['締め', '一人一つ、することと日にちを言います。次回の日付と主催者を決め、数えるものを確かめます。'],
  en: ['Close', 'Each says one thing to do and by when; fix the next date and hosts, and what will be counted.'],
};
const spare: Readonly<Record<Lang, readonly [string, string]>> = {
  ja: ['残りの時間', '2つ目のテーマに進むか、出てきた問いを小さな組で話します。'],
  en: ['Time left', 'Go on to a second topic, or talk over open questions in small groups.'],
};

/** Finds a format by its id. */
export function formatById(id: string): Format | undefined {
  return byId.get(id);
}

/** Minutes of opening and closing for a session of that length. */
export function frameOf(minutes: number): { open: number; close: number } {
  return { open: clamp(Math.round(0.1 * minutes), 3, 10), close: clamp(Math.round(0.14 * minutes), 5, 15) };
}

/** The least minutes a session in this format needs, frame included. */
export function leastMinutes(format: Format): number {
  const core = leastOfPhases(format);
  for (let minutes = core; ; minutes += 1) {
    const { open, close } = frameOf(minutes);
    if (minutes - open - close >= core) return minutes;
  }
}

/** Time boxes that sum to `minutes` exactly. `atMost` is where the format stops stretching and the rest becomes one box. */
export function boxesFor(format: Format, minutes: number, lang: Lang, atMost: number = minutes): Box[] {
  const used = Math.min(minutes, Math.max(atMost, leastMinutes(format)));
  const { open, close } = frameOf(used);
  const boxes = phasesFor(format, used - open - close, lang);
  const rest = minutes - used;
  return [
    { phase: opening[lang][0], minutes: open, how: opening[lang][1] },
    ...boxes,
    ...(rest > 0 ? [{ phase: spare[lang][0], minutes: rest, how: spare[lang][1] }] : []),
    { phase: closing[lang][0], minutes: close, how: closing[lang][1] },
  ];
}

/** The phases alone, for a stretch of a session that is opened and closed already: they sum to `minutes` exactly. */
export function phasesFor(format: Format, minutes: number, lang: Lang): Box[] {
  const shares = share(format.phases, minutes);
  return format.phases.map((phase, index) => ({
    phase: phase[lang][0],
    minutes: shares[index] ?? 0,
    how: phase[lang][1],
  }));
}

/** The least minutes of the phases alone. */
export const leastOfPhases = (format: Format): number => sum(format.phases.map((phase) => phase.least));

/** Splits the core: every phase gets its least, the rest goes by weight; the elastic phase takes what rounding leaves. */
function share(phases: readonly Phase[], core: number): number[] {
  const least = phases.map((phase) => phase.least);
  const weight = sum(phases.map((phase) => phase.weight));
  const rest = core - sum(least);
  const exact = phases.map((phase, index) => (least[index] ?? 0) + (rest * phase.weight) / weight);
  const step = core >= 60 ? 5 : 1;
  const rounded = exact.map((value, index) => Math.max(least[index] ?? 0, Math.floor(value / step) * step));
  const elastic = Math.max(
    0,
    phases.findIndex((phase) => phase.elastic),
  );
  let left = core - sum(rounded);
  const byRemainder = exact
    .map((value, index) => [value - (rounded[index] ?? 0), index] as const)
    .sort((x, y) => y[0] - x[0] || x[1] - y[1]);
  for (const [, index] of byRemainder) {
    if (left < step) break;
    rounded[index] = (rounded[index] ?? 0) + step;
    left -= step;
  }
  rounded[elastic] = (rounded[elastic] ?? 0) + left;
  return settle(rounded, least, elastic);
}

/** Takes what the elastic phase is short of from the others, so that no phase falls under its least. */
function settle(minutes: number[], least: readonly number[], elastic: number): number[] {
  let short = (least[elastic] ?? 0) - (minutes[elastic] ?? 0);
  for (let index = 0; index < minutes.length && short > 0; index += 1) {
    if (index === elastic) continue;
    const give = Math.min(short, (minutes[index] ?? 0) - (least[index] ?? 0));
    minutes[index] = (minutes[index] ?? 0) - give;
    minutes[elastic] = (minutes[elastic] ?? 0) + give;
    short -= give;
  }
  return minutes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
