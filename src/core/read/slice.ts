import type { Day } from '../plan/day.ts';
import type { Piece } from './cut.ts';
import type { Fault } from './fault.ts';
import { refusal } from './guard.ts';
import type { Node } from './node.ts';
import { parse } from './parser.ts';
import { readSimple } from './simple.ts';
import { reasonNamed } from './slips.ts';
import { syntaxFault, unreadable } from './syntax.ts';

/** A stretch of the text, parsed by itself. Offsets in `root` and `faults` count from its first character. */
export interface Slice extends Piece {
  readonly root: Node | undefined;
  /** Why the text of the slice cannot be read; empty when it is sound. */
  readonly faults: readonly Fault[];
  /** Read as simple YAML, which holds nothing that cannot be seen. */
  readonly simple: boolean;
}

/** Parses one piece of a text. */
export function parseSlice(piece: Piece): Slice {
  if (piece.holds === 'head') return sliceOf(piece, undefined);
  const { source } = piece;
  // Simple YAML needs no guard: it knows how deep it goes, and no aliases.
  const simple = readSimple(source);
  if (simple) return sliceOf(piece, simple, undefined, true);
  const refused = refusal(source);
  if (refused) {
    const end = Math.min(source.length, refused.at + 1);
    return sliceOf(piece, undefined, unreadable(refused.at, end, refused.reason));
  }
  const { root, errors, second } = parse(source);
  const fault =
    syntaxFault(errors, source, root) ??
    missingAlias(source, root) ??
    (second === undefined ? undefined : anotherDocument(second, source));
  return sliceOf(piece, root, fault);
}

/** Spelt out: of objects copied with more added, older engines give each a shape of its own, and keep it long. */
function sliceOf(piece: Piece, root: Node | undefined, fault?: Fault, simple = false): Slice {
  const { holds, section, key, under, indent, paused, source } = piece;
  return { holds, section, key, under, indent, paused, source, root, faults: fault ? [fault] : [], simple };
}

/** A second document starts here; nothing behind this line is read. */
function anotherDocument(start: number, source: string): Fault {
  const line = /[^\r\n]*/.exec(source.slice(start, start + 200))?.[0].trimEnd() ?? '';
  const end = Math.min(source.length, start + Math.max(1, line.length));
  return {
    rule: 'many-documents',
    start: Math.min(start, end - 1),
    end,
    path: [],
    facts: { reason: reasonNamed('documents') },
  };
}

/** Finds an alias without its anchor: the parser leaves those to whoever asks for the value. */
function missingAlias(source: string, node: Node | undefined): Fault | undefined {
  // What an alias stands for was looked through where it is written.
  if (!node || (node.alias && node.kind !== 'scalar')) return undefined;
  if (node.kind === 'map')
    return firstOf(
      node.pairs.map((pair) => pair.value),
      source,
    );
  if (node.kind === 'list') return firstOf(node.items, source);
  if (node.alias || node.value !== null || source[node.start] !== '*') return undefined;
  return unreadable(node.start, node.end, 'alias');
}
function firstOf(nodes: readonly Node[], source: string): Fault | undefined {
  for (const node of nodes) {
    const fault = missingAlias(source, node);
    if (fault) return fault;
  }
  return undefined;
}

/** A day written in the slice, to complete dates written without a year. */
export const dayNear = (source: string): Day | undefined =>
  /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)\b/.exec(source)?.[0] as Day | undefined;
