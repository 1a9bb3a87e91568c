import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../scripts/run/failure.ts';
import type { Subject } from './built.ts';
import { type Defect, defects } from './made/defects.ts';
import { type Edit, edited, undone } from './made/edits.ts';
import { folderOf, oneFile } from './made/files.ts';
import { random } from './measure/random.ts';
import type { Peer } from './peer.ts';
import { onLines, type Problem } from './problem.ts';

/** What each of them finds in files with one defect each. */
export interface Coverage {
  readonly defects: readonly {
    readonly what: string;
    readonly schema: boolean;
    readonly ours: boolean;
    readonly peer: boolean;
  }[];
  readonly ours: number;
  readonly peer: number;
  readonly of: number;
}

/** Sees to it that what will be measured is right; a time of something wrong says nothing. */
export async function checkItself(subject: Subject, peer: Peer): Promise<Coverage> {
  const troubles = [...(await findingsInSoundFiles(subject, peer)), ...editsThatDiffer(subject)];
  const coverage = await coverageOf(subject, peer);
  for (const { what, ours } of coverage.defects) if (!ours) troubles.push(`We do not find: ${what}.`);
  if (troubles.length > 0) throw new Failure(`The bench does not trust itself.\n${troubles.join('\n')}`);
  return coverage;
}

async function findingsInSoundFiles({ checkWhole }: Subject, peer: Peer): Promise<string[]> {
  const sample = [...folderOf(40)].map(({ text }) => text);
  const troubles: string[] = [];
  for (const text of [oneFile(500), oneFile(5000), oneFile(50_000), ...sample]) {
    const lines = text.split('\n').length;
    // Once the large one: the peer takes seconds for it.
    const found = [...checkWhole(text), ...(lines > 10_000 ? [] : await peer.check(text))];
    if (found[0]) troubles.push(`A file of ${lines} lines that should be sound: ${found[0].message}`);
  }
  return troubles;
}

const typed = [
  'x',
  '7',
  ' ',
  '\n',
  '\n  ',
  '- ',
  ': ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '#',
  '|',
  '\t',
  '　',
  '：',
  'é',
  '葛',
  'tbd',
];
const lines = [
  '  - date: 2026-12-24\n',
  'x-own: 1\n',
  'people:\n',
  '    host: nobody\n',
  'sessions:\n',
  '---\n',
  '&a ',
];

/** Types into a file, sound or not, and looks whether it says the same as when it is read whole. */
function editsThatDiffer({ openFile, keystroke }: Subject): string[] {
  const next = random(2026);
  const below = (limit: number): number => Math.floor(next() * limit);
  const edits: Edit[] = [];
  let text = oneFile(500);
  let file = openFile(text);
  for (let nth = 0; nth < 200; nth++) {
    const last = edits.length > 2 || next() < 0.4 ? edits.pop() : undefined;
    const edit = last ?? randomEdit(text, below);
    if (!last) edits.push(undone(text, edit));
    text = edited(text, edit);
    const before = file;
    file = keystroke(before, edit);
    if (!isDeepStrictEqual(file.problems, openFile(text, before).problems))
      return [
        `After ${nth + 1} edits, the last being ${JSON.stringify(edit)}, the problems are not those of the whole.`,
      ];
  }
  return [];
}

function randomEdit(text: string, below: (limit: number) => number): Edit {
  const at = below(text.length);
  const kind = below(4);
  if (kind === 0) return { start: at, end: Math.min(text.length, at + 1 + below(30)), text: '' };
  if (kind === 1) {
    const line = text.lastIndexOf('\n', at) + 1;
    return { start: line, end: line, text: lines[below(lines.length)] ?? '' };
  }
  return { start: at, end: at, text: typed[below(typed.length)] ?? '' };
}

async function coverageOf({ checkWhole }: Subject, peer: Peer): Promise<Coverage> {
  const found: Coverage['defects'][number][] = [];
  for (const defect of defects()) {
    const { what, schema, text } = defect;
    found.push({
      what,
      schema,
      ours: finds(onLines(text, checkWhole(text)), defect),
      peer: finds(await peer.check(text), defect),
    });
  }
  const count = (by: 'ours' | 'peer'): number => found.filter((defect) => defect[by]).length;
  return { defects: found, ours: count('ours'), peer: count('peer'), of: found.length };
}

const finds = (problems: readonly Problem[], { lines: [first, last] }: Defect): boolean =>
  problems.some(({ line, endLine }) => line <= last && endLine >= first);
