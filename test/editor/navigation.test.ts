import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, Draft, example, findings } from './world.ts';

const ja = vscode.env.language.startsWith('ja');

/** The position of the first place where a text stands, `|` in it being the cursor. */
function at(document: vscode.TextDocument, marked: string): vscode.Position {
  const [before = '', after = ''] = marked.split('|');
  const start = document.getText().indexOf(before + after);
  assert(start >= 0, `the file says ${before}${after}`);
  return document.positionAt(start + before.length);
}

/** `shared.meetup.yaml:3 mio`: where something leads, and the text that stands there. */
async function seen(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${uri.path.split('/').at(-1)}:${range.start.line + 1} ${document.getText(range)}`;
}

async function asked<T>(command: string, document: vscode.TextDocument, marked: string, ...rest: unknown[]) {
  return vscode.commands.executeCommand<T>(command, document.uri, at(document, marked), ...rest);
}

/** A series about which there is something to say. */
const spoken = `series: { title: Spoken }
sessions:
  - date: 2026-02-30
`;

const text = `series: { title: Names, teams: [sales, dev] }
sessions:
  - date: 2026-12-17 # soon
    host: "mio"
    topics: [first]
    hints: [{ id: h1, from: mio, said: Ask early. }]
topics:
  first: { question: Why do we wait?, concerns: { sales: x, dev: y } }
outcomes:
  - { date: 2026-12-24, what: A list, from: [h1], people: [mio] }
`;

describe('names', () => {
  let draft: Draft;
  before(async () => {
    await atWork();
    draft = await Draft.fresh('en', 'names.meetup.yaml', text);
    await atWork();
  });
  after(() => draft.remove());

  it('a person is defined in the file that everybody shares', async () => {
    const found = await asked<vscode.LocationLink[]>('vscode.executeDefinitionProvider', draft.document, 'host: "m|io');
    const all = await Promise.all(
      found.map(({ targetUri, targetSelectionRange, targetRange }) =>
        seen(targetUri, targetSelectionRange ?? targetRange),
      ),
    );
    assert.equal(all.length, 1);
    assert.match(all[0] ?? '', /^shared\.meetup\.yaml:\d+ mio$/);
  });

  it('a hint is defined where it was written down', async () => {
    const found = await asked<vscode.LocationLink[]>('vscode.executeDefinitionProvider', draft.document, 'from: [h|1');
    const [first] = found;
    assert(first?.targetSelectionRange);
    assert.equal(await seen(first.targetUri, first.targetSelectionRange), 'names.meetup.yaml:6 h1');
  });

  const led: readonly (readonly [how: 'Implementation' | 'TypeDefinition', where: string, to: readonly RegExp[]])[] = [
    ['Implementation', '2026-12|-17', [/^names\.meetup\.yaml:10 /, /:6 \{ id: h1/, /:8 first$/]],
    ['Implementation', 'topics: [f|irst]', [/^names\.meetup\.yaml:3 date: 2026-12-17/]],
    ['Implementation', 'said: Ask| early', [/^names\.meetup\.yaml:10 /]],
    ['TypeDefinition', 'host: "m|io', [/^shared\.meetup\.yaml:\d+ support$/]],
    ['TypeDefinition', 'what: A| list', [/^names\.meetup\.yaml:3 /]],
  ];
  for (const [how, where, to] of led)
    it(`leads to what came of a place, and to where it belongs: ${how} at ${where}`, async () => {
      const found = await asked<vscode.LocationLink[]>(`vscode.execute${how}Provider`, draft.document, where);
      const all = await Promise.all(
        found.map(({ targetUri, targetSelectionRange, targetRange }) =>
          seen(targetUri, targetSelectionRange ?? targetRange),
        ),
      );
      assert.equal(all.length, to.length, all.join());
      for (const [nth, place] of all.sort().entries()) assert.match(place, to[nth] as RegExp, all.join());
    });

  it('a person is used in several files, and in none of the other folder', async () => {
    const found = await asked<vscode.Location[]>('vscode.executeReferenceProvider', draft.document, 'host: "m|io');
    const files = new Set(found.map(({ uri }) => uri.path.split('/').slice(-2).join('/')));
    assert(
      files.has('en/names.meetup.yaml') && files.has('en/sales-dev.meetup.yaml') && files.has('en/shared.meetup.yaml'),
    );
    assert(
      [...files].every((file) => file.startsWith('en/')),
      [...files].join(),
    );
    for (const { uri, range } of found) assert.match(await seen(uri, range), / mio$/);
  });

  it('the same name is marked in the file, and the same letters elsewhere are not', async () => {
    const found = await asked<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      draft.document,
      'sales|, dev',
    );
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [0, 7],
    );
  });

  it('a renaming begins with the letters of the name alone', async () => {
    const found = await asked<{ range: vscode.Range; placeholder: string }>(
      'vscode.prepareRename',
      draft.document,
      '"m|io"',
    );
    assert.equal(draft.document.getText(found.range), 'mio');
    assert.equal(found.placeholder, 'mio');
  });

  const refused: readonly (readonly [where: string, to: string, why: RegExp])[] = [
    ['"m|io"', 'ken', ja ? /「ken」はすでに使われています/ : /"ken" is already in use/],
    ['"m|io"', 'mio s', ja ? /「mio s」はidに使えません/ : /"mio s" cannot be an id/],
    ['tit|le', 'x', ja ? /ここには名前がありません/ : /There is no name here/],
  ];
  for (const [where, to, why] of refused)
    it(`${where} cannot become ${to}, and says why`, async () => {
      await assert.rejects(asked('vscode.executeDocumentRenameProvider', draft.document, where, to), why);
    });

  it('a person is renamed in every file, open or not, and back again', async () => {
    const shared = await vscode.workspace.openTextDocument(example('en', 'shared.meetup.yaml'));
    const [was, series] = [
      shared.getText(),
      await vscode.workspace.openTextDocument(example('en', 'sales-dev.meetup.yaml')),
    ];
    const seriesWas = series.getText();
    const edit = await asked<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      draft.document,
      '"m|io"',
      'mio-o',
    );
    assert(await vscode.workspace.applyEdit(edit));
    await atWork();
    assert.equal(draft.text, text.replaceAll('mio', 'mio-o'));
    assert.match(shared.getText(), /^ {2}mio-o:/m);
    const back = await asked<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      draft.document,
      '"m|io-o"',
      'mio',
    );
    assert(await vscode.workspace.applyEdit(back));
    await atWork();
    assert.equal(draft.text, text);
    assert.equal(shared.getText(), was);
    assert.equal(series.getText(), seriesWas);
    // The same text again, yet every file that was touched counts as changed.
    for (const document of vscode.workspace.textDocuments.filter(
      ({ isDirty, uri }) => isDirty && uri.scheme === 'file',
    )) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.window.showTextDocument(draft.document);
    await atWork();
  }).timeout(60_000);
});

describe('what a file holds', () => {
  before(atWork);

  it('is listed as people speak of it', async () => {
    const uri = example('en', 'sales-dev.meetup.yaml');
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const sessions = found.find(({ name }) => name === (ja ? '開催・各回' : 'Sessions'));
    assert(sessions, found.map(({ name }) => name).join());
    assert.match(sessions.children[0]?.name ?? '', ja ? /^8月20日（木） · / : /^Thu 20 Aug · /);
  });

  it('is found by name across the folders', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'mio',
    );
    const people = found.filter(
      ({ kind, location }) => kind === vscode.SymbolKind.Variable && /meetup\.yaml$/.test(location.uri.path),
    );
    assert(people.length >= 1, found.map(({ name }) => name).join());
    assert(
      people.some(({ name }) => /^Mio/.test(name)),
      people.map(({ name }) => name).join(),
    );
  });

  it('speaks the language a team has chosen, whatever the editor speaks', async () => {
    const settings = vscode.workspace.getConfiguration('meetup');
    try {
      for (const [language, label, sentence] of [
        ['ja', '開催・各回', /。$/],
        ['en', 'Sessions', /[.?]$/],
      ] as const) {
        await settings.update('language', language, vscode.ConfigurationTarget.Global);
        // The editor keeps an outline for as long as its text stays the same: a text of its own for each language.
        const draft = await Draft.fresh('en', `spoken-${language}.meetup.yaml`, spoken);
        await atWork();
        const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          draft.uri,
        );
        const names = found.map(({ name }) => name);
        assert(names.includes(label), names.join());
        assert(findings(draft.uri).length > 0);
        for (const { message } of findings(draft.uri)) assert.match(message, sentence);
        await draft.remove();
      }
    } finally {
      await settings.update('language', undefined, vscode.ConfigurationTarget.Global);
      await atWork();
    }
  });

  it('is still listed while a line of it cannot be read', async () => {
    const draft = await Draft.fresh('en', 'broken.meetup.yaml', 'series: { title: "A }\npeople:\n  zoe: {}\n');
    await atWork();
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      draft.uri,
    );
    assert(
      found.some(({ children }) => children.some(({ name }) => name === 'zoe')),
      found.map(({ name }) => name).join(),
    );
    await draft.remove();
  });
});
