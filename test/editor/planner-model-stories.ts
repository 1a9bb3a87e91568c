import fc from 'fast-check';
import * as vscode from 'vscode';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { read } from '../../src/core/read/read.ts';
import { Page } from './page.ts';
import { assert, atWork, Draft, example, extension, findings, whenFound } from './world.ts';

/** `test/laws/planner-model.test.ts` tries thousands; here the same is held for a short while by the editor itself. */
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
/** More of it by hand, and with other seeds. */
const longer = process.env.MEETUP_MODEL !== undefined;
/**
 * The same cases every time: what fails here fails because of the change. With this seed a single run types, acts, acts
 * late, undoes, redoes and saves, and in it the file is written elsewhere, renamed, deleted and shown in a new window.
 */
const seed = Number(process.env.MEETUP_SEED ?? 17_088);
const runs = longer ? 3 : 1;
const most = 18;
const conflict = '<<<<<<< ours\n=======\n>>>>>>> theirs\n';
/** As many lines as an act may take away and put in: one entry, and the key around it. */
const [mostGone, mostNew] = [2, 3];

/** A text as it was at one time. To write the same once more makes another one, as the editor sees it. */
interface State {
  readonly text: string;
}
/** What is known of the document without looking at it. */
interface Model {
  now: State;
  saved: State;
  past: State[];
  future: State[];
}
interface Desk {
  draft: Draft;
  page: Page;
}
type Step = fc.AsyncCommand<Model, Desk>;

/** Resolves when it is so of a document: at once, or with what the editor tells of it next. */
function when(it: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!it()) return;
      for (const one of heard) one.dispose();
      resolve();
    };
    const heard = [vscode.workspace.onDidChangeTextDocument(look), vscode.workspace.onDidSaveTextDocument(look)];
    look();
  });
}

const onDisk = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

async function check({ now, saved }: Model, { draft, page }: Desk): Promise<void> {
  await page.settle();
  assert(draft.text === now.text, `the text is what was written, and nothing else:\n${draft.text}\n${now.text}`);
  await when(() => draft.document.isDirty === (now !== saved));
  assert((await onDisk(draft.uri)) === saved.text, 'nothing is saved for anybody');
  const { title } = read(now.text).plan.series ?? {};
  if (title !== undefined) assert(page.view.head.own?.title === title, `the page shows the newest text: ${title}`);
  for (const { range } of findings(draft.uri))
    assert(draft.document.validateRange(range).isEqual(range), 'a finding stands inside of the text');
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
const clean = ({ now, saved }: Readonly<Model>): boolean => now === saved;

function wrote(model: Model, text: string): void {
  model.past.push(model.now);
  model.future = [];
  model.now = { text };
}

async function put({ draft }: Desk, line: number, text: string, lines = 0): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(draft.uri, new vscode.Range(line, 0, line + lines, 0), text);
  assert(await vscode.workspace.applyEdit(edit), 'it is typed');
}

const type = (at: number, text: string): Step =>
  step(`type ${JSON.stringify(text)} at ${at}`, always, async (model, desk) => {
    const line = at % desk.draft.document.lineCount;
    const lines = model.now.text.split('\n');
    lines.splice(line, 0, ...text.split('\n').slice(0, -1));
    await put(desk, line, text);
    wrote(model, lines.join('\n'));
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

/** Lines of one text that the other does not have. */
function without(one: string, other: string): readonly string[] {
  const left = other.split('\n');
  return one.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Takes note of what an act has done to a text; whether it may have done that. */
function noted(model: Model, { draft }: Desk, act: Act, done: boolean): void {
  const [before, after] = [model.now.text, draft.text];
  if (!done || `\n${before}`.includes(`\n${conflict}`))
    assert(after === before, 'what is refused changes nothing, and nothing is written into a conflict');
  assert(without(before, after).length <= mostGone && without(after, before).length <= mostNew, `one place:\n${after}`);
  if (done && act.act === 'set' && act.path.at(-1) === 'title')
    assert(read(after).plan.series?.title === act.value, 'what was written is read');
  if (after !== before) wrote(model, after);
}

const plan = (kind: number, pick: number): Step =>
  step(`act ${kind} on ${pick}`, always, async (model, desk) => {
    const act = actOn(model.now.text, kind, pick);
    const { done } = await desk.page.act(act);
    noted(model, desk, act, done);
  });

const planLate = (kind: number, pick: number): Step =>
  step(`act ${kind} on ${pick}, while somebody else types`, always, async (model, desk) => {
    const act = actOn(model.now.text, kind, pick);
    const { version } = desk.page;
    await put(desk, 0, '# first\n');
    wrote(model, `# first\n${model.now.text}`);
    const { done } = await desk.page.act(act, version);
    noted(model, desk, act, done);
  });

const others: readonly Step[] = [
  step(
    'undo',
    ({ past }) => past.length > 0,
    async (model, { draft }) => {
      await draft.undo();
      model.future.push(model.now);
      model.now = model.past.pop() as State;
    },
  ),
  step(
    'redo',
    ({ future }) => future.length > 0,
    async (model, { draft }) => {
      await draft.focus();
      await vscode.commands.executeCommand('redo');
      model.past.push(model.now);
      model.now = model.future.pop() as State;
    },
  ),
  step('save', always, async (model, { draft }) => {
    await draft.document.save();
    model.saved = model.now;
  }),
  step('another program writes', clean, async (model, { draft }) => {
    const text = `# written elsewhere\n${model.now.text}`;
    await write(draft.uri, text);
    await when(() => draft.text === text);
    wrote(model, text);
    model.saved = model.now;
  }),
  step('the file is deleted, and comes back', clean, async (model, { draft, page }) => {
    await vscode.workspace.fs.delete(draft.uri);
    await page.until(({ view }) => view === undefined || view.locked !== undefined);
    await write(draft.uri, model.saved.text);
    await page.until(({ view }) => view !== undefined);
  }),
  step('the file gets another name', clean, async (model, desk) => {
    const { uri } = desk.draft;
    const next = example('en', uri.path.slice(uri.path.lastIndexOf('/') + 1).replace('model', 'model-again'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, next);
    assert(await vscode.workspace.applyEdit(edit), 'it is renamed');
    await whenFound(uri, (left) => left.length === 0);
    desk.draft = await Draft.of(next, vscode.ViewColumn.One);
    await desk.page.until(({ uri: shown, view }) => shown === next.toString() && view !== undefined);
    // What can be undone in a file with another name is the editor's affair.
    [model.past, model.future] = [[], []];
  }),
  step('a conflict appears, or is solved', always, async (model, desk) => {
    const torn = model.now.text.startsWith(conflict);
    await put(desk, 0, torn ? '' : conflict, torn ? 3 : 0);
    wrote(model, torn ? model.now.text.slice(conflict.length) : `${conflict}${model.now.text}`);
  }),
  step('the window is loaded again', always, async (_, desk) => {
    const planners = await (await atWork()).planners();
    desk.page.close();
    const panel = vscode.window.createWebviewPanel('meetup.planner', 'A', vscode.ViewColumn.Two);
    await planners.deserializeWebviewPanel(panel, { uri: desk.draft.uri.toString() });
    const kept = planners.all.at(-1);
    assert(kept, 'there is a planner');
    desk.page = await Page.at(kept);
  }),
];
const steps = [
  fc.tuple(fc.nat(10), fc.constantFrom('# note\n', '\n')).map(([at, text]) => type(at, text)),
  fc.tuple(fc.nat(5), fc.nat(100)).map(([kind, pick]) => plan(kind, pick)),
  fc.tuple(fc.nat(5), fc.nat(100)).map(([kind, pick]) => planLate(kind, pick)),
  fc.constantFrom(...others),
  fc.constantFrom(...others),
];

/** A text and its planner, whatever is done with them. The same in every host. */
export function plannerModelStories(): void {
  describe('a text and its planner, whatever is done with them', () => {
    it(`hold what was promised (seed ${seed})`, async () => {
      await atWork();
      let nth = 0;
      const property = fc.asyncProperty(fc.commands(steps, { maxCommands: most, size: 'max' }), async (commands) => {
        const draft = await Draft.fresh('en', `model${++nth}.meetup.yaml`, sheet);
        await (await extension()).settled();
        const desk: Desk = { draft, page: await Page.of(draft.uri) };
        try {
          const now = { text: sheet };
          await fc.asyncModelRun(() => ({ model: { now, saved: now, past: [], future: [] }, real: desk }), commands);
        } finally {
          desk.page.close();
          await desk.draft.remove();
        }
      });
      await fc.assert(property, { seed, numRuns: runs, endOnFailure: true });
    }).timeout(300_000);
  });
}
