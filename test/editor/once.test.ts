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
const count = { asked: 0, handedOut: new Set<unknown>(), mentioning: 0 };

class Counted extends Library {
  constructor(...made: ConstructorParameters<typeof Library>) {
    super(...made);
    const { texts } = this;
    const mentioning = texts.mentioning.bind(texts);
    texts.mentioning = async (...asked) => {
      const found = await mentioning(...asked);
      count.mentioning = found.length;
      return found;
    };
  }

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

type Provider = Readonly<Record<string, ((...args: readonly unknown[]) => unknown) | undefined>>;

/** Everything that is registered meanwhile, as the editor is given it. */
function registered(meanwhile: () => void): readonly Provider[] {
  const { languages } = vscode as unknown as { languages: Record<string, (...args: readonly unknown[]) => unknown> };
  const own = Object.fromEntries(Object.entries(languages).filter(([name]) => /^register\w+Provider$/.test(name)));
  const providers: Provider[] = [];
  for (const [name, register] of Object.entries(own))
    languages[name] = (...args) => {
      providers.push(...args.filter((one): one is Provider => typeof one === 'object' && one !== null));
      return register(...args);
    };
  try {
    meanwhile();
  } finally {
    Object.assign(languages, own);
  }
  return providers;
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
  let providers: readonly Provider[];
  let draft: Draft;

  before(async () => {
    await atWork();
    library = new Counted(log, new Store(undefined, 'test', log));
    await library.settled();
    const words = () => wordsFor('en', todayIn(undefined));
    providers = registered(() => {
      features = registerFeatures({ library, findings: new Findings(library), words });
    });
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

  it('is nothing where nobody waits for the answer any more, and no file is looked into for it', async () => {
    const gone = new vscode.CancellationTokenSource();
    gone.cancel();
    const at = draft.document.positionAt(draft.text.lastIndexOf('participants: [') + 'participants: ['.length);
    const all = new vscode.Range(0, 0, draft.document.lineCount, 0);
    const invoked = { triggerKind: vscode.CompletionTriggerKind.Invoke, triggerCharacter: undefined };
    const questions: Readonly<Record<string, readonly unknown[]>> = {
      provideCompletionItems: [at, gone.token, invoked],
      provideHover: [at, gone.token],
      provideDefinition: [at, gone.token],
      provideReferences: [at, { includeDeclaration: true }, gone.token],
      provideImplementation: [at, gone.token],
      provideTypeDefinition: [at, gone.token],
      provideDocumentHighlights: [at, gone.token],
      prepareRename: [at, gone.token],
      provideRenameEdits: [at, 'ken-two', gone.token],
      provideDocumentSymbols: [gone.token],
      provideFoldingRanges: [{}, gone.token],
      provideSelectionRanges: [[at], gone.token],
      provideDocumentLinks: [gone.token],
      provideCodeLenses: [gone.token],
      provideInlayHints: [all, gone.token],
      provideDocumentSemanticTokens: [gone.token],
      provideDocumentDropEdits: [at, new vscode.DataTransfer(), gone.token],
      provideDocumentPasteEdits: [[new vscode.Range(at, at)], new vscode.DataTransfer(), {}, gone.token],
      provideCodeActions: [all, { diagnostics: [], only: undefined, triggerKind: 1 }, gone.token],
    };
    count.asked = 0;
    for (const [ask, rest] of Object.entries(questions)) {
      const answering = providers.filter((provider) => provider[ask]);
      assert(answering.length > 0, `somebody answers ${ask}`);
      for (const provider of answering) assert.equal(await provider[ask]?.(draft.document, ...rest), undefined, ask);
    }
    assert.equal(count.asked, 0);
    gone.dispose();
  });

  it('goes no further in the files of the folder once nobody waits', async () => {
    const at = draft.document.positionAt(draft.text.lastIndexOf('participants: [') + 'participants: ['.length);
    const [names] = providers.filter(({ provideReferences }) => provideReferences);
    const uses = async (looksUntilGone: number): Promise<unknown> => {
      let looks = 0;
      const token = {
        get isCancellationRequested() {
          return looks++ >= looksUntilGone;
        },
        onCancellationRequested: new vscode.EventEmitter<void>().event,
      };
      return names?.provideReferences?.(draft.document, at, { includeDeclaration: true }, token);
    };
    await uses(Number.POSITIVE_INFINITY);
    assert(count.mentioning > 1, 'the name stands in several files');
    assert.deepEqual(await uses(1), []);
    assert.equal(count.mentioning, 0);
  });
});
