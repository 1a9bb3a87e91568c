import * as vscode from 'vscode';
import type { Words } from '../../core/words/words.ts';
import type { Findings } from '../documents/findings.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { meetupFiles } from '../find.ts';
import { serveCursor } from './at-cursor.ts';
import { Fixes } from './fixes.ts';
import { heeding } from './heeding.ts';
import { Lenses } from './lenses.ts';
import { registerNavigation } from './navigation.ts';
import { Past } from './past.ts';
import { registerRulePages } from './rule-pages.ts';

/** Meetup files under whatever language an editor gives them. */
const selector: vscode.DocumentSelector = { pattern: meetupFiles };

/** What answers in the text of an open file. */
interface FeatureHouse {
  readonly library: Library;
  readonly findings: Findings;
  readonly words: (shelf?: Shelf) => Words;
}

/** Registers everything an editor asks for in the text of a meetup file. Loaded behind the first findings. */
export function registerFeatures({ library, findings, words }: FeatureHouse): vscode.Disposable {
  const { languages } = vscode;
  const lenses = new Lenses({ library, words });
  return vscode.Disposable.from(
    languages.registerCodeActionsProvider(selector, heeding(new Fixes(library, findings, words)), Fixes.metadata),
    languages.registerCodeLensProvider(selector, heeding(lenses)),
    lenses,
    new Served(() =>
      vscode.Disposable.from(registerNavigation(selector, library, words), serveCursor({ library, words }, selector)),
    ),
    new Past(library),
    registerRulePages(),
  );
}

/** What is asked for once and kept by the editor, offered anew when the language of its words is another one. */
class Served implements vscode.Disposable {
  #now: vscode.Disposable;
  readonly #subscription: vscode.Disposable;

  constructor(register: () => vscode.Disposable) {
    this.#now = register();
    this.#subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('meetup.language') && !event.affectsConfiguration('meetup.inlayHints')) return;
      this.#now.dispose();
      this.#now = register();
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#now.dispose();
  }
}
