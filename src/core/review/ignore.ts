import { startOfLine } from '../plan/start-of-line.ts';
import type { Reading } from '../read/read.ts';
import type { Finding } from './rule.ts';

/** `# meetup-ignore no-cohost: only a visit this time`: names or codes of rules, and a reason behind the colon. */
const remark = /#\s*meetup-ignore[ \t]+([\w-]+(?:[ \t,、]+[\w-]+)*)[ \t]*(?:[:：][ \t]*(\S)?.*)?$/;

/** A remark stands in so many characters at the end of its line. */
const longest = 2_000;

/** How far above a finding comments are looked for, in lines. */
const highest = 50;

/**
 * Leaves out what the author has asked not to hear, by a comment on the line of a finding or directly above it.
 * @param strict counts only comments that give a reason
 */
export function unignored(reading: Reading, findings: readonly Finding[], strict: boolean): readonly Finding[] {
  if (findings.length === 0) return findings;
  if (!reading.parts.some(({ remarks }) => remarks) && !reading.lead.includes('meetup-ignore')) return findings;
  return findings.filter(({ span, rule, code }) => {
    const quiet = new Set(remarksAbove(reading, span.start, strict));
    return !quiet.has(rule) && !quiet.has(code);
  });
}

/** Names and codes in the remarks that speak of the line at an offset. */
function* remarksAbove(reading: Reading, offset: number, strict: boolean): Iterable<string> {
  let line = lineAround(reading, offset);
  for (let height = 0; height < highest; height++) {
    const [, names, reason] = remark.exec(line.text.trimEnd().slice(-longest)) ?? [];
    if (names && !(strict && !reason)) yield* names.split(/[ \t,、]+/);
    if (line.start === 0) return;
    line = lineAround(reading, line.start - 1);
    if (!/^\s*(?:#|$)/.test(line.text)) return;
  }
}

function lineAround(reading: Reading, offset: number): { readonly text: string; readonly start: number } {
  const { source, start } = reading.partAt(offset);
  const from = startOfLine(source, offset - start);
  const end = source.indexOf('\n', offset - start);
  return { text: source.slice(from, end === -1 ? source.length : end), start: start + from };
}
