import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/plan/day.ts';
import type { Finding, Fix, Related } from '../../../src/core/review/rule.ts';
import { clock, Folder, sentence } from '../folder.ts';

export type Others = Readonly<Record<string, string>>;
const file = 'a.meetup.yaml';

const folderOf = (text: string, others: Others): Folder => new Folder({ [file]: text, ...others });

/** What a rule says of the file at hand. */
const saidBy = (code: string, folder: Folder): readonly Finding[] =>
  folder.findings(file).filter((finding) => finding.code === code);

/** `3 ken`: the line of a text, and what is marked there. */
const placeIn = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${text.slice(0, start).split('\n').length} ${text.slice(start, end).split('\n')[0]}`;

const titleOf = (finding: Finding, fix: Fix): string => sentence({ ...finding, text: fix.title, facts: fix.facts });

/** Where a remedy leads that does not change the text by itself. */
function way({ run, note, goTo, choose, all, changes }: Fix): string {
  const path = goTo ?? choose?.path;
  const to = Array.isArray(path) ? path.join(' ') : path && 'elsewhere';
  const ways = [run, note?.is, choose?.of, to, all && 'all'].filter((one) => one !== undefined);
  // Who is led on finds the text as it was.
  if (changes.length > 0) ways.push(...(ways.length > 0 ? ['and changes'] : []));
  else if (ways.length === 0) ways.push('nothing');
  return ways.length > 0 ? ` (${ways.join(' ')})` : '';
}

/**
 * What one rule says of a file: `line place | sentence | remedies`, of which `*` is the one that is preferred, and
 * where one leads that changes nothing by itself stands behind it.
 */
export function told(code: string, text: string, others: Others = {}): readonly string[] {
  return saidBy(code, folderOf(text, others)).map((finding) => {
    const titled = (fix: Fix): string => `${titleOf(finding, fix)}${way(fix)}${fix.preferred ? '*' : ''}`;
    return [placeIn(text, finding.span), sentence(finding), finding.fixes().map(titled).join(' / ')]
      .filter(Boolean)
      .join(' | ');
  });
}

/** What the findings of a rule point to within their file: `line place | sentence`. */
export function pointed(code: string, text: string, others: Others = {}): readonly string[] {
  return saidBy(code, folderOf(text, others)).flatMap((finding) =>
    finding.related.map(({ at, text: said, facts, file: there }) => {
      const place = 'line' in at ? `${there} ${at.line + 1}` : placeIn(text, at);
      return `${place} | ${sentence({ ...finding, text: said, facts })}`;
    }),
  );
}

/** The text that a remedy of a rule leads to, by a part of its title; of the file it changes. */
export function after(code: string, title: string, text: string, others: Others = {}): string {
  const folder = folderOf(text, others);
  for (const finding of saidBy(code, folder)) {
    const at = finding.fixes().findIndex((fix) => titleOf(finding, fix).includes(title));
    if (at >= 0) return folder.mended(file, finding, at);
  }
  return assert.fail(`no remedy "${title}" of ${code}: ${told(code, text, others).join('; ')}`);
}

/** What a rule says of a text and perhaps of others beside it, one line a case; `told` says how it is written. */
type Case = readonly [why: string, text: string, told: readonly string[], others?: Others];

export function holds(code: string, cases: readonly Case[]): void {
  for (const [why, text, expected, others] of cases)
    it(`${code}: ${why}`, () => assert.deepEqual(told(code, text, others), expected));
}

/** A remedy, by a part of its title, and the text it leads to. */
type Remedy = readonly [code: string, title: string, before: string, after: string, others?: Others];

export function leads(cases: readonly Remedy[]): void {
  for (const [code, title, before, expected, others] of cases)
    it(`${code}: ${title}: ${before.replace(/\s+/g, ' ').slice(-70)}`, () =>
      assert.equal(after(code, title, before, others), expected));
}

/** A text and what stands around it: other files by name, days off, another day than that of the example company. */
export interface Scene {
  readonly text: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly holidays?: readonly string[];
  readonly today?: string;
}

/** A scene, and all that one rule says of it. */
export type Told = readonly [why: string, code: string, scene: string | Scene, said: readonly string[]];

/** One test a scene. */
export function tells(cases: readonly Told[]): void {
  for (const [why, code, scene, said] of cases)
    it(`${code} ${why}`, () => assert.deepEqual(remarks(code, scene), said));
}

/**
 * What one rule says of a text, a line each: `3 ken | the sentence`, with the line of the text and what is marked there;
 * below each the other places it leads to, as `> file 2 | the sentence`, and its remedies: `* title: what it does`, with
 * a star for the one that is preferred and an exclamation mark for one that needs no asking. What a remedy does is told
 * by the lines that go (`-`) and come (`+`).
 */
function remarks(code: string, scene: string | Scene): readonly string[] {
  const { text, others, holidays = [], today = clock }: Scene = typeof scene === 'string' ? { text: scene } : scene;
  const folder = new Folder({ [file]: text, ...others }, today as Day, holidays as readonly Day[]);
  const does = (finding: Finding, fix: Fix, nth: number): readonly string[] => {
    const asked = [fix.run, fix.goTo, fix.note, fix.choose, fix.all && 'all'].filter((one) => one !== undefined);
    const led = asked.map((one) => (typeof one === 'string' ? one : JSON.stringify(one).replaceAll('"', '')));
    if (fix.changes.length === 0) return led;
    const before = folder.text(fix.file ?? file);
    const then = folder.mended(file, finding, nth);
    return [...led, ...(then.startsWith('refused: ') ? [then] : difference(before, then))];
  };
  const remedy = (finding: Finding, fix: Fix, nth: number): string => {
    const signs = `${fix.preferred ? '*' : ''}${fix.safe ? '!' : ''}`;
    return [
      signs,
      `${titleOf(finding, fix)}:`,
      ...(fix.file && fix.file !== file ? [`(${fix.file})`] : []),
      ...does(finding, fix, nth),
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
  const other = (finding: Finding, { file: there, at, text: said, facts }: Related): string => {
    const line = 'start' in at ? text.slice(0, at.start).split('\n').length : at.line + 1;
    return `> ${there} ${line} | ${sentence({ ...finding, text: said, facts })}`;
  };
  return saidBy(code, folder).flatMap((finding) => [
    `${placeIn(text, finding.span)} | ${sentence(finding)}`,
    ...finding.related.map((one) => other(finding, one)),
    ...finding.fixes().map((fix, nth) => remedy(finding, fix, nth)),
  ]);
}

/** The lines that go and those that come, without the spaces before them. */
function difference(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const beyond = (lines: readonly string[], others: readonly string[]): readonly string[] => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at !== -1) left.splice(at, 1);
      return at === -1 && line.trim() !== '';
    });
  };
  return [...beyond(old, now).map((line) => `-${line.trim()}`), ...beyond(now, old).map((line) => `+${line.trim()}`)];
}
