import * as vscode from 'vscode';
import type { Question } from '../../core/circle/circle.ts';
import { digest } from '../../core/plan/digest.ts';
import type { Span } from '../../core/plan/path.ts';
import { places } from '../../core/read/places.ts';
import type { Finding, Related } from '../../core/review/rule.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeAt, rangeOf, severityOf } from '../convert.ts';
import { openDocument } from '../documents/disk.ts';
import type { Findings } from '../documents/findings.ts';
import type { Library, LibraryChange, Shelf } from '../documents/library.ts';
import { turns } from '../documents/turns.ts';
import { Beside } from './beside.ts';
import { pageOf } from './rule-pages.ts';

/** The name under which findings stand in the list of problems. */
export const source = 'meetup';

/** Milliseconds after which the other files of a folder are looked at again when one of them changed. */
const others = 200;

/** Shows findings where they are: at once in the document being edited, a little later everywhere else. */
export class Diagnostics implements vscode.Disposable {
  readonly #beside = new Beside();
  readonly #library: Library;
  readonly #findings: Findings;
  readonly #words: (shelf: Shelf) => Words;
  readonly #subscription: vscode.Disposable;
  readonly #waiting = new Map<string, vscode.Uri>();
  /** What circles answer differently since the files that rest on it were looked up. */
  #changed: Set<Question> | 'anything' = 'anything';
  /** What the findings of a file rest on besides its text, as numbers: ten thousand files ask a lot. */
  readonly #rests = new Map<string, Uint32Array>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #disposed = false;

  constructor(library: Library, findings: Findings, words: (shelf: Shelf) => Words) {
    this.#library = library;
    this.#findings = findings;
    this.#words = words;
    this.#subscription = library.onDidChange((change) => this.#hear(change));
    const documents = vscode.workspace.textDocuments.filter(({ uri }) => library.bookOf(uri));
    for (const document of documents) this.#showDocument(document);
    this.#wait();
  }

  /** Resolves when every finding known by now is shown. */
  async settled(): Promise<void> {
    await this.#running;
    // Whoever was disposed shows nothing any more, whatever waits.
    while (!this.#idle && !this.#disposed) {
      this.#drain();
      await this.#running;
    }
  }

  #hear({ books, changed, underway }: LibraryChange): void {
    if (underway) return;
    for (const uri of books) {
      const document = openDocument(uri);
      if (!this.#library.bookOf(uri)) this.#forget(uri);
      else if (document) this.#showDocument(document);
      else this.#waiting.set(uri.toString(), uri);
    }
    // Which other files are concerned is looked up later: nobody waits for that while they type.
    if (changed === 'anything') this.#changed = changed;
    else if (this.#changed !== 'anything') for (const question of changed) this.#changed.add(question);
    this.#wait();
  }

  get #idle(): boolean {
    return this.#waiting.size === 0 && this.#changed !== 'anything' && this.#changed.size === 0;
  }

  #wait(): void {
    if (!this.#idle) this.#timer ??= setTimeout(() => this.#look(), others);
  }

  /** While the files are still being read, every look would be too early: the last word on them brings it back here. */
  #look(): void {
    if (this.#library.underway) this.#timer = undefined;
    else this.#drain();
  }

  #drain(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#changed === 'anything' || this.#changed.size > 0) this.#lookUp(concernedBy(this.#changed));
    this.#changed = new Set();
    this.#running = this.#running.then(() => this.#showAll());
  }

  #lookUp(concerned: ReturnType<typeof concernedBy>): void {
    for (const shelf of this.#library.shelves)
      for (const uri of this.#library.urisOf(shelf))
        if (concerned(this.#rests.get(uri.toString()))) this.#waiting.set(uri.toString(), uri);
  }

  /** One after the other, with the editor's turn in between: what is named again while it waits is looked at once. */
  async #showAll(): Promise<void> {
    for (const [key, uri] of this.#waiting) {
      if (this.#disposed) return;
      this.#waiting.delete(key);
      await this.#showFile(uri);
      await turns.run(() => undefined);
    }
  }

  #showDocument(document: vscode.TextDocument): void {
    const range = (span: Span): vscode.Range => rangeOf(document, span);
    this.#rests.delete(document.uri.toString());
    this.#show(document.uri, this.#findings.of(document), range);
  }

  async #showFile(uri: vscode.Uri): Promise<void> {
    const document = openDocument(uri);
    if (document && this.#library.bookOf(uri)) return this.#showDocument(document);
    const answer = await this.#findings.asRead(uri);
    // While the file was read it may have been deleted, and then nothing of it may be left.
    if (!answer || !this.#library.bookOf(uri)) return this.#forget(uri);
    const placeOf = places(answer.examined.reading.text);
    this.#rests.set(uri.toString(), Uint32Array.from(answer.asked, digest));
    this.#show(uri, answer.findings, (span) => rangeAt(placeOf(span)));
  }

  #forget(uri: vscode.Uri): void {
    this.#rests.delete(uri.toString());
    this.#beside.delete(uri);
  }

  #show(uri: vscode.Uri, findings: readonly Finding[], range: (span: Span) => vscode.Range): void {
    const shelf = this.#library.shelfOf(uri);
    if (!shelf) return;
    const words = this.#words(shelf);
    this.#beside.set(
      uri,
      findings.map((finding) => ({
        diagnostic: this.#diagnostic(finding, shelf, words, range),
        syntax: finding.rule === 'yaml-syntax' || finding.rule === 'duplicate-key',
      })),
    );
  }

  #diagnostic(finding: Finding, shelf: Shelf, words: Words, range: (span: Span) => vscode.Range): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(
      range(finding.span),
      words.fill(finding.text, finding.facts),
      severityOf(finding.level),
    );
    diagnostic.source = source;
    diagnostic.code = { value: finding.rule, target: pageOf(finding.rule) };
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
    this.#beside.dispose();
  }
}

/** Tells which files are concerned by a change, from what their findings rest on. */
function concernedBy(changed: LibraryChange['changed']): (rests: Uint32Array | undefined) => boolean {
  if (changed === 'anything') return () => true;
  const digests = new Set(Array.from(changed, digest));
  return (rests) => rests?.some((one) => digests.has(one)) ?? true;
}
