import type { Language } from '../words/words.ts';
import { clean } from './contents.ts';
import type { LetterLine, Part } from './template.ts';

/** Where a letter goes: into a mail or a plain page, a Markdown page, or a chat with its own signs. */
export const media = ['text', 'md', 'slack', 'teams'] as const;
export type Medium = (typeof media)[number];

/** Words that wake up a whole channel when somebody posts them. */
const everybody = /@(?=(?:channel|here|everyone|team)\b)/gi;
const quiet = (text: string): string => text.replace(everybody, '@\u2060');

/** Somebody's words as words: nothing in them is taken for a sign of the medium. */
const plainly: Readonly<Record<Medium, (text: string) => string>> = {
  text: (text) => text,
  md: (text) => text.replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`),
  slack: quiet,
  teams: quiet,
};

const strong: Readonly<Record<Medium, (text: string) => string>> = {
  text: (text) => text,
  md: (text) => `**${text}**`,
  slack: (text) => `*${text}*`,
  teams: (text) => `**${text}**`,
};

/** The lines of a letter below its subject, ready to be pasted where they go. */
export function lettered(subject: string, lines: readonly LetterLine[], medium: Medium, language: Language): string {
  const said = clean(subject);
  const head: readonly string[] =
    medium === 'md'
      ? [`# ${plainly.md(said)}`, '']
      : medium === 'text'
        ? []
        : [strong[medium](plainly[medium](said)), ''];
  return `${[...head, ...bodyOf(lines, medium, language)].join('\n')}\n`;
}

function bodyOf(lines: readonly LetterLine[], medium: Medium, language: Language): readonly string[] {
  const rows: string[] = [];
  lines.forEach((line, nth) => {
    if (line.is === 'blank') {
      if (rows.at(-1) !== '') rows.push('');
      return;
    }
    const text = line.parts
      .map((part) => said(part, medium))
      .join('')
      .trim();
    const next = lines[nth + 1];
    switch (line.is) {
      case 'heading':
        if (medium === 'md') rows.push(...(rows.length > 0 && rows.at(-1) !== '' ? [''] : []), `## ${text}`, '');
        else rows.push(medium !== 'text' ? strong[medium](text) : language === 'ja' ? `■ ${text}` : `${text}:`);
        break;
      case 'item':
        // In Markdown a list needs a line to itself.
        if (medium === 'md' && nth > 0 && lines[nth - 1]?.is === 'text') rows.push('');
        rows.push(`${bullet(medium, language)}${text}`);
        if (medium === 'md' && next?.is === 'text') rows.push('');
        break;
      case 'text':
        // Two spaces keep a line break that Markdown would take for a space.
        rows.push(medium === 'md' && next?.is === 'text' ? `${text}  ` : text);
    }
  });
  return rows;
}

/** Markdown and Teams make a list of hyphens; elsewhere each language has a dot of its own. */
const bullet = (medium: Medium, language: Language): string =>
  medium === 'md' || medium === 'teams' ? '- ' : language === 'ja' ? '・' : '• ';

const said = ({ text, said }: Part, medium: Medium): string => (said ? plainly[medium](clean(text)) : text);
