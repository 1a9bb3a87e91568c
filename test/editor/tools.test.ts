import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork, Draft, extension } from './world.ts';

const never = new vscode.CancellationTokenSource().token;

/** What a tool tells a language model. */
async function told(name: string, input: object): Promise<unknown> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined }, never);
  const [part] = content;
  assert(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value);
}

describe('what a language model may ask', () => {
  before(atWork);

  it('finds three tools of ours, each described', () => {
    const ours = vscode.lm.tools.filter(({ name }) => name.startsWith('meetup_'));
    assert.deepEqual(ours.map(({ name }) => name).sort(), [
      'meetup_check_plan',
      'meetup_list_sessions',
      'meetup_propose_topics',
    ]);
    for (const { description } of ours) assert(description.length > 80);
  });

  it('lists the sessions to come and what waits, folder by folder', async () => {
    const folders = (await told('meetup_list_sessions', {})) as {
      today: string;
      sessions: object[];
      needs: object[];
    }[];
    assert.equal(folders.length, 2);
    for (const { today, sessions, needs } of folders) {
      assert.equal(today, '2026-11-23');
      assert(sessions.length > 0 && needs.length > 0);
    }
  });

  it('says what it noticed in a file, by lines that count from 1', async () => {
    const found = (await told('meetup_check_plan', { file: 'sales-ops.meetup.yaml' })) as {
      rule: string;
      line: number;
    }[];
    assert.deepEqual(
      found.map(({ rule, line }) => [rule, line]),
      [
        ['goal-unworked', 4],
        ['no-next-session', 14],
      ],
    );
  });

  it('says which files there are when it is asked for another', async () => {
    await assert.rejects(told('meetup_check_plan', { file: 'nowhere.meetup.yaml' }), /en\/sales-ops\.meetup\.yaml/);
    await assert.rejects(told('meetup_check_plan', { file: 'shared.meetup.yaml' }), /Several files/);
  });

  it('proposes topics for a series, and for a goal without a file', async () => {
    for (const input of [
      { file: 'en/sales-ops.meetup.yaml' },
      { goal: 'Work together better', teams: ['Sales', 'Operations'] },
    ]) {
      const { topics, written } = (await told('meetup_propose_topics', input)) as Proposed;
      assert(topics.length >= 6);
      for (const { why } of topics) assert.equal(Object.keys(why).length, 2);
      assert.equal(written, 0);
    }
  });

  it('asks before it writes, and then writes one edit that one undo takes back', async () => {
    const file = 'asked.meetup.yaml';
    const text =
      'series: { title: Asked, goal: Work together better, teams: [sales, ops] }\nsessions: [{ date: 2026-12-17 }]\n';
    const draft = await Draft.fresh('en', file, text);
    await (await extension()).settled();
    const editor = await atWork();
    const { topics } = (await told('meetup_propose_topics', { file })) as Proposed;
    const keep = topics.slice(0, 2).map(({ id }) => id);
    assert.equal(await editor.confirmation('meetup_propose_topics', { file }), undefined);
    const question = await editor.confirmation('meetup_propose_topics', { file, keep });
    assert.match(String(question?.message), /asked\.meetup\.yaml/);
    await editor.answer('meetup_propose_topics', { file, keep }, never);
    assert.match(draft.text, /\ntopics:\n/);
    await draft.undo();
    assert.equal(draft.text, text);
    await draft.remove();
  });

  it('keeps nothing it has not proposed itself', async () => {
    const editor = await atWork();
    const input = { file: 'sales-ops.meetup.yaml', keep: ['X1:made-up'] };
    await assert.rejects(editor.answer('meetup_propose_topics', input, never), /no topic X1:made-up/);
  });
});

interface Proposed {
  readonly topics: readonly { readonly id: string; readonly why: Readonly<Record<string, string>> }[];
  readonly written: number;
}
