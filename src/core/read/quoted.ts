import { type Part, readPart } from './part.ts';

/** Parts tried before a quoted text is taken to be without its end. */
const mostTries = 8;

/**
 * A quoted text may legally go on at the margin, where the cut ends it: then the parts it runs through are one. Where it
 * does not end well, each part keeps its damage to itself. The same list where nothing is to be joined.
 */
export function joinQuoted(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isOpen)) return parts;
  const joined: Part[] = [];
  let changed = false;
  for (let nth = 0; nth < parts.length; nth++) {
    const part = parts[nth] as Part;
    const found = isOpen(part) ? closed(parts, nth) : undefined;
    joined.push(found?.part ?? part);
    if (found) nth = found.last;
    changed ||= found !== undefined;
  }
  return changed ? joined : parts;
}

const isOpen = (part: Part): boolean => part.troubled && part.faults.some(({ because }) => because === 'quote');

/** The part with those behind it up to the one that ends its quoted text. */
function closed(parts: readonly Part[], nth: number): { part: Part; last: number } | undefined {
  const part = parts[nth] as Part;
  const mark = part.source[part.faults[0]?.start ?? 0];
  if (mark !== '"' && mark !== "'") return undefined;
  let source = part.source;
  for (let last = nth + 1, tries = 0; last < parts.length && tries < mostTries; last++) {
    const next = parts[last] as Part;
    source += next.source;
    if (!next.source.includes(mark)) continue;
    tries++;
    const { holds, section, key } = part;
    const { under, indent, paused } = next;
    const whole = readPart({ holds, source, section, key, under, indent, paused });
    if (whole.faults.length === 0) return { part: whole, last };
    if (!isOpen(whole)) return undefined;
  }
  return undefined;
}
