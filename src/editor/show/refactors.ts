import * as vscode from 'vscode';
import { moving } from '../../core/words/moving.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeOf } from '../convert.ts';
import { draftMove } from '../documents/apply.ts';
import type { Library, Shelf } from '../documents/library.ts';

const kind = vscode.CodeActionKind.RefactorExtract.append('shared');
/** The name that says what it is for; any other file without a series serves as well. */
const usual = 'shared.meetup.yaml';

class MoveAction extends vscode.CodeAction {
  readonly here: vscode.Uri;
  readonly there: vscode.Uri;

  constructor(title: string, here: vscode.Uri, there: vscode.Uri) {
    super(title, kind);
    this.here = here;
    this.there = there;
  }
}

/** Offers, in the teams and people of a series, to move them to the file that all series of the folder share. */
export class Refactors implements vscode.CodeActionProvider<MoveAction> {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [kind] };
  readonly #library: Library;
  readonly #words: (shelf?: Shelf) => Words;

  constructor(library: Library, words: (shelf?: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): MoveAction[] {
    if (only && !only.intersects(kind)) return [];
    const shelf = this.#library.shelfOf(document.uri);
    const { reading, sheet } = this.#library.reading(document);
    // A file outside of any folder has nobody to share with, and one without a series is shared already.
    if (!shelf?.folder || !sheet.series || !reading.sound) return [];
    const inside = (['teams', 'people'] as const).some((section) => {
      const found = reading.find([section]);
      const [first, ...more] = [...reading.plan[section].keys()].flatMap((id) => reading.find([section, id]) ?? []);
      if (!found?.pair || !first) return false;
      const last = more.at(-1) ?? first;
      const end = last.base + Math.max(last.node.end, last.pair?.keyEnd ?? 0);
      return rangeOf(document, { start: found.base + found.pair.keyStart, end }).intersection(range) !== undefined;
    });
    if (!inside) return [];
    const file = this.#directory(shelf);
    const there = vscode.Uri.joinPath(shelf.folder.uri, file);
    return [new MoveAction(this.#words(shelf).fill(moving.toShared, { file }), document.uri, there)];
  }

  async resolveCodeAction(action: MoveAction): Promise<MoveAction> {
    const drafted = await draftMove(this.#library, action.here, action.there);
    if ('edit' in drafted) action.edit = drafted.edit;
    else {
      const shelf = this.#library.shelfOf(action.here);
      const { text, facts } = drafted.hindrance;
      void vscode.window.showWarningMessage(this.#words(shelf).fill(text, facts));
    }
    return action;
  }

  /** The file without a series that holds most names; the usual one where there is none. */
  #directory(shelf: Shelf): string {
    const names = ({ people, teams }: { people: readonly unknown[]; teams: readonly unknown[] }): number =>
      people.length + teams.length;
    const found = [...shelf.circle.sheets.values()]
      .filter(({ series, sound }) => !series && sound)
      .sort((a, b) => names(b) - names(a))
      .at(0);
    return found && names(found) > 0 ? found.file : usual;
  }
}
