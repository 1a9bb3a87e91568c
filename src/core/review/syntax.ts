import type { Change } from '../plan/change.ts';
import { startOfLine } from '../plan/start-of-line.ts';
import type { Fault } from '../read/fault.ts';
import type { Reading } from '../read/read.ts';

/** A remedy for a line that cannot be read. */
export interface SyntaxRemedy {
  readonly as:
    | 'align'
    | 'unfence'
    | 'close'
    | 'spaces'
    | 'plainSpaces'
    | 'gap'
    | 'colon'
    | 'space'
    | 'quote'
    | 'double';
  readonly changes: readonly Change[];
}

/** A line of a text that stands at an offset, with what begins it. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly lead: string;
}

/** What makes a line readable, in characters; undefined where nobody can tell. */
export function remedyFor(reading: Reading, { because, start, end }: Fault): SyntaxRemedy | undefined {
  const line = lineAt(reading, start);
  const { lead } = line;
  switch (because) {
    case 'tab': {
      const tabbed = linesWithTabs(reading.text, line.start);
      return replaced('spaces', line.start, tabbed, tabbed.replace(beforeText, withoutTabs));
    }
    case 'wideIndent':
      return replaced('plainSpaces', line.start, lead, lead.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' '));
    case 'wideGap': {
      const before = /^ *(?:-[ \u3000\u00a0]+)*(?:[^\s:"'#]+:[ \u3000\u00a0]+)?/.exec(line.text)?.[0] ?? '';
      const plain = before.replace(/[ \u3000\u00a0]+/g, (gap) => (/[^ ]/.test(gap) ? ' ' : gap));
      if (plain !== before) return replaced('gap', line.start, before, plain);
      const sound = line.text.trimEnd();
      return replaced('gap', line.start + sound.length, line.text.slice(sound.length), '');
    }
    case 'fullColon': {
      const at = line.text.indexOf('\uff1a');
      if (at < 0) return undefined;
      const last = at + 1 >= line.text.trimEnd().length;
      return replaced(
        'colon',
        line.start + at,
        line.text.slice(at).match(/^\uff1a[ \u3000]*/)?.[0] ?? '',
        last ? ':' : ': ',
      );
    }
    case 'noSpace': {
      const colon = /^\s*(?:- )?[\w-]+:(?=\S)/.exec(line.text)?.[0].length;
      return colon ? replaced('space', line.start + colon, '', ' ') : undefined;
    }
    case 'fence': {
      const end = reading.text.indexOf('\n', line.start) + 1 || reading.text.length;
      return replaced('unfence', line.start, reading.text.slice(line.start, end), '');
    }
    case 'quote': {
      const mark = reading.text[start];
      if (mark !== '"' && mark !== "'") return undefined;
      return replaced('close', line.start + uncommented(line.text).length, '', mark);
    }
    case 'reserved':
      return quoted(reading, line, start);
    case 'innerColon':
      return rejoined(reading, line, start, end);
    case 'escape':
      return reading.text[start] === '\\' ? replaced('double', start, '\\', '\\\\') : undefined;
    case 'indent':
      return aligned(reading, line);
    default:
      return undefined;
  }
}

const replaced = (as: SyntaxRemedy['as'], start: number, was: string, text: string): SyntaxRemedy => ({
  as,
  changes: [{ do: 'replaceText', start, was, text }],
});

const beforeText = /^[ \t\u3000\u00a0]*(?:-[ \t]+)*/gm;

/** Behind a dash one space keeps the entry in its column. */
const withoutTabs = (lead: string): string => lead.replaceAll('-\t', '- ').replaceAll('\t', '  ');

/** A line up to its text, with the lines below for as long as they begin with tabs: an editor that writes one writes many. */
function linesWithTabs(text: string, start: number): string {
  const first = /[ \t\u3000\u00a0]*(?:-[ \t]+)*/y;
  first.lastIndex = start;
  const lead = first.exec(text)?.[0] ?? '';
  const more = /[^\n]*\n(?:[ ]*\t[^\n]*\n)*[ ]*\t[ \t]*(?:-[ \t]+)*/y;
  more.lastIndex = start + lead.length;
  return lead + (more.exec(text)?.[0] ?? '');
}

function lineAt({ text }: Reading, offset: number): Line {
  const start = startOfLine(text, offset);
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline === -1 ? text.length : newline).replace(/\r$/, '');
  return { start, text: line, lead: /^[ \t\u3000\u00a0]*/.exec(line)?.[0] ?? '' };
}

/** The text from a place on between quotation marks: it may begin with any character there. */
function quoted(reading: Reading, { start, text }: Line, from: number): SyntaxRemedy | undefined {
  const was = textFrom(reading, from, uncommented(text.slice(from - start)));
  // Between brackets a text ends sooner, and where is not certain.
  if (was === undefined || was === '' || /[[\]{}"]/.test(was)) return undefined;
  return replaced('quote', from, was, doubleQuoted(was));
}

/**
 * A text with the lines below on which it goes on.
 * @param first what of it stands on the line it begins on
 * @returns undefined where a line below may be something else: a key, an item, a comment
 */
export function textFrom(reading: Reading, from: number, first: string): string | undefined {
  const line = lineAt(reading, from);
  const before = line.text.slice(0, from - line.start);
  const commented = first !== line.text.slice(before.length).trimEnd();
  let end = from + first.length;
  for (let below = goesOn(reading, line, before); below; below = goesOn(reading, below, before)) {
    if (commented || /^\s*- |:(?:\s|$)|(?:^|\s)#/.test(below.text)) return undefined;
    end = below.start + below.text.trimEnd().length;
  }
  return reading.text.slice(from, end);
}

/** A text between double quotation marks. */
export const doubleQuoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A value that colons split, between quotation marks; behind a dash also what stands before the first, unless it is a key. */
function rejoined(reading: Reading, { start, text }: Line, from: number, end: number): SyntaxRemedy | undefined {
  const before = text.slice(0, from - start);
  const after = text.slice(end - start).trimStart();
  // A section that begins on the line of its name is no text.
  if (!/: /.test(text.slice(from - start, end - start)) || /^[\w-]+: *$/.test(before)) return undefined;
  const inBrackets = /[[{]/.test(before);
  if (inBrackets && !/^[,\]}]/.test(after)) return undefined;
  const dash = inBrackets ? undefined : /^ *(?:- +)+(?![\w-]+: *$)/.exec(before)?.[0].length;
  const at = dash === undefined ? from : start + dash;
  const first = reading.text.slice(at, end);
  const was = inBrackets ? first : textFrom(reading, at, first);
  if (was === undefined) return undefined;
  return replaced('quote', at, was, doubleQuoted(was));
}

/** The line below another one, where it stands further in than the key or the dash before a text. */
function goesOn(reading: Reading, line: Line, before: string): Line | undefined {
  const below = lineBelow(reading, line);
  const key = /^ *(?:- +)*/.exec(before)?.[0] ?? '';
  return below && below.lead.length > (key === before ? key.lastIndexOf('-') : key.length) ? below : undefined;
}

/** The next line that says something. */
function lineBelow(reading: Reading, { start, text }: Line): Line | undefined {
  let end = reading.text.indexOf('\n', start + text.length);
  while (end !== -1) {
    const below = lineAt(reading, end + 1);
    if (below.text.trim() !== '') return below;
    end = reading.text.indexOf('\n', end + 1);
  }
  return undefined;
}

/** As far in as the line above that says something, where that begins with a key as well. */
function aligned(reading: Reading, line: Line): SyntaxRemedy | undefined {
  if (line.start === 0) return undefined;
  let above = lineAt(reading, line.start - 1);
  while (above.start > 0 && /^\s*(?:#|$)/.test(above.text)) above = lineAt(reading, above.start - 1);
  // Behind a dash the first key stands two columns further in.
  const lead = (/^ *(?:- +)*/.exec(above.text)?.[0] ?? '').replaceAll('-', ' ');
  if (lead === line.lead || above.text.trim() === '') return undefined;
  return replaced('align', line.start, line.lead, lead);
}

/** A line without the comment behind it. */
const uncommented = (line: string): string => (line.split(/\s#\s/, 1)[0] ?? '').trimEnd();
