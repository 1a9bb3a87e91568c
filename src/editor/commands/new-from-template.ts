import * as vscode from 'vscode';
import { knownTeams, templateText } from '../../core/cursor/template.ts';
import { cursor } from '../../core/words/cursor.ts';
import { create } from '../documents/apply.ts';
import { todayIn } from '../documents/today.ts';
import { askOne } from './ask.ts';
import { type Command, hinder } from './house.ts';
import { chooseFolder, freeName, shelfIn, templateChoices } from './new-series.ts';

/** Starts a series in a file of its own with everything a first session needs, to be written over. */
export const newFromTemplate: Command = {
  id: 'meetup.newFromTemplate',
  run: async (house) => {
    const words = house.words();
    const title = words.fill(cursor.templates.title);
    const folder = await chooseFolder(house, title);
    if (!folder) return;
    const choices = templateChoices(words);
    const chosen = await askOne({ title, prompt: words.fill(cursor.templates.prompt), choices });
    if (!chosen || typeof chosen === 'symbol') return;
    const uri = await freeName(folder.uri, chosen.id);
    const shelf = shelfIn(house, folder);
    const known = shelf ? knownTeams(shelf.circle) : [];
    const hindrance = await create(uri, templateText(chosen, words.language, todayIn(folder.uri), known));
    if (hindrance) {
      await hinder(house, hindrance, shelf, uri);
      return;
    }
    await vscode.window.showTextDocument(uri);
  },
};
