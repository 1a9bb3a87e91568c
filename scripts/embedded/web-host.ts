import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import type { Lifetime } from '../run/lifetime.ts';
import { root } from '../run/paths.ts';
import { webHostVsCode } from './cache.ts';
import { answerFiles, bodyOf } from './web-files.ts';
import { filesExtension, type WebPageOptions, webPage } from './web-page.ts';

export interface WebHostOptions extends WebPageOptions {
  /** The folder the workspace shows, read and written in place. */
  readonly folder: string;
  /** Gets what tests in the extension host post to `results` beside the extension's address. */
  readonly onResults?: (json: string) => void;
}

/** What the extension's package is made of; nothing else of the checkout is served. */
const extensionPart = /^(package(\.nls(\.[\w-]+)?)?\.json|(dist|media|schemas|l10n)\/.*)$/;

const contentTypes: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Serves VS Code with the web extension host on loopback and a free port; answers the page's address. */
export async function startWebHost(lifetime: Lifetime, options: WebHostOptions): Promise<string> {
  const vscode = await webHostVsCode(lifetime);
  const filesExtensionFiles = await bundleFilesExtension();
  // Part of every path: whoever does not know it reads and writes nothing.
  const token = randomBytes(16).toString('hex');
  const asked: string[] = [];
  let withheld: readonly string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, given, place = '', ...rest] = pathname.split('/').map(decodeURIComponent);
    const path = rest.join('/');
    if (given !== token || rest.includes('..')) return refuse(response, 403);
    if (place === '') return send(response, '.html', webPage(`http://${request.headers.host}/${token}`, options));
    if (place === 'vscode') return sendFile(response, join(vscode, path));
    if (place === 'extension' && extensionPart.test(path)) {
      asked.push(path);
      return withheld.includes(path) ? refuse(response, 503) : sendFile(response, join(root, path));
    }
    // Tests in the extension host say which files are out of reach from now on, and hear which were asked for.
    if (place === 'asked') {
      withheld = JSON.parse((await bodyOf(request)).toString()) as readonly string[];
      return send(response, '.json', JSON.stringify(asked));
    }
    if (place === 'files-extension') return send(response, extname(path), filesExtensionFiles[path]);
    if (place === 'files') return answerFiles(options.folder, path, request, response);
    if (place === 'results') {
      options.onResults?.((await bodyOf(request)).toString());
      return send(response, '.json', '{}');
    }
    return refuse(response, 404);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, 500, String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  lifetime.onEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on a TCP port has no port.');
  // Not 127.0.0.1: every webview gets a host name of its own below localhost.
  return `http://localhost:${address.port}/${token}/`;
}

async function bundleFilesExtension(): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts', 'embedded', 'files-extension.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  });
  return {
    'package.json': JSON.stringify(filesExtension),
    'files-extension.js': outputFiles[0]?.text ?? '',
  };
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  send(response, extname(file), await readFile(file).catch(() => undefined));
}

function send(response: ServerResponse, extension: string, body: string | Buffer | undefined): void {
  if (body === undefined) {
    refuse(response, 404);
    return;
  }
  const type = contentTypes[extension] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function refuse(response: ServerResponse, status: number, reason = ''): void {
  response.writeHead(status).end(reason);
}
