import type { TopicsInput, TopicsResult } from '../../src/core/topics/topics.ts';

/** A case of the public file: what goes in, and what the engine should notice. */
export interface PublicCase {
  readonly id: string;
  readonly input: TopicsInput;
  readonly expect: {
    readonly families: readonly string[];
    readonly vague_must: readonly string[];
    readonly vague_clear: readonly string[];
  };
}
/** What the engine found of it: shares 0 to 1, and the names missed or wrongly reported. */
export interface CaseRecall {
  readonly id: string;
  readonly familyRecall: number;
  readonly familiesMissed: readonly string[];
  readonly familiesMore: readonly string[];
  readonly vagueRecall: number;
  readonly vagueMissed: readonly string[];
  readonly vagueWrong: readonly string[];
}

/** Compares a result with what its case expects. */
export function recallOf(one: PublicCase, result: TopicsResult): CaseRecall {
  const families = result.goal_check.intents.map((intent) => String(intent.id));
  const vague = result.goal_check.dimensions
    .filter(({ status }) => status === 'missing' || status === 'implied')
    .map(({ id }) => String(id));
  const familiesMissed = one.expect.families.filter((family) => !families.includes(family));
  const vagueMissed = one.expect.vague_must.filter((id) => !vague.includes(id));
  return {
    id: one.id,
    familyRecall: share(one.expect.families.length, familiesMissed.length),
    familiesMissed,
    familiesMore: families.filter((family) => !one.expect.families.includes(family)),
    vagueRecall: share(one.expect.vague_must.length, vagueMissed.length),
    vagueMissed,
    vagueWrong: one.expect.vague_clear.filter((id) => vague.includes(id)),
  };
}

function share(all: number, missed: number): number {
  return all === 0 ? 1 : (all - missed) / all;
}

/** The comparison as a Markdown table. */
export function recallTable(rows: readonly CaseRecall[]): string {
  const list = (names: readonly string[]): string => names.join(', ') || '–';
  const lines = rows.map(
    (row) =>
      `| ${row.id} | ${row.familyRecall.toFixed(2)} | ${list(row.familiesMissed)} | ${list(row.familiesMore)} | ${row.vagueRecall.toFixed(2)} | ${list(row.vagueMissed)} | ${list(row.vagueWrong)} |`,
  );
  return [
    '| case | family recall | missed | more | vagueness recall | missed | wrong |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
