import type { Change } from '../plan/change.ts';
import type { Fault } from '../read/fault.ts';
import type { Reading } from '../read/read.ts';

/** A remedy for a line that cannot be read. */
export interface SyntaxRemedy {
  readonly as: 'align' | 'close' | 'spaces' | 'plainSpaces' | 'colon' | 'space' | 'quote' | 'double';
  readonly changes: readonly Change[];
}

/** A line of a text that stands at an offset, with what begins it. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly lead: string;
}

/** What makes a line readable, in characters; undefined where nobody can tell. */
export function remedyFor(reading: Reading, { because, start }: Fault): SyntaxRemedy | undefined {
  const line = lineAt(reading, start);
  const { lead } = line;
  switch (because) {
    case 'tab':
      return replaced('spaces', line.start, lead, lead.replaceAll('\t', '  '));
    case 'wideIndent':
      return replaced('plainSpaces', line.start, lead, lead.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' '));
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
    case 'quote': {
      const mark = reading.text[start];
      if (mark !== '"' && mark !== "'") return undefined;
      return replaced('close', line.start + uncommented(line.text).length, '', mark);
    }
    case 'reserved':
      return quoted(line, start);
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

function lineAt({ text }: Reading, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline === -1 ? text.length : newline).replace(/\r$/, '');
  return { start, text: line, lead: /^[ \t\u3000\u00a0]*/.exec(line)?.[0] ?? '' };
}

/** The rest of the line between quotation marks: a text may begin with any character there. */
function quoted({ start, text }: Line, from: number): SyntaxRemedy | undefined {
  const was = uncommented(text.slice(from - start));
  // Between brackets a text ends sooner, and where is not certain.
  if (was === '' || /[[\]{}"]/.test(was)) return undefined;
  return replaced('quote', from, was, `"${was.replaceAll('\\', '\\\\')}"`);
}

/** As far in as the line above, where that begins with a key as well. */
function aligned(reading: Reading, line: Line): SyntaxRemedy | undefined {
  if (line.start === 0) return undefined;
  const above = lineAt(reading, line.start - 1);
  // Behind a dash the first key stands two columns further in.
  const lead = (/^ *(?:- +)*/.exec(above.text)?.[0] ?? '').replaceAll('-', ' ');
  if (lead === line.lead || above.text.trim() === '') return undefined;
  return replaced('align', line.start, line.lead, lead);
}

/** A line without the comment behind it. */
const uncommented = (line: string): string => (line.split(/\s#\s/, 1)[0] ?? '').trimEnd();
