import * as vscode from 'vscode';
import type { Path } from '../../core/plan/path.ts';
import { spanOf } from '../../core/read/read.ts';
import { rangeOf } from '../convert.ts';
import type { Library } from '../documents/library.ts';

/** Shows what stands at a path of a file, with the cursor on its line. */
export async function showPath(library: Library, uri: vscode.Uri, path: Path): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { start } = rangeOf(document, spanOf(library.reading(document).reading, path, 'line'));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
