import * as vscode from 'vscode';
import { capture } from '../../core/words/capture.ts';
import { report } from '../../core/words/report.ts';
import { askOne, type Choice } from './ask.ts';
import { chooseSession } from './choose.ts';
import { type Command, say } from './house.ts';

const { titles, prompts, places, errors, done } = capture;
type Place = 'page' | 'clipboard' | 'editor';

/** What a host does for a session, and when: to read, to copy, or at the cursor of a Markdown file. */
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
      ...(notes ? [{ label: words.fill(places.editor), answer: 'editor' as const }] : []),
    ];
    const place = await askOne({ title, prompt: words.fill(prompts.checklist), choices });
    if (typeof place !== 'string') return;
    const { checklistMarkdown } = await import('../../core/report/pages.ts');
    const text = checklistMarkdown(shelf.circle, occasion, words);
    const facts = { title: occasion.title, ...(occasion.date ? { date: occasion.date } : {}) };
    if (place === 'page') await house.showPage(words.fill(report.pages.checklist, facts), text);
    else if (place === 'editor') await notes?.edit((edit) => edit.insert(notes.selection.active, text));
    else {
      await vscode.env.clipboard.writeText(text);
      await say(house, done.copied, {}, shelf);
    }
  },
};
