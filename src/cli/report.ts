import { type Block, gap } from '../core/words/page.ts';
import { columns, line, type Paint, pad, wrap } from './terminal.ts';

const width = 80;

/** The page for a person in front of a terminal. */
export function asTerminal(blocks: readonly Block[], paint: Paint): string {
  const rows: string[] = [];
  for (const [nth, block] of blocks.entries()) {
    switch (block.is) {
      case 'heading':
        if (rows.length > 0) rows.push('');
        rows.push(...wrap(line(block.text), width).map((row) => paint('strong', row)));
        break;
      case 'text':
        rows.push(...indented(block.text, '  ', '  '));
        break;
      case 'item': {
        const mark = block.faint ? pad(line(block.mark), timesWidth(blocks, nth)) : line(block.mark);
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

/** Columns of the widest time in the agenda around a block. */
function timesWidth(blocks: readonly Block[], nth: number): number {
  const inAgenda = (block: Block | undefined): boolean => block?.is === 'item' && block.faint === true;
  let [from, to] = [nth, nth + 1];
  while (inAgenda(blocks[from - 1])) from--;
  while (inAgenda(blocks[to])) to++;
  return Math.max(...blocks.slice(from, to).map((block) => (block.is === 'item' ? columns(line(block.mark)) : 0)));
}

function indented(text: string, first: string, then: string): readonly string[] {
  return wrap(line(text), width - columns(then)).map((row, nth) => `${nth === 0 ? first : then}${row}`);
}
