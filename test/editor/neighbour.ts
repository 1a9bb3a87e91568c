import * as vscode from 'vscode';
import { getLanguageService } from 'yaml-language-server/out/src/languageservice/yamlLanguageService.js';

interface Contribution {
  readonly contributes?: { readonly yamlValidation?: readonly { readonly fileMatch: string; readonly url: string }[] };
}

/**
 * The YAML extension by Red Hat at work beside ours: its language server's own service with the schemas that extensions
 * contribute, registered for YAML files as the extension does it.
 */
export class Neighbour implements vscode.Disposable {
  readonly #service;
  readonly #errors = vscode.languages.createDiagnosticCollection('YAML');
  readonly #registered: vscode.Disposable;

  constructor() {
    const schemas = vscode.extensions.all.flatMap(({ packageJSON, extensionUri }) =>
      ((packageJSON as Contribution).contributes?.yamlValidation ?? []).map(({ fileMatch, url }) => ({
        fileMatch: [fileMatch],
        uri: vscode.Uri.joinPath(extensionUri, url).toString(),
      })),
    );
    this.#service = getLanguageService({
      schemaRequestService: async (uri) =>
        new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))),
      workspaceContext: { resolveRelativePath: (path, of) => new URL(path, of).href },
    });
    this.#service.configure({ validate: true, hover: true, completion: true, schemas });
    const yaml: vscode.DocumentSelector = { language: 'yaml' };
    this.#registered = vscode.Disposable.from(
      this.#errors,
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#errors.delete(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => void this.check(document)),
      vscode.languages.registerCompletionItemProvider(yaml, {
        provideCompletionItems: async (document, position) =>
          (await this.#service.doComplete(asTheirs(document), position, false)).items.map(
            ({ label }) => new vscode.CompletionItem(label),
          ),
      }),
      vscode.languages.registerHoverProvider(yaml, {
        provideHover: async (document, position) => {
          const hover = await this.#service.doHover(asTheirs(document), position);
          const contents = hover?.contents;
          return contents && typeof contents === 'object' && 'value' in contents
            ? new vscode.Hover(new vscode.MarkdownString(contents.value))
            : undefined;
        },
      }),
    );
  }

  /** Says of a text what is no YAML, and what its schema does not allow. */
  async check(document: vscode.TextDocument): Promise<void> {
    if (document.languageId !== 'yaml') return;
    const { version } = document;
    const found = await this.#service.doValidation(asTheirs(document), false);
    if (document.isClosed || document.version !== version) return;
    this.#errors.set(
      document.uri,
      found.map(({ range: { start, end }, message, source }) => {
        const range = new vscode.Range(start.line, start.character, end.line, end.character);
        return Object.assign(new vscode.Diagnostic(range, typeof message === 'string' ? message : message.value), {
          source,
        });
      }),
    );
  }

  dispose(): void {
    this.#registered.dispose();
  }
}

type Service = ReturnType<typeof getLanguageService>;

type TheirDocument = Parameters<Service['doValidation']>[0];

/** A document as a language server has it, as far as theirs asks. */
const asTheirs = (document: vscode.TextDocument): TheirDocument =>
  ({
    uri: document.uri.toString(),
    languageId: document.languageId,
    version: document.version,
    lineCount: document.lineCount,
    getText: (range) =>
      document.getText(
        range && new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
      ),
    positionAt: (offset) => document.positionAt(offset),
    offsetAt: ({ line, character }) => document.offsetAt(new vscode.Position(line, character)),
  }) as Omit<TheirDocument, 'getLineRange' | 'getEOLCharacters'> as TheirDocument;
