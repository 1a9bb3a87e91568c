import * as vscode from 'vscode';
import { completionsAt } from '../../core/cursor/complete.ts';
import type { Offer, Piece } from '../../core/cursor/offer.ts';
import { rangeOf } from '../convert.ts';
import { aroundIn, type Desk } from './desk.ts';
import { prose } from './prose.ts';

const { CompletionItemKind: Kind } = vscode;
const kinds: Readonly<Record<Offer['kind'], vscode.CompletionItemKind>> = {
  key: Kind.Property,
  person: Kind.User,
  team: Kind.Module,
  topic: Kind.Reference,
  hint: Kind.Reference,
  date: Kind.Event,
  time: Kind.Event,
  zone: Kind.Constant,
  format: Kind.Interface,
  value: Kind.EnumMember,
  entry: Kind.Snippet,
};

/** An item that still knows what there is to say about it. */
class Item extends vscode.CompletionItem {
  readonly offer: Offer;

  constructor(offer: Offer, nth: number, range: vscode.Range) {
    const { label, name, why } = offer;
    super({ label, ...(name ? { detail: ` ${name}` } : {}), ...(why ? { description: why } : {}) }, kinds[offer.kind]);
    this.offer = offer;
    this.range = range;
    this.filterText = offer.filter;
    this.sortText = String(nth).padStart(4, '0');
    this.insertText = written(offer.insert);
    this.keepWhitespace = true;
    if (offer.preselect) this.preselect = true;
    if (offer.again) this.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
}

/** What comes before the cursor on its line where a space, a dash or a comma asks for something. */
const asks = /(?:[:,[{]|^\s*-|- -)\s*["']?$/;

/** Offers what could be written at the cursor. */
export class Completions implements vscode.CompletionItemProvider<Item> {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): Item[] {
    const around = aroundIn(this.#desk, document);
    if (!around || token.isCancellationRequested) return [];
    const before = document.lineAt(position.line).text.slice(0, position.character);
    // A space in the middle of anything is only a space.
    if (triggerKind === vscode.CompletionTriggerKind.TriggerCharacter && !asks.test(before)) return [];
    return completionsAt(around, document.offsetAt(position)).map(
      (offer, nth) => new Item(offer, nth, rangeOf(document, offer.span)),
    );
  }

  resolveCompletionItem(item: Item): Item {
    const lines = item.offer.about?.() ?? [];
    if (lines.length > 0) item.documentation = item.offer.kind === 'entry' ? shown(lines) : prose(lines);
    return item;
  }
}

/** What will be written, as it will look. */
const shown = (lines: readonly string[]): vscode.MarkdownString =>
  new vscode.MarkdownString().appendCodeblock(lines.join('\n'), 'yaml');

/** Text of a file is never read as a snippet. */
function written(pieces: readonly Piece[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  for (const piece of pieces)
    if (typeof piece === 'string') snippet.appendText(piece);
    else if (piece.text === undefined) snippet.appendTabstop(piece.stop);
    else snippet.appendPlaceholder(piece.text, piece.stop);
  return snippet;
}
