import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { wordsFor } from '../../src/core/words/words.ts';
import { Findings } from '../../src/editor/documents/findings.ts';
import { Library } from '../../src/editor/documents/library.ts';
import { Store } from '../../src/editor/documents/store.ts';
import { todayIn } from '../../src/editor/documents/today.ts';
import { registerFeatures } from '../../src/editor/show/features.ts';
import { atWork, Draft, example } from './world.ts';

const file = 'sales-dev.meetup.yaml';

/** How often a reading was asked for, and which were handed out. */
const count = { asked: 0, handedOut: new Set<unknown>() };

class Counted extends Library {
  override reading(document: vscode.TextDocument): ReturnType<Library['reading']> {
    const examined = super.reading(document);
    // Whoever looks for a name looks into the other files that are open as well.
    if (document.uri.path.endsWith(file)) {
      count.asked++;
      count.handedOut.add(examined.reading);
    }
    return examined;
  }
}

/** What an editor asks for in the text, each with its arguments behind the address. */
const asking = (at: vscode.Position, all: vscode.Range): readonly (readonly [ask: string, ...more: unknown[]])[] => [
  ['vscode.executeCompletionItemProvider', at],
  ['vscode.executeHoverProvider', at],
  ['vscode.executeDefinitionProvider', at],
  ['vscode.executeReferenceProvider', at],
  ['vscode.executeImplementationProvider', at],
  ['vscode.executeTypeDefinitionProvider', at],
  ['vscode.executeDocumentHighlights', at],
  ['vscode.prepareRename', at],
  ['vscode.executeDocumentRenameProvider', at, 'ken-two'],
  ['vscode.executeDocumentSymbolProvider'],
  ['vscode.executeFoldingRangeProvider'],
  ['vscode.executeSelectionRangeProvider', [at]],
  ['vscode.executeLinkProvider'],
  ['vscode.executeCodeLensProvider'],
  ['vscode.executeInlayHintProvider', all],
  ['vscode.provideDocumentSemanticTokens'],
  ['vscode.executeCodeActionProvider', all],
];

describe('whatever is asked in a text', () => {
  const log = vscode.window.createOutputChannel('Test', { log: true });
  let library: Counted;
  let features: vscode.Disposable;
  let draft: Draft;

  before(async () => {
    await atWork();
    library = new Counted(log, new Store(undefined, 'test', log));
    await library.settled();
    const words = () => wordsFor('en', todayIn(undefined));
    features = registerFeatures({ library, findings: new Findings(library), words });
    draft = await Draft.of(example('en', file));
  });
  after(async () => {
    await draft.close();
    features.dispose();
    library.dispose();
    log.dispose();
  });

  it('is answered from one reading of that version', async () => {
    for (const [from, to] of [
      ['host: ', 'host:  '],
      ['host:  ', 'host: "'],
    ] as const) {
      await draft.replace(from, to);
      await library.settled();
      count.handedOut.clear();
      const at = draft.document.positionAt(draft.text.indexOf(to) + to.length + 1);
      const all = new vscode.Range(0, 0, draft.document.lineCount, 0);
      for (const [ask, ...more] of asking(at, all)) {
        count.asked = 0;
        // A name in a line that cannot be read has no new one; what counts is that somebody looked.
        await vscode.commands.executeCommand(ask, draft.uri, ...more).then(undefined, () => undefined);
        // The outline is asked for by the editor itself, once a version, and kept.
        assert(count.asked > 0 || ask === 'vscode.executeDocumentSymbolProvider', `${ask} is answered`);
      }
      assert.equal(count.handedOut.size, 1);
    }
  });
});
