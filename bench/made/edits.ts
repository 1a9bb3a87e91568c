/** What an editor says of a change: the stretch from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where somebody types. The same text is never typed twice, so that nothing can be answered from memory. */
export interface Place {
  readonly name: string;
  readonly edit: (nth: number) => Edit;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The places of a file made by `oneFile` at which the bench types. */
export function placesIn(text: string): readonly Place[] {
  const titles = all(text, /^ {4}title: Session \d/gm);
  const middle = titles[titles.length >> 1] ?? 0;
  const name = text.indexOf('name: ', text.indexOf('\npeople:')) + 'name: '.length;
  const notes = text.indexOf('handoff: |\n', middle) + 'handoff: |\n      '.length;
  const item = text.lastIndexOf('\n  - date:', middle) + 1;
  const letterAt = (at: number) => (nth: number) => ({ start: at, end: at, text: letterOf(nth) });
  const inTitle = (at: number) => letterAt(at + '    title: Sess'.length);
  return [
    { name: 'title of the first session', edit: inTitle(titles[0] ?? 0) },
    { name: 'title of the middle session', edit: inTitle(middle) },
    { name: 'title of the last session', edit: inTitle(titles.at(-1) ?? 0) },
    { name: 'name in `people`', edit: letterAt(name + 1) },
    { name: 'note (block scalar)', edit: letterAt(notes + 4) },
    { name: 'first character of a session', edit: letterAt(item) },
    {
      name: 'Enter in a note',
      edit: (nth) => ({ start: notes + 2 + (nth % 8), end: notes + 2 + (nth % 8), text: '\n      ' }),
    },
  ];
}

/** The text after an edit, in one piece: joined strings would be put together only when they are first read. */
export function edited(text: string, { start, end, text: by }: Edit): string {
  return Buffer.from(`${text.slice(0, start)}${by}${text.slice(end)}`).toString();
}

/** What takes an edit back. */
export const undone = (text: string, { start, end, text: by }: Edit): Edit => ({
  start,
  end: start + by.length,
  text: text.slice(start, end),
});

/** One letter, then two: enough of them that no text comes twice. */
function letterOf(nth: number): string {
  const letter = letters[nth % letters.length] ?? '';
  return nth < letters.length ? letter : letter + letterOf(Math.floor(nth / letters.length) - 1);
}

const all = (text: string, pattern: RegExp): readonly number[] => [...text.matchAll(pattern)].map(({ index }) => index);
