import * as vscode from 'vscode';
import type { Path } from '../../core/plan/path.ts';
import type { Branch, Of } from './branch.ts';

/** What the menus of a row go by. */
export function contextOf(branch: Branch): string {
  if (branch.kind === 'decision') return `decision.${branch.need}`;
  if (branch.kind !== 'session') return branch.kind;
  const { status, date } = branch.occasion;
  const come = date !== undefined && date <= branch.shelf.circle.today;
  return status === 'planned' ? (come ? 'session.today' : 'session') : `session.${status}`;
}

/** Where a click leads: the very line a row is about. */
export function commandFor(branch: Exclude<Branch, Of<'group' | 'more'>>): vscode.Command {
  const { uri } = branch.book;
  if (branch.kind === 'notebook') return { command: 'meetup.hostNotebook', title: '', arguments: [uri] };
  const path = pathOf(branch);
  if (path) return { command: showPlace, title: '', arguments: [uri, path] };
  const line = lineOf(branch);
  const selection = new vscode.Range(line, 0, line, 0);
  return { command: 'vscode.open', title: '', arguments: [uri, { selection }] };
}

/** Shows the place of a path in a file, and more rows of a root. Known to the rows only, and so not in the palette. */
export const showPlace = 'meetup.showPlace';
export const showMore = 'meetup.showMore';

function pathOf(branch: Branch): Path | undefined {
  switch (branch.kind) {
    case 'followup':
      return ['sessions', branch.promised.session, 'followups', branch.promised.nth];
    case 'hint':
      return ['sessions', branch.entry.session, 'hints', branch.entry.nth];
    case 'person':
      return ['people', branch.person];
    default:
      return undefined;
  }
}

function lineOf(branch: Exclude<Branch, Of<'group' | 'more'>>): number {
  const { lines, topics } = branch.book.sheet;
  switch (branch.kind) {
    case 'decision':
      return branch.line;
    case 'topic':
      return lines.topics[topics.indexOf(branch.topic)] ?? 0;
    case 'origin':
      return branch.origin.line;
    case 'session':
    case 'phase':
    case 'task':
      return branch.shelf.circle.lineOf(branch.occasion);
    default:
      return lines.series;
  }
}
