import type { Splice } from '../plan/change.ts';
import { sameId } from '../plan/id.ts';
import type { Path } from '../plan/path.ts';
import type { Node } from '../read/node.ts';
import { type Reading, read } from '../read/read.ts';
import { type Refusal, refuse, same } from './check.ts';
import { column, eolAt, lineStart, nextLine, spaces } from './lines.ts';
import { revise } from './revise.ts';
import { apply, compose } from './splice.ts';

/** The sections that any file of a folder may hold for all of them. */
const sharedSections = ['teams', 'people'] as const;
type Shared = (typeof sharedSections)[number];

/** What moving sections does to the text of both files. */
export type Extraction =
  | { readonly here: readonly Splice[]; readonly there: readonly Splice[] }
  | { readonly refused: Refusal };

/**
 * Moves teams and people out of a file into another, with their comments and layout. Read back on both sides: every
 * entry says there what it said here, and nothing else has changed.
 */
export function extractShared(here: Reading, there: Reading): Extraction {
  const sections = sharedSections.filter((section) => here.plan[section].size > 0);
  const refused = (reason: Refusal['reason'], ...path: Path): Extraction => ({ refused: refuse(reason, path) });
  if (sections.length === 0) return refused('gone', 'teams');
  if (!here.sound || !there.sound) return refused('broken', ...sections);
  for (const section of sections)
    for (const id of here.plan[section].keys())
      if ([...there.plan[section].keys()].some((other) => sameId(other) === sameId(id)))
        return refused('taken', section, id);
  const cut = revise(
    here,
    sections.map((section) => ({ do: 'removeField', path: [section] })),
  );
  if ('refused' in cut) return cut;
  let target = there;
  let splices: readonly Splice[] = [];
  for (const section of sections) {
    const block = blockOf(here, section);
    const splice = block === undefined ? undefined : insertion(target, section, block);
    if (!splice) return refused('unwritable', section);
    splices = compose(there.text, splices, [splice]);
    target = read(apply(target.text, [splice]), target);
  }
  const moved = sections.every((section) =>
    [...here.plan[section].keys()].every((id) => alike(nodeAt(here, [section, id]), nodeAt(target, [section, id]))),
  );
  const kept = sharedSections.every((section) =>
    [...there.plan[section].keys()].every((id) => alike(nodeAt(there, [section, id]), nodeAt(target, [section, id]))),
  );
  return moved && kept && target.sound ? { here: cut.splices, there: splices } : refused('unwritable', ...sections);
}

const nodeAt = (reading: Reading, path: Path): Node | undefined => reading.find(path)?.node;
const alike = (a: Node | undefined, b: Node | undefined): boolean => a !== undefined && b !== undefined && same(a, b);

/** The lines of a section, from the comment above it to its last entry; undefined where they are not together. */
function blockOf(reading: Reading, section: Shared): string | undefined {
  const cut = revise(reading, [{ do: 'removeField', path: [section] }]);
  const [splice, ...more] = 'refused' in cut ? [] : cut.splices;
  if (!splice || more.length > 0 || splice.text !== '') return undefined;
  return reading.text
    .slice(splice.start, splice.end)
    .replace(/^\s*\n/, '')
    .trimEnd();
}

/** Puts the lines of a section at the end of a text, or its entries below those of the same section. */
function insertion(reading: Reading, section: Shared, block: string): Splice | undefined {
  const { text } = reading;
  const eol = eolAt(text, text.length);
  const lines = block.split(/\r?\n/);
  if (!reading.find([section])) {
    const gap = /^\ufeff?$/.test(text) ? '' : /\n[ \t]*\r?\n$/.test(text) ? '' : text.endsWith('\n') ? eol : eol + eol;
    return { start: text.length, end: text.length, text: `${gap}${lines.join(eol)}${eol}` };
  }
  const last = [...reading.plan[section].keys()].at(-1);
  const pair = last === undefined ? undefined : reading.find([section, last]);
  const head = lines.findIndex((line) => /^["']?\w/.test(line));
  const entries = lines.slice(head + 1);
  const first = entries.find((line) => /^ +[^\s#]/.test(line));
  if (!pair?.pair || first === undefined || /[{[]/.test(lines[head] ?? '')) return undefined;
  const key = pair.base + pair.pair.keyStart;
  const end = nextLine(text, Math.max(pair.base + pair.node.end, pair.base + pair.pair.keyEnd));
  const [from, to] = [first.search(/\S/), column(text, key)];
  if (lineStart(text, key) === 0 || to === 0) return undefined;
  const shifted = entries.map((line) =>
    line.trim() === '' ? '' : line.startsWith(spaces(from)) ? spaces(to) + line.slice(from) : line,
  );
  const open = end === text.length && !text.endsWith('\n');
  return { start: end, end, text: `${open ? eol : ''}${shifted.join(eol)}${open ? '' : eol}` };
}
