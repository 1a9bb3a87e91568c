import type * as vscode from 'vscode';
import { belongsTo, cameOf, takenUp } from '../../core/cursor/related.ts';
import { type Called, entryOf, placesOf } from '../../core/language/names.ts';
import type { Path, Span } from '../../core/plan/path.ts';
import { type Reading, spanOf } from '../../core/read/read.ts';
import type { Library } from '../documents/library.ts';
import type { FileRead } from '../documents/texts.ts';
import { NameFiles } from './name-files.ts';
import { rangesIn } from './names.ts';

/**
 * Leads along what belongs together. "Go to Implementations": from a session to its topics, hints and follow-ups, from a
 * topic to its sessions, from a hint to its outcomes. "Go to Type Definition": the other way, and from a person to the team.
 */
export class Related implements vscode.ImplementationProvider, vscode.TypeDefinitionProvider {
  readonly #library: Library;
  readonly #files: NameFiles;

  constructor(library: Library) {
    this.#library = library;
    this.#files = new NameFiles(library);
  }

  async provideImplementation(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[]> {
    const { reading } = this.#library.reading(document);
    const { paths, names } = cameOf(reading, document.offsetAt(position));
    const found = linksTo(this.#files.own(document), paths);
    for (const name of names)
      for (const file of await this.#files.around(document, name, [name.id], token))
        found.push(...linksTo(file, takenUp(file.examined.reading, name)));
    return token.isCancellationRequested ? [] : found;
  }

  async provideTypeDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[]> {
    const shelf = this.#library.shelfOf(document.uri);
    if (!shelf) return [];
    const { reading } = this.#library.reading(document);
    const { paths, names } = belongsTo({ reading, circle: shelf.circle }, document.offsetAt(position));
    const found = linksTo(this.#files.own(document), paths);
    for (const name of names)
      for (const file of await this.#files.defining(document, name)) found.push(...linksToGiven(file, name));
    return token.isCancellationRequested ? [] : found;
  }
}

function linksTo({ uri, examined: { reading } }: FileRead, paths: readonly Path[]): vscode.LocationLink[] {
  const link = linksIn(uri, reading);
  return paths.map((path) => link(entryAt(reading, path), spanOf(reading, path, 'key')));
}

/** To where a file gives a name. */
function linksToGiven({ uri, examined: { reading } }: FileRead, name: Called): vscode.LocationLink[] {
  const link = linksIn(uri, reading);
  const given = placesOf(reading, name).filter(({ defines }) => defines);
  return given.map((place) => link(entryOf(reading, place), place));
}

/** Makes links to entries of a file; its lines are counted once for all of them. */
function linksIn(targetUri: vscode.Uri, reading: Reading): (entry: Span, head: Span) => vscode.LocationLink {
  const range = rangesIn(reading);
  return (entry, head) => ({ targetUri, targetRange: range(entry), targetSelectionRange: range(head) });
}

/** All of an entry, from its first key on. */
function entryAt(reading: Reading, path: Path): Span {
  const head = spanOf(reading, path, 'key');
  const found = reading.find(path);
  return { start: head.start, end: Math.max(head.end, found ? found.base + found.node.end : 0) };
}
