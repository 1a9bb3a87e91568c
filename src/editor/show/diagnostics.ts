import * as vscode from 'vscode';
import { places } from '../../core/circle/sheet.ts';
import type { Place } from '../../core/plan/path.ts';
import type { Finding, Related } from '../../core/review/rule.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeAt, severityOf } from '../convert.ts';
import type { Library, LibraryChange, Shelf } from '../documents/library.ts';

/** The name under which findings stand in the list of problems. */
export const source = 'meetup';

/** Milliseconds after which the other files of a folder are looked at again when one of them changed. */
const others = 200;
const turn = 8;

/** Shows findings where they are: at once in the document being edited, a little later everywhere else. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('meetup');
  readonly #library: Library;
  readonly #words: (shelf: Shelf) => Words;
  readonly #subscription: vscode.Disposable;
  readonly #waiting = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #disposed = false;

  constructor(library: Library, words: (shelf: Shelf) => Words) {
    this.#library = library;
    this.#words = words;
    this.#subscription = library.onDidChange((change) => this.#hear(change));
    for (const shelf of library.shelves) this.#queue(library.booksOf(shelf).map(({ uri }) => uri));
  }

  /** Resolves when every finding known by now is shown. */
  async settled(): Promise<void> {
    while (this.#waiting.size > 0) this.#drain();
    await this.#running;
  }

  #hear({ shelves, books, shared }: LibraryChange): void {
    const later: vscode.Uri[] = [];
    for (const uri of books) {
      const document = vscode.workspace.textDocuments.find(
        (open) => !open.isClosed && open.uri.toString() === uri.toString(),
      );
      if (!this.#library.bookOf(uri)) this.#collection.delete(uri);
      else if (document) this.#showDocument(document);
      else later.push(uri);
    }
    const own = new Set(books.map(String));
    if (shared)
      for (const shelf of shelves)
        for (const { uri } of this.#library.booksOf(shelf)) if (!own.has(uri.toString())) later.push(uri);
    this.#queue(later);
  }

  #queue(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) this.#waiting.set(uri.toString(), uri);
    if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => this.#drain(), others);
  }

  #drain(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const uris = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#running = this.#running.then(() => this.#showAll(uris));
  }

  async #showAll(uris: readonly vscode.Uri[]): Promise<void> {
    let started = performance.now();
    for (const uri of uris) {
      if (this.#disposed) return;
      await this.#showFile(uri);
      if (performance.now() - started > turn) {
        await new Promise((resolve) => setTimeout(resolve));
        started = performance.now();
      }
    }
  }

  #showDocument(document: vscode.TextDocument): void {
    this.#show(document.uri, document.getText(), this.#library.findings(document));
  }

  async #showFile(uri: vscode.Uri): Promise<void> {
    const answer = await this.#library.examineFile(uri);
    // While the file was read it may have been deleted, and then nothing of it may be left.
    if (answer && this.#library.bookOf(uri)) this.#show(uri, answer.examined.reading.text, answer.findings);
    else this.#collection.delete(uri);
  }

  #show(uri: vscode.Uri, text: string, findings: readonly Finding[]): void {
    const shelf = this.#library.shelfOf(uri);
    if (!shelf) return;
    const words = this.#words(shelf);
    const placeOf = places(text);
    this.#collection.set(
      uri,
      findings.map((finding) => this.#diagnostic(finding, shelf, words, placeOf)),
    );
  }

  #diagnostic(finding: Finding, shelf: Shelf, words: Words, placeOf: ReturnType<typeof places>): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(
      rangeAt(placeOf(finding.span)),
      words.fill(finding.text, finding.facts),
      severityOf(finding.level),
    );
    diagnostic.source = source;
    diagnostic.code = finding.rule;
    if (finding.faded) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    diagnostic.relatedInformation = finding.related.flatMap((related) => this.#related(related, shelf, words, placeOf));
    return diagnostic;
  }

  #related(
    { file, at, text, facts }: Related,
    shelf: Shelf,
    words: Words,
    placeOf: ReturnType<typeof places>,
  ): vscode.DiagnosticRelatedInformation[] {
    const uri = this.#library.uriOf(shelf, file);
    const place: Place = 'line' in at ? at : placeOf(at);
    return uri
      ? [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeAt(place)), words.fill(text, facts))]
      : [];
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#collection.dispose();
  }
}
