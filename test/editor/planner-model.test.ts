import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import * as vscode from 'vscode';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { read } from '../../src/core/read/read.ts';
import { Page } from './page.ts';
import { atWork, Draft, findings } from './world.ts';

/** The law of `test/laws/planner-model.test.ts` for a short while in the real editor, with the same cases every time. */
const sheet = `series: { title: A } # mine
sessions:
  - date: 2026-12-17 # Thu
    host: mio
    agenda:
      - 10m one # first
      - 20m two

      - { minutes: 30,  what: three }
  - date: 2027-01-21
    topics: [x]
`;
const seed = 20261129;
const conflict = '<<<<<<< ours\n=======\n>>>>>>> theirs\n';

/** What is known of the document without looking at it. */
interface Model {
  text: string;
  saved: string;
  past: string[];
  future: string[];
}
interface Desk {
  readonly draft: Draft;
  page: Page;
}
type Step = fc.AsyncCommand<Model, Desk>;

async function check(model: Model, { draft, page }: Desk): Promise<void> {
  await page.settle();
  assert.equal(draft.text, model.text, 'the text is what was written, and nothing else');
  assert.equal(draft.document.isDirty, model.text !== model.saved, 'nothing is saved for anybody');
  const { title } = read(model.text).plan.series ?? {};
  if (title !== undefined) assert.equal(page.view.head.own?.title, title, 'the page shows the newest text');
  for (const { range } of findings(draft.uri))
    assert.ok(draft.document.validateRange(range).isEqual(range), 'a finding stands inside of the text');
}

const step = (name: string, possible: (model: Readonly<Model>) => boolean, run: Step['run']): Step => ({
  check: possible,
  async run(model, desk) {
    await run(model, desk);
    await check(model, desk);
  },
  toString: () => name,
});
const always = (): boolean => true;

function wrote(model: Model, text: string): void {
  if (text === model.text) return;
  model.past.push(model.text);
  model.future = [];
  model.text = text;
}

async function put({ draft }: Desk, line: number, text: string, lines = 0): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(draft.uri, new vscode.Range(line, 0, line + lines, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

const type = (at: number, text: string): Step =>
  step(`type ${JSON.stringify(text)} at ${at}`, always, async (model, desk) => {
    await put(desk, at % desk.draft.document.lineCount, text);
    wrote(model, desk.draft.text);
  });

function actOn(text: string, kind: number, pick: number): Act {
  const { sessions, series } = read(text).plan;
  const session = sessions[pick % Math.max(1, sessions.length)];
  const nth = session?.nth ?? 0;
  const blocks = session?.agenda ?? [];
  const block = blocks[pick % Math.max(1, blocks.length)];
  const path = ['sessions', nth, 'agenda', block?.nth ?? 0];
  const all: readonly Act[] = [
    { act: 'moveBlock', session: nth, block: block?.nth ?? 0, before: null },
    { act: 'set', path: [...path, 'minutes'], saw: block?.minutes ?? null, value: (pick % 60) + 1 },
    { act: 'set', path: ['series', 'title'], saw: series?.title ?? null, value: `B${pick}: c` },
    { act: 'addBlock', session: nth, before: null, minutes: 5, what: 'more: of it' },
    { act: 'remove', path, saw: block?.what ?? '' },
    { act: 'addHint', session: nth, said: 'yes, no', from: 'ken' },
  ];
  return all[kind % all.length] as Act;
}

const plan = (kind: number, pick: number): Step =>
  step(`act ${kind} on ${pick}`, always, async (model, desk) => {
    const { done } = await desk.page.act(actOn(model.text, kind, pick));
    const { text } = desk.draft;
    if (!done || `\n${model.text}`.includes(`\n${conflict}`))
      assert.equal(text, model.text, 'what is refused changes nothing');
    wrote(model, text);
  });

const others: readonly Step[] = [
  step(
    'undo',
    ({ past }) => past.length > 0,
    async (model, { draft }) => {
      await draft.undo();
      model.future.push(model.text);
      model.text = model.past.pop() ?? '';
    },
  ),
  step(
    'redo',
    ({ future }) => future.length > 0,
    async (model, { draft }) => {
      await draft.focus();
      await vscode.commands.executeCommand('redo');
      model.past.push(model.text);
      model.text = model.future.pop() ?? '';
    },
  ),
  step('save', always, async (model, { draft }) => {
    assert.ok(await draft.document.save());
    model.saved = model.text;
  }),
  step('a conflict appears, or is solved', always, async (model, desk) => {
    const torn = model.text.startsWith(conflict);
    await put(desk, 0, torn ? '' : conflict, torn ? 3 : 0);
    wrote(model, desk.draft.text);
  }),
  step('the window is loaded again', always, async (_, desk) => {
    const planners = await (await atWork()).planners();
    desk.page.close();
    const panel = vscode.window.createWebviewPanel('meetup.planner', 'A', vscode.ViewColumn.Two);
    await planners.deserializeWebviewPanel(panel, { uri: desk.draft.uri.toString() });
    const kept = planners.all.at(-1);
    assert.ok(kept);
    desk.page = await Page.at(kept);
  }),
];
const steps = [
  fc.tuple(fc.nat(10), fc.constantFrom('# note\n', '\n')).map(([at, text]) => type(at, text)),
  fc.tuple(fc.nat(5), fc.nat(100)).map(([kind, pick]) => plan(kind, pick)),
  fc.tuple(fc.nat(5), fc.nat(100)).map(([kind, pick]) => plan(kind, pick)),
  fc.constantFrom(...others),
];

describe('a text and its planner in the editor, whatever is done with them', () => {
  let nth = 0;
  before(atWork);

  it(`hold what was promised (seed ${seed})`, async () => {
    const property = fc.asyncProperty(fc.commands(steps, { maxCommands: 12, size: 'max' }), async (commands) => {
      const draft = await Draft.fresh('en', `model-${++nth}.meetup.yaml`, sheet);
      const desk: Desk = { draft, page: await Page.of(draft.uri) };
      try {
        const model: Model = { text: sheet, saved: sheet, past: [], future: [] };
        await fc.asyncModelRun(() => ({ model, real: desk }), commands);
      } finally {
        desk.page.close();
        await draft.remove();
      }
    });
    await fc.assert(property, { seed, numRuns: 4, endOnFailure: true });
  }).timeout(300_000);
});
