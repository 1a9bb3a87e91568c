import { type Circle, circleOf } from '../../src/core/circle/circle.ts';
import { type Examined, examine, judge, open } from '../../src/core/examine.ts';
import type { Day } from '../../src/core/plan/day.ts';
import type { Taste, Verdict } from '../../src/core/review/review.ts';
import type { Finding } from '../../src/core/review/rule.ts';
import { apply, revise } from '../../src/core/revise/revise.ts';
import { type Language, wordsFor } from '../../src/core/words/words.ts';

/** The clock of the example company. */
export const clock = '2026-11-23' as Day;

/** A folder made of texts, on the day of the example company. */
export class Folder {
  readonly files: ReadonlyMap<string, Examined>;
  readonly circle: Circle;

  constructor(texts: Readonly<Record<string, string>>, today = clock, holidays: readonly Day[] = []) {
    this.files = new Map(Object.entries(texts).map(([file, text]) => [file, open(text, file)]));
    const sheets = [...this.files.values()].map(({ sheet }) => sheet);
    this.circle = circleOf(sheets, today, 'Asia/Tokyo', holidays);
  }

  /** What there is to notice in one file; everything, unless a taste says otherwise. */
  findings(file: string, taste: Taste = { limit: false }): readonly Finding[] {
    const examined = this.files.get(file);
    return examined ? examine(examined, this.circle, taste) : [];
  }

  /** What is said of a file, and what waits. */
  verdict(file: string, taste: Taste): Verdict {
    const examined = this.files.get(file);
    return examined ? judge(examined, this.circle, taste) : { shown: [], aside: [] };
  }

  text(file: string): string {
    return this.files.get(file)?.reading.text ?? '';
  }

  /** The text a remedy leads to, or why it was refused. */
  mended(file: string, finding: Finding, at = 0): string {
    const fix = finding.fixes()[at];
    const target = this.files.get(fix?.file ?? file);
    if (!fix || !target) return 'no such remedy';
    const revision = revise(target.reading, fix.changes);
    return 'refused' in revision ? `refused: ${revision.refused.reason}` : apply(target.reading.text, revision.splices);
  }
}

/** `MT301 host "ken"`: the code, and the text the finding stands on. */
export const seen = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, span }) => `${code} ${text.slice(span.start, span.end).split('\n')[0]}`);

export const sentence = (finding: Finding, language: Language = 'en'): string =>
  wordsFor(language, clock).fill(finding.text, finding.facts);
