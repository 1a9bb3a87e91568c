import * as vscode from 'vscode';
import { places } from '../../core/circle/sheet.ts';
import type { Span } from '../../core/plan/path.ts';
import type { Finding, Related } from '../../core/review/rule.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeAt, rangeOf, severityOf } from '../convert.ts';
import { type Library, type LibraryChange, openDocument, type Shelf } from '../documents/library.ts';

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
  /** What the findings of a file rest on besides its text, as numbers: ten thousand files ask a lot. */
  readonly #rests = new Map<string, Int32Array>();
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

  #hear({ shelves, books, changed }: LibraryChange): void {
    const later: vscode.Uri[] = [];
    for (const uri of books) {
      const document = openDocument(uri);
      if (!this.#library.bookOf(uri)) this.#forget(uri);
      else if (document) this.#showDocument(document);
      else later.push(uri);
    }
    const own = new Set(books.map(String));
    const concerned = concernedBy(changed);
    for (const shelf of shelves)
      for (const uri of this.#library.urisOf(shelf))
        if (!own.has(uri.toString()) && concerned(this.#rests.get(uri.toString()))) later.push(uri);
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
    const range = (span: Span): vscode.Range => rangeOf(document, span);
    this.#rests.delete(document.uri.toString());
    this.#show(document.uri, this.#library.findings(document), range);
  }

  async #showFile(uri: vscode.Uri): Promise<void> {
    const document = openDocument(uri);
    if (document && this.#library.bookOf(uri)) return this.#showDocument(document);
    const answer = await this.#library.examineFile(uri);
    // While the file was read it may have been deleted, and then nothing of it may be left.
    if (!answer || !this.#library.bookOf(uri)) return this.#forget(uri);
    const placeOf = places(answer.examined.reading.text);
    this.#rests.set(uri.toString(), Int32Array.from(answer.asked, digest));
    this.#show(uri, answer.findings, (span) => rangeAt(placeOf(span)));
  }

  #forget(uri: vscode.Uri): void {
    this.#rests.delete(uri.toString());
    this.#collection.delete(uri);
  }

  #show(uri: vscode.Uri, findings: readonly Finding[], range: (span: Span) => vscode.Range): void {
    const shelf = this.#library.shelfOf(uri);
    if (!shelf) return;
    const words = this.#words(shelf);
    this.#collection.set(
      uri,
      findings.map((finding) => this.#diagnostic(finding, shelf, words, range)),
    );
  }

  #diagnostic(finding: Finding, shelf: Shelf, words: Words, range: (span: Span) => vscode.Range): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(
      range(finding.span),
      words.fill(finding.text, finding.facts),
      severityOf(finding.level),
    );
    diagnostic.source = source;
    diagnostic.code = finding.rule;
    if (finding.faded) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    diagnostic.relatedInformation = finding.related.flatMap((related) => this.#related(related, shelf, words, range));
    return diagnostic;
  }

  #related(
    { file, at, text, facts }: Related,
    shelf: Shelf,
    words: Words,
    range: (span: Span) => vscode.Range,
  ): vscode.DiagnosticRelatedInformation[] {
    const uri = this.#library.uriOf(shelf, file);
    const where = 'line' in at ? new vscode.Range(at.line, 0, at.line, 0) : range(at);
    return uri
      ? [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, where), words.fill(text, facts))]
      : [];
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#subscription.dispose();
    this.#collection.dispose();
  }
}

/** A word as a number. Two words may share one: then a file is looked at once more than it had to be. */
function digest(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value | 0;
}

/** Tells which files are concerned by a change, from what their findings rest on. */
function concernedBy(changed: LibraryChange['changed']): (rests: Int32Array | undefined) => boolean {
  if (changed === 'anything') return () => true;
  const digests = new Set(Array.from(changed, digest));
  return (rests) => digests.size > 0 && (rests?.some((one) => digests.has(one)) ?? true);
}
