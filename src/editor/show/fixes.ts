import * as vscode from 'vscode';
import { mendAll } from '../../core/mend.ts';
import { spanOf } from '../../core/read/read.ts';
import type { Finding, Fix } from '../../core/review/rule.ts';
import { marks } from '../../core/words/rules.ts';
import type { Words } from '../../core/words/words.ts';
import type { Vacancy } from '../commands/choose-name.ts';
import type { NoteWish } from '../commands/copy-note.ts';
import type { Unwanted } from '../commands/ignore-rule.ts';
import { rangeOf } from '../convert.ts';
import { draft, hindranceTo } from '../documents/apply.ts';
import type { Findings } from '../documents/findings.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { source } from './diagnostics.ts';

/** A code action that still knows which remedy it stands for. */
class FixAction extends vscode.CodeAction {
  readonly uri: vscode.Uri;
  readonly fix: Pick<Fix, 'changes' | 'file'>;

  constructor(title: string, kind: vscode.CodeActionKind, uri: vscode.Uri, fix: FixAction['fix']) {
    super(title, kind);
    this.uri = uri;
    this.fix = fix;
  }
}

/** Everything that is safe to mend in a file; also what may run at each saving. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('meetup');

/** Offers the remedies of the findings at the cursor; the edit itself is worked out when one is chosen. */
export class Fixes implements vscode.CodeActionProvider<FixAction> {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
  };
  readonly #library: Library;
  readonly #findings: Findings;
  readonly #words: (shelf: Shelf) => Words;

  constructor(library: Library, findings: Findings, words: (shelf: Shelf) => Words) {
    this.#library = library;
    this.#findings = findings;
    this.#words = words;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): FixAction[] {
    const shelf = this.#library.shelfOf(document.uri);
    if (!shelf) return [];
    const words = this.#words(shelf);
    const actions: FixAction[] = [];
    // Whatever is safe is offered by name only: nobody asked for the whole file at one line.
    if (context.only?.intersects(fixAllKind)) actions.push(...this.#wholeFile(document, words));
    if (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix)) return actions;
    const here = this.#findings.of(document).filter((finding) => rangeOf(document, finding.span).intersection(range));
    const remedies = here.flatMap((finding) =>
      finding.fixes().map((fix) => this.#action(finding, fix, document, words, context)),
    );
    actions.push(
      ...onceEach(remedies),
      ...here
        .filter(({ level }) => level !== 'error')
        .map((finding) => this.#silence(finding, document, words, context)),
    );
    return actions;
  }

  async resolveCodeAction(action: FixAction): Promise<FixAction> {
    if (action.command) return action;
    const drafted = await draft(this.#library, [{ uri: this.#target(action), changes: action.fix.changes }]);
    if ('edit' in drafted) action.edit = drafted.edit;
    return action;
  }

  #wholeFile(document: vscode.TextDocument, words: Words): FixAction[] {
    const { changes } = mendAll(this.#library.reading(document).reading, this.#findings.of(document));
    return changes.length > 0 ? [new FixAction(words.fill(marks.fixAll), fixAllKind, document.uri, { changes })] : [];
  }

  #action(
    finding: Finding,
    fix: Fix,
    document: vscode.TextDocument,
    words: Words,
    context: vscode.CodeActionContext,
  ): FixAction {
    const title = words.fill(fix.title, fix.facts);
    const { uri } = document;
    const changes = fix.all ? this.#everyOne(finding, document) : fix.changes;
    const action = new FixAction(title, vscode.CodeActionKind.QuickFix, uri, { ...fix, changes });
    action.diagnostics = diagnosticsOf(finding, words, context);
    if (fix.preferred) action.isPreferred = true;
    if (fix.run) action.command = { command: `meetup.${fix.run}`, title, arguments: [uri] };
    if (fix.goTo) action.command = this.#goTo(fix.goTo, title, document);
    if (fix.note) {
      const wish: NoteWish = { uri: this.#target(action), note: fix.note };
      action.command = { command: 'meetup.copyNote', title, arguments: [wish] };
    }
    if (fix.choose) {
      const vacancy: Vacancy = { uri, title, choice: fix.choose };
      action.command = { command: 'meetup.chooseName', title, arguments: [vacancy] };
    }
    // In an entry with a line that cannot be read nothing is written: better not offered than chosen for nothing.
    const hindrance = !action.command && !fix.file && !fix.all && hindranceTo(this.#library, document, changes);
    if (hindrance) action.disabled = { reason: words.fill(hindrance.text, hindrance.facts) };
    return action;
  }

  /** Leads to a place in the same file. */
  #goTo(place: NonNullable<Fix['goTo']>, title: string, document: vscode.TextDocument): vscode.Command {
    const span = 'start' in place ? place : spanOf(this.#library.reading(document).reading, place);
    const range = rangeOf(document, span);
    const selection = new vscode.Range(range.start, range.start);
    return { command: 'vscode.open', title, arguments: [document.uri, { selection }] };
  }

  /** The safe remedies of every finding of a rule in the file. */
  #everyOne({ rule }: Finding, document: vscode.TextDocument): Fix['changes'] {
    const same = this.#findings.of(document).filter((finding) => finding.rule === rule);
    return mendAll(this.#library.reading(document).reading, same).changes;
  }

  #silence(finding: Finding, { uri }: vscode.TextDocument, words: Words, context: vscode.CodeActionContext): FixAction {
    const title = words.fill(marks.ignore, { key: finding.rule });
    const action = new FixAction(title, vscode.CodeActionKind.QuickFix, uri, { changes: [] });
    const unwanted: Unwanted = { uri, title, rule: finding.rule, at: finding.span.start };
    action.diagnostics = diagnosticsOf(finding, words, context);
    action.command = { command: 'meetup.ignoreRule', title, arguments: [unwanted] };
    return action;
  }

  #target({ uri, fix }: FixAction): vscode.Uri {
    const shelf = this.#library.shelfOf(uri);
    return (fix.file !== undefined && shelf && this.#library.uriOf(shelf, fix.file)) || uri;
  }
}

/** Two findings may come to the same edit: it is offered once, as what mends both. */
function onceEach(actions: readonly FixAction[]): readonly FixAction[] {
  const known = new Map<string, FixAction>();
  for (const action of actions) {
    const { title, command, fix } = action;
    const key = JSON.stringify([title, command ?? [fix.file, fix.changes]]);
    const same = known.get(key);
    if (same) same.diagnostics = [...(same.diagnostics ?? []), ...(action.diagnostics ?? [])];
    else known.set(key, action);
  }
  return [...known.values()];
}

const diagnosticsOf = (
  finding: Finding,
  words: Words,
  { diagnostics }: vscode.CodeActionContext,
): vscode.Diagnostic[] => {
  const message = words.fill(finding.text, finding.facts);
  return diagnostics.filter((diagnostic) => diagnostic.source === source && diagnostic.message === message);
};
