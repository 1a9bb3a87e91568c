/** Where a value stands in a meetup file: keys and list positions from the top, such as `['sessions', 2, 'host']`. */
export type Path = readonly (string | number)[];

/** A stretch of text, in UTF-16 offsets; `end` is behind the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a file whose text is not at hand, as lines and UTF-16 columns counted from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
