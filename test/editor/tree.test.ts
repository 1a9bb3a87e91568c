import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, Draft, example, type Seen, tree, under, whenFound } from './world.ts';

const ja = vscode.env.language.startsWith('ja');
const names = ja
  ? {
      next: '次回',
      decide: '判断待ち',
      open: 'これからやること',
      hints: 'つながりを待つヒント',
      series: 'シリーズ',
      people: '人',
    }
  : {
      next: 'Next',
      decide: 'Needs a decision',
      open: 'Open follow-ups',
      hints: 'Hints still waiting',
      series: 'Series',
      people: 'People',
    };

describe('the tree', () => {
  before(atWork);

  it('shows what comes, what waits, every series and the people', async () => {
    assert.deepEqual(
      (await tree()).map(({ label }) => label),
      [names.next, names.decide, names.open, names.hints, names.series, names.people],
    );
    assert.equal((await under(names.series)).length, 6);
  });

  it('lists coming sessions of both folders, soonest first, with date, host and topic', async () => {
    const coming = await under(names.next);
    const dates = coming.map(({ id }) => /\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? '');
    assert.deepEqual(dates, [...dates].sort());
    assert(dates.every((date) => date >= '2026-11-23'));
    const december = coming.find(({ id }) => id.includes('sales-dev') && id.includes('2026-12-17'));
    assert(december);
    assert(december.label.includes(ja ? '12月17日（木）' : 'Thu 17 Dec'), december.label);
    assert(december.description.includes('Mio'), december.description);
  });

  it('a click goes to the line', async () => {
    const session = (await under(names.next)).find(({ id }) => id.includes('sales-dev'));
    await click(session);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), example('en', 'sales-dev.meetup.yaml').toString());
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.match(line, /^ {2}- date: 2026-12-17/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('keeps the ids of what stays while lines come and go above it', async () => {
    const before = (await under(names.next)).map(({ id }) => id);
    const draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    await draft.replace('series:\n', '# a line more\n\nseries:\n');
    assert.deepEqual(
      (await under(names.next)).map(({ id }) => id),
      before,
    );
    await draft.close();
  });

  it('draws nothing anew while only a comment is typed, and hands out the same rows', async () => {
    const { tree: shown } = await atWork();
    const rows = async () =>
      (await Promise.all((await shown.getChildren()).map((group) => shown.getChildren(group)))).flat();
    const before = await rows();
    const draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    let drawn = 0;
    const subscription = shown.onDidChangeTreeData(() => drawn++);
    await draft.replace('sessions:\n', 'sessions: # a note\n');
    assert.equal(drawn, 0);
    await draft.replace('sessions: # a note\n', 'sessions: # a note\n  - date: 2027-03-18\n');
    assert(drawn > 0);
    subscription.dispose();
    await draft.close();
    const after = await rows();
    for (const row of before) assert(after.includes(row), row.id);
  });

  it('keeps what a file said last while a line of it is being typed', async () => {
    const before = await labels();
    const draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    await draft.replace('teams: [', 'teams: [[');
    assert.deepEqual(await labels(), before);
    await draft.close();
  });

  it('shows a session as soon as it is typed, and no longer when it is undone', async () => {
    const draft = await Draft.of(example('en', 'sales-dev.meetup.yaml'));
    const before = await labels();
    await draft.replace('sessions:\n', 'sessions:\n  - date: 2027-02-18\n');
    assert.equal((await labels()).length, before.length + 1);
    await draft.undo();
    assert.deepEqual(await labels(), before);
    await draft.close();
  });

  it('lists a series whose date is open under what needs a decision', async () => {
    const open = (await under(names.decide)).filter(({ id }) => id.includes('sales-ops'));
    assert.equal(open.length, 1);
    assert.equal(open[0]?.label, ja ? '日程未定' : 'Date to be decided');
  });

  it('lists topics that wait below their series', async () => {
    const uri = example('en', 'waiting.meetup.yaml');
    const text =
      'series: { title: Waiting }\ntopics:\n  why-so-late: { question: What came late? }\nsessions: [{ date: 2026-12-01 }]\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await whenFound(uri, (found) => found.includes('topic-not-planned'));
    const series = (await under(names.series)).find(({ id }) => id.includes('waiting'));
    assert.deepEqual(
      series?.inside.map(({ label }) => label),
      [ja ? '12月1日（火）' : 'Tue 1 Dec', 'why so late'],
    );
    await vscode.workspace.fs.delete(uri);
    await whenFound(uri, (found) => found.length === 0);
  });
});

describe('where a topic comes from', () => {
  before(atWork);

  it('is listed below it, and a click goes to the line of the team', async () => {
    const uri = example('en', 'quoting.meetup.yaml');
    const text =
      'series: { title: Quoting }\ntopics:\n  go-live: { question: "What stands still before “Learns the go-live date of a new customer a week before it”?" }\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await whenFound(uri, (found) => found.includes('topic-not-planned'));
    const series = (await under(names.series)).find(({ id }) => id.includes('quoting'));
    const [origin] = series?.inside.find(({ label }) => label === 'go live')?.inside ?? [];
    assert.equal(origin?.label, ja ? 'Operationsの困りごと' : 'Struggle of Operations');
    await click(origin);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), example('en', 'shared.meetup.yaml').toString());
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /go-live date of a new customer/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
    await whenFound(uri, (found) => found.length === 0);
  });
});

const labels = async (): Promise<readonly string[]> =>
  (await under(names.next)).map(({ label, description }) => `${label} ${description}`);

async function click(seen: Seen | undefined): Promise<void> {
  const { command } = seen?.item ?? {};
  assert(command, 'there is something to click');
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
