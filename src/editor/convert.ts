import * as vscode from 'vscode';
import type { Splice } from '../core/plan/change.ts';
import type { Place, Span } from '../core/plan/path.ts';
import type { Level } from '../core/review/rule.ts';

/** The range of a span in a document of the same text. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** The range of a place, in a file that need not be open. */
export const rangeAt = ({ line, column, endLine, endColumn }: Place): vscode.Range =>
  new vscode.Range(line, column, endLine, endColumn);

const severities: Readonly<Record<Level, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};
export const severityOf = (level: Level): vscode.DiagnosticSeverity => severities[level];

/** Minimal text edits from splices counted in the text of the document. */
export const editsOf = (document: vscode.TextDocument, splices: readonly Splice[]): vscode.TextEdit[] =>
  splices.map(({ start, end, text }) => vscode.TextEdit.replace(rangeOf(document, { start, end }), text));

/** What an editor tells of a change, as splices in the order in which they hold. */
export const splicesOf = (changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly Splice[] =>
  changes.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }));
