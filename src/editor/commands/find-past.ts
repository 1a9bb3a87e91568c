import * as vscode from 'vscode';
import { type Findable, Finder, type FindKind, findablesIn } from '../../core/language/find.ts';
import { finding } from '../../core/words/finding.ts';
import { labels } from '../../core/words/labels.ts';
import { quote, type Words } from '../../core/words/words.ts';
import type { Command, House } from './house.ts';

/** As in the outline and the tree. */
const icons: Readonly<Record<FindKind, string>> = {
  topic: 'lightbulb',
  session: 'calendar',
  hint: 'quote',
  followup: 'tasklist',
  outcome: 'star',
};

interface Found extends vscode.QuickPickItem {
  /** Where it stands; undefined for the row that says that nothing was found. */
  readonly place?: { readonly uri: vscode.Uri; readonly line: number };
}

/** Finds topics, sessions, hints, follow-ups and outcomes of every folder by their words, and goes there. */
export const findPast: Command = {
  id: 'meetup.find',
  run: async (house) => {
    const words = house.words();
    const pick = vscode.window.createQuickPick<Found>();
    const closed = new vscode.CancellationTokenSource();
    pick.title = words.fill(finding.title);
    pick.placeholder = words.fill(finding.prompt);
    pick.busy = true;
    const ended = new Promise<Found | undefined>((resolve) => {
      pick.onDidAccept(() => {
        // Where there is nothing to go to, somebody goes on typing.
        if (pick.activeItems[0]?.place) resolve(pick.activeItems[0]);
      });
      pick.onDidHide(() => resolve(undefined));
    });
    pick.show();
    void ended.then(() => closed.cancel());
    const finder = await finderOf(house, closed.token);
    const search = (): void => {
      const found = finder.find(pick.value).map((one) => itemOf(one, words));
      const none = pick.value.trim() === '' ? finding.nothingYet : finding.none;
      pick.items = found.length > 0 ? found : [{ label: words.fill(none), alwaysShow: true }];
    };
    if (!closed.token.isCancellationRequested) {
      pick.onDidChangeValue(search);
      search();
      pick.busy = false;
    }
    const chosen = await ended;
    pick.dispose();
    closed.dispose();
    if (!chosen?.place) return undefined;
    const { uri, line } = chosen.place;
    const selection = new vscode.Range(line, 0, line, 0);
    return vscode.window.showTextDocument(uri, { selection });
  },
};

type Placed = Findable & { readonly uri: vscode.Uri };

async function finderOf({ library }: House, token: vscode.CancellationToken): Promise<Finder<Placed>> {
  await library.settled();
  const all: Placed[] = [];
  for (const shelf of library.shelves) {
    const { people, teams } = shelf.circle;
    const show = (id: string): string => (people.has(id) ? people.show(id) : teams.show(id));
    await library.texts.eachFile(
      shelf,
      ({ uri, examined: { reading, sheet } }) => {
        for (const found of findablesIn(reading, sheet.file, show)) all.push({ ...found, uri });
      },
      { token },
    );
  }
  return new Finder(all);
}

const itemOf = ({ kind, text, date, series, file, uri, line }: Placed, words: Words): Found => {
  const day = date === undefined ? '' : words.date(date);
  return {
    label: `$(${icons[kind]}) ${quote(text, 80) || day || words.fill(kind === 'session' ? labels.dateUndecided : finding[kind])}`,
    description: [words.fill(finding[kind]), text === '' ? '' : day].filter(Boolean).join(' · '),
    detail: quote(series || file, 80),
    // What is found by its kana or its width has no letter in common with what was typed.
    alwaysShow: true,
    place: { uri, line },
  };
};
