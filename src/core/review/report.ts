import type { Place } from '../plan/path.ts';
import type { Words } from '../words/words.ts';
import type { Finding, Level } from './rule.ts';

/** A finding as it is handed to programs; lines and columns counted from 1, columns in UTF-16 units. */
export interface FindingReport extends Place {
  readonly file: string;
  readonly code: string;
  readonly rule: string;
  readonly level: LevelWord;
  readonly message: string;
}
export type LevelWord = 'error' | 'warning' | 'info' | 'hint';

const levels: Readonly<Record<Level, LevelWord>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** @param file the file as whoever reads the report would name it */
export const findingReport = (finding: Finding, at: Place, file: string, { fill }: Words): FindingReport => ({
  file,
  code: finding.code,
  rule: finding.rule,
  level: levels[finding.level],
  line: at.line + 1,
  column: at.column + 1,
  endLine: at.endLine + 1,
  endColumn: at.endColumn + 1,
  message: fill(finding.text, finding.facts),
});
