import type { Block } from '../../../src/core/words/page.ts';

/** What a block of a page says, in one line: an item with its mark before it. */
export const said = (block: Block): string =>
  block.is === 'item' ? `${block.mark} ${block.text}`.trim() : block.is === 'code' ? block.lines.join(' ') : block.text;
