import * as vscode from 'vscode';
import { entryOf, nameAt, placesOf, wordOf } from '../../core/language/names.ts';
import { obstacleTo } from '../../core/language/rename.ts';
import type { Span } from '../../core/plan/path.ts';
import type { PlacedName } from '../../core/read/names.ts';
import { places } from '../../core/read/places.ts';
import type { Reading } from '../../core/read/read.ts';
import { naming } from '../../core/words/naming.ts';
import type { Words } from '../../core/words/words.ts';
import { rangeAt, rangeOf } from '../convert.ts';
import { draft } from '../documents/apply.ts';
import type { Library, Shelf } from '../documents/library.ts';
import type { FileRead } from '../documents/texts.ts';
import { NameFiles } from './name-files.ts';

/** Where people, teams, topics and hints are defined and used, and their renaming, across the files of a folder. */
export class Names
  implements
    vscode.DefinitionProvider,
    vscode.ReferenceProvider,
    vscode.DocumentHighlightProvider,
    vscode.RenameProvider
{
  readonly #library: Library;
  readonly #files: NameFiles;
  readonly #words: (shelf?: Shelf) => Words;

  constructor(library: Library, words: (shelf?: Shelf) => Words) {
    this.#library = library;
    this.#files = new NameFiles(library);
    this.#words = words;
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[]> {
    const { reading, name } = this.#at(document, position);
    if (!name) return [];
    const originSelectionRange = rangeOf(document, wordOf(reading, name));
    const found: vscode.LocationLink[] = [];
    for (const { uri, examined } of await this.#files.defining(document, name)) {
      if (token.isCancellationRequested) return [];
      const range = rangesIn(examined.reading);
      for (const given of placesOf(examined.reading, name).filter(({ defines }) => defines))
        found.push({
          originSelectionRange,
          targetUri: uri,
          targetRange: range(entryOf(examined.reading, given)),
          targetSelectionRange: range(wordOf(examined.reading, given)),
        });
    }
    return found;
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const { name } = this.#at(document, position);
    if (!name) return [];
    const files = await this.#files.around(document, name, [name.id], token);
    if (token.isCancellationRequested) return [];
    return files.flatMap(({ uri, examined: { reading } }) => {
      const range = rangesIn(reading);
      return placesOf(reading, name)
        .filter(({ defines }) => includeDeclaration || !defines)
        .map((place) => new vscode.Location(uri, range(wordOf(reading, place))));
    });
  }

  provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.DocumentHighlight[] | undefined {
    const { reading, name } = this.#at(document, position);
    const { Read, Write } = vscode.DocumentHighlightKind;
    // Outside of names the editor marks the same words, as it does everywhere.
    return (
      name &&
      placesOf(reading, name).map(
        (place) =>
          new vscode.DocumentHighlight(rangeOf(document, wordOf(reading, place)), place.defines ? Write : Read),
      )
    );
  }

  prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { readonly range: vscode.Range; readonly placeholder: string } {
    const { reading, name } = this.#at(document, position);
    if (!name || name.alias) throw this.#refusal(document, name ? naming.alias : naming.noName);
    return { range: rangeOf(document, wordOf(reading, name)), placeholder: name.id };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    to: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const { name } = this.#at(document, position);
    if (!name) throw this.#refusal(document, naming.noName);
    const files = await this.#files.around(document, name, [name.id, to], token);
    if (token.isCancellationRequested) return undefined;
    const obstacle = obstacleTo(
      name,
      to,
      files.map(({ examined }) => examined.reading),
    );
    if (obstacle) throw this.#refusal(document, obstacle.text, obstacle.facts);
    const change = { do: 'renameName', of: name.kind, from: name.id, to } as const;
    const concerned = files.filter(({ examined: { reading } }) => !reading.sound || placesOf(reading, name).length > 0);
    const drafted = await draft(
      this.#library,
      concerned.map(({ uri }) => ({ uri, changes: [change] })),
    );
    if ('hindrance' in drafted) throw this.#refusal(document, drafted.hindrance.text, drafted.hindrance.facts);
    return this.#labelled(drafted.edit, document, concerned, name);
  }

  /** Says of every replacement whether a name is given there or used: the preview groups them so. */
  #labelled(
    edit: vscode.WorkspaceEdit,
    document: vscode.TextDocument,
    files: readonly FileRead[],
    name: PlacedName,
  ): vscode.WorkspaceEdit {
    const words = this.#words(this.#library.shelfOf(document.uri));
    const labelled = new vscode.WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) {
      const reading = files.find((file) => file.uri.toString() === uri.toString())?.examined.reading;
      const range = reading && rangesIn(reading);
      const given = reading
        ? placesOf(reading, name)
            .filter(({ defines }) => defines)
            .map((place) => range?.(place))
        : [];
      labelled.set(
        uri,
        edits.map((one): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [
          one,
          {
            needsConfirmation: false,
            label: words.fill(given.some((at) => at?.contains(one.range)) ? naming.given : naming.used),
          },
        ]),
      );
    }
    return labelled;
  }

  #at(document: vscode.TextDocument, position: vscode.Position): { reading: Reading; name: PlacedName | undefined } {
    const { reading } = this.#library.reading(document);
    return { reading, name: nameAt(reading, document.offsetAt(position)) };
  }

  #refusal(document: vscode.TextDocument, ...said: Parameters<Words['fill']>): Error {
    return new Error(this.#words(this.#library.shelfOf(document.uri)).fill(...said));
  }
}

/** The ranges of spans of a text, in a file that need not be open. */
export function rangesIn(reading: Reading): (span: Span) => vscode.Range {
  const place = places(reading.text);
  return (span) => rangeAt(place(span));
}
