import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
interface Source {
  /** Path from the top of the repository, with `/`. */
  readonly file: string;
  readonly text: string;
}

const sources: readonly Source[] = ['src', 'media'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') })),
);

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, '$1');

interface Import {
  /** A package's name with its path, or a file's path from the top of the repository. */
  readonly of: string;
  readonly typeOnly: boolean;
}

function importsOf({ file, text }: Source): readonly Import[] {
  const lines = /\b(?:import|export)\s+(type\s)?(?:[^'";()]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
  return [...withoutComments(text).matchAll(lines)].map(([, type, from, dynamic]) => {
    const of = from ?? dynamic ?? '';
    const path = of.startsWith('.') ? new URL(of, new URL(file, 'file:///')).pathname.slice(1) : of;
    return { of: path, typeOnly: type !== undefined };
  });
}

/** What each room of the core may stand on, itself left out. */
const below: Readonly<Record<string, readonly string[]>> = {
  plan: [],
  words: ['plan'],
  read: ['plan', 'words'],
  circle: ['plan', 'words', 'read'],
  language: ['plan', 'words', 'read', 'circle'],
  topics: ['plan', 'words', 'read', 'circle'],
  share: ['plan', 'words', 'read', 'circle'],
  groups: ['plan', 'words', 'read', 'circle'],
  report: ['plan', 'words', 'read', 'circle', 'topics'],
  cursor: ['plan', 'words', 'read', 'circle', 'language', 'topics', 'revise'],
  review: ['plan', 'words', 'read', 'circle', 'language', 'topics'],
  'examine.ts': ['plan', 'words', 'read', 'circle', 'language', 'topics', 'review'],
  planner: ['plan', 'words', 'read', 'circle', 'language', 'topics', 'review', 'examine.ts'],
  revise: ['plan', 'read'],
  'rule-page.ts': ['plan', 'words', 'circle', 'review', 'examine.ts'],
  'mend.ts': ['plan', 'read', 'review', 'revise'],
};
const corePackages = /^(?:yaml|zod\/mini|temporal-polyfill\/.+|ical\.js|d3-force)$/;
/** Types of the core a drawing may speak of; all of them plain JSON. */
const drawn = /^src\/core\/(?:planner\/.+|plan\/path|review\/rule)\.ts$/;

/** What a drawing may run of the core: it asks nothing and knows nothing of files. */
const shared = /^src\/core\/planner\/(?:run-clock|patch)\.ts$/;

/** Words that would make the core depend on when, where or by whom it is run. */
const impure =
  /\bDate\.now\b|\bnew Date\b|\bDate\(\)|Math\.random|\bprocess\.[a-z]|\bconsole\.[a-z]|\bglobalThis\b|setTimeout|setInterval|\/Now'|resolvedOptions|Intl\.\w+\(\)|toLocale\w+\(\)/;
/** Words that would let text from a file become code, markup or a request. */
const unsafe =
  /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write|\beval\(|new Function|child_process|worker_threads|\bfetch\(|XMLHttpRequest|WebSocket|node:https?|node:net|isTrusted\s*[:=]\s*true|supportHtml\s*[:=]\s*true|supportThemeIcons\s*[:=]\s*true/;

/** What the entry may bring along to know whether there is anything to wake up for. */
const search = 'src/editor/find.ts';

/** What runs the files of this extension where the host loads only the first: as the host itself does, from their text. */
const runner = 'src/editor/parts.ts';

/** What reads a text; whoever answers about one is given the reading of its version. */
const reader =
  /import\s+\{(?:[^}]*,)?\s*(?:read|edit|open|edited)\s*[,}][^']*'[^']*\/(?:read\/read|circle\/open|examine)\.ts'/;
const answering = /^src\/(?:editor\/show|core\/cursor|core\/language)\//;

/** Where a file steps over a border, in words. */
export function* trespasses(source: Source): Iterable<string> {
  const { file } = source;
  const code = withoutComments(source.text);
  const [, place = '', room = ''] = file.split('/');
  const core = file.startsWith('src/core/');
  for (const { of, typeOnly } of importsOf(source)) {
    const own = of.startsWith('src/') || of.startsWith('media/');
    if (core && !own && !corePackages.test(of)) yield `the core imports ${of}`;
    if (core && own) {
      const [, , target = ''] = of.split('/');
      if (!of.startsWith('src/core/')) yield `the core imports ${of}`;
      else if (target !== room && !below[room]?.includes(target)) yield `${room} imports ${target}`;
    }
    if (of === 'vscode' && place !== 'editor' && file !== 'src/extension.ts') yield 'only the editor imports vscode';
    if (place === 'cli' && own && !/^src\/(?:core|cli)\//.test(of)) yield `the command line imports ${of}`;
    if (place === 'editor' && own && !/^src\/(?:core|editor)\//.test(of)) yield `the editor imports ${of}`;
    if (place === 'editor' && of.startsWith('node:')) yield `the editor imports ${of}, which a browser does not have`;
    if (file === 'src/extension.ts' && of !== 'vscode' && of !== 'src/editor/editor.ts' && of !== search)
      yield `the entry imports ${of}`;
    if (file === search && of !== 'vscode') yield `the search of the entry imports ${of}`;
    if (
      file === 'src/extension.ts' &&
      own &&
      of !== search &&
      !typeOnly &&
      !/import\(\s*'\.\/editor\/editor\.ts'\s*\)/.test(code)
    )
      yield 'the entry loads more than itself';
    if (file.startsWith('media/')) {
      const drawing = of.startsWith('media/') || /^lit(?:\/|$)/.test(of);
      if (!drawing && !shared.test(of) && !(drawn.test(of) && typeOnly)) yield `the planner imports ${of}`;
    }
  }
  if (core && impure.test(code)) yield `the core is not pure: ${impure.exec(code)?.[0]}`;
  const [found] = unsafe.exec(file === runner ? code.replace('new Function(', '(') : code) ?? [];
  if (found) yield `unsafe: ${found}`;
  if (answering.test(file) && reader.test(code)) yield 'it reads a text by itself';
  // Other layers of the build take the values of what is exported once.
  if (/^export let\b/m.test(code)) yield 'what it exports changes';
  if (/@ts-(?:ignore|nocheck|expect-error)/.test(source.text)) yield 'the compiler is silenced';
}

describe('imports point one way', () => {
  it('reads all of the sources', () => {
    assert.ok(sources.length > 150, `${sources.length} files`);
    assert.ok(sources.flatMap(importsOf).length > 800);
    const rooms = new Set(sources.flatMap(({ file }) => (/^src\/core\/([^/]+)/.exec(file)?.[1] ?? []) as string));
    rooms.delete('tsconfig.json');
    assert.deepEqual([...rooms].sort(), Object.keys(below).sort(), 'every room has its place in the order');
  });

  const folders = new Map<string, Source[]>();
  for (const source of sources) {
    const folder = source.file.slice(0, source.file.lastIndexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), source]);
  }
  for (const [folder, files] of folders)
    it(folder, () => {
      const found = files.flatMap((source) => [...trespasses(source)].map((one) => `${source.file}: ${one}`));
      assert.deepEqual(found, []);
    });
});

describe('the fence holds', () => {
  const bad: readonly (readonly [file: string, text: string, found: string])[] = [
    ['src/core/plan/a.ts', "import { read } from '../read/read.ts';", 'plan imports read'],
    ['src/core/read/a.ts', "import type { Circle } from '../circle/circle.ts';", 'read imports circle'],
    ['src/core/revise/a.ts', "import {\n  ui,\n} from '../words/ui.ts';", 'revise imports words'],
    ['src/core/review/rules/a.ts', "export { x } from '../../planner/desk.ts';", 'review imports planner'],
    ['src/core/examine.ts', "import { x } from './planner/planner.ts';", 'examine.ts imports planner'],
    ['src/core/plan/a.ts', "import { readFileSync } from 'node:fs';", 'the core imports node:fs'],
    ['src/core/plan/a.ts', "import { z } from 'zod';", 'the core imports zod'],
    ['src/core/plan/a.ts', "import 'vscode';", 'the core imports vscode'],
    [
      'src/core/plan/a.ts',
      "const { x } = await import('../../editor/editor.ts');",
      'the core imports src/editor/editor.ts',
    ],
    ['src/cli/a.ts', "import * as vscode from 'vscode';", 'only the editor imports vscode'],
    ['src/cli/a.ts', "import { Editor } from '../editor/editor.ts';", 'the command line imports src/editor/editor.ts'],
    ['src/editor/show/a.ts', "import { x } from '../../cli/main.ts';", 'the editor imports src/cli/main.ts'],
    [
      'src/editor/show/a.ts',
      "import { join } from 'node:path';",
      'the editor imports node:path, which a browser does not have',
    ],
    ['src/extension.ts', "import { parse } from 'yaml';", 'the entry imports yaml'],
    [
      'src/editor/find.ts',
      "import { x } from '../core/plan/id.ts';",
      'the search of the entry imports src/core/plan/id.ts',
    ],
    ['src/extension.ts', "import { Editor } from './editor/editor.ts';", 'the entry loads more than itself'],
    [
      'media/planner/a.ts',
      "import type { X } from '../../src/editor/editor.ts';",
      'the planner imports src/editor/editor.ts',
    ],
    [
      'media/planner/a.ts',
      "import { plannerView } from '../../src/core/planner/planner.ts';",
      'the planner imports src/core/planner/planner.ts',
    ],
    [
      'src/editor/show/a.ts',
      "import { type Reading, read } from '../../core/read/read.ts';",
      'it reads a text by itself',
    ],
    ['src/core/cursor/a.ts', "import { open } from '../circle/open.ts';", 'it reads a text by itself'],
    ['src/core/plan/a.ts', 'const now = Date.now();', 'the core is not pure: Date.now'],
    ['src/core/plan/a.ts', 'const now = new Date();', 'the core is not pure: new Date'],
    ['src/core/plan/a.ts', 'const x = Math.random();', 'the core is not pure: Math.random'],
    ['src/core/plan/a.ts', 'if (process.env.TZ) f();', 'the core is not pure: process.e'],
    ['src/core/plan/a.ts', 'console.log(1);', 'the core is not pure: console.l'],
    [
      'src/core/plan/a.ts',
      'const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;',
      'the core is not pure: Intl.DateTimeFormat()',
    ],
    ['media/planner/a.ts', 'node.innerHTML = text;', 'unsafe: innerHTML'],
    ['media/planner/a.ts', 'eval(text);', 'unsafe: eval('],
    ['media/planner/a.ts', "await fetch('/x');", 'unsafe: fetch('],
    ['src/editor/show/a.ts', 'markdown.isTrusted = true;', 'unsafe: isTrusted = true'],
    ['src/editor/show/a.ts', 'markdown.supportHtml = true;', 'unsafe: supportHtml = true'],
    ['src/editor/show/a.ts', "import { exec } from 'node:child_process';", 'unsafe: child_process'],
    ['src/core/plan/a.ts', 'new Function("x")();', 'unsafe: new Function'],
    ['src/editor/parts.ts', 'new Function("x")();\nnew Function("y")();', 'unsafe: new Function'],
    ['src/core/plan/a.ts', 'export let x = 1;', 'what it exports changes'],
    ['src/core/plan/a.ts', '// @ts-ignore', 'the compiler is silenced'],
  ];
  for (const [file, text, found] of bad)
    it(`${file}: ${text.replaceAll('\n', ' ')}`, () =>
      assert.ok([...trespasses({ file, text })].includes(found), [...trespasses({ file, text })].join(', ')));

  const good: readonly (readonly [file: string, text: string])[] = [
    ['src/core/review/rules/a.ts', "import { spanOf } from '../../read/read.ts';\nimport { rule } from '../rule.ts';"],
    ['src/core/plan/a.ts', '// no new Date() here, and no process.env\nconst x = 1;'],
    ['src/core/topics/a.ts', "const words = 'the process, people';"],
    [
      'src/extension.ts',
      "import * as vscode from 'vscode';\nimport type { Editor } from './editor/editor.ts';\nimport('./editor/editor.ts');",
    ],
    ['media/planner/a.ts', "import { html } from 'lit';\nimport type { Head } from '../../src/core/planner/head.ts';"],
  ];
  for (const [file, text] of good) it(`lets ${file} be`, () => assert.deepEqual([...trespasses({ file, text })], []));
});
