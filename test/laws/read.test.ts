import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { Path } from '../../src/core/plan/path.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { tellNames } from '../../src/core/read/names.ts';
import type { Node } from '../../src/core/read/node.ts';
import { nodesOf } from '../../src/core/read/parser.ts';
import { type Reading, read, edit as readEdit, spanOf } from '../../src/core/read/read.ts';
import { document, edit, edited, snippet } from './files.ts';
import { law } from './runs.ts';

/** What a reading says, and where each of its parts stands. */
const said = (reading: Reading) => {
  const { plan, faults, sound, text, length, lead, starts, lines, shape, parts } = reading;
  return {
    ...{ plan, faults, sound, text, length, lead, starts, lines, shape },
    parts: parts.map(({ source, holds, section, key }) => ({ source, holds, section, key })),
    entries: [...reading.entries()],
  };
};

/** True where the plan says what a plain parse of the text says: entries, short forms and numbers as text allowed for. */
function agrees(said: unknown, plain: unknown): boolean {
  if (said instanceof Map) {
    const keys = Array.isArray(plain) ? plain.map(String) : Object.keys(plain as object);
    return (
      said.size === keys.length &&
      keys.every((key) => agrees(said.get(key), (plain as Record<string, unknown>)[key] ?? undefined))
    );
  }
  if (Array.isArray(said)) {
    const items = (Array.isArray(plain) ? plain : [plain]).filter((item) => item !== null);
    return said.length === items.length && said.every((item, i) => agrees(item, items[i]));
  }
  if (typeof said === 'object' && said !== null) {
    const { nth: _, short, ...entry } = said as Record<string, unknown>;
    if (short)
      return typeof plain === 'string' && plain.startsWith(String(entry.minutes)) && plain.endsWith(String(entry.what));
    const keys = Object.entries((plain ?? {}) as object).flatMap(([key, value]) =>
      value === null || key.startsWith('x-') ? [] : [key],
    );
    return (
      Object.keys(entry).length === keys.length &&
      keys.every((key) => agrees(entry[key], (plain as Record<string, unknown>)[key]))
    );
  }
  return (
    said === plain ||
    (typeof plain === 'number' && Number(said) === plain) ||
    (said === undefined && plain === undefined)
  );
}

/** Every value written in the text, by the path `find` knows it under. */
function* written(node: Node, path: Path): Iterable<readonly [Path, Node]> {
  yield [path, node];
  if (node.kind === 'map') for (const { key, value } of node.pairs) yield* written(value, [...path, key]);
  if (node.kind === 'list') for (const [i, item] of node.items.entries()) yield* written(item, [...path, i]);
}

/** Any text at all: noise, pieces of YAML in a row, files with slips. */
const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(snippet, { maxLength: 12 }).map((all) => all.join('')),
  fc.tuple(document, fc.array(edit, { maxLength: 4 })).map(([text, edits]) => edits.reduce(edited, text)),
);

/** A reading's faults, each with its span given by `place`: to compare texts that differ in what stands between. */
const faultsAt = (text: string, place: (offset: number) => unknown) =>
  read(text).faults.map(({ rule, start, end, path, because, facts }) => {
    // A stretch of no characters takes in one beside it, which may be a line end.
    const shown = text.slice(start, end).trimEnd().length;
    return { rule, path, because, facts, from: place(start), to: place(start + shown) };
  });
const lineAndColumn =
  (text: string) =>
  (offset: number): string => {
    const before = text.slice(0, offset).split('\n');
    return `${before.length}:${before.at(-1)?.replace('\r', '').length}`;
  };

/**
 * Where we are kinder than a plain parser: a doubled byte order mark is not a letter of the first key, and half of a
 * Windows line end is no value.
 */
const kinder = (text: string): boolean => text.startsWith('\ufeff\ufeff') || /\r(?!\n)/.test(text);

describe('reading', () => {
  law(
    'after edits says what reading the new text from the start says',
    200,
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
      let now = text;
      let reading = read(text);
      for (const { at, drop, add } of edits) {
        const start = Math.floor(at * now.length);
        const splice = { start, end: Math.min(now.length, start + drop), text: add };
        now = now.slice(0, start) + add + now.slice(splice.end);
        reading = readEdit(reading, [splice]);
        assert.deepEqual(said(reading), said(read(now)));
      }
    }),
  );

  law(
    'of slices says what reading the text in one piece says, where nothing is at fault',
    70,
    fc.property(document, fc.option(edit), (text, slip) => {
      const mended = slip ? edited(text, slip) : text;
      const reading = read(mended);
      if (reading.faults.length > 0 || kinder(mended)) return;
      const parsed = parseDocument(mended, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
      assert.deepEqual(
        parsed.errors.map(({ message }) => message),
        [],
      );
      const plain: Record<string, unknown> = parsed.toJS() ?? {};
      for (const [section, value] of Object.entries(plain))
        if (value !== null && !section.startsWith('x-'))
          assert.ok(agrees(reading.plan[section as keyof Plan], value), `${section}: ${JSON.stringify(value)}`);
    }),
  );

  law(
    'finds no fault with the text of a file a plain parser reads whole',
    60,
    fc.property(document, (text) => {
      const parsed = parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
      try {
        if (parsed.errors.length > 0 || parsed.toJS() === null) return;
      } catch {
        return; // An alias without its anchor.
      }
      assert.deepEqual(
        read(text).faults.filter(({ rule }) => rule === 'yaml-syntax'),
        [],
      );
    }),
  );

  law(
    'never throws, and points into the text',
    120,
    fc.property(any, (text) => {
      for (const { start, end } of read(text).faults) {
        assert.ok(start >= 0 && end <= text.length, `${start}–${end} of ${text.length}`);
        assert.ok(start < end || text === '', `${start}–${end}`);
      }
    }),
  );

  law(
    'finds every value where it is written',
    25,
    fc.property(document, fc.option(edit), (text, slip) => {
      const before = read(text);
      const reading = slip ? read(edited(text, slip), before) : before;
      const parsed = parseDocument(reading.text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
      const top = nodesOf(parsed, reading.text);
      if (reading.faults.length > 0 || top?.kind !== 'map' || kinder(reading.text)) return;
      for (const [path, node] of written(top, []))
        if (path.length > 0 && !String(path[0]).startsWith('x-')) {
          const found = reading.find(path);
          assert.ok(found, `${path.join('/')} is not found`);
          if (node.kind === 'scalar' && node.end > node.start)
            assert.deepEqual([found.base + found.node.start, found.base + found.node.end], [node.start, node.end]);
          const source = reading.text.slice(found.base + found.node.start, found.base + found.node.end);
          if (node.kind === 'scalar' && node.style === 'plain' && !node.alias) assert.equal(source, node.source);
          if (node.kind !== 'scalar') assert.equal(source, source.trimEnd());
        }
    }),
  );

  law(
    'names a place in the text for every path, written or not',
    40,
    fc.property(
      any,
      fc.array(fc.oneof(fc.constantFrom('sessions', 'series', 'date', 'agenda'), fc.nat(3))),
      (text, path) => {
        for (const on of ['key', 'value', 'line'] as const) {
          const { start, end } = spanOf(read(text), path, on);
          assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
        }
      },
    ),
  );

  const slipped = fc
    .tuple(document, fc.array(edit, { maxLength: 2 }))
    .map(([text, edits]) => edits.reduce(edited, text).replaceAll('\r', '').replaceAll('\ufeff', ''));

  law(
    'says the same on the same lines whether they end in LF or CRLF',
    25,
    fc.property(slipped, (text) => {
      const twin = text.replaceAll('\n', '\r\n');
      assert.deepEqual(faultsAt(twin, lineAndColumn(twin)), faultsAt(text, lineAndColumn(text)));
      if (read(text).sound) assert.deepEqual(read(twin).plan, read(text).plan);
    }),
  );

  law(
    'says the same behind a byte order mark',
    25,
    fc.property(slipped, (text) => {
      assert.deepEqual(
        faultsAt(`\ufeff${text}`, (offset) => offset - 1),
        faultsAt(text, (offset) => offset),
      );
      assert.deepEqual(read(`\ufeff${text}`).plan, read(text).plan);
    }),
  );

  law(
    'takes in the same names on its way as a look through each entry afterwards',
    200,
    fc.property(any, (text) => {
      for (const { path, node, memo } of read(text).entries()) {
        if (!memo.names || /(?:^|[\s,[{:-])\*/m.test(text)) continue;
        const told: string[] = [];
        tellNames(node, path, (kind, id, _, __, defines) => void (defines || told.push(`${kind} ${id}`)));
        const taken = Object.entries(memo.names).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id}`));
        assert.deepEqual(taken.sort(), told.sort());
      }
    }),
  );

  law(
    'says the same between comments',
    20,
    fc.property(document, fc.constantFrom('# note', '# host: ken', '#', '#- x', '# "'), (text, comment) => {
      if (!read(text).sound) return;
      const eol = text.includes('\r\n') ? '\r\n' : '\n';
      const twin = text.replace(/^(?=[a-z-]+:)/gm, comment + eol);
      assert.deepEqual(read(twin).plan, read(text).plan);
      assert.deepEqual(
        read(twin).faults.map(({ rule, path }) => [rule, path]),
        read(text).faults.map(({ rule, path }) => [rule, path]),
      );
    }),
  );
});
