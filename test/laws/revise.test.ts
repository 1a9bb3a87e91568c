import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer, parseDocument } from 'yaml';
import type { Change, Splice, Value } from '../../src/core/plan/change.ts';
import { addDays, type Day } from '../../src/core/plan/day.ts';
import type { Path } from '../../src/core/plan/path.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { oneLine } from '../../src/core/planner/acts/blocks.ts';
import { isEmpty, type Node } from '../../src/core/read/node.ts';
import { nodesOf } from '../../src/core/read/parser.ts';
import { read } from '../../src/core/read/read.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { compose } from '../../src/core/revise/splice.ts';
import { document, edit, edited } from './files.ts';
import { law } from './runs.ts';
import { anyText } from './texts.ts';

function revised(text: string, ...changes: Change[]): string {
  const revision = revise(read(text), changes);
  if ('refused' in revision) assert.fail(`${JSON.stringify(revision.refused)} for ${JSON.stringify(changes)}\n${text}`);
  return apply(text, revision.splices);
}

/** What a value says, without how it is written. */
function said(node: Node | undefined): unknown {
  if (!node || isEmpty(node)) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(said);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key, said(value)]));
}
const saidAt = (text: string, path: Path): unknown => said(read(text).find(path)?.node);

// The places a text can be written to, in the styles people write them.
const title = ['series', 'title'];
const places: readonly (readonly [before: string, path: Path])[] = [
  ['series:\n  title: x # c\n  goal: y\n', title],
  ["series:\r\n  title: 'x'\r\n  goal: y\r\n", title],
  ['series:\n  title: "x"', title],
  ['series:\n  title: |\n    x\n    y\n\n  # c\n  goal: y\n', title],
  ['series:\n  title: >-\n    x', title],
  ['series:\n  title: # later\n  goal: y', title],
  ['series:\n  title:\n    x\n    y # c\n  goal: y\n', title],
  ['series: { title: x, goal: y }\n', title],
  ['series: {goal: y}\n', title],
  ['\ufeffseries:\r\n    goal: y', title],
  ['series:\n  questions:\n  - x\n  - y\n', ['series', 'questions', 0]],
  ['series:\n  questions: [x, "y"]\n', ['series', 'questions', 1]],
  ['sessions:\n  - date: x\n    title: y', ['sessions', 0, 'date']],
  ['topics:\n  a:\n    concerns: { dev: x, sales: }\n', ['topics', 'a', 'concerns', 'sales']],
  ['meetup: 1\n', title],
];

describe('revise: what is written is read', () => {
  law(
    'any text, wherever it is written',
    100,
    fc.property(fc.constantFrom(...places), anyText, ([before, path], value) => {
      assert.equal(saidAt(revised(before, { do: 'setField', path, value }), path), value);
    }),
  );

  law(
    'any text in a new line of a list',
    60,
    fc.property(
      fc.constantFrom(
        'series:\n  questions:\n  - x\n\n  - y # c\n',
        'series:\n  questions: [x, y]\n',
        'series:\r\n  title: A\r\n',
        'series: { questions: [] }',
        'series:\n  questions:\n    - |\n      x\n',
      ),
      anyText,
      (before, value) => {
        const path = ['series', 'questions'];
        const items = saidAt(revised(before, { do: 'addItem', path, value }), path);
        assert.equal((items as unknown[]).at(-1), value);
      },
    ),
  );

  const sections = [
    'people:\n  ken: { name: Ken }\n',
    'people: {}\n',
    'people: { a: {} }\n',
    'people:\n    ken:\n    mio:',
  ];
  law(
    'any key, added and renamed',
    40,
    fc.property(fc.constantFrom(...sections), anyText, anyText, (before, id, name) => {
      const key = id.slice(0, 900);
      if (['ken', 'mio', 'a'].includes(key)) return;
      const after = revised(before, { do: 'addNamed', section: 'people', id: key, value: { name } });
      assert.equal(saidAt(after, ['people', key, 'name']), name);
      const renamed = revised(after, { do: 'renameKey', path: ['people', key], to: `${key}2` });
      assert.equal(saidAt(renamed, ['people', `${key}2`, 'name']), name);
    }),
  );
});

// One edit of a generated file, and what a plain parser says of the file before and after.

const leaf: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom<Value>(0, 7, 1.5, true, false, 60) },
);
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ what: leaf, who: leaf }, { requiredKeys: ['what'] }) as fc.Arbitrary<Value> },
);
const kinds = [
  ...(['replace', 'insert', 'remove', 'rename', 'append', 'quote', 'named', 'session', 'decision'] as const),
  ...(['move', 'block'] as const),
] as const;
type Kind = (typeof kinds)[number];
interface Wish {
  readonly kind: Kind;
  readonly pick: number;
  readonly value: Value;
}
const wish: fc.Arbitrary<Wish> = fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(10_000), value });

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null | undefined;
const options = { prettyErrors: false, uniqueKeys: false, stringKeys: true } as const;
const plain = (text: string): Json => JSON.parse(JSON.stringify(parseDocument(text, options).toJS() ?? {})) as Json;

interface Spot {
  readonly path: Path;
  readonly node: Node;
  /** From the start of the first line, with its key or dash, to the end of the last. */
  readonly from: number;
  readonly to: number;
  /** How many parts the list or map around it has, and whether that stands between brackets. */
  readonly among: number;
  readonly flow: boolean;
}

/** Every value in a text, with the lines it stands on. */
function spots(text: string): readonly Spot[] {
  const found: Spot[] = [];
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const visit = (node: Node, path: Path, lead: number, among: number, flow: boolean): void => {
    const from = Math.max(bom, text.lastIndexOf('\n', lead) + 1);
    const end = text.indexOf('\n', Math.max(lead, node.end - 1));
    if (path.length > 0) found.push({ path, node, from, to: end === -1 ? text.length : end, among, flow });
    if (node.alias || node.kind === 'scalar') return;
    const inner = flow || node.flow;
    if (node.kind === 'map')
      for (const pair of node.pairs) visit(pair.value, [...path, pair.key], pair.keyStart, node.pairs.length, inner);
    if (node.kind === 'list')
      node.items.forEach((item, nth) => {
        const dash = node.flow ? item.start : text.lastIndexOf('-', Math.max(node.start, item.start - 1));
        visit(item, [...path, nth], Math.max(dash, node.start), node.items.length, inner);
      });
  };
  const root = nodesOf(parseDocument(text, options), text);
  if (root) visit(root, [], 0, 1, false);
  return found;
}

/** The change a wish stands for in this text, and the value it is about; undefined where the text has no place for it. */
function changeFor(text: string, { kind, pick, value }: Wish): { change: Change; spot?: Spot } | undefined {
  const all = spots(text);
  const fitting = all.filter(({ path, node, among }) => {
    if (kind === 'replace' || kind === 'quote') return node.kind === 'scalar' && path.length > 1;
    if (kind === 'insert') return node.kind === 'map' && !node.alias;
    if (kind === 'append') return node.kind === 'list';
    if (kind === 'move') return typeof path.at(-1) === 'number' && among > 1;
    if (kind === 'block') return isBlock(path);
    return kind === 'rename' ? typeof path.at(-1) === 'string' && path.length > 1 : path.length > 1;
  });
  const spot = fitting[pick % Math.max(1, fitting.length)];
  const day = addDays('2026-11-01' as Day, pick % 80);
  if (kind === 'named') return { change: { do: 'addNamed', section: 'people', id: `n${pick}`, value: { name: 'N' } } };
  if (kind === 'session') return { change: { do: 'addSession', session: { date: day, host: 'ken' } } };
  if (kind === 'decision') return { change: { do: 'addDecision', decision: { date: day, decision: 'continue' } } };
  if (!spot) return undefined;
  const { path } = spot;
  switch (kind) {
    case 'replace':
      return { change: { do: 'setField', path, value }, spot };
    case 'insert': {
      const key = ['title', 'place', 'x-note', 'teams'][pick % 4] ?? '';
      const there = spot.node.kind === 'map' && spot.node.pairs.some((pair) => pair.key === key);
      return there ? undefined : { change: { do: 'setField', path: [...path, key], value }, spot };
    }
    case 'remove':
      return { change: { do: 'removeField', path }, spot };
    case 'rename':
      return { change: { do: 'renameKey', path, to: `x-${pick}` }, spot };
    case 'append': {
      const count = spot.node.kind === 'list' ? spot.node.items.length : 0;
      const at = pick % 3 === 0 ? {} : { at: pick % (count + 1) };
      return { change: { do: 'addItem', path, value, ...at }, spot };
    }
    case 'quote':
      return { change: { do: 'quoteText', path }, spot };
    case 'move':
      return { change: { do: 'moveItem', path, to: pick % spot.among }, spot };
    case 'block': {
      const what = typeof value === 'string' && value.trim() !== '' ? { what: oneLine(value) } : {};
      return { change: { do: 'setBlock', path, minutes: 1 + (pick % 90), ...what }, spot };
    }
  }
}

const isBlock = (path: Path): boolean => path.length === 4 && path[0] === 'sessions' && path[2] === 'agenda';

/** What a block says after it was changed, however it is written; the rest of the plan says what it said. */
function checkBlock(text: string, after: string, { path, minutes, what }: Extract<Change, { do: 'setBlock' }>): void {
  const blocks = (plan: Plan): unknown =>
    plan.sessions.flatMap(({ nth, agenda = [] }) =>
      agenda.map((block) => (nth === path[1] && block.nth === path[3] ? { ...block, minutes, what } : block)),
    );
  const [before, now] = [read(text).plan, read(after).plan];
  const own = now.sessions.find(({ nth }) => nth === path[1])?.agenda?.find(({ nth }) => nth === path[3]);
  assert.equal(own?.minutes, minutes);
  if (what !== undefined) assert.equal(own?.what, what.trim());
  assert.deepEqual(blocks(now), blocks(before));
  const others = ({ sessions, ...rest }: Plan) => ({ ...rest, sessions: sessions.map(({ agenda, ...one }) => one) });
  assert.deepEqual(others(now), others(before));
}

/** What the file should say after the change, worked out without it. */
function expected(before: Json, change: Change, spot: Spot | undefined): Json {
  const whole = structuredClone(before) as { [key: string]: Json };
  const at = (path: Path): { [key: string]: Json } =>
    path.reduce<{ [key: string]: Json }>((here, step) => {
      here[step] ??= {};
      return here[step] as { [key: string]: Json };
    }, whole);
  const last = 'path' in change ? String(change.path.at(-1)) : '';
  switch (change.do) {
    case 'setField':
      at(change.path.slice(0, -1))[last] = change.value as Json;
      return whole;
    case 'removeField': {
      const parent = at(change.path.slice(0, -1)) as Json;
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete (parent as { [key: string]: Json })[last];
      return whole;
    }
    case 'renameKey': {
      const parent = at(change.path.slice(0, -1));
      parent[change.to] = parent[last];
      delete parent[last];
      return whole;
    }
    case 'addItem': {
      const list = at(change.path) as unknown as Json[];
      list.splice(change.at ?? list.length, 0, change.value as Json);
      return whole;
    }
    case 'moveItem': {
      const list = at(change.path.slice(0, -1)) as unknown as Json[];
      list.splice(change.to, 0, ...list.splice(Number(last), 1));
      return whole;
    }
    case 'quoteText': {
      const { node } = spot ?? {};
      // A text on several lines is one already; on one line it may have been a number.
      if (node?.kind === 'scalar' && node.style === 'plain' && !node.source.includes('\n'))
        at(change.path.slice(0, -1))[last] = node.source;
      return whole;
    }
    case 'addNamed':
      at([change.section])[change.id] = change.value as Json;
      return whole;
    case 'addDecision': {
      const renewal = at(['series', 'renewal']);
      renewal.decisions = [...((renewal.decisions as Json[] | undefined) ?? []), { ...change.decision } as Json];
      return whole;
    }
    default:
      return whole;
  }
}

/** Without what says nothing: an empty list goes with its key, an empty entry may be written in three ways. */
function tidy(value: Json): Json {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => tidy(item) ?? null);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = tidy(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const comments = (text: string): readonly string[] =>
  [...new Lexer().lex(text)].filter((token, nth, all) => token.startsWith('#') && all[nth - 1] !== '\u001f');
const isWithin = (some: readonly string[], all: readonly string[]): boolean => {
  let at = 0;
  for (const one of all) if (one === some[at]) at++;
  return at === some.length;
};
const eolOf = (text: string): string | undefined => {
  const [crlf, lf] = [text.match(/\r\n/g)?.length ?? 0, text.match(/\n/g)?.length ?? 0];
  return lf === 0 || (crlf !== 0 && crlf !== lf) ? undefined : crlf ? '\r\n' : '\n';
};

/** Where bytes may change: the lines of the value; where it is the last of its kind, those of what goes with it. */
function allowed(text: string, spot: Spot, kind: Kind): readonly [from: number, to: number] {
  let { from, to } = spot;
  if (kind === 'remove') {
    for (let it: Spot | undefined = spot; it && it.among === 1; ) {
      const up: Path = it.path.slice(0, -1);
      it = spots(text).find(({ path }) => path.length === up.length && path.every((step, nth) => step === up[nth]));
      if (it) [from, to] = [it.from, it.to];
    }
  }
  // A text written with `|+` owns the blank lines behind it.
  return [from, to + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0)];
}

function checkBytes(text: string, splices: readonly Splice[], kind: Kind, spot: Spot | undefined): void {
  const shown = JSON.stringify({ kind, path: spot?.path, splices });
  splices.forEach(({ start, end }, nth) => {
    assert.ok(0 <= start && start <= end && end <= text.length, shown);
    assert.ok(nth === 0 || (splices[nth - 1]?.end ?? 0) < start, `apart from each other: ${shown}`);
  });
  const after = apply(text, splices);
  assert.equal(after.startsWith('\ufeff'), text.startsWith('\ufeff'), `byte order mark: ${shown}`);
  const eol = eolOf(text);
  if (eol) assert.equal(eolOf(after) ?? eol, eol, `line ends: ${shown}`);
  if (after !== '' && text.trim() !== '' && kind !== 'remove')
    assert.equal(/\n$/.test(after), /\n$/.test(text), `last line end: ${shown}`);
  if (kind === 'move') {
    const characters = (all: string): string => [...all.replace(/\s/g, '')].sort().join('');
    assert.equal(characters(after), characters(text), `moved, and nothing else: ${shown}`);
    return;
  }
  if (kind === 'replace' || kind === 'rename' || kind === 'quote' || kind === 'remove' || kind === 'block') {
    if (!spot) return;
    const [from, to] = allowed(text, spot, kind);
    for (const { start, end } of splices) {
      if (kind !== 'remove') assert.ok(from <= start && end <= to, `outside of its lines: ${shown}`);
      // Blank lines and comments about the entry go with it, and nothing else.
      const outside =
        text.slice(start, Math.max(start, Math.min(end, from))) + text.slice(Math.max(start, to), Math.max(to, end));
      for (const line of outside.split('\n')) assert.match(line, /^\s*(#.*)?,?\s*$/, `not about the entry: ${shown}`);
    }
  } else for (const { start, end } of splices) assert.match(text.slice(start, end), /^[\s[\]{},~]*$/, `lost: ${shown}`);
  const kept = kind !== 'remove' && spot?.node.kind !== undefined;
  if (kept) assert.ok(isWithin(comments(text), comments(after)), `comments: ${shown}\n${after}`);
}

describe('revise: one edit, one place', () => {
  const made = new Map<Kind, number>();
  const refused = new Map<Kind, number>();
  law(
    'changes what was asked for and not a byte elsewhere',
    1000,
    fc.property(document, wish, (text, wish) => {
      const asked = changeFor(text, wish);
      if (!asked || read(text).faults.length > 0) return;
      const { change, spot } = asked;
      const revision = revise(read(text), [change]);
      const tally = 'refused' in revision ? refused : made;
      tally.set(wish.kind, (tally.get(wish.kind) ?? 0) + 1);
      if ('refused' in revision) return;
      checkBytes(text, revision.splices, wish.kind, spot);
      const after = plain(apply(text, revision.splices));
      if (change.do === 'addSession') {
        const { sessions = [], ...rest } = after as { sessions?: Json[] };
        const { sessions: were, ...others } = plain(text) as { sessions?: Json[] };
        const nth = sessions.findIndex((session) => JSON.stringify(session) === JSON.stringify(change.session));
        assert.notEqual(nth, -1, 'the new session is there');
        assert.deepEqual(tidy(sessions.toSpliced(nth, 1)), tidy(were ?? []));
        assert.deepEqual(tidy(rest), tidy(others));
      } else if (change.do === 'setBlock') checkBlock(text, apply(text, revision.splices), change);
      else assert.deepEqual(tidy(after), tidy(expected(plain(text), change, spot)), JSON.stringify(change));
    }),
  );

  it('is seldom refused in a sound file', () => {
    const [yes, no] = [made, refused].map((tally) => [...tally.values()].reduce((sum, count) => sum + count, 0));
    assert.ok((yes ?? 0) >= (no ?? 0) * 2, `${yes} made, ${no} refused`);
  });
});

describe('revise: several changes', () => {
  const wishes = fc.array(wish, { minLength: 2, maxLength: 4 });

  law(
    'become one edit that does what they do one after the other',
    20,
    fc.property(document, wishes, (text, wishes) => {
      if (read(text).faults.length > 0) return;
      const changes: Change[] = [];
      let step = text;
      for (const wish of wishes) {
        const asked = changeFor(step, wish);
        const revision = asked && revise(read(step), [asked.change]);
        if (!asked || !revision || 'refused' in revision) continue;
        changes.push(asked.change);
        step = apply(step, revision.splices);
      }
      const once = revise(read(text), changes);
      assert.ok('splices' in once, JSON.stringify(once));
      assert.equal(apply(text, once.splices), step);
      once.splices.forEach(({ start, end }, nth) => {
        assert.ok(start <= end && (nth === 0 || (once.splices[nth - 1]?.end ?? 0) < start), 'they do not touch');
      });
    }),
  );

  law(
    'are all made or none',
    15,
    fc.property(document, wishes, fc.nat(4), (text, wishes, at) => {
      const changes = wishes.flatMap((wish) => changeFor(text, wish)?.change ?? []);
      const impossible: Change = { do: 'removeField', path: ['series', 'nothing', 'here'] };
      const before = read(text);
      const copy = JSON.stringify(before.plan.sessions);
      const revision = revise(before, changes.toSpliced(at, 0, impossible));
      assert.ok('refused' in revision && !('splices' in revision));
      assert.equal(before.text, text);
      assert.equal(JSON.stringify(before.plan.sessions), copy, 'the reading is left alone');
    }),
  );

  const splices = (text: string, cuts: readonly number[], words: readonly string[]): readonly Splice[] => {
    const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
    return words.flatMap((word, nth) => {
      const [start, end] = [at[nth * 2], at[nth * 2 + 1]];
      return start === undefined ? [] : [{ start, end: end ?? start, text: word }];
    });
  };
  law(
    'two edits composed are the one after the other',
    1000,
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '👋'), maxLength: 20 }),
      fc.array(fc.nat(40), { maxLength: 6 }),
      fc.array(fc.nat(40), { maxLength: 6 }),
      fc.array(fc.constantFrom('', 'a', 'ab', '\r\n', '👋', '\n'), { minLength: 3, maxLength: 3 }),
      (text, one, two, words) => {
        const first = splices(text, one, words);
        const between = apply(text, first);
        const next = splices(between, two, words.toReversed());
        const both = compose(text, first, next);
        assert.equal(apply(text, both), apply(between, next));
        for (const [nth, { start }] of both.entries())
          assert.ok(nth === 0 || (both[nth - 1]?.end ?? 0) < start, JSON.stringify(both));
      },
    ),
  );
});

describe('revise: where a text is broken', () => {
  const slipped = fc
    .tuple(document, fc.array(edit, { minLength: 1, maxLength: 2 }))
    .map(([text, edits]) => edits.reduce(edited, text));

  law(
    'no byte of what cannot be read is touched, and nothing becomes worse',
    50,
    fc.property(slipped, wish, (text, wish) => {
      const reading = read(text);
      const asked = reading.sound ? undefined : changeFor(text, wish);
      if (!asked) return;
      const revision = revise(reading, [asked.change]);
      if ('refused' in revision) return;
      const broken = reading.parts.flatMap(({ faults, source }, nth) =>
        faults.length > 0 ? [{ source, from: reading.starts[nth] ?? 0 }] : [],
      );
      for (const { source, from } of broken)
        for (const { start, end } of revision.splices) assert.ok(end <= from || start >= from + source.length, source);
      const after = read(apply(text, revision.splices));
      assert.equal(after.parts.filter(({ faults }) => faults.length > 0).length, broken.length);
    }),
  );

  law(
    'a merge conflict refuses every change',
    25,
    fc.property(document, edit, wish, (text, { at }, wish) => {
      const conflict = '\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n';
      const torn = edited(text, { at, drop: 0, add: conflict });
      const asked = changeFor(torn, wish);
      if (asked) assert.ok('refused' in revise(read(torn), [asked.change]));
    }),
  );

  law(
    'never throws, whatever the text and the path',
    30,
    fc.property(
      fc.oneof(slipped, fc.string({ unit: 'binary', maxLength: 40 })),
      fc.array(fc.oneof(fc.nat(3), fc.constantFrom('sessions', 'series', 'title', 'teams', '__proto__', '', '1')), {
        maxLength: 4,
      }),
      leaf,
      (text, path, value) => {
        const reading = read(text);
        const changes: Change[] = [
          { do: 'setField', path, value },
          { do: 'removeField', path },
          { do: 'renameKey', path, to: String(value) },
          { do: 'addItem', path, value, at: 1 },
          { do: 'quoteText', path },
        ];
        for (const change of changes) {
          const revision = revise(reading, [change]);
          assert.ok('refused' in revision || typeof apply(text, revision.splices) === 'string');
        }
      },
    ),
  );
});
