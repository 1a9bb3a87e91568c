import { comma } from '../words/signs.ts';
import type { Language } from '../words/words.ts';

/** A value of a placeholder: a text, or the lines of a list. */
export type Slot = string | readonly string[];
export type Slots = Readonly<Record<string, Slot | undefined>>;

/** A line of a letter, before it is written for a reader, a chat or a mail. */
export type LetterLine =
  | { readonly is: 'text' | 'heading'; readonly parts: readonly Part[] }
  | { readonly is: 'item'; readonly parts: readonly Part[] }
  | { readonly is: 'blank' };

/** `said` is somebody's text out of the file, and never markup; the rest is the template's own. */
export interface Part {
  readonly text: string;
  readonly said: boolean;
}

/**
 * The lines of a template with its placeholders filled. `{#question}…{/question}` stands only where there is a
 * question; a line whose placeholders are all empty is left out; a list on a line of its own becomes items. Lines that
 * begin with `## ` are headings, with `- ` items. A name nobody knows stays as it is.
 */
export function fillTemplate(template: string, slots: Slots, language: Language): readonly LetterLine[] {
  const lines = withoutEmpty(template.replace(/\r\n?/g, '\n'), slots)
    .split('\n')
    .flatMap((line) => filledLine(line.trimEnd(), slots, language));
  const kept: LetterLine[] = [];
  for (const line of lines)
    if (line.is !== 'blank' || (kept.length > 0 && kept.at(-1)?.is !== 'blank')) kept.push(line);
  if (kept.at(-1)?.is === 'blank') kept.pop();
  return kept;
}

/** Sections of what is empty go, with the line break before them where they are all there is on their lines. */
function withoutEmpty(template: string, slots: Slots): string {
  let text = template;
  // Innermost first, each found by its plain end: no pattern here can take long, whatever the template.
  for (let rounds = 0; rounds < 100; rounds++) {
    const end = /\{\/(\w+)\}/.exec(text);
    if (!end) return text;
    const [close, name = ''] = end;
    const open = `{#${name}}`;
    const from = text.lastIndexOf(open, end.index);
    if (from === -1) text = text.slice(0, end.index) + text.slice(end.index + close.length);
    else {
      const inside = isEmpty(slotIn(slots, name)) ? '' : text.slice(from + open.length, end.index);
      text = text.slice(0, from) + inside + text.slice(end.index + close.length);
    }
  }
  return text;
}

/** What every object has is no value of a placeholder. */
const slotIn = (slots: Slots, name: string): Slot | undefined => (Object.hasOwn(slots, name) ? slots[name] : undefined);

const isEmpty = (slot: Slot | undefined): boolean => slot === undefined || slot.length === 0;

function filledLine(line: string, slots: Slots, language: Language): readonly LetterLine[] {
  if (line === '') return [{ is: 'blank' }];
  const heading = line.startsWith('## ');
  const item = line.startsWith('- ');
  const body = heading ? line.slice(3) : item ? line.slice(2) : line;
  const lone = /^\{(\w+)\}$/.exec(body);
  const list = lone ? slotIn(slots, lone[1] ?? '') : undefined;
  if (list !== undefined && typeof list !== 'string')
    return list.map((text): LetterLine => ({ is: 'item', parts: [{ text, said: true }] }));
  const parts: Part[] = [];
  let [asked, answered, at] = [0, 0, 0];
  for (const found of body.matchAll(/\{(\w+)\}/g)) {
    const slot = slots[found[1] ?? ''];
    if (!Object.hasOwn(slots, found[1] ?? '')) continue;
    asked++;
    if (!isEmpty(slot)) answered++;
    parts.push({ text: body.slice(at, found.index), said: false });
    parts.push({ text: typeof slot === 'string' ? slot : (slot ?? []).join(comma(language)), said: true });
    at = found.index + found[0].length;
  }
  if (asked > 0 && answered === 0) return [];
  parts.push({ text: body.slice(at), said: false });
  return [{ is: heading ? 'heading' : item ? 'item' : 'text', parts: parts.filter(({ text }) => text !== '') }];
}
