import type { Block } from './page.ts';
import { gap } from './page.ts';
import { type Language, quote } from './words.ts';

/** A page in HTML that stands by itself and prints on one sheet where it can: no script, nothing loaded. */
export function asHtml(blocks: readonly Block[], language: Language): string {
  const rows: string[] = [];
  let inList = false;
  for (const block of blocks) {
    const item = block.is === 'item';
    if (item !== inList) rows.push(item ? '<ul>' : '</ul>');
    inList = item;
    switch (block.is) {
      case 'heading':
        rows.push(`<h${block.level}>${escaped(block.text)}</h${block.level}>`);
        break;
      case 'text':
        rows.push(`<p>${escaped(block.text)}</p>`);
        break;
      case 'item':
        rows.push(
          `<li>${block.mark === '' ? '' : `<b>${escaped(block.mark)}</b>${gap(block.mark)}`}${escaped(block.text)}</li>`,
        );
        break;
      case 'code':
        rows.push(`<pre>${block.lines.map(escaped).join('\n')}</pre>`);
        break;
    }
  }
  if (inList) rows.push('</ul>');
  const title = blocks.find((block) => block.is === 'heading');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ? escaped('text' in title ? title.text : '') : ''}</title>
<style>
${style}
</style>
</head>
<body>
${rows.join('\n')}
</body>
</html>
`;
}

const style = `@page { size: A4; margin: 14mm; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 12pt/1.5 system-ui, "Hiragino Sans", "Noto Sans JP", sans-serif; color: #1f1f1f; background: #fff; line-break: strict; }
h1 { font-size: 1.7em; line-height: 1.25; margin: 0 0 .3em; }
h2 { font-size: 1.15em; margin: 1.2em 0 .3em; padding-bottom: .15em; border-bottom: 1px solid #999; break-after: avoid; }
h3 { font-size: 1em; margin: .7em 0 .1em; break-after: avoid; }
p { margin: .2em 0; }
ul { list-style: none; margin: .2em 0; padding: 0; }
li { padding: .1em 0; break-inside: avoid; }
li b { font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.4; } }`;

/** Somebody's words as words: nothing in them is taken for markup. */
const escaped = (text: string): string =>
  quote(text, Number.POSITIVE_INFINITY).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
