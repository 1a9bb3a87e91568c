/** A file somebody could clone, paste or be sent, and what must hold when it is read. */
export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly holds: Holds;
}

/** Beyond what holds of every file: no crash, no hang, every finding inside the text, the same answer twice. */
export interface Holds {
  /** Rules that speak up, each with the lines it speaks of when they matter (from 1). */
  readonly says?: Readonly<Record<string, readonly number[] | true>>;
  /** Nothing else is said at the level of an error. */
  readonly only?: true;
  /** Whether the text can be read in one piece. */
  readonly sound?: boolean;
  /** What is read in spite of everything. */
  readonly title?: string;
  readonly sessions?: number;
  readonly people?: readonly string[];
  /** How the first session reads. */
  readonly host?: string;
}

const utf8 = new TextEncoder();

/** A case from a text; a text is written as UTF-8, half surrogates as U+FFFD. */
export const hostile = (name: string, text: string | Uint8Array, holds: Holds = {}): Hostile => ({
  name,
  bytes: typeof text === 'string' ? utf8.encode(text) : text,
  holds,
});

/** A large case of a size, made when somebody asks: a few hundred of them together are a gigabyte. */
export const later = (name: string, size: number, text: (size: number) => string): Hostile => ({
  name,
  get bytes() {
    return utf8.encode(text(size));
  },
  holds: {},
});

/** A whole small series, with a place to put something odd. */
export const series = (parts: Readonly<Record<string, string>> = {}): string => {
  const {
    head = '',
    title = 'Sales and Development',
    extra = '',
    date = '2026-12-17',
    session = '    host: ken\n',
    tail = '',
  } = parts;
  return `${head}series:\n  title: ${title}\n${extra}sessions:\n  - date: ${date}\n${session}${tail}`;
};
