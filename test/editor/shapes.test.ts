import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, Draft, example } from './world.ts';

const text = `series: { title: Shapes, place: meet.example.com/room }
sessions:
  - date: 2026-12-17
    host: mio
    place: https://example.com/a
    handoff: see notes.shapes.md and none.md
  - date: 2026-12-24
    host: nobody-known
`;

describe('the shape of a file', () => {
  let draft: Draft;
  const notes = example('en', 'notes.shapes.md');
  const run = <T>(command: string, ...rest: unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(command, draft.uri, ...rest);

  before(async () => {
    await atWork();
    await vscode.workspace.fs.writeFile(notes, new TextEncoder().encode('# Notes\n'));
    draft = await Draft.fresh('en', 'shapes.meetup.yaml', text);
    await atWork();
  });
  after(async () => {
    await draft.remove();
    await vscode.workspace.fs.delete(notes);
  });

  it('folds by section and entry', async () => {
    const found = await run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    const lines = found.map(({ start, end }) => `${start}-${end}`);
    for (const fold of ['1-7', '2-5', '6-7']) assert(lines.includes(fold), lines.join());
  });

  it('grows a selection from a name to its session', async () => {
    const [first] = await run<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', [
      draft.document.positionAt(text.indexOf('mio') + 1),
    ]);
    const texts: string[] = [];
    for (let at = first; at; at = at.parent) texts.push(draft.document.getText(at.range));
    assert(texts.includes('host: mio') && texts.includes('mio'), texts.join('|'));
  });

  it('links files that exist, rooms, and no address twice', async () => {
    const found = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider');
    assert.deepEqual(found.map(({ range }) => draft.document.getText(range)).sort(), [
      'https://example.com/a',
      'meet.example.com/room',
      'notes.shapes.md',
    ]);
  });

  it('colours names by what they are, and leaves what nobody knows', async () => {
    const legend = await run<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
    const { data } = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
    const seen: string[] = [];
    let [row, column] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
      [row, column] = [row + down, down > 0 ? right : column + right];
      seen.push(
        `${draft.document.getText(new vscode.Range(row, column, row, column + length))} ${legend.tokenTypes[type]}`,
      );
    }
    assert.deepEqual(seen, ['2026-12-17 number', 'mio variable', '2026-12-24 number']);
  });
});
