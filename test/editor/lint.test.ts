import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { circleOf } from '../../src/core/circle/circle.ts';
import { examine, open } from '../../src/core/examine.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { wordsFor } from '../../src/core/words/words.ts';
import { atWork, codes, Draft, example, findings, whenFound } from './world.ts';

const today = '2026-11-23' as Day;

describe('what the editor notices', () => {
  before(atWork);

  it('says of every file of both folders, open or not, what the core says', async () => {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.meetup.yaml'));
      assert(uris.length >= 4, `${folder.name} holds the example company`);
      const files = await Promise.all(
        uris.map(async (uri) => {
          const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
          return { uri, examined: open(text, vscode.workspace.asRelativePath(uri, false)) };
        }),
      );
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      const sheets = files.map(({ examined }) => examined.sheet);
      const circle = circleOf(sheets, today, zone);
      const words = wordsFor(vscode.env.language === 'ja' ? 'ja' : 'en', today);
      for (const { uri, examined } of files) {
        const expected = examine(examined, circle).map(({ rule, text, facts }) => [rule, words.fill(text, facts)]);
        assert.deepEqual(
          findings(uri).map(({ code, message }) => [code, message]),
          expected,
        );
      }
    }
  });

  it('keeps the folders apart: the same ids in both are no clash', () => {
    for (const folder of ['ja', 'en'] as const)
      assert(!codes(example(folder, 'shared.meetup.yaml')).includes('duplicate-id'));
  });

  it('hears a keystroke, and hears it taken back', async () => {
    const draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    const before = codes(draft.uri);
    await draft.replace('host: ', 'hots: ');
    const found = findings(draft.uri).find(({ code }) => code === 'unknown-key');
    assert(found);
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(draft.document.getText(found.range), 'hots');
    await draft.undo();
    assert.deepEqual(codes(draft.uri), before);
    await draft.close();
  });

  it('says one thing about one broken line', async () => {
    const draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    await draft.replace('teams: [', 'teams: [[');
    assert.deepEqual(
      codes(draft.uri).filter((code) => code === 'yaml-syntax'),
      ['yaml-syntax'],
    );
    assert.deepEqual(
      findings(draft.uri)
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
        .map(({ code }) => code),
      ['yaml-syntax'],
    );
    await draft.close();
  });

  it('says one thing about a merge conflict', async () => {
    const draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    await draft.replace('sessions:\n', 'sessions:\n<<<<<<< HEAD\n=======\n>>>>>>> other\n');
    assert.deepEqual(
      findings(draft.uri)
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
        .map(({ code }) => code),
      ['yaml-syntax'],
    );
    await draft.close();
  });

  it('hears a file made, changed and deleted outside of the editor', async () => {
    const uri = example('en', 'made-elsewhere.meetup.yaml');
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write('series: {}\n');
    await whenFound(uri, (found) => found.includes('missing-required'));
    await write('series: { title: Made elsewhere }\nsessions: [{ date: 2026-13-01 }]\n');
    await whenFound(uri, (found) => found.includes('bad-date') && !found.includes('missing-required'));
    await vscode.workspace.fs.delete(uri);
    await whenFound(uri, (found) => found.length === 0);
  });

  it('follows a renamed file and leaves nothing at the old place', async () => {
    const [from, to] = [example('en', 'old-name.meetup.yaml'), example('en', 'new-name.meetup.yaml')];
    await vscode.workspace.fs.writeFile(from, new TextEncoder().encode('series: {}\n'));
    await whenFound(from, (found) => found.length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert(await vscode.workspace.applyEdit(edit));
    await whenFound(to, (found) => found.includes('missing-required'));
    await whenFound(from, (found) => found.length === 0);
    await vscode.workspace.fs.delete(to);
    await whenFound(to, (found) => found.length === 0);
  });

  it('one file that cannot be read hides no other', async () => {
    const [latin, huge] = [example('en', 'latin.meetup.yaml'), example('en', 'huge.meetup.yaml')];
    await vscode.workspace.fs.writeFile(latin, new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
    await vscode.workspace.fs.writeFile(huge, new TextEncoder().encode(`# ${'x'.repeat(4_300_000)}\n`));
    for (const uri of [latin, huge]) await whenFound(uri, (found) => found.length > 0);
    for (const uri of [latin, huge]) assert.equal(findings(uri).length, 1);
    assert(codes(example('en', 'sales-ops.meetup.yaml')).includes('goal-unworked'));
    for (const uri of [latin, huge]) await vscode.workspace.fs.delete(uri);
    for (const uri of [latin, huge]) await whenFound(uri, (found) => found.length === 0);
  });

  it('points at the other place where two sessions clash', async () => {
    const draft = await Draft.fresh(
      'en',
      'clash.meetup.yaml',
      'series: { title: Clash, timezone: Europe/London }\nsessions: [{ date: 2026-12-17, start: "15:30", host: mio }]\n',
    );
    await whenFound(draft.uri, (found) => found.includes('host-double-booked'));
    const found = findings(draft.uri).find(({ code }) => code === 'host-double-booked');
    const [other] = found?.relatedInformation ?? [];
    assert.equal(other?.location.uri.toString(), example('en', 'sales-dev.meetup.yaml').toString());
    await draft.remove();
  });

  it('minds what `meetup.rules` says', async () => {
    const settings = vscode.workspace.getConfiguration('meetup');
    const uri = example('en', 'sales-ops.meetup.yaml');
    assert(codes(uri).includes('goal-unworked'));
    await settings.update('rules', { 'goal-unworked': 'off' }, vscode.ConfigurationTarget.Workspace);
    await whenFound(uri, (found) => !found.includes('goal-unworked'));
    await settings.update('rules', { 'goal-unworked': 'warning' }, vscode.ConfigurationTarget.Workspace);
    await whenFound(uri, (found) => found.includes('goal-unworked'));
    const severity = findings(uri).find(({ code }) => code === 'goal-unworked')?.severity;
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await whenFound(uri, () => findings(uri).every(({ code, severity }) => code !== 'goal-unworked' || severity !== 1));
  });
});
