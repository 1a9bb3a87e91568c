import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { registerFeatures } from '../../src/editor/show/features.ts';

type Provider = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** What an editor calls with a token. */
const asked = /^(?:provide|prepare|resolve)[A-Z]/;
/** These know all they say, or look at what they were given before they look into a file. */
const withoutLibrary = new Set(['resolveCompletionItem', 'resolveCodeAction', 'provideDocumentDropEdits']);

/** Stands for whatever part of the editor a module names: every part of it is the same again. */
class Part {}
const anything: object = new Proxy(Part, {
  get(part, name) {
    if (name === 'prototype') return part.prototype;
    if (name === Symbol.iterator) return () => [].values();
    if (name === Symbol.toPrimitive) return () => '';
    return typeof name === 'symbol' || name === 'then' ? undefined : anything;
  },
  apply: () => anything,
});

/** The features of the text with an editor around them that only keeps what is registered. */
async function registered(library: object): Promise<readonly Provider[]> {
  const providers: Provider[] = [];
  const languages = new Proxy(
    {},
    {
      get:
        () =>
        (...all: readonly object[]) =>
          void providers.push(...all.filter(isAsked)),
    },
  );
  const vscode = Object.create(new Proxy({}, { get: (_, name) => (name === 'languages' ? languages : anything) }));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/editor/show/features.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  const bundle = { exports: {} as { registerFeatures: typeof registerFeatures } };
  const from = createRequire(import.meta.url);
  const given = (name: string): unknown => (name === 'vscode' ? vscode : from(name));
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(bundle, bundle.exports, given);
  const words = (): unknown => anything;
  bundle.exports.registerFeatures({ library, findings: library, words } as never);
  return providers;
}

const methodsOf = (provider: object): readonly string[] =>
  [provider, Object.getPrototypeOf(provider) as object]
    .flatMap((holder) => Object.getOwnPropertyNames(holder))
    .filter((name) => asked.test(name));
const isAsked = (one: object): one is Provider => typeof one === 'object' && methodsOf(one).length > 0;

describe('an answer nobody waits for any more', () => {
  let looked = 0;
  let providers: readonly Provider[];

  before(async () => {
    const library = new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'onDidChange') return () => anything;
          looked++;
          throw new Error('Somebody looked into a file.');
        },
      },
    );
    providers = await registered(library);
    looked = 0;
  });

  /** Asks every provider everything; answers what each said, and how often it looked into the files. */
  async function askAll(isCancellationRequested: boolean) {
    const token = { isCancellationRequested, onCancellationRequested: () => undefined };
    const answers: { readonly method: string; readonly said: unknown; readonly looked: number }[] = [];
    for (const provider of providers)
      for (const method of methodsOf(provider)) {
        const before = looked;
        // The token stands in another place for each.
        const all = [anything, anything, anything, anything, token];
        const said = await Promise.resolve()
          .then(() => provider[method]?.(...all))
          .catch(() => 'failed');
        answers.push({ method, said, looked: looked - before });
      }
    return answers;
  }

  it('is nothing, and no file is looked into for it, whatever was asked', async () => {
    const answers = await askAll(true);
    assert.ok(answers.length >= 20, `only ${answers.length} questions`);
    assert.deepEqual(
      answers.filter(({ said, looked }) => said !== undefined || looked > 0),
      [],
    );
  });

  it('is worked out where somebody waits', async () => {
    const idle = (await askAll(false)).filter(({ looked }) => looked === 0).map(({ method }) => method);
    assert.deepEqual(new Set(idle), withoutLibrary);
  });
});
