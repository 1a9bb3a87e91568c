import { checklistOf } from '../circle/checklist.ts';
import type { Circle } from '../circle/circle.ts';
import type { Occasion } from '../circle/occasion.ts';
import { report } from '../words/report.ts';
import type { Words } from '../words/words.ts';

/** What a host does for a session, as a Markdown list to tick off; what the file shows as done is ticked. */
export function checklistMarkdown(circle: Circle, occasion: Occasion, words: Words): string {
  const { date } = occasion;
  const rows = [`# ${words.fill(report.pages.checklist, { title: occasion.title, ...(date ? { date } : {}) })}`];
  for (const { title, date, tasks } of checklistOf(circle, occasion)) {
    const when = words.date(date);
    rows.push(
      '',
      `## ${words.language === 'ja' ? `${words.fill(title)}（${when}）` : `${words.fill(title)} (${when})`}`,
      '',
    );
    for (const { text, done } of tasks) rows.push(`- [${done ? 'x' : ' '}] ${words.fill(text)}`);
  }
  return `${rows.join('\n')}\n`;
}
