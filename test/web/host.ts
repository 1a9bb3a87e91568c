import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** Runs the tests that `load` defines inside the web worker; the results go to the server the extension came from. */
export function runInHost(load: () => void): Promise<void> {
  const extension = vscode.extensions.getExtension('meetup-planner.meetup-planner');
  if (!extension) throw new Error('The extension under test is not there.');
  const results = vscode.Uri.joinPath(extension.extensionUri, '..', 'results').toString();
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: 'json' });
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      // mocha's JSON reporter leaves here what it writes to a file where there are files.
      const body = JSON.stringify(Reflect.get(runner, 'testResults'));
      fetch(results, { method: 'POST', body }).then(
        () => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))),
        reject,
      );
    });
  });
}
