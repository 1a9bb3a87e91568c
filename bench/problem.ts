/** A problem as an editor is told of it, whoever found it. Lines and columns count from 0. */
export interface Problem {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly message: string;
}
