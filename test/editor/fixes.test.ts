import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, Draft, extension, findings } from './world.ts';

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

  it('goal-unworked: offers the command that turns the goal into topics', async () => {
    const text = 'series: { title: A, goal: Be closer, teams: [sales, dev] }\nsessions: [{ date: 2026-12-17 }]\n';
    const draft = await Draft.fresh('en', 'fix-goal.meetup.yaml', text);
    await (await extension()).settled();
    const actions = await actionsFor(draft, 'goal-unworked');
    assert(actions.some(({ command }) => command?.command === 'meetup.goalToTopics'));
    await draft.remove();
  });
});

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
