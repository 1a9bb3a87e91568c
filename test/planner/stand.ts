import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/embedded/browser.ts';
import { Lifetime } from '../../scripts/run/lifetime.ts';
import { exampleWorkspace, root } from '../../scripts/run/paths.ts';
import { labelsIn } from '../../src/core/planner/labels.ts';
import { heard, type ToPlanner } from '../../src/core/planner/messages.ts';
import { plannerPage } from '../../src/core/planner/page.ts';
import { plannerView } from '../../src/core/planner/planner.ts';
import type { ToRun } from '../../src/core/planner/run.ts';
import { heardTogether } from '../../src/core/planner/together.ts';
import { type Language, wordsFor } from '../../src/core/words/words.ts';
import { clock, Folder } from '../core/folder.ts';
import { bodyClass, styleOf, type Theme, themes } from './themes.ts';

export type Told = Extract<ToPlanner, { readonly view: unknown }>;

/** What the editor tells the planner of an example file, as it stands or with its text changed. */
export function told(language: Language, file: string, change = (text: string): string => text): Told {
  const folder = join(dirname(exampleWorkspace), language);
  const texts = Object.fromEntries(
    examplesIn(language).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [name, name === file ? change(text) : text];
    }),
  );
  const read = new Folder(texts);
  const examined = read.files.get(file);
  if (!examined) throw new Error(`There is no example ${file}.`);
  const view = plannerView(examined, read.circle, wordsFor(language, clock), read.findings(file, {}));
  return { uri: `file:///${language}/${file}`, version: 1, view, labels: labelsIn(language) };
}

export const examplesIn = (language: Language): readonly string[] =>
  readdirSync(join(dirname(exampleWorkspace), language)).filter((name) => name.endsWith('.meetup.yaml'));

/** What the page keeps for the tests: all that the planner told the editor, and all that its policy refused. */
interface Kept {
  readonly said: unknown[];
  readonly refused: string[];
}

// Runs before the planner's script. The state outlives a reload, as in VS Code; a message that cannot be cloned throws.
const inPage = `
  globalThis.__name = (it) => it;
  globalThis.kept = { said: [], refused: [] };
  addEventListener('securitypolicyviolation', (event) => kept.refused.push(event.violatedDirective + ' ' + event.blockedURI));
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => void kept.said.push(structuredClone(message)),
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });`;

/** The pages there are, by the name of their script. */
type Script = 'planner' | 'run';

/** The planner as it was built, in a page of its own, with a stand-in for the editor around it. */
export class Stand {
  readonly page: Page;
  readonly #lifetime: Lifetime;
  readonly #origin: string;
  readonly #complaints: string[] = [];

  private constructor(page: Page, lifetime: Lifetime, origin: string) {
    this.page = page;
    this.#lifetime = lifetime;
    this.#origin = origin;
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#complaints.push(message.text());
    });
  }

  static async open(): Promise<Stand> {
    const lifetime = new Lifetime();
    try {
      const origin = await serve(lifetime);
      const context = await launchBrowser(lifetime, 'en');
      await context.addInitScript({ content: inPage });
      return new Stand(context.pages()[0] ?? (await context.newPage()), lifetime, origin);
    } catch (error) {
      await lifetime.end();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#lifetime.end();
  }

  /** Loads the page anew, without what it remembered, and tells it what to show. */
  async show(
    message: ToPlanner | ToRun,
    { theme = 'dark', width = 1200, page = 'planner' }: { theme?: Theme; width?: number; page?: Script } = {},
  ): Promise<void> {
    await this.page.setViewportSize({ width, height: 800 });
    const language = 'view' in message ? message.view.language : 'en';
    await this.page.goto(`${this.#origin}/?theme=${theme}&language=${language}&page=${page}`);
    await this.page.evaluate(() => sessionStorage.clear());
    await this.page.reload();
    await this.tell(message);
  }

  /** Tells the planner something, as the editor does; done when the planner has drawn it. */
  async tell(message: ToPlanner | ToRun): Promise<void> {
    // What reaches a webview went through JSON.
    const sent: unknown = JSON.parse(JSON.stringify(message));
    await this.page.evaluate(async (data) => {
      const heardOf = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage(data);
      await heardOf;
    }, sent);
  }

  /** Opens every card that is closed. */
  async openAll(): Promise<void> {
    const closed = this.page.locator('.toggle[aria-expanded="false"]');
    await closed.evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLElement) one.click();
    });
  }

  /** What the planner has told the editor since it was asked last; all of it the editor understands. */
  async said(): Promise<readonly unknown[]> {
    const said = await this.page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept.said.splice(0));
    const strange = said.filter((message) => heard(message) === undefined && heardTogether(message) === undefined);
    if (strange.length > 0) throw new Error(`The editor does not understand ${JSON.stringify(strange)}.`);
    return said;
  }

  /** What went wrong so far: refused by the page's policy, thrown, or complained of on the console. */
  async wrongs(): Promise<readonly string[]> {
    const refused = await this.page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept.refused);
    return [...refused, ...this.#complaints];
  }
}

async function serve(lifetime: Lifetime): Promise<string> {
  const built = (file: string): Buffer => readFileSync(join(root, 'dist', 'planner', file));
  // Read once: whoever builds meanwhile does not change what is tested.
  const files = new Map(
    ['planner', 'run', 'together'].flatMap((name) => [
      [`/${name}.js`, { type: 'text/javascript', body: built(`${name}.js`) }],
      [`/${name}.css`, { type: 'text/css', body: built(`${name}.css`) }],
    ]),
  );
  const answer = (response: ServerResponse, type: string, body: string | Buffer): unknown =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const theme = themes.find((name) => name === searchParams.get('theme')) ?? 'dark';
    const file = files.get(pathname);
    if (file) return answer(response, file.type, file.body);
    if (pathname === '/theme.css') return answer(response, 'text/css', styleOf(theme));
    if (pathname !== '/') return response.writeHead(204).end();
    const language = searchParams.get('language') === 'ja' ? 'ja' : 'en';
    return answer(
      response,
      'text/html',
      pageIn(origin, language, theme, searchParams.get('page') === 'run' ? 'run' : 'planner'),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  lifetime.onEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return origin;
}

/** The real page, with what VS Code adds to it: the colours of the theme, and its class on the body. */
const pageIn = (origin: string, language: Language, theme: Theme, script: Script): string =>
  plannerPage({
    language,
    nonce: 'q8Zr2',
    source: origin,
    script: `${origin}/${script}.js`,
    style: `${origin}/${script}.css`,
    ...(script === 'planner' ? { more: { script: `${origin}/together.js`, style: `${origin}/together.css` } } : {}),
  })
    .replace('</head>', `<link rel="stylesheet" href="${origin}/theme.css?theme=${theme}"></head>`)
    .replace('<body>', `<body class="${bodyClass[theme]}">`);
