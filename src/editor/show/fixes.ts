import * as vscode from 'vscode';
import type { Finding, Fix } from '../../core/review/rule.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeOf } from '../convert.ts';
import { draft } from '../documents/apply.ts';
import type { Findings } from '../documents/findings.ts';
import type { Library, Shelf } from '../documents/library.ts';
import { source } from './diagnostics.ts';

/** A code action that still knows which remedy it stands for. */
class FixAction extends vscode.CodeAction {
  readonly uri: vscode.Uri;
  readonly fix: Fix;

  constructor(title: string, uri: vscode.Uri, fix: Fix) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.uri = uri;
    this.fix = fix;
  }
}

/** Offers the remedies of the findings at the cursor; the edit itself is worked out when one is chosen. */
export class Fixes implements vscode.CodeActionProvider<FixAction> {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
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
    if (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix)) return [];
    const shelf = this.#library.shelfOf(document.uri);
    if (!shelf) return [];
    const words = this.#words(shelf);
    return this.#findings
      .of(document)
      .filter((finding) => rangeOf(document, finding.span).intersection(range))
      .flatMap((finding) => finding.fixes().map((fix) => this.#action(finding, fix, document, words, context)));
  }

  async resolveCodeAction(action: FixAction): Promise<FixAction> {
    if (action.fix.run) return action;
    const drafted = await draft(this.#library, [{ uri: this.#target(action), changes: action.fix.changes }]);
    if ('edit' in drafted) action.edit = drafted.edit;
    return action;
  }

  #action(
    finding: Finding,
    fix: Fix,
    document: vscode.TextDocument,
    words: Words,
    context: vscode.CodeActionContext,
  ): FixAction {
    const action = new FixAction(words.fill(fix.title, fix.facts), document.uri, fix);
    const message = words.fill(finding.text, finding.facts);
    action.diagnostics = context.diagnostics.filter(
      (diagnostic) => diagnostic.source === source && diagnostic.message === message,
    );
    if (fix.preferred) action.isPreferred = true;
    if (fix.run) action.command = { command: `meetup.${fix.run}`, title: action.title, arguments: [document.uri] };
    return action;
  }

  #target({ uri, fix }: FixAction): vscode.Uri {
    const shelf = this.#library.shelfOf(uri);
    return (fix.file !== undefined && shelf && this.#library.uriOf(shelf, fix.file)) || uri;
  }
}
