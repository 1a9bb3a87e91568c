import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { mustRun } from '../run/child.ts';
import { Failure, withinMinutes } from '../run/failure.ts';
import type { Lifetime } from '../run/lifetime.ts';
import { nodeHostVsCode } from './cache.ts';

export interface ServerOptions {
  /** Settings, state and installed extensions live here. */
  readonly dataFolder: string;
  readonly vsix?: string;
  /** False leaves Workspace Trust out: folders open without a question. */
  readonly workspaceTrust: boolean;
  /** Lets a page load an extension from the checkout and run tests; never for a person's editor. */
  readonly testDriver: boolean;
  /** What a browser has to know to be let in; undefined for a test server that nobody else can find in time. */
  readonly token?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Server {
  /** As 127.0.0.1:PORT. */
  readonly authority: string;
  /** Resolves, with the reason, when the server ends before it is told to. */
  readonly ended: Promise<Failure>;
}

const complaintsKept = 10;

/** Starts the embedded VS Code with the Node extension host, on loopback and a free port. */
export async function startServer(lifetime: Lifetime, options: ServerOptions): Promise<Server> {
  await mkdir(options.dataFolder, { recursive: true });
  if (options.vsix !== undefined) await installVsix(lifetime, options.dataFolder, options.vsix);
  const { node, args: common } = await serverCommand(lifetime, options.dataFolder);
  const args = [...common, '--host', '127.0.0.1', '--port', '0', ...(await access(options))];
  if (!options.workspaceTrust) args.push('--disable-workspace-trust');
  if (options.testDriver) args.push('--enable-smoke-test-driver');
  const env = { ...process.env, ...options.env };
  const child = lifetime.spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = whyEnded(child);
  const failed = ended.then((failure) => Promise.reject(failure));
  const port = await withinMinutes(1, 'Starting the embedded VS Code', Promise.race([listeningPort(child), failed]));
  return { authority: `127.0.0.1:${port}`, ended };
}

export async function installVsix(lifetime: Lifetime, dataFolder: string, vsix: string): Promise<void> {
  const { node, args } = await serverCommand(lifetime, dataFolder);
  const install = [...args, '--install-extension', vsix, '--force'];
  await mustRun(lifetime, `Installing ${vsix}`, node, install, { minutes: 2 });
}

/** The extensions installed in `dataFolder`, as `publisher.name@version`. */
export async function installedExtensions(lifetime: Lifetime, dataFolder: string): Promise<string[]> {
  const { node, args } = await serverCommand(lifetime, dataFolder);
  const list = [...args, '--list-extensions', '--show-versions'];
  const output = await mustRun(lifetime, 'Listing the extensions', node, list, { minutes: 1 });
  return output.split(/\r?\n/).filter((line) => line.includes('@'));
}

async function serverCommand(lifetime: Lifetime, dataFolder: string): Promise<{ node: string; args: string[] }> {
  const { folder, node } = await nodeHostVsCode(lifetime);
  const main = join(folder, 'out', 'server-main.js');
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off'];
  return { node, args: [main, '--server-data-dir', dataFolder, ...quiet] };
}

export function settingsFile(dataFolder: string): string {
  return join(dataFolder, 'data', 'User', 'settings.json');
}

/** Sets the person's settings of an editor with this data folder. */
export async function writeSettings(dataFolder: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const file = settingsFile(dataFolder);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** The token goes through a file that only its owner may read: a command line is visible to every user. */
async function access({ token, dataFolder }: ServerOptions): Promise<string[]> {
  if (token === undefined) return ['--without-connection-token'];
  const file = join(dataFolder, 'token');
  await writeFile(file, token, { mode: 0o600 });
  return ['--connection-token-file', file];
}

async function listeningPort(child: ChildProcess): Promise<number> {
  if (!child.stdout) throw new Error('The server has no output to listen to.');
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /listening on (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    // Nobody reads on; the pipe must not fill up.
    child.stdout.resume();
    return Number(port);
  }
  return new Promise(() => undefined);
}

async function whyEnded(child: ChildProcess): Promise<Failure> {
  const complaints: string[] = [];
  child.stderr?.on('data', (part: Buffer) => {
    complaints.push(part.toString());
    if (complaints.length > complaintsKept) complaints.shift();
  });
  const [code] = await once(child, 'exit').catch((error: unknown) => [String(error)]);
  return new Failure(`The embedded VS Code ended by itself (${code}).\n${complaints.join('').trimEnd()}`);
}
