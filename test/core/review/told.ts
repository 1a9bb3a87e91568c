import assert from 'node:assert/strict';
import type { Fix } from '../../../src/core/review/rule.ts';
import { Folder, sentence } from '../folder.ts';

export type Others = Readonly<Record<string, string>>;
const file = 'a.meetup.yaml';

const folderOf = (text: string, others: Others): Folder => new Folder({ [file]: text, ...others });

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
  const found = folderOf(text, others)
    .findings(file)
    .filter((finding) => finding.code === code);
  return found.map((finding) => {
    const { start, end } = finding.span;
    const line = text.slice(0, start).split('\n').length;
    const place = text.slice(start, end).split('\n')[0];
    const titled = (fix: Fix): string =>
      `${sentence({ ...finding, text: fix.title, facts: fix.facts })}${way(fix)}${fix.preferred ? '*' : ''}`;
    return [`${line} ${place}`, sentence(finding), finding.fixes().map(titled).join(' / ')].filter(Boolean).join(' | ');
  });
}

/** What the findings of a rule point to within their file: `line place | sentence`. */
export function pointed(code: string, text: string, others: Others = {}): readonly string[] {
  const found = folderOf(text, others)
    .findings(file)
    .filter((finding) => finding.code === code);
  return found.flatMap((finding) =>
    finding.related.map(({ at, text: said, facts, file: there }) => {
      const line = 'line' in at ? `${there} ${at.line + 1}` : `${text.slice(0, at.start).split('\n').length}`;
      const place = 'line' in at ? '' : ` ${text.slice(at.start, at.end).split('\n')[0]}`;
      return `${line}${place} | ${sentence({ ...finding, text: said, facts })}`;
    }),
  );
}

/** The text that a remedy of a rule leads to, by a part of its title; of the file it changes. */
export function after(code: string, title: string, text: string, others: Others = {}): string {
  const folder = folderOf(text, others);
  for (const finding of folder.findings(file)) {
    if (finding.code !== code) continue;
    const at = finding
      .fixes()
      .findIndex((fix) => sentence({ ...finding, text: fix.title, facts: fix.facts }).includes(title));
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
