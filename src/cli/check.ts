import { places } from '../core/read/places.ts';
import { type FindingReport, findingReport, type LevelWord } from '../core/review/report.ts';
import type { Taste } from '../core/review/review.ts';
import { count } from '../core/words/numbers.ts';
import { ui } from '../core/words/ui.ts';
import type { Language } from '../core/words/words.ts';
import { asAnnotations } from './annotations.ts';
import { everything, heard } from './heard.ts';
import { type Exit, exit, type Io } from './io.ts';
import { type Loaded, load, shown } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { asSarif } from './sarif.ts';
import { presets } from './settings.ts';
import { columns, fillIn, json, line, type Paint, pad, painter, type Tone } from './terminal.ts';
import { texts } from './texts.ts';

const heaviest: readonly LevelWord[] = ['error', 'warning', 'info', 'hint'];

/** A report with what decides whether a person sees it: a person gets no lecture, a machine everything. */
interface Noticed {
  readonly report: FindingReport;
  readonly quiet: boolean;
}

/** `meetup check`: what an experienced organiser would notice, for a person or a program. */
export async function check(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('check', args, {
    ...folderOptions,
    'fail-on': { type: 'string' },
    preset: { type: 'string' },
  });
  const lang = langOption('check', values.lang);
  const format = choice('check', 'format', values.format, ['text', 'json', 'sarif', 'github']) ?? 'text';
  const limit = choice('check', 'fail-on', values['fail-on'], heaviest) ?? 'error';
  const preset = choice('check', 'preset', values.preset, presets);
  const today = dayOption('check', 'today', values.today);
  const { folders, reader } = load({ paths: positionals, today, lang, settings: !values['no-settings'] }, io);
  const noticed = folders.flatMap((folder) => noticedIn(withPreset(folder, preset), reader, io)).sort(inOrder);
  const fails = ({ level }: FindingReport): boolean => heaviest.indexOf(level) <= heaviest.indexOf(limit);
  const seen = noticed.filter(({ report, quiet }) => !quiet || fails(report)).map(({ report }) => report);
  if (format === 'json') io.out(json(noticed.map(({ report }) => report)));
  else if (format === 'sarif')
    io.out(
      json(
        asSarif(
          noticed.map(({ report }) => report),
          reader.language,
        ),
      ),
    );
  else if (format === 'github') io.out(asAnnotations(seen));
  else {
    const files = folders.reduce((sum, { folder }) => sum + folder.asked.size, 0);
    if (files > 0) io.out(asText(seen, noticed.length - seen.length, files, reader.language, painter(io.colour)));
  }
  // What could not be looked into is not known to be clean.
  if (folders.some(({ folder }) => folder.closed.length > 0)) return exit.failed;
  return noticed.some(({ report }) => fails(report)) ? exit.found : exit.clean;
}

/** A folder as if its settings asked for a preset. */
const withPreset = (loaded: Loaded, preset: Taste['preset']): Loaded =>
  preset ? { ...loaded, settings: { ...loaded.settings, taste: { ...loaded.settings.taste, preset } } } : loaded;

function noticedIn(loaded: Loaded, reader: Reader, io: Io): readonly Noticed[] {
  const { folder, circle, settings } = loaded;
  const words = reader.words(circle.today);
  return [...folder.asked].flatMap((file) => {
    const examined = loaded.files.get(file);
    if (!examined) return [];
    const placeOf = places(examined.reading.text);
    const isHeard = heard(examined, circle, settings.taste);
    return everything(examined, circle, settings.taste).map((finding): Noticed => {
      const report = findingReport(finding, placeOf(finding.span), shown(folder, file, io), words);
      return { report, quiet: !isHeard(finding) };
    });
  });
}

const inOrder = ({ report: a }: Noticed, { report: b }: Noticed): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const tones: Readonly<Record<LevelWord, Tone>> = { error: 'error', warning: 'warning', info: 'calm', hint: 'faint' };
const levelText = {
  error: texts.level.error,
  warning: texts.level.warning,
  info: texts.level.information,
  hint: texts.level.hint,
};

function asText(
  seen: readonly FindingReport[],
  hidden: number,
  files: number,
  language: Language,
  paint: Paint,
): string {
  const rows: string[] = [];
  for (const [file, reports] of groups(seen))
    rows.push(paint('strong', line(file)), ...rowsOf(reports, language, paint), '');
  return `${[...rows, ...summary(seen, hidden, files, language)].join('\n')}\n`;
}

function groups(reports: readonly FindingReport[]): ReadonlyMap<string, readonly FindingReport[]> {
  const found = new Map<string, FindingReport[]>();
  for (const report of reports) {
    const known = found.get(report.file);
    if (known) known.push(report);
    else found.set(report.file, [report]);
  }
  return found;
}

function rowsOf(reports: readonly FindingReport[], language: Language, paint: Paint): readonly string[] {
  const cells = reports.map((report) => ({
    report,
    at: `${report.line}:${report.column}`,
    level: levelText[report.level][language],
  }));
  const atWidth = cells.reduce((most, { at }) => Math.max(most, at.length), 0);
  const levelWidth = cells.reduce((most, { level }) => Math.max(most, columns(level)), 0);
  return cells.map(({ report, at, level }) => {
    const name = paint('faint', `${report.code}(${report.rule})`);
    const tone = paint(tones[report.level], pad(level, levelWidth));
    return `  ${paint('faint', at.padStart(atWidth))}  ${tone}  ${line(report.message)}  ${name}`;
  });
}

function summary(seen: readonly FindingReport[], hidden: number, files: number, language: Language): readonly string[] {
  const facts = { files: count(language, 'file', files), items: count(language, 'item', seen.length) };
  const more = hidden > 0 ? [fillIn(texts.leftOut, language, { n: count(language, 'item', hidden) })] : [];
  if (seen.length === 0) return [fillIn(ui.done.checkedClean, language, facts), ...more];
  const by = heaviest.flatMap((level) => {
    const n = seen.filter((report) => report.level === level).length;
    return n > 0 ? [`${levelText[level][language]} ${n}`] : [];
  });
  const said = fillIn(ui.done.checked, language, facts);
  const total = language === 'ja' ? `（${by.join('、')}）。` : ` (${by.join(', ')}).`;
  return [said.replace(/[。.]$/, total), ...more];
}
