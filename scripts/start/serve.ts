import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { settingsFile, startServer, writeSettings } from '../embedded/server.ts';
import { startWebHost } from '../embedded/web-host.ts';
import { editorAddress } from '../embedded/workspace.ts';
import { packageVsix } from '../package/vsix.ts';
import type { Run } from '../run/main.ts';
import { cloneData, exampleWorkspace } from '../run/paths.ts';
import { say } from '../run/progress.ts';

/** What a first start finds; afterwards the settings are the person's own. */
const firstSettings = { 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off' };

/** The embedded VS Code for a person: the built package installed, Workspace Trust on, a random token. */
export async function serveEmbedded({ lifetime, servesUntilStopped }: Run, why: string): Promise<number> {
  say(`Taking the embedded VS Code: ${why}.`);
  const vsix = await packageVsix(lifetime);
  const dataFolder = cloneData('embedded');
  if (!existsSync(settingsFile(dataFolder))) await writeSettings(dataFolder, firstSettings);
  const token = randomBytes(24).toString('hex');
  const server = await startServer(lifetime, { dataFolder, vsix, workspaceTrust: true, testDriver: false, token });
  announce(editorAddress(server, exampleWorkspace, { tkn: token }));
  servesUntilStopped();
  throw await server.ended;
}

/** The embedded VS Code for the web, with the extension of this checkout. */
export async function serveWeb({ lifetime, servesUntilStopped }: Run, why: string): Promise<number> {
  say(`Taking the embedded VS Code for the web: ${why}.`);
  const address = await startWebHost(lifetime, {
    folder: dirname(exampleWorkspace),
    workspaceFile: basename(exampleWorkspace),
    settings: firstSettings,
    workspaceTrust: true,
  });
  announce(address);
  servesUntilStopped();
  return new Promise(() => undefined);
}

/** The address stands alone on its line, for people to click and for programs to read. */
function announce(address: string): void {
  say(`Open this address in your browser; press Ctrl+C here when you are done.\n${address}`);
}
