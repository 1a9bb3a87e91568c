export interface WebPageOptions {
  /** A .code-workspace file in the folder shown; without it the folder itself is opened. */
  readonly workspaceFile?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly workspaceTrust: boolean;
  /**
   * A CommonJS file whose `run()` is called inside the extension host, as a path in the extension's folder: VS Code
   * runs tests in the host of the extension they lie in.
   */
  readonly tests?: string;
}

const scheme = 'meetup-files';

/** The manifest of the extension that shows the workspace's files; its code is files-extension.ts. */
export const filesExtension = {
  name: 'meetup-files',
  publisher: 'meetup-planner-development',
  version: '0.0.0',
  engines: { vscode: '^1.104.0' },
  browser: './files-extension.js',
  activationEvents: [`onFileSystem:${scheme}`, `onSearch:${scheme}`],
  enabledApiProposals: ['fileSearchProvider'],
};

const workbench = 'vscode/out/vs/workbench';

/** The page that starts VS Code's web build; `base` is the address everything is served under. */
export function webPage(base: string, options: WebPageOptions): string {
  const { host, pathname } = new URL(base);
  const served = (place: string) => ({ scheme: 'http', authority: host, path: `${pathname}/${place}` });
  const configuration = {
    additionalBuiltinExtensions: [served('files-extension')],
    configurationDefaults: options.settings,
    developmentOptions: {
      extensions: [served('extension')],
      ...(options.tests
        ? { extensionTestsPath: served(`extension/${options.tests}`), enableSmokeTestDriver: true }
        : {}),
    },
    enableWorkspaceTrust: options.workspaceTrust,
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: {
        [`${filesExtension.publisher}.${filesExtension.name}`]: filesExtension.enabledApiProposals,
      },
    },
    // Without it webviews are fetched from a remote host.
    webviewEndpoint: `http://{{uuid}}.${host}${pathname}/${workbench}/contrib/webview/browser/pre/`,
  };
  const opened = options.workspaceFile
    ? { workspaceUri: { scheme, path: `/${options.workspaceFile}` } }
    : { folderUri: { scheme, path: '/' } };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Meetup Planner in VS Code for the web</title>
    <link rel="icon" href="vscode/favicon.ico">
    <link rel="stylesheet" href="${workbench}/workbench.web.main.internal.css">
  </head>
  <body aria-label="">
    <script>globalThis._VSCODE_FILE_ROOT = '${base}/vscode/out/';</script>
    <script type="module" src="vscode/out/nls.messages.js"></script>
    <script type="module">
      import { create, URI } from './${workbench}/workbench.web.main.internal.js';
      const opened = ${script(opened)};
      const workspace = Object.fromEntries(Object.entries(opened).map(([kind, uri]) => [kind, URI.from(uri)]));
      const workspaceProvider = { workspace, trusted: false, open: async () => false };
      create(document.body, { ...${script(configuration)}, workspaceProvider });
    </script>
  </body>
</html>
`;
}

/** JSON that cannot end the script element it stands in. */
function script(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
