import * as vscode from 'vscode';
import { plannerPage } from '../../core/planner/page.ts';
import type { Language } from '../../core/words/words.ts';

/** Which of our pages: the names of its script and style in `dist/planner`, and of those that come after them. */
interface Page {
  readonly name: string;
  readonly more?: string;
}

/** What a panel may do, and its icon. Not set at creation: a panel brought back after a reload needs the same. */
export function preparePanel(panel: vscode.WebviewPanel, extension: vscode.Uri): void {
  const at = (...parts: string[]): vscode.Uri => vscode.Uri.joinPath(extension, ...parts);
  panel.webview.options = {
    enableScripts: true,
    enableCommandUris: false,
    localResourceRoots: [at('dist', 'planner')],
  };
  panel.iconPath = { light: at('media', 'planner', 'icon-light.svg'), dark: at('media', 'planner', 'icon-dark.svg') };
}

/** A page for a webview. A fresh nonce each time: no other script may guess it. */
export function webviewPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  language: Language,
  { name, more }: Page,
): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const address = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'planner', file)).toString();
  const parts = (of: string) => ({ script: address(`${of}.js`), style: address(`${of}.css`) });
  return plannerPage({
    language,
    nonce: [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    source: webview.cspSource,
    ...parts(name),
    ...(more === undefined ? {} : { more: parts(more) }),
  });
}
