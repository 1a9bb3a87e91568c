// The peer: what people who write YAML in VS Code have today, with the JSON Schema that we publish.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/run/paths.ts';
import type { Problem } from './problem.ts';
import type { Asked } from './subject.ts';

// No types of the peer: the repository is checked without it.
interface Diagnostic {
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number };
    readonly end: { readonly line: number };
  };
}
interface Service {
  configure(settings: object): void;
  doValidation(document: unknown, isKubernetes: boolean): Promise<readonly Diagnostic[]>;
  doComplete(
    document: unknown,
    position: unknown,
    isKubernetes: boolean,
  ): Promise<{ readonly items: readonly unknown[] }>;
  doHover(document: unknown, position: unknown): Promise<unknown>;
  doDefinition(document: unknown, at: { readonly position: unknown }): Promise<unknown>;
}
interface PeerModule {
  getLanguageService(params: object): Service;
}
interface DocumentModule {
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): { positionAt(offset: number): unknown };
  };
}

const installed = createRequire(new URL('package.json', import.meta.url));

export class Peer {
  readonly #service: Service;
  readonly #documents: DocumentModule['TextDocument'];
  #version = 0;

  private constructor(service: Service, documents: DocumentModule['TextDocument']) {
    this.#service = service;
    this.#documents = documents;
  }

  static async start(): Promise<Peer> {
    const { getLanguageService } = (await import(
      pathToFileURL(installed.resolve('yaml-language-server')).href
    )) as PeerModule;
    const { TextDocument } = installed('vscode-languageserver-textdocument') as DocumentModule;
    const service = getLanguageService({
      schemaRequestService: (uri: string) => Promise.reject(new Error(`The bench fetches nothing: ${uri}`)),
      workspaceContext: { resolveRelativePath: (path: string) => path },
    });
    const schema: unknown = JSON.parse(await readFile(join(root, 'schemas', 'meetup.schema.json'), 'utf8'));
    service.configure({
      validate: true,
      completion: true,
      hover: true,
      schemas: [{ uri: 'bench://meetup.schema.json', fileMatch: ['*.meetup.yaml'], schema }],
    });
    return new Peer(service, TextDocument);
  }

  /** A document in a version it has not seen: text in, problems out. */
  async check(text: string): Promise<readonly Problem[]> {
    const document = this.#document(text);
    const found = await this.#service.doValidation(document, false);
    return found.map(({ message, range: { start, end } }) => ({ line: start.line, endLine: end.line, message }));
  }

  /** A document in a version it has not seen, and what it answers at an offset; how much of it there is. */
  async ask(text: string, what: Asked, offset: number): Promise<number> {
    const document = this.#document(text);
    const position = document.positionAt(offset);
    if (what === 'hover') return (await this.#service.doHover(document, position)) ? 1 : 0;
    if (what === 'definition') return (await this.#service.doDefinition(document, { position })) ? 1 : 0;
    return (await this.#service.doComplete(document, position, false)).items.length;
  }

  #document(text: string) {
    return this.#documents.create('file:///made.meetup.yaml', 'yaml', ++this.#version, text);
  }
}
