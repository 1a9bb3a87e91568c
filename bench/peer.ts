// The peer: what people who write YAML in VS Code have today, with the JSON Schema that we publish.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/run/paths.ts';
import type { Problem } from './problem.ts';

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
}
interface PeerModule {
  getLanguageService(params: object): Service;
}
interface DocumentModule {
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): unknown };
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
      schemas: [{ uri: 'bench://meetup.schema.json', fileMatch: ['*.meetup.yaml'], schema }],
    });
    return new Peer(service, TextDocument);
  }

  /** A document in a version it has not seen: text in, problems out. */
  async check(text: string): Promise<readonly Problem[]> {
    const document = this.#documents.create('file:///made.meetup.yaml', 'yaml', ++this.#version, text);
    const found = await this.#service.doValidation(document, false);
    return found.map(({ message, range: { start, end } }) => ({ line: start.line, endLine: end.line, message }));
  }
}
