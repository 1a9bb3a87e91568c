import * as vscode from 'vscode';

/** Lines of plain text below a heading. Text of a file stays text: no links, no markup, no commands. */
export function prose([heading = '', ...lines]: readonly string[]): vscode.MarkdownString {
  const said = new vscode.MarkdownString().appendMarkdown('**');
  append(said, heading);
  said.appendMarkdown('**');
  for (const line of lines) {
    said.appendMarkdown('  \n');
    append(said, line);
  }
  return said;
}

/** Word by word: `appendText` makes every space one that a long line cannot break at. */
function append(said: vscode.MarkdownString, line: string): void {
  for (const [nth, word] of line.split(' ').entries()) {
    if (nth > 0) said.appendMarkdown(' ');
    said.appendText(word);
  }
}
