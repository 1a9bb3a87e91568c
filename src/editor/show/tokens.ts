import * as vscode from 'vscode';
import { type Token, tokensIn } from '../../core/language/tokens.ts';
import type { Named } from '../../core/plan/plan.ts';
import { rangeOf } from '../convert.ts';
import type { Library } from '../documents/library.ts';

/** What themes know that comes nearest; the same as in the outline. */
const types: Readonly<Record<Token['is'], string>> = {
  people: 'variable',
  teams: 'class',
  topics: 'interface',
  hints: 'enumMember',
  day: 'number',
};
const legend = new vscode.SemanticTokensLegend([...new Set(Object.values(types))], ['declaration']);

/** Gives names and days a colour of their own, in meetup files alone: grammars would colour every YAML file. */
export class Tokens implements vscode.DocumentSemanticTokensProvider {
  static readonly legend = legend;
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  provideDocumentSemanticTokens(document: vscode.TextDocument): vscode.SemanticTokens {
    const circle = this.#library.shelfOf(document.uri)?.circle;
    const { reading, sheet } = this.#library.reading(document);
    const isKnown = (kind: Named, id: string): boolean => {
      if (!circle) return false;
      if (kind === 'topics') return circle.hasTopic(sheet.file, id);
      if (kind === 'hints') return circle.hasHint(sheet.file, id);
      return circle[kind].has(id);
    };
    const builder = new vscode.SemanticTokensBuilder(legend);
    for (const token of tokensIn(reading, isKnown)) {
      const range = rangeOf(document, token);
      if (range.isSingleLine) builder.push(range, types[token.is], token.defines ? ['declaration'] : []);
    }
    return builder.build();
  }
}
