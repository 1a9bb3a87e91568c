// The server's half of the workspace's files in the web host; the editor's half is files-extension.ts.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';

/** What the editor is told of a file or folder; `type` counts as `vscode.FileType` does. */
export interface FileFacts {
  readonly type: 1 | 2;
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/**
 * Answers one question, or makes one change, about the file at `path` below `folder`:
 * `GET ?as=stat|list|bytes`, `PUT`, `PUT ?as=folder`, `DELETE`, `POST ?to=PATH`.
 */
export async function answerFiles(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    response.end(await perform(folder, path, request));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    response.writeHead(missing ? 404 : 500).end(String(error));
  }
}

async function perform(folder: string, path: string, request: IncomingMessage): Promise<string | Buffer> {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const file = inside(folder, path);
  switch (`${request.method} ${searchParams.get('as') ?? ''}`.trim()) {
    case 'GET stat':
      return JSON.stringify(await facts(file));
    case 'GET list':
      return JSON.stringify(await list(file));
    case 'GET bytes':
      return readFile(file);
    case 'PUT':
      await writeFile(file, await bodyOf(request));
      return '';
    case 'PUT folder':
      await mkdir(file);
      return '';
    case 'DELETE':
      await rm(file, { recursive: true });
      return '';
    case 'POST':
      await rename(file, inside(folder, searchParams.get('to') ?? ''));
      return '';
    default:
      throw new Error(`No such request: ${request.method} ${request.url}`);
  }
}

function inside(folder: string, path: string): string {
  const file = join(folder, path);
  if (relative(folder, file).startsWith('..')) throw new Error(`${path} is outside the folder shown.`);
  return file;
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

async function facts(file: string): Promise<FileFacts> {
  const found = await stat(file);
  return { type: found.isDirectory() ? 2 : 1, ctime: found.ctimeMs, mtime: found.mtimeMs, size: found.size };
}

async function list(folder: string): Promise<[name: string, type: FileFacts['type']][]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]);
}
