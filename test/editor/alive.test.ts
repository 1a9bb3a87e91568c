import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, Draft, extension, type Seen, tree, under, whenShown } from './world.ts';

const ja = vscode.env.language.startsWith('ja');
const names = ja
  ? {
      mine: '自分のこと',
      open: 'これからやること',
      hints: 'つながりを待つヒント',
      series: 'シリーズ',
      people: '人',
      next: '次回',
    }
  : {
      mine: 'For me',
      open: 'Open follow-ups',
      hints: 'Hints still waiting',
      series: 'Series',
      people: 'People',
      next: 'Next',
    };

const text = `series: { title: Alive, teams: [sales, dev] }
sessions:
  - date: 2026-11-20 # the first one
    host: ken
    participants: [mio, rei]
    hints:
      - { from: mio, to: ken, said: Ask before you promise }
    followups:
      - { what: Draft the form, owner: rei, due: 2026-11-22 }
  - date: tbd
    options: [2026-12-09, 2026-12-16]
  - date: 2026-12-17
    host: mio
    cohosts: [ken]
    topics: []
`;

describe('a series that is kept alive', () => {
  let draft: Draft;
  // The first story of an editor that is only just starting.
  before(async function () {
    this.timeout(60_000);
    await atWork();
    draft = await Draft.fresh('en', 'alive.meetup.yaml', text);
    await (await extension()).settled();
  });
  after(() => draft.remove());

  const own = async (root: string): Promise<Seen> => {
    const found = (await under(root)).find(({ id }) => id.includes('alive.meetup'));
    assert(found, `${root} has a row of the series`);
    return found;
  };

  it('shows in one line how it is doing', async () => {
    const { description } = await own(names.series);
    assert.match(
      description,
      ja ? /^ひと押しが必要：期限を過ぎたやること1件、/ : /^Needs a nudge: 1 follow-up overdue, /,
    );
  });

  it('shows what is open with who and when, and a click goes to its line', async () => {
    const row = await own(names.open);
    assert.equal(row.label, 'Draft the form');
    assert.match(row.description, ja ? /Rei.*期限11月22日（日）を過ぎています/ : /Rei.* · was due Sun 22 Nov/);
    await click(row);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? '', /what: Draft the form/);
  });

  it('shows hints that wait in the words that were used', async () => {
    const row = await own(names.hints);
    assert.equal(row.label, 'Ask before you promise');
    await click(row);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? '', /said: Ask before you promise/);
  });

  it('shows below the next session what is open from before, and what a host does when', async () => {
    const labels = (await own(names.next)).inside.map(({ label }) => label);
    assert.equal(labels[0], 'Draft the form');
    assert(labels.includes(ja ? '3週間前' : 'Three weeks before'), labels.join());
  });

  it('shows people by their step, nobody ranked', async () => {
    const ken = (await under(names.people)).find(({ id }) => id.endsWith('#ken'));
    assert(ken);
    assert.match(ken.description, ja ? /主催者/ : /Host/);
  });

  it('shows first what concerns the reader, once they have said who they are', async () => {
    const settings = vscode.workspace.getConfiguration('meetup');
    await settings.update('me', 'rei', vscode.ConfigurationTarget.Workspace);
    await (await extension()).settled();
    const [first] = await tree();
    assert.equal(first?.label, names.mine);
    assert(first.inside.some(({ label }) => label === 'Draft the form'));
    await settings.update('me', undefined, vscode.ConfigurationTarget.Workspace);
    await (await extension()).settled();
    assert.notEqual((await tree())[0]?.label, names.mine);
  });

  it('says in the status bar what is due, unless it is switched off', async () => {
    const due = await (await atWork()).due();
    assert(due.text, 'something is due in the example company');
    const settings = vscode.workspace.getConfiguration('meetup');
    await settings.update('statusBar', false, vscode.ConfigurationTarget.Workspace);
    await (await extension()).settled();
    assert.equal(due.text, undefined);
    await settings.update('statusBar', undefined, vscode.ConfigurationTarget.Workspace);
    await (await extension()).settled();
    assert(due.text);
  });

  it('ticks off a promise from its row, as one edit that one undo takes back', async () => {
    const { tree: shown } = await atWork();
    const [group] = (await shown.getChildren()).filter(({ id }) => id === 'group:open');
    const branch = (await shown.getChildren(group)).find(({ id }) => id.includes('alive.meetup'));
    await vscode.commands.executeCommand('meetup.finishFollowup', branch);
    await (await extension()).settled();
    assert.match(draft.text, /\{ what: Draft the form, owner: rei, due: 2026-11-22, done: 2026-11-23 \}/);
    await draft.undo();
    assert.equal(draft.text, text);
  });

  it('marks a session held with those who came', async () => {
    await answered('meetup.markHeld', await session('2026-11-20'));
    // All who were expected are ticked, and the day has passed: the file says it already.
    assert.equal(draft.text, text);
  });

  it('fixes a date out of those under discussion', async () => {
    await answered('meetup.fixDate', await session(undefined));
    // It is the next session now: what was promised is asked about there first.
    assert.match(
      draft.text,
      /\n {2}- date: 2026-12-09\n {4}agenda:\n {6}- "?5[^\n]*Draft the form[^\n]*\n {2}- date: 2026-12-17\n/,
    );
    await draft.undo();
    assert.equal(draft.text, text);
  });

  it('cancels a session, and keeps its entry', async () => {
    await answered('meetup.cancelSession', await session('2026-12-17'));
    assert.match(draft.text, /- date: 2026-12-17\n {4}status: cancelled\n/);
    await draft.undo();
  });

  it('moves a session by a week, and keeps what calendars know it by', async () => {
    await answered('meetup.moveSession', await session('2026-12-17'));
    assert.match(draft.text, /- date: 2026-12-24\n {4}id: 2026-12-17\n/);
    await draft.undo();
  });

  it('writes a decision down', async () => {
    await answered('meetup.decide', draft.uri);
    assert.match(draft.text, /decisions: \[\{ date: 2026-11-23, decision: continue \}\]/);
    await draft.undo();
    assert.equal(draft.text, text);
  });

  it('puts what is open first on the next agenda', async () => {
    await vscode.commands.executeCommand('meetup.carryFollowups', await session('2026-12-17'));
    await (await extension()).settled();
    assert.match(
      draft.text,
      ja ? /5分 前回までのやること：Draft the form（Rei/ : /"5m Still open: Draft the form \(Rei/,
    );
    await draft.undo();
  });

  it('reads out how series are doing, what came of them and what hosts have learned', async () => {
    for (const [command, label] of [
      ['meetup.showHealth', ja ? 'シリーズの調子' : 'How the series are doing'],
      ['meetup.showReport', ja ? '生まれたもの' : 'What came of it'],
      ['meetup.hostNotebook', ja ? '主催者ノート' : 'Host’s notebook'],
      ['meetup.closingNote', ja ? '閉じるときのお礼' : 'Closing note'],
    ] as const) {
      await vscode.commands.executeCommand(command, draft.uri);
      const tabs = await whenShown(label);
      await vscode.window.tabGroups.close(tabs);
    }
  });

  /** A row of the tree that stands for a session of the series. */
  async function session(date: string | undefined): Promise<unknown> {
    const { tree: shown } = await atWork();
    const [group] = (await shown.getChildren()).filter(({ id }) => id === 'group:series');
    const series = (await shown.getChildren(group)).find(({ id }) => id.includes('alive.meetup'));
    const rows = await shown.getChildren(series);
    const found = rows.find((row) => row.kind === 'session' && row.occasion.date === date);
    assert(found);
    return found;
  }
});

/** Runs a command and takes at each of its questions what it offers. */
async function answered(command: string, target: unknown): Promise<void> {
  let over = false;
  const done = vscode.commands.executeCommand(command, target).then(() => {
    over = true;
  });
  // Each turn goes over to the window and back: a question that is open by then takes what it offers.
  while (!over)
    await Promise.race([done, vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')]);
  await (await extension()).settled();
}

async function click({ item: { command } }: Seen): Promise<void> {
  assert(command, 'there is something to click');
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
