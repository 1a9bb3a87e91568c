import { places } from '../circle/sheet.ts';
import type { Finding } from './rule.ts';

/** `# meetup-ignore no-cohost: only a visit this time`: names or codes of rules, and a reason behind the colon. */
const remark = /#\s*meetup-ignore[ \t]+([\w-]+(?:[ \t,、]+[\w-]+)*)[ \t]*(?:[:：][ \t]*(\S)?.*)?$/;

/**
 * Leaves out what the author has asked not to hear, by a comment on the line of a finding or directly above it.
 * @param strict counts only comments that give a reason
 */
export function unignored(text: string, findings: readonly Finding[], strict: boolean): readonly Finding[] {
  if (!text.includes('meetup-ignore')) return findings;
  const lines = text.split('\n');
  const quiet = new Map<number, Set<string>>();
  lines.forEach((line, nth) => {
    const [, names, reason] = remark.exec(line.trimEnd()) ?? [];
    if (!names || (strict && !reason)) return;
    let about = nth;
    while (about < lines.length - 1 && /^\s*(?:#|$)/.test(lines[about] ?? '')) about++;
    quiet.set(about, new Set([...(quiet.get(about) ?? []), ...names.split(/[ \t,、]+/)]));
  });
  const placeOf = places(text);
  return findings.filter(({ span, rule, code }) => {
    const about = quiet.get(placeOf(span).line);
    return !about?.has(rule) && !about?.has(code);
  });
}
