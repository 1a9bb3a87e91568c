import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Circle, circleOf } from '../../src/core/circle/circle.ts';
import type { Occasion } from '../../src/core/circle/occasion.ts';
import { type Examined, open } from '../../src/core/examine.ts';
import { groupsPage, mixSession } from '../../src/core/groups/groups.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { deskOf } from '../../src/core/planner/desk.ts';
import { networkPage } from '../../src/core/planner/network-page.ts';
import { checklistMarkdown, healthPage, notebookPage, reportPage } from '../../src/core/report/pages.ts';
import { asMarkdown, type Block } from '../../src/core/words/page.ts';
import { type Language, type Words, wordsFor } from '../../src/core/words/words.ts';
import { root } from '../run/paths.ts';
import { between } from './between.ts';

/** The day of the example company. */
const today = '2026-11-23' as Day;
const series = {
  en: { main: 'sales-dev.meetup.yaml', notes: 'learning-from-incidents.meetup.yaml' },
  ja: { main: 'eigyo-kaihatsu.meetup.yaml', notes: 'shogai-benkyokai.meetup.yaml' },
} as const;

/** The page about how series are kept alive with its examples made anew, from the example company. */
export function withReports(page: string, language: Language): string {
  const { circle, files } = company(language);
  const words = wordsFor(language, today);
  const { main, notes } = series[language];
  const all = [...circle.sheets.values()].filter((sheet) => sheet.series).map(({ file }) => file);
  const next = circle.of(main).find(({ status }) => status === 'planned');
  const examined = files.get(main);
  if (!next || !examined) throw new Error(`${main} has no session to come.`);
  const parts: readonly (readonly [string, string])[] = [
    ['health', quoted(healthPage(circle, all, words))],
    ['network', quoted(networkPage(deskOf(examined, circle, words)))],
    ['groups', quoted(groupsFor(circle, next, words))],
    ['report', quoted(reportPage(circle, all, words))],
    ['notebook', quoted(notebookPage(circle, notes, files.get(notes)?.reading.plan.sessions ?? [], words))],
    ['checklist', shown(checklistMarkdown(circle, next, words))],
  ];
  return parts.reduce((text, [name, part]) => between(text, name, part), page);
}

/** As `meetup groups FILE --size 3 --rounds 2` says it. */
function groupsFor(circle: Circle, occasion: Occasion, words: Words): readonly Block[] {
  const steps = mixSession(circle, occasion, { size: 3, rounds: 2 }, 1);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if ('text' in value) throw new Error(words.fill(value.text, value.facts));
    return groupsPage(circle, occasion, value, words);
  }
}

function company(language: Language): { readonly circle: Circle; readonly files: ReadonlyMap<string, Examined> } {
  const folder = join(root, 'examples', language);
  const names = readdirSync(folder).filter((file) => file.endsWith('.meetup.yaml'));
  const files = new Map(names.map((file) => [file, open(readFileSync(join(folder, file), 'utf8'), file)]));
  const sheets = [...files.values()].map(({ sheet }) => sheet);
  return { circle: circleOf(sheets, today, 'UTC'), files };
}

const quoted = (blocks: readonly Block[]): string => shown(asMarkdown(blocks));

/** A page inside a page: as a quotation, its headings a little smaller. */
const shown = (markdown: string): string =>
  markdown
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line.replace(/^(#+) /, '##$1 ')}`.trimEnd())
    .join('\n');
