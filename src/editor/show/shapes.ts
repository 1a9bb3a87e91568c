import * as vscode from 'vscode';
import { foldsOf } from '../../core/language/folds.ts';
import { selectionsAt } from '../../core/language/selections.ts';
import { rangeOf } from '../convert.ts';
import type { Library } from '../documents/library.ts';

/** How a file falls into parts: what folds, and how a selection grows. */
export class Shapes implements vscode.FoldingRangeProvider, vscode.SelectionRangeProvider {
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
  }

  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
    const { reading } = this.#library.reading(document);
    return foldsOf(reading).map((fold) => {
      const { start, end } = rangeOf(document, fold);
      return new vscode.FoldingRange(start.line, end.line, fold.comment && vscode.FoldingRangeKind.Comment);
    });
  }

  provideSelectionRanges(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
  ): vscode.SelectionRange[] {
    const { reading } = this.#library.reading(document);
    return positions.map((position) =>
      selectionsAt(reading, document.offsetAt(position)).reduceRight<vscode.SelectionRange>(
        (parent, span) => new vscode.SelectionRange(rangeOf(document, span), parent),
        new vscode.SelectionRange(document.validateRange(new vscode.Range(0, 0, document.lineCount, 0))),
      ),
    );
  }
}
