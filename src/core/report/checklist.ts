import { checklistOf, type Phase } from '../circle/checklist.ts';
import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import type { Change } from '../plan/change.ts';
import type { Path } from '../plan/path.ts';
import { type Reading, spanOf } from '../read/read.ts';
import { report } from '../words/report.ts';
import type { Words } from '../words/words.ts';

/** How a task begins and ends: as Markdown to tick off, or drawn, for pages that show a Markdown box as it is typed. */
const forms = {
  list: { done: '- [x] ', open: '- [ ] ', end: '' },
  page: { done: '☑ ', open: '☐ ', end: '  ' },
} as const;

/** What a host does for a session, in Markdown; what the file shows as done is ticked. */
export function checklistMarkdown(
  circle: Circle,
  occasion: Occasion,
  words: Words,
  form: keyof typeof forms = 'list',
): string {
  const { done: ticked, open, end } = forms[form];
  const { date } = occasion;
  const rows = [`# ${words.fill(report.pages.checklist, { title: occasion.title, ...(date ? { date } : {}) })}`];
  for (const { title, date, tasks } of checklistOf(circle, occasion)) {
    rows.push('', `## ${headOf({ title, date }, words)}`, '');
    for (const { text, done } of tasks) rows.push(`${done ? ticked : open}${words.fill(text)}${end}`);
  }
  return `${rows.join('\n')}\n`;
}

function headOf({ title, date }: Pick<Phase, 'title' | 'date'>, words: Words): string {
  const when = words.date(date);
  return words.language === 'ja' ? `${words.fill(title)}：${when}` : `${words.fill(title)} (${when})`;
}

/**
 * The stretches of a host's work as comments above a session of a file, to tick off there. What the file shows as done,
 * and what it lists already, is left out; empty where nothing is left.
 */
export function checklistNotes(
  reading: Reading,
  { nth }: Occasion,
  phases: readonly Phase[],
  words: Words,
): readonly Change[] {
  const path = ['sessions', nth];
  const listed = listedAbove(reading, path);
  const notes = phases.flatMap((phase) => {
    const left = phase.tasks.filter(({ done }) => done !== true).map((task) => words.fill(task.text));
    const fresh = left.filter((task) => !listed.has(task));
    return fresh.length === 0 ? [] : [headOf(phase, words), ...fresh.map((task) => `[ ] ${task}`)];
  });
  return notes.length === 0 ? [] : [{ do: 'addNotes', path, notes }];
}

/** The tasks in the comments directly above an entry. */
function listedAbove(reading: Reading, path: Path): ReadonlySet<string> {
  const { start } = spanOf(reading, path, 'key');
  const above = reading.text.slice(0, start).split('\n').slice(0, -1);
  const first = above.findLastIndex((line) => !/^\s*(?:#|$)/.test(line)) + 1;
  return new Set(above.slice(first).flatMap((line) => /^\s*# \[.\] (.*)$/.exec(line)?.[1]?.trim() ?? []));
}
