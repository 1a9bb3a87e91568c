export interface WebPageOptions {
  /** A .code-workspace file in the folder shown; without it the folder itself is opened. */
  readonly workspaceFile?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly workspaceTrust: boolean;
  readonly tests?: unknown;
}

const scheme = 'meetup-files';
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
      ...(options.tests ? { extensionTestsPath: served('tests/index.js'), enableSmokeTestDriver: true } : {}),
    },
    enableWorkspaceTrust: options.workspaceTrust,
    productConfiguration: { enableTelemetry: false },
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
