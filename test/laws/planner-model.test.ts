import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Splice } from '../../src/core/plan/change.ts';
import type { Act } from '../../src/core/planner/acts/act.ts';
import { read } from '../../src/core/read/read.ts';
import { PlannerDesk } from './planner-desk.ts';
import { tries } from './runs.ts';

const sheets = [
  `series: { title: A } # mine
topics:
  x: { question: Why? }
sessions:
  - date: 2026-12-17 # Thu
    host: mio
    agenda:
      - 10m one # first
      - 20m two

      - { minutes: 30,  what: three }
  - date: 2027-01-21
    topics: [x]
`,
  'series:\r\n  title: "A"\r\nsessions:\r\n- date: 2026-12-10\r\n  agenda: [5m a, 10m b]\r\n- date: tbd\r\n',
  '# only a title\nseries:\n    title:   A\n    goal: >-\n      one\n      two\nsessions:\n- {date: 2026-12-17, host: mio}\n',
];
const conflict = '<<<<<<< ours\n=======\n>>>>>>> theirs\n';

/** Where something was typed before its first sign, it is none any more. */
const isTorn = (text: string): boolean => `\n${text}`.includes(`\n${conflict}`);

/** What is known of the document without looking at it. */
interface Model {
  text: string;
  past: string[];
  future: string[];
}
type Step = fc.AsyncCommand<Model, PlannerDesk>;

/** What has to hold whatever was done, once everybody has heard of it. */
async function check(model: Model, desk: PlannerDesk): Promise<void> {
  await desk.settle();
  assert.equal(desk.text, model.text, 'the text is what was written, and nothing else');
  if (!desk.visible) return;
  assert.deepEqual(desk.page.view, desk.fresh, 'the page shows the newest text');
  const lines = desk.text.split('\n').length;
  for (const { line } of desk.page.view?.waiting.findings ?? [])
    assert.ok(line < lines, 'a finding stands inside of the text');
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

/** A word at the start of a line. */
function typing(text: string, at: number, word: string): Splice {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const start = starts[at % starts.length] ?? 0;
  return { start, end: start, text: text.includes('\r\n') ? word.replaceAll('\n', '\r\n') : word };
}
const put = (text: string, { start, end, text: word }: Splice): string => text.slice(0, start) + word + text.slice(end);

const type = (at: number, word: string): Step =>
  step(`type ${JSON.stringify(word)} at ${at}`, always, async (model, desk) => {
    const splice = typing(desk.text, at, word);
    wrote(model, put(model.text, splice));
    desk.edit([splice]);
  });

/** Somebody writes these, whatever they look like. */
const names = [
  'B',
  'no',
  '007',
  'a: b',
  '# not a remark',
  "it's",
  ' [x',
  '営業と開発',
  '- item',
  '"',
  '%',
  '&a',
  '2026-12-17',
];

function actOn(text: string, kind: number, pick: number): Act {
  const { sessions, series } = read(text).plan;
  const session = sessions[pick % Math.max(1, sessions.length)];
  const nth = session?.nth ?? 0;
  const blocks = session?.agenda ?? [];
  const block = blocks[pick % Math.max(1, blocks.length)];
  const path = ['sessions', nth, 'agenda', block?.nth ?? 0];
  const before = blocks[(pick * 5) % (blocks.length + 1)]?.nth ?? null;
  const name = names[pick % names.length] ?? '';
  const all: readonly Act[] = [
    { act: 'moveBlock', session: nth, block: block?.nth ?? 0, before },
    { act: 'set', path: [...path, 'minutes'], saw: block?.minutes ?? null, value: (pick % 60) + 1 },
    { act: 'set', path: [...path, 'what'], saw: block?.what ?? null, value: name },
    { act: 'set', path: ['series', 'title'], saw: series?.title ?? null, value: name },
    { act: 'set', path: ['sessions', nth, 'host'], saw: session?.host ?? null, value: 'noor' },
    { act: 'set', path: ['sessions', nth, 'date'], saw: session?.date ?? null, value: `2027-0${(pick % 9) + 1}-11` },
    { act: 'addBlock', session: nth, before, minutes: 5, what: name },
    { act: 'addFormat', session: nth, format: 'lean-coffee', minutes: 60 },
    { act: 'remove', path, saw: block?.what ?? '' },
    { act: 'join', session: nth, list: 'cohosts', id: 'ken' },
    { act: 'leave', session: nth, list: 'topics', id: 'x' },
    { act: 'addHint', session: nth, said: name, from: 'ken' },
    { act: 'addFollowup', session: nth, what: name, owner: 'mio' },
    { act: 'addSession', date: `2026-11-${10 + (pick % 20)}`, host: 'mio' },
    { act: 'carryTopic', topic: 'x', from: nth, to: sessions[0]?.nth ?? 0 },
  ];
  return all[kind % all.length] as Act;
}

const plan = (kind: number, pick: number): Step =>
  step(`act ${kind} on ${pick}`, always, async (model, desk) => {
    if (!desk.visible) return;
    const { text } = model;
    const act = actOn(text, kind, pick);
    const steps = desk.edits;
    const { done } = await desk.act(act);
    if (!done) assert.equal(desk.text, text, 'what is refused changes nothing');
    assert.ok(desk.edits - steps <= 1, 'an act is one step of undo');
    if (isTorn(text)) assert.equal(desk.text, text, 'nothing is written into a conflict');
    if (done && act.act === 'set' && act.path[0] === 'series')
      assert.equal(read(desk.text).plan.series?.title, String(act.value).trim(), 'what is written is read');
    wrote(model, desk.text);
  });

let typedSoFar = 0;
/** Somebody types while an act is being worked out, on a page that may be an older one. */
const both = (kind: number, pick: number, at: number, late: number): Step =>
  step(`act ${kind} on ${pick} while somebody types at ${at}, ${late} turns later`, always, async (model, desk) => {
    if (!desk.visible) return;
    const before = model.text;
    const word = `# typed ${++typedSoFar}\n`;
    const answer = desk.act(actOn(before, kind, pick));
    for (let left = late; left > 0; left--) await undefined;
    const alone = desk.text;
    const splice = typing(alone, at, word);
    desk.edit([splice]);
    const { done } = await answer;
    const own = alone.includes('\r\n') ? word.replaceAll('\n', '\r\n') : word;
    assert.ok(desk.text.includes(own), 'what was typed is there');
    if (!done) assert.equal(desk.text, put(before, splice), 'what is refused changes nothing');
    if (alone !== before) wrote(model, alone);
    if (alone === before || desk.text !== put(alone, splice)) wrote(model, put(alone, splice));
    wrote(model, desk.text);
  });

const others: readonly Step[] = [
  step(
    'undo',
    ({ past }) => past.length > 0,
    async (model, desk) => {
      desk.goBack(desk.past, desk.future);
      model.future.push(model.text);
      model.text = model.past.pop() ?? '';
    },
  ),
  step(
    'redo',
    ({ future }) => future.length > 0,
    async (model, desk) => {
      desk.goBack(desk.future, desk.past);
      model.past.push(model.text);
      model.text = model.future.pop() ?? '';
    },
  ),
  step('save', always, async (_, desk) => {
    desk.disk = desk.text;
    desk.look();
  }),
  step('another program writes the file', always, async (model, desk) => {
    const text = `${desk.text}# outside\n`;
    if (desk.disk === desk.text) wrote(model, text);
    desk.writeOutside(text);
  }),
  step('the file is deleted', always, async (_, desk) => {
    desk.disk = undefined;
    desk.look();
  }),
  step('the file gets another name', always, async (_, desk) => {
    desk.uri = `file:///${desk.uri.length}.meetup.yaml`;
    desk.look();
  }),
  step('a conflict appears, or is solved', always, async (model, desk) => {
    const at = model.text.indexOf(conflict);
    const splice = at < 0 ? { start: 0, end: 0, text: conflict } : { start: at, end: at + conflict.length, text: '' };
    wrote(model, put(model.text, splice));
    desk.edit([splice]);
  }),
  step('the planner is covered, or comes back', always, async (_, desk) => {
    if (desk.visible) desk.hide();
    else desk.reveal();
  }),
  step('the window is loaded again', always, async (_, desk) => {
    if (desk.visible) desk.reload();
  }),
];

const kinds = fc.nat(14);
const steps = [
  fc
    .tuple(fc.nat(40), fc.constantFrom('# note\n', '  - date: 2026-12-24\n', '      - 5m new\n', '\n', 'x'))
    .map(([at, word]) => type(at, word)),
  fc.tuple(kinds, fc.nat(100)).map(([kind, pick]) => plan(kind, pick)),
  fc.tuple(kinds, fc.nat(100)).map(([kind, pick]) => plan(kind, pick)),
  fc.tuple(kinds, fc.nat(100), fc.nat(40), fc.nat(12)).map(([kind, pick, at, late]) => both(kind, pick, at, late)),
  fc.constantFrom(...others),
  fc.constantFrom(...others),
];

describe('a text and its planner, whatever is done with them and in whatever order it is heard', () => {
  it('lose nothing, write nothing unasked, undo to the byte, and show the newest text', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...sheets),
      fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
      fc.commands(steps, { maxCommands: 30, size: 'max' }),
      async (sheet, delays, commands) => {
        const setup = () => ({
          model: { text: sheet, past: [], future: [] },
          real: new PlannerDesk(sheet, delays),
        });
        await fc.asyncModelRun(setup, commands);
      },
    );
    await fc.assert(property, tries(12));
  }).timeout(0);
});
