import { fits } from '../plan/fits.ts';
import type { Around } from './around.ts';
import { fault, head } from './fault.ts';
import { isEmpty, type Node } from './node.ts';
import { readLength } from './slips.ts';
import { type Entry, readEntry } from './value.ts';

/** `10m text`, `10 min text`, `10分 text`; the minutes may be full-width. Its parts: the number, what follows it, the text. */
export const blockLine = /^([0-9０-９]{1,4})(\s?(?:m|min|mins|minutes|分間?)(?:[\s\u3000]+|[:：]\s*))(\S.*)$/isu;

/** Reads one agenda block in its short or its long form. */
export function readBlock(node: Node, path: (string | number)[], around: Around): Entry | undefined {
  if (node.kind === 'map') {
    const first = node.pairs[0];
    if (first && !node.flow && blockLine.test(`${first.key}: x`)) {
      around.report(fault('colon-in-text', { start: first.keyStart, end: node.end }, path, { key: first.key }));
      return undefined;
    }
    return readEntry('block', node, path, around);
  }
  const written = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
  const match = blockLine.exec(written);
  const digits = match?.[1] ?? '';
  const wide = /[０-９]/.test(digits);
  const minutes = Number(wide ? digits.normalize('NFKC') : digits);
  if (match && fits({ is: 'minutes' }, minutes)) {
    if (wide) {
      around.report(
        fault('full-width', node, path, { value: written, fixed: written.replace(/^[０-９]+/, String(minutes)) }),
      );
    }
    return { minutes, what: match[3] ?? '', short: true };
  }
  if (isEmpty(node)) return undefined;
  around.report(
    fault('agenda-shape', node.kind === 'scalar' ? node : head(node, around.text), path, {
      text: written || String(node.kind === 'scalar' ? node.source : ''),
      ...reshaped(written),
    }),
  );
  return undefined;
}

/** Longer lines are no short agenda lines that slipped. */
const longest = 300;

/** A length that is in its place, but told in hours, or with nothing between it and the text: `1時間半 討議`, `10分近況`. */
const before =
  /^[・•*]?\s*([\d.]+\s*(?:時間\s*(?:半|\d+\s*分間?)?|分間?|h(?:ours?|rs?)?|m(?:ins?)?))(?:[\s:]+|(?<=[間半分])(?![前後以程ほくずのでまか毎ご割半間過未弱強]))(\S.*)$/i;

/** The short form of a line that has its minutes in another place: `opening (10 min)`, `15:00-15:10 opening`. */
function reshaped(written: string): { fixed?: string } {
  if (written.length > longest) return {};
  const text = written.normalize('NFKC');
  const [, length = '', what] = before.exec(text) ?? [];
  const minutes = readLength(length);
  if (what && fits({ is: 'minutes' }, minutes))
    return { fixed: `${minutes}${/[間分]/.test(length) ? '分' : 'm'} ${what}` };
  const behind = /^(\S.*?)\s*[(（\s]\s*(\d{1,3})\s*(m|min|mins|minutes|分)\s*[)）]?$/i.exec(text);
  if (behind) return { fixed: `${behind[2]}${behind[3] === '分' ? '分' : 'm'} ${behind[1]}` };
  const clock = /^(\d{1,2}):(\d\d)\s*[-~〜–]\s*(\d{1,2}):(\d\d)\s+(\S.*)$/.exec(text);
  if (!clock) return {};
  const [from, to] = [Number(clock[1]) * 60 + Number(clock[2]), Number(clock[3]) * 60 + Number(clock[4])];
  return to > from ? { fixed: `${to - from}m ${clock[5]}` } : {};
}
