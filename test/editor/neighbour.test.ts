import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { Neighbour } from './neighbour.ts';
import { atWork, Draft, example, extension } from './world.ts';

const head = 'series:\n  title: A\nsessions:\n  - date: 2026-12-17\n';

/** What cannot be read, each with the lines that are marked for a reader, whoever marks them; more of them in the core. */
const broken: readonly (readonly [what: string, text: string, lines: readonly number[]])[] = [
  ['a tab in front of a key', `${head}\thost: ken\n`, [4]],
  ['a key twice', `${head}    host: ken\n    host: mio\n`, [5]],
];

describe('beside the YAML extension by Red Hat', () => {
  let neighbour: Neighbour;
  before(async () => {
    await atWork();
    neighbour = new Neighbour();
  });
  after(() => neighbour.dispose());

  // A file of its own for each text: of one that has just gone the editor may still know the old one.
  for (const [nth, [what, text, lines]] of broken.entries())
    it(`${what} is a problem once`, async () => {
      const draft = await Draft.fresh('en', `beside-${nth}.meetup.yaml`, text);
      await neighbour.check(draft.document);
      await until(
        draft.uri,
        () => problems(draft.uri),
        (seen) => seen.join() === lines.join(),
      );
      await draft.remove();
    });

  it('what only we know is said as ever', async () => {
    const draft = await Draft.fresh('en', 'beside-ours.meetup.yaml', `${head}    hots: ken\n`);
    await neighbour.check(draft.document);
    await (await extension()).settled();
    assert.deepEqual(problems(draft.uri), [4]);
    await draft.remove();
  });

  it('a sound file has no problem of theirs', async () => {
    const document = await vscode.workspace.openTextDocument(example('ja', 'eigyo-kaihatsu.meetup.yaml'));
    await neighbour.check(document);
    const theirs = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source !== 'meetup');
    assert.deepEqual(theirs, []);
  });

  it('a key and a name are offered once', async () => {
    const draft = await Draft.fresh('en', 'beside-offers.meetup.yaml', `${head}    host: \n    \n`);
    for (const [at, wanted] of [
      [new vscode.Position(4, 10), 'ken'],
      [new vscode.Position(5, 4), 'place'],
    ] as const) {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        draft.uri,
        at,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.equal(labels.filter((label) => label === wanted).length, 1, `${wanted} in ${labels.join()}`);
    }
    await draft.remove();
  });

  it('a key and a name are explained once', async () => {
    const { uri } = await vscode.workspace.openTextDocument(example('en', 'sales-dev.meetup.yaml'));
    const document = await vscode.workspace.openTextDocument(uri);
    for (const word of ['cadence', 'host: ']) {
      const at = document.positionAt(document.getText().indexOf(word) + 1);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
      // An editor shows no window for nothing.
      const said = hovers.flatMap(({ contents }) =>
        contents.map((one) => (typeof one === 'string' ? one : one.value)).filter((text) => text.trim() !== ''),
      );
      assert.equal(said.length, 1, `${word}: ${said.join(' | ')}`);
    }
  });
});

/** The lines on which a reader sees a problem, whoever says it. */
const problems = (uri: vscode.Uri): readonly number[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
    .map(({ range }) => range.start.line)
    .sort((a, b) => a - b);

/** Resolves when what is seen of a file is as wanted: at once, or after the change that makes it so. */
async function until<T>(uri: vscode.Uri, look: () => T, wanted: (seen: T) => boolean): Promise<void> {
  await (await extension()).settled();
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (!wanted(look())) return;
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((one) => one.toString() === uri.toString())) check();
    });
    check();
  });
}
