import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
import { atWork, Draft, example, extension, findings, whenFound } from './world.ts';

/** A small series, wrong in one place; and the same after the fix of that title. */
const cases: readonly (readonly [rule: string, fix: RegExp, before: string, after: string])[] = [
  [
    'unknown-key',
    /["「]host["」]/,
    'series: { title: A } # mine\nsessions:\n  - date: 2026-12-17\n    hots: ken   # who\n',
    'series: { title: A } # mine\nsessions:\n  - date: 2026-12-17\n    host: ken   # who\n',
  ],
  [
    'bad-date',
    /2026-12-17/,
    "series: { title: 'A' }\r\nsessions:\r\n  - date: 2026/12/17 # Thu\r\n",
    "series: { title: 'A' }\r\nsessions:\r\n  - date: 2026-12-17 # Thu\r\n",
  ],
  [
    'bad-time',
    /15:00/,
    'series: { title: A, start: 3pm }\nsessions: [{ date: 2026-12-17 }]\n',
    'series: { title: A, start: "15:00" }\nsessions: [{ date: 2026-12-17 }]\n',
  ],
  [
    'unknown-person',
    /["「]mio["」]/,
    'series: { title: A }\nsessions: [{ date: 2026-12-17, host: mioo }]\n',
    'series: { title: A }\nsessions: [{ date: 2026-12-17, host: mio }]\n',
  ],
];

describe('quick fixes', () => {
  before(atWork);

  for (const [rule, fix, before, after] of cases)
    it(`${rule}: one edit in one place, and one undo takes it back`, async () => {
      const draft = await Draft.fresh('en', `fix-${rule}.meetup.yaml`, before);
      await (await extension()).settled();
      const action = await actionFor(draft, rule, fix);
      assert(action.edit, `"${action.title}" changes the text`);
      assert(await vscode.workspace.applyEdit(action.edit));
      assert.equal(draft.text, after);
      await draft.undo();
      assert.equal(draft.text, before);
      await draft.remove();
    });

  it('no-next-session: writes the date the cadence names', async () => {
    const text =
      'series: { title: A, cadence: { every: 2 week, on: thu } }\nsessions:\n  - date: 2026-11-12\n  - date: 2026-11-05\n    status: held\n';
    const draft = await Draft.fresh('en', 'fix-next.meetup.yaml', text);
    await (await extension()).settled();
    const action = await actionFor(draft, 'no-next-session', /26 Nov|11月26日/);
    assert(action.edit);
    assert(await vscode.workspace.applyEdit(action.edit));
    assert(draft.text.includes('  - date: 2026-11-26\n'), draft.text);
    await draft.remove();
  });

  it('is not offered where it could not be written, as another line of the entry cannot be read', async () => {
    const text = 'series: { title: A }\nsessions:\n  - date: 2026-12-17\n    host: mioo\n    title：Hello\n';
    const draft = await Draft.fresh('en', 'fix-broken.meetup.yaml', text);
    await (await extension()).settled();
    const titles = (await actionsFor(draft, 'unknown-person')).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => /["「]mio["」]/.test(title)),
      [],
    );
    await draft.remove();
  });

  it('goal-unworked: offers the command that turns the goal into topics', async () => {
    const text = 'series: { title: A, goal: Be closer, teams: [sales, dev] }\nsessions: [{ date: 2026-12-17 }]\n';
    const draft = await Draft.fresh('en', 'fix-goal.meetup.yaml', text);
    await (await extension()).settled();
    const actions = await actionsFor(draft, 'goal-unworked');
    assert(actions.some(({ command }) => command?.command === 'meetup.goalToTopics'));
    await draft.remove();
  });
});

describe('what there is to do about findings besides', () => {
  before(atWork);

  it('everything that is safe is mended in one step, and one undo takes it back', async () => {
    const text =
      'series: { title: A, start: 3pm }\nsessions:\n  - date: 2026/12/17 # c\n    hots: ken\n  - date: ２０２６－１２－２４\n';
    const draft = await Draft.fresh('en', 'fix-all.meetup.yaml', text);
    await (await extension()).settled();
    await vscode.commands.executeCommand('meetup.fixAll');
    assert.equal(
      draft.text,
      'series: { title: A, start: "15:00" }\nsessions:\n  - date: 2026-12-17 # c\n    hots: ken\n  - date: 2026-12-24\n',
    );
    await draft.undo();
    assert.equal(draft.text, text);
    await draft.remove();
  });

  it('the same at each saving, for who wants that', async () => {
    const draft = await Draft.fresh('en', 'fix-source.meetup.yaml', 'series: { title: A, start: 3pm }\n');
    await (await extension()).settled();
    const [action, ...more] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      new vscode.Range(0, 0, 1, 0),
      vscode.CodeActionKind.SourceFixAll.value,
      5,
    );
    assert(action?.edit);
    assert.equal(more.length, 0);
    assert(await vscode.workspace.applyEdit(action.edit));
    assert.equal(draft.text, 'series: { title: A, start: "15:00" }\n');
    await draft.remove();
  });

  it('a name is chosen where one is missing', async () => {
    const text = 'teams:\n  zeta: { handovers: [{ to: zeta, what: orders }] }\n';
    const draft = await Draft.fresh('en', 'fix-choose.meetup.yaml', text);
    await (await extension()).settled();
    const actions = await actionsFor(draft, 'handover-to-self');
    const choose = actions.find(({ command }) => command?.command === 'meetup.chooseName');
    assert(choose?.command, actions.map(({ title }) => title).join(' | '));
    await answered(choose.command);
    assert.match(draft.text, /\{ to: (?!zeta)\S+, what: orders \}/);
    await draft.undo();
    assert.equal(draft.text, text);
    await draft.remove();
  });

  it('a remark nobody wants is put aside on its line, with room for the reason', async () => {
    const text = 'series: { title: A, goal: Be closer, teams: [sales, dev] }\nsessions: [{ date: 2026-12-17 }]\n';
    const draft = await Draft.fresh('en', 'fix-ignore.meetup.yaml', text);
    await (await extension()).settled();
    const actions = await actionsFor(draft, 'goal-unworked');
    const ignore = actions.find(({ command }) => command?.command === 'meetup.ignoreRule');
    assert(ignore?.command, actions.map(({ title }) => title).join(' | '));
    await answered(ignore.command);
    assert.equal(draft.text, `# meetup-ignore goal-unworked\n${text}`);
    await whenFound(draft.uri, (codes) => !codes.includes('goal-unworked'));
    await draft.undo();
    await draft.remove();
  });

  it('two documents become two files', async () => {
    const draft = await Draft.fresh('en', 'fix-two.meetup.yaml', 'series: { title: A }\n---\nseries: { title: B }\n');
    await (await extension()).settled();
    const actions = await actionsFor(draft, 'many-documents');
    const split = actions.find(({ command }) => command?.command === 'meetup.splitFile');
    assert(split?.command, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand(split.command.command, ...(split.command.arguments ?? []));
    assert.equal(draft.text, 'series: { title: A }\n');
    const other = await Draft.of(example('en', 'fix-two-2.meetup.yaml'));
    assert.equal(other.text, 'series: { title: B }\n');
    await other.remove();
    await draft.remove();
  });

  it('a message is on the clipboard, ready to be sent', async () => {
    const text =
      'series: { title: Tea, teams: [uno, due] }\nteams: { uno: {}, due: {} }\npeople: { una: { team: uno }, uno2: { team: uno } }\nsessions: [{ date: 2026-10-15, participants: [una, uno2] }]\n';
    const draft = await Draft.fresh('en', 'fix-note.meetup.yaml', text);
    await (await extension()).settled();
    const actions = await actionsFor(draft, 'one-side-came');
    const note = actions.find(({ command }) => command?.command === 'meetup.copyNote');
    assert(note?.command, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand(note.command.command, ...(note.command.arguments ?? []));
    assert.match(await vscode.env.clipboard.readText(), /due[\s\S]*(?:your side of the story|皆さんの側のお話)/);
    await draft.remove();
  });

  it('a remedy two remarks come to is offered once', async () => {
    const text =
      'series: { title: A, teams: [sales, dev] }\ntopics: { a: { question: How?, concerns: { dev: late, support: calls } } }\nsessions: [{ date: 2026-12-17, topics: [a] }]\n';
    const draft = await Draft.fresh('en', 'fix-once.meetup.yaml', text);
    await (await extension()).settled();
    const line = draft.document.lineAt(1).range;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      line,
      vscode.CodeActionKind.QuickFix.value,
    );
    const offered = actions.filter(({ title }) => /to the teams of the series|シリーズの部門に/.test(title));
    assert.equal(offered.length, 1, actions.map(({ title }) => title).join(' | '));
    await draft.remove();
  });

  it('a key does what the quick fix on the line of the cursor does', async () => {
    const text = 'series:\n  title: A\n  goal: Be closer\n  teams: [sales, dev]\nsessions: [{ date: 2026-12-17 }]\n';
    const draft = await Draft.fresh('en', 'fix-key.meetup.yaml', text);
    await (await extension()).settled();
    const editor = vscode.window.activeTextEditor;
    assert(editor?.document === draft.document);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    const { told } = await answering(['later'], 'meetup.ignoreRule', undefined);
    assert.equal(draft.text, text.replace('  goal', '  # meetup-ignore goal-unworked: later\n  goal'));
    assert.deepEqual(told, []);
    await draft.undo();
    await draft.remove();
  });

  it('a key where nothing is offered says what it is for, and so does one outside of a meetup file', async () => {
    const draft = await Draft.fresh('en', 'fix-keys.meetup.yaml', 'series: { title: A }\n');
    await (await extension()).settled();
    const keys = ['chooseName', 'ignoreRule', 'splitFile', 'copyNote', 'fixAll'].map((name) => `meetup.${name}`);
    const said = async (): Promise<readonly string[]> => {
      const all: string[] = [];
      for (const key of keys) all.push(...(await answering([], key, undefined)).told.map(({ text }) => text));
      return all;
    };
    await vscode.commands.executeCommand('cursorBottom');
    const here = await said();
    assert.equal(new Set(here).size, keys.length, here.join(' | '));
    assert.equal(draft.text, 'series: { title: A }\n');
    await draft.remove();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const elsewhere = await said();
    assert.equal(elsewhere.length, keys.length);
    assert.match([...new Set(elsewhere)].join(' | '), /^[^|]*\.meetup\.yaml[^|]*$/);
  });

  it('the name of a rule leads to its page, in the language of the reader', async () => {
    const draft = await Draft.fresh('en', 'fix-page.meetup.yaml', 'series: { title: A }\nsesions: []\n');
    await (await extension()).settled();
    const pages = vscode.languages
      .getDiagnostics(draft.uri)
      .flatMap(({ source, code }) => (source === 'meetup' && typeof code === 'object' ? [code] : []));
    const found = pages.find(({ value }) => value === 'unknown-key');
    assert(found, 'the finding has a page behind its name');
    const page = await vscode.workspace.openTextDocument(found.target);
    assert.match(page.getText(), /unknown-key/);
    assert.match(page.getText(), vscode.env.language === 'ja' ? /クイックフィックス/ : /Quick fixes/);
    await draft.remove();
  });

  it('what nobody uses yet is faded, and listed nowhere', async () => {
    const text =
      'series: { title: A }\ntopics: { later: { question: What waits? } }\nsessions: [{ date: 2026-12-17 }]\n';
    const draft = await Draft.fresh('en', 'fix-faded.meetup.yaml', text);
    await (await extension()).settled();
    const idle = findings(draft.uri).find(({ code }) => code === 'topic-not-planned');
    assert.equal(idle?.severity, vscode.DiagnosticSeverity.Hint);
    assert.deepEqual(idle?.tags, [vscode.DiagnosticTag.Unnecessary]);
    await draft.remove();
  });

  it('a session that is over can be written up from its lines', async () => {
    const uri = example('en', 'sales-dev.meetup.yaml');
    const { document } = await Draft.of(uri);
    const at = document.positionAt(document.getText().indexOf('\n  - date: 2026-10-15') + 6);
    const kind = vscode.CodeActionKind.RefactorRewrite.append('meetup').value;
    const [record] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(at, at),
      kind,
    );
    assert.match(record?.title ?? '', /15 Oct|10月15日/);
    assert.match(record?.command?.command ?? '', /^meetup\.(?:markHeld|addHint)$/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

/** Runs a command and takes at each of its questions what it offers. */
async function answered({ command, arguments: given = [] }: vscode.Command): Promise<void> {
  let over = false;
  const done = vscode.commands.executeCommand(command, ...given).then(() => {
    over = true;
  });
  while (!over)
    await Promise.race([done, vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')]);
  await (await extension()).settled();
}

async function actionsFor(draft: Draft, rule: string): Promise<readonly vscode.CodeAction[]> {
  const diagnostic = findings(draft.uri).find(({ code }) => code === rule);
  assert(diagnostic, `${rule} is found`);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    draft.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}

async function actionFor(draft: Draft, rule: string, title: RegExp): Promise<vscode.CodeAction> {
  const actions = await actionsFor(draft, rule);
  const action = actions.find((one) => title.test(one.title));
  assert(action, `one of ${actions.map((one) => one.title).join(' | ')} fits ${title}`);
  return action;
}
