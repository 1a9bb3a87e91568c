import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Circle, circleOf } from '../../src/core/circle/circle.ts';
import { open } from '../../src/core/examine.ts';
import type { Day } from '../../src/core/plan/day.ts';
import { checklistMarkdown, healthPage, notebookPage, reportPage } from '../../src/core/report/pages.ts';
import { asMarkdown, type Block } from '../../src/core/words/page.ts';
import { type Language, wordsFor } from '../../src/core/words/words.ts';
import { root } from '../run/paths.ts';
import { between } from './between.ts';

/** The day of the example company. */
const today = '2026-11-23' as Day;
const series = {
  en: { main: 'sales-dev.meetup.yaml', notes: 'learning-from-incidents.meetup.yaml' },
  ja: { main: 'eigyo-kaihatsu.meetup.yaml', notes: 'shogai-benkyokai.meetup.yaml' },
} as const;

/** The page about health lines, reports and notebooks with its examples made anew, from the example company. */
export function withReports(page: string, language: Language): string {
  const circle = company(language);
  const words = wordsFor(language, today);
  const { main, notes } = series[language];
  const all = [...circle.sheets.values()].filter((sheet) => sheet.series).map(({ file }) => file);
  const next = circle.of(main).find(({ status }) => status === 'planned');
  const parts: readonly (readonly [string, string])[] = [
    ['health', quoted(healthPage(circle, all, words))],
    ['report', quoted(reportPage(circle, all, words))],
    ['notebook', quoted(notebookPage(circle, notes, words))],
    ['checklist', next ? shown(checklistMarkdown(circle, next, words)) : ''],
  ];
  return parts.reduce((text, [name, part]) => between(text, name, part), page);
}

function company(language: Language): Circle {
  const folder = join(root, 'examples', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.meetup.yaml'));
  const sheets = files.map((file) => open(readFileSync(join(folder, file), 'utf8'), file).sheet);
  return circleOf(sheets, today, 'UTC');
}

const quoted = (blocks: readonly Block[]): string => shown(asMarkdown(blocks));

/** A page inside a page: as a quotation, its headings a little smaller. */
const shown = (markdown: string): string =>
  markdown
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line.replace(/^(#+) /, '##$1 ')}`.trimEnd())
    .join('\n');
