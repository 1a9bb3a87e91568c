import * as vscode from 'vscode';
import type { Language } from '../../core/words/words.ts';
import { language } from '../documents/settings.ts';
import { writeWhole } from '../documents/write-whole.ts';
import type { Command } from './house.ts';

/** What the example company consists of, in each language. */
export const sampleFiles: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'README.md',
    'learning-from-incidents.meetup.yaml',
    'sales-dev.meetup.yaml',
    'sales-ops.meetup.yaml',
    'shared.meetup.yaml',
  ],
  ja: [
    'README.md',
    'eigyo-kaihatsu.meetup.yaml',
    'shared.meetup.yaml',
    'shogai-benkyokai.meetup.yaml',
    'tonari-no-bumon.meetup.yaml',
  ],
};

/** The day the example company lives on, so that it is never out of date, and its first page. */
const settings = '{\n  "meetup.today": "2026-11-23",\n  "workbench.startupEditor": "readme"\n}\n';

/** Opens a copy of the example company to play with; what was changed in it before stays. */
export const openSample: Command = {
  id: 'meetup.openSample',
  run: async ({ places }) => {
    const chosen = language();
    const folder = vscode.Uri.joinPath(places.kept, `sample-${chosen}`);
    // Written last: where it is missing, the copy was cut short, and what is missing of it is put there now.
    const last = vscode.Uri.joinPath(folder, '.vscode', 'settings.json');
    if (!(await exists(last))) {
      for (const file of sampleFiles[chosen]) {
        const to = vscode.Uri.joinPath(folder, file);
        if (await exists(to)) continue;
        const from = vscode.Uri.joinPath(places.extension, 'examples', chosen, file);
        // Read and written, not copied: the extension may lie where only reading is possible.
        await writeWhole(to, await vscode.workspace.fs.readFile(from));
      }
      await writeWhole(last, new TextEncoder().encode(settings));
    }
    // A window that shows nothing yet may show it; another one is not taken away.
    const forceReuseWindow = (vscode.workspace.workspaceFolders?.length ?? 0) === 0;
    await vscode.commands.executeCommand('vscode.openFolder', folder, {
      forceReuseWindow,
      forceNewWindow: !forceReuseWindow,
    });
  },
};

const exists = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};
