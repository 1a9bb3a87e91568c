import { join } from 'node:path';
import { type Examined, edited } from '../core/examine.ts';
import { mendAll } from '../core/mend.ts';
import type { Splice } from '../core/plan/change.ts';
import { places } from '../core/read/places.ts';
import { type FindingReport, findingReport } from '../core/review/report.ts';
import { revise } from '../core/revise/revise.ts';
import { count } from '../core/words/numbers.ts';
import { bytesOf } from './bytes.ts';
import { everything, heard } from './heard.ts';
import { type Exit, exit, type Io } from './io.ts';
import { type Loaded, load, sayBroken, shown } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { columns, fillIn, json, line, type Paint, pad, painter } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';
import { writeWhole } from './write.ts';

/** What was mended in a file. */
interface Mended {
  readonly file: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly reports: readonly FindingReport[];
}

/** Mending one thing may show another; so often is looked again. */
const mostTurns = 50;
const byteOrderMark = '\ufeff';

/** `meetup fix`: makes the remedies that need no asking, in the files themselves. */
export async function fix(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('fix', args, { ...folderOptions, 'dry-run': { type: 'boolean' } });
  const lang = langOption('fix', values.lang);
  const format = choice('fix', 'format', values.format, ['text', 'json']) ?? 'text';
  const today = dayOption('fix', 'today', values.today);
  const { folders, reader } = load({ paths: positionals, today, lang, settings: !values['no-settings'] }, io);
  sayBroken(folders, reader, io);
  const done = folders.map((folder) => mendedIn(folder, reader, io));
  const mended = done.flatMap((one) => one.mended);
  const left = done.reduce((sum, one) => sum + one.left, 0);
  const dry = values['dry-run'] === true;
  if (!dry) for (const one of mended) write(one);
  if (format === 'json') io.out(json(mended.flatMap(({ reports }) => reports.map(brief))));
  else {
    const files = folders.reduce((sum, { folder }) => sum + folder.asked.size, 0);
    if (files > 0) io.out(asText(mended, left, files, dry, reader, painter(io.colour)));
  }
  return dry && mended.length > 0 ? exit.found : exit.clean;
}

const brief = ({ file, code, rule, line, column, message }: FindingReport): object => {
  return { file, code, rule, line, column, message };
};

/** The files of a folder that can be mended, and how much `meetup check` will still say of all of them. */
function mendedIn(
  loaded: Loaded,
  reader: Reader,
  io: Io,
): { readonly mended: readonly Mended[]; readonly left: number } {
  const { folder, circle, settings, files } = loaded;
  const words = reader.words(circle.today);
  const latest = new Map<string, Examined>();
  const mended = [...folder.asked].sort().flatMap((file): readonly Mended[] => {
    const first = files.get(file);
    if (!first) return [];
    const name = shown(folder, file, io);
    const reports: FindingReport[] = [];
    let examined: Examined = first;
    for (let turn = 0; turn < mostTurns; turn++) {
      const { changes, mended } = mendAll(examined.reading, everything(examined, circle, settings.taste));
      const revision = revise(examined.reading, changes);
      if (changes.length === 0 || 'refused' in revision) break;
      const placeOf = places(examined.reading.text);
      for (const finding of mended) reports.push(findingReport(finding, placeOf(finding.span), name, words));
      examined = edited(examined, inTurn(revision.splices));
      circle.put(examined.sheet);
    }
    latest.set(file, examined);
    const [before, after] = [first.reading.text, examined.reading.text];
    if (before === after) return [];
    reports.sort((a, b) => a.line - b.line || a.column - b.column);
    return [{ file: name, path: join(folder.root, file), before, after, reports }];
  });
  const left = [...latest.values()].flatMap((examined) =>
    everything(examined, circle, settings.taste).filter(heard(examined, circle, settings.taste)),
  );
  return { mended, left: left.length };
}

/** Splices of one text as one edit after the other: from the end, so that none moves the next. */
const inTurn = (splices: readonly Splice[]): readonly Splice[] => splices.toSorted((a, b) => b.start - a.start);

/** Writes a file that still is what was read; the mark at its start, where there is one, stays. */
function write({ file, path, before, after }: Mended): void {
  const bytes = bytesOf(path, Number.MAX_SAFE_INTEGER);
  const now = bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = now?.startsWith(byteOrderMark) ? byteOrderMark : '';
  if (now !== `${mark}${before}`) throw new Trouble(texts.changedMeanwhile, { path: file });
  writeWhole(path, file, `${mark}${after}`);
}

function asText(
  mended: readonly Mended[],
  left: number,
  files: number,
  dry: boolean,
  { language }: Reader,
  paint: Paint,
): string {
  const rows: string[] = [];
  for (const { file, before, after, reports } of mended) {
    rows.push(paint('strong', line(file)));
    const atWidth = Math.max(...reports.map((report) => columns(`${report.line}:${report.column}`)));
    for (const { line: row, column, message, code, rule } of reports)
      rows.push(
        `  ${paint('faint', pad(`${row}:${column}`, atWidth))}  ${line(message)}  ${paint('faint', `${code}(${rule})`)}`,
      );
    if (dry) rows.push('', ...difference(before, after, paint));
    rows.push('');
  }
  const items = count(
    language,
    'item',
    mended.reduce((sum, { reports }) => sum + reports.length, 0),
  );
  const nothing = left === 0 ? texts.nothingToMend : texts.nothingSafeToMend;
  const said = mended.length === 0 ? nothing : dry ? texts.wouldMend : texts.mended;
  const where = count(language, 'file', mended.length === 0 ? files : mended.length);
  const more = left === 0 ? [] : [fillIn(texts.leftToPerson, language, { items: count(language, 'item', left) })];
  return `${[...rows, fillIn(said, language, { items, files: where }), ...more].join('\n')}\n`;
}

/** The lines that change, before and after; a remedy keeps the lines apart from those it takes out or puts in. */
function difference(before: string, after: string, paint: Paint): readonly string[] {
  const [was, is] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  if (was.length === is.length)
    return was.flatMap((old, nth) =>
      old === is[nth] ? [] : [paint('error', `  - ${whole(old)}`), paint('calm', `  + ${whole(is[nth] ?? '')}`)],
    );
  const [gone, come] = [new Set(is), new Set(was)];
  return [
    ...was.filter((old) => !gone.has(old)).map((old) => paint('error', `  - ${whole(old)}`)),
    ...is.filter((fresh) => !come.has(fresh)).map((fresh) => paint('calm', `  + ${whole(fresh)}`)),
  ];
}

/** A line of a file with its indentation, fit for a terminal. */
const whole = (text: string): string => `${/^ */.exec(text)?.[0] ?? ''}${line(text)}`;
