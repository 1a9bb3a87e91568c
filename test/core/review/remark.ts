import assert from 'node:assert/strict';
import { circleOf } from '../../../src/core/circle/circle.ts';
import { examine, open } from '../../../src/core/examine.ts';
import type { Day } from '../../../src/core/plan/day.ts';
import type { Finding, Fix, Related } from '../../../src/core/review/rule.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { clock, sentence } from '../folder.ts';

/** A text and what stands around it: other files by name, days off, another day than that of the example company. */
export interface Scene {
  readonly text: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly holidays?: readonly string[];
  readonly today?: string;
}

const own = 'a.meetup.yaml';

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
  const files = new Map(Object.entries({ [own]: text, ...others }).map(([file, one]) => [file, open(one, file)]));
  const sheets = [...files.values()].map(({ sheet }) => sheet);
  const circle = circleOf(sheets, today as Day, 'Asia/Tokyo', holidays as readonly Day[]);
  const does = (fix: Fix): readonly string[] => {
    const asked = [fix.run, fix.goTo, fix.note, fix.choose, fix.all && 'all'].filter((one) => one !== undefined);
    const led = asked.map((one) => (typeof one === 'string' ? one : JSON.stringify(one).replaceAll('"', '')));
    if (fix.changes.length === 0) return led;
    const file = files.get(fix.file ?? own);
    const revision = file && revise(file.reading, fix.changes);
    if (!revision || 'refused' in revision) return [...led, `refused: ${revision?.refused.reason}`];
    return [...led, ...difference(file.reading.text, apply(file.reading.text, revision.splices))];
  };
  const remedy = (finding: Finding, fix: Fix): string => {
    const title = sentence({ ...finding, text: fix.title, facts: fix.facts });
    const signs = `${fix.preferred ? '*' : ''}${fix.safe ? '!' : ''}`;
    return [signs, `${title}:`, ...(fix.file && fix.file !== own ? [`(${fix.file})`] : []), ...does(fix)]
      .filter((part) => part !== '')
      .join(' ');
  };
  const other = (finding: Finding, { file, at, text: told, facts }: Related): string => {
    const line = 'start' in at ? text.slice(0, at.start).split('\n').length : at.line + 1;
    return `> ${file} ${line} | ${sentence({ ...finding, text: told, facts })}`;
  };
  const examined = files.get(own);
  return (examined ? examine(examined, circle, { limit: false }) : [])
    .filter((finding) => finding.code === code)
    .flatMap((finding) => {
      const { start, end } = finding.span;
      const place = `${text.slice(0, start).split('\n').length} ${text.slice(start, end).split('\n')[0]}`;
      return [
        `${place} | ${sentence(finding)}`,
        ...finding.related.map((one) => other(finding, one)),
        ...finding.fixes().map((fix) => remedy(finding, fix)),
      ];
    });
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
