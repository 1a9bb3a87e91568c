import * as vscode from 'vscode';
import { checklistOf, type Phase } from '../../core/circle/checklist.ts';
import type { Change } from '../../core/plan/change.ts';
import type { Reading } from '../../core/read/read.ts';
import { capture } from '../../core/words/capture.ts';
import { report } from '../../core/words/report.ts';
import { askOne, type Choice } from './ask.ts';
import { type ChosenSession, chooseSession } from './choose.ts';
import { type Command, type House, say, writeAll } from './house.ts';

const { titles, prompts, places, errors, done } = capture;
type Place = 'page' | 'clipboard' | 'editor' | 'file';

/** What a host does for a session, and when: to read, to copy, above the session in its file, or at the cursor of notes. */
export const hostChecklist: Command = {
  id: 'meetup.hostChecklist',
  run: async (house, target) => {
    const title = house.words().fill(titles.hostChecklist);
    const open = vscode.window.activeTextEditor;
    const notes = open?.document.languageId === 'markdown' ? open : undefined;
    const chosen = await chooseSession(house, target, {
      title,
      which: ({ status, date }, today) => status === 'planned' && date !== undefined && date >= today,
      none: errors.noFuture,
    });
    if (!chosen) return;
    const { shelf, occasion } = chosen;
    const words = house.words(shelf);
    const choices: Choice<Place>[] = [
      { label: words.fill(places.page), description: words.fill(places.pageDetail), answer: 'page' },
      { label: words.fill(places.clipboard), description: words.fill(places.clipboardDetail), answer: 'clipboard' },
      { label: words.fill(places.file), description: words.fill(places.fileDetail), answer: 'file' },
      ...(notes ? [{ label: words.fill(places.editor), answer: 'editor' as const }] : []),
    ];
    const place = await askOne({ title, prompt: words.fill(prompts.checklist), choices });
    if (typeof place !== 'string') return;
    if (place === 'file') return insert(house, chosen, title);
    const { checklistMarkdown } = await import('../../core/report/pages.ts');
    const form = place === 'page' ? 'page' : 'list';
    const text = checklistMarkdown(shelf.circle, occasion, words, form);
    const facts = { title: occasion.title, ...(occasion.date ? { date: occasion.date } : {}) };
    if (place === 'page') await house.showPage(words.fill(report.pages.checklist, facts), text);
    else if (place === 'editor') await notes?.edit((edit) => edit.insert(notes.selection.active, text));
    else {
      await vscode.env.clipboard.writeText(text);
      await say(house, done.copied, {}, shelf);
    }
  },
};

/** Writes a stretch of the work, or all that lies ahead, as comments above the session. */
async function insert(house: House, chosen: ChosenSession, title: string): Promise<void> {
  const { shelf, book, occasion } = chosen;
  const words = house.words(shelf);
  const ahead = checklistOf(shelf.circle, occasion).filter(({ is }) => is !== 'past');
  const choices = [
    { label: words.fill(prompts.allAhead), answer: ahead },
    ...ahead.map((phase): Choice<readonly Phase[]> => {
      return { label: words.fill(phase.title), description: words.date(phase.date), answer: [phase] };
    }),
  ];
  const phases = await askOne<readonly Phase[]>({ title, prompt: words.fill(prompts.stretch), choices });
  if (phases === undefined || typeof phases === 'symbol') return;
  const { checklistNotes } = await import('../../core/report/pages.ts');
  let written: readonly Change[] = [];
  const edit = {
    uri: book.uri,
    changes: (reading: Reading): readonly Change[] => {
      written = checklistNotes(reading, occasion, phases, words);
      return written;
    },
  };
  if (!(await writeAll(house, chosen, [edit]))) return;
  const { date } = occasion;
  if (written.length === 0) await say(house, errors.allListed, {}, shelf);
  else if (date) await say(house, done.listed, { date }, shelf);
}
