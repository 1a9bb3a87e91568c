import { quote } from './words.ts';

/** A part of a page, for a terminal or for Markdown. Texts are somebody's words; they are made safe when printed. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  /** `mark` stands before the text: a number, a time, a name; `faint` is of less weight. */
  | { readonly is: 'item'; readonly mark: string; readonly text: string; readonly faint?: true }
  /** Lines to copy as they are. */
  | { readonly is: 'code'; readonly lines: readonly string[] };

/** A full-width colon brings its own space. */
export const gap = (mark: string): string => (mark.endsWith('：') ? '' : ' ');

/** A page in Markdown. */
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
        rows.push(block.mark === '' ? `- ${escaped(block.text)}` : `- ${strong(block.mark)}${escaped(block.text)}`);
        break;
      case 'code':
        rows.push('```yaml', ...block.lines.map((code) => oneLine(code).replace(/`{3,}/g, '')), '```');
        break;
    }
  }
  return `${rows.join('\n')}\n`;
}

/** Markdown knows the end of bold letters by what stands around it, and a full-width colon there hides it. */
const strong = (mark: string): string =>
  mark.endsWith('：') ? `**${escaped(mark.slice(0, -1))}**：` : `**${escaped(mark)}**${gap(mark)}`;

/** Somebody's words as words: nothing in them is taken for Markdown or HTML. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`);

const oneLine = (text: string): string => quote(text, Number.POSITIVE_INFINITY);
