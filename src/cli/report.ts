import { columns, line, type Paint, wrap } from './terminal.ts';

/** A part of a page, for a terminal or for Markdown. Texts are somebody's words; they are made safe when printed. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  /** `mark` stands before the text: a number, a time, a name; `faint` is of less weight. */
  | { readonly is: 'item'; readonly mark: string; readonly text: string; readonly faint?: true }
  /** Lines to copy as they are. */
  | { readonly is: 'code'; readonly lines: readonly string[] };

const width = 84;

/** The page for a person in front of a terminal. */
export function asTerminal(blocks: readonly Block[], paint: Paint): string {
  const rows: string[] = [];
  for (const block of blocks) {
    switch (block.is) {
      case 'heading':
        if (rows.length > 0) rows.push('');
        rows.push(...wrap(line(block.text), width).map((row) => paint('strong', row)));
        break;
      case 'text':
        rows.push(...indented(block.text, '  ', '  '));
        break;
      case 'item': {
        const mark = line(block.mark);
        const lead = mark === '' ? '  - ' : `  ${mark}${gap(mark)}`;
        const item = indented(block.text, lead, ' '.repeat(columns(lead)));
        rows.push(...(block.faint ? item.map((row) => paint('faint', row)) : item));
        break;
      }
      case 'code':
        rows.push(...block.lines.map((code) => paint('calm', `    ${line(code)}`)));
        break;
    }
  }
  return `${rows.join('\n')}\n`;
}

function indented(text: string, first: string, then: string): readonly string[] {
  return wrap(line(text), width - columns(then)).map((row, nth) => `${nth === 0 ? first : then}${row}`);
}

/** The same page in Markdown. */
export function asMarkdown(blocks: readonly Block[]): string {
  const rows: string[] = [];
  let inList = false;
  for (const block of blocks) {
    const item = block.is === 'item';
    if (rows.length > 0 && !(item && inList)) rows.push('');
    inList = item;
    switch (block.is) {
      case 'heading':
        rows.push(`${'#'.repeat(block.level)} ${escaped(block.text)}`);
        break;
      case 'text':
        rows.push(escaped(block.text));
        break;
      case 'item':
        rows.push(
          block.mark === ''
            ? `- ${escaped(block.text)}`
            : `- **${escaped(block.mark)}**${gap(block.mark)}${escaped(block.text)}`,
        );
        break;
      case 'code':
        rows.push('```yaml', ...block.lines.map((code) => line(code).replace(/`{3,}/g, '')), '```');
        break;
    }
  }
  return `${rows.join('\n')}\n`;
}

/** A full-width colon brings its own space. */
const gap = (mark: string): string => (mark.endsWith('：') ? '' : ' ');

/** Somebody's words as words: nothing in them is taken for Markdown or HTML. */
const escaped = (text: string): string => line(text).replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`);
