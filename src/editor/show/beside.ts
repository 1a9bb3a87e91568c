import * as vscode from 'vscode';
import { type Lines, voiceBeside } from '../../core/review/beside.ts';
import { cooperates } from '../documents/settings.ts';

/** What stands in the list of problems; `syntax` where any YAML extension would say it as well. */
export interface Shown {
  readonly diagnostic: vscode.Diagnostic;
  readonly syntax: boolean;
}

/** A file that cannot be read in full. */
interface Held {
  readonly uri: vscode.Uri;
  readonly all: readonly Shown[];
  /** What was shown of it last. */
  looks: string | undefined;
}

/** The name under which the YAML extension by Red Hat says that a text is no YAML. */
const neighbour = 'YAML';

/**
 * Our diagnostics beside those of a YAML extension: a line that cannot be read is remarked on once. The remedy stays on
 * offer, whoever remarks.
 */
export class Beside implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('meetup');
  /** What there is to say of files that cannot be read in full, as long as that is so. */
  readonly #broken = new Map<string, Held>();
  readonly #subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) {
      const held = this.#broken.get(uri.toString());
      if (held) this.#write(held);
    }
  });

  set(uri: vscode.Uri, all: readonly Shown[]): void {
    const key = uri.toString();
    this.#broken.delete(key);
    if (!all.some(({ syntax }) => syntax)) {
      this.#collection.set(
        uri,
        all.map(({ diagnostic }) => diagnostic),
      );
      return;
    }
    const held: Held = { uri, all, looks: undefined };
    this.#broken.set(key, held);
    this.#write(held);
  }

  delete(uri: vscode.Uri): void {
    this.#broken.delete(uri.toString());
    this.#collection.delete(uri);
  }

  #write(held: Held): void {
    const theirs = cooperates(held.uri)
      ? vscode.languages.getDiagnostics(held.uri).filter(({ source }) => source === neighbour)
      : [];
    const starts = held.all.flatMap(({ syntax, diagnostic }) => (syntax ? [diagnostic.range.start.line] : []));
    const shown = held.all.map((one) => (one.syntax ? beside(one.diagnostic, theirs, starts) : one.diagnostic));
    const looks = shown.map((diagnostic) => diagnostic?.severity ?? 'said').join();
    // Our own change is heard as well.
    if (looks === held.looks) return;
    held.looks = looks;
    this.#collection.set(
      held.uri,
      shown.flatMap((diagnostic) => diagnostic ?? []),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#collection.dispose();
  }
}

/** What is left to say of trouble that a neighbour may have remarked on as well. */
function beside(
  ours: vscode.Diagnostic,
  theirs: readonly vscode.Diagnostic[],
  starts: readonly number[],
): vscode.Diagnostic | undefined {
  const voice = voiceBeside(linesOf(ours), theirs.map(linesOf), starts);
  if (voice === 'not') return undefined;
  if (voice === 'as ever') return ours;
  const quiet = new vscode.Diagnostic(ours.range, ours.message, vscode.DiagnosticSeverity.Hint);
  return Object.assign(quiet, { source: ours.source, code: ours.code, relatedInformation: ours.relatedInformation });
}

const linesOf = ({ range }: vscode.Diagnostic): Lines => ({ from: range.start.line, to: range.end.line });
