import type { FindingReport, LevelWord } from '../core/review/report.ts';

const kinds: Readonly<Record<LevelWord, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Findings as lines that a GitHub workflow shows beside the changed text, one line each. */
export const asAnnotations = (reports: readonly FindingReport[]): string =>
  reports
    .map(({ file, code, rule, level, message, line, column, endLine, endColumn }) => {
      // A column over several lines means nothing there.
      const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
      const place = `file=${property(file)},line=${line},endLine=${endLine}${columns}`;
      return `::${kinds[level]} ${place},title=${property(`${code} ${rule}`)}::${data(message)}\n`;
    })
    .join('');

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
