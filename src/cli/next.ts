import { needsOf } from '../core/circle/needs.ts';
import { type Occasion, rangeOf } from '../core/circle/occasion.ts';
import { sessionReport } from '../core/circle/report.ts';
import { comingIn } from '../core/circle/rhythm.ts';
import { labels } from '../core/words/labels.ts';
import { colon, dash } from '../core/words/signs.ts';
import { beside } from '../core/words/signs-around.ts';
import { tree } from '../core/words/tree.ts';
import { type Exit, exit, type Io } from './io.ts';
import { type Loaded, load, sayBroken, shown } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { columns, fillIn, json, line, type Paint, pad, painter } from './terminal.ts';
import { texts } from './texts.ts';

interface Found {
  readonly loaded: Loaded;
  readonly occasion: Occasion;
}

/** `meetup next`: sessions to come, soonest first, and what waits for a decision. */
export async function next(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('next', args, folderOptions);
  const lang = langOption('next', values.lang);
  const format = choice('next', 'format', values.format, ['text', 'json']) ?? 'text';
  const today = dayOption('next', 'today', values.today);
  const { folders, reader } = load({ paths: positionals, today, lang, settings: !values['no-settings'] }, io);
  const found = folders
    .flatMap((loaded) =>
      comingIn(loaded.circle)
        .filter(({ file }) => loaded.folder.asked.has(file))
        .map((occasion): Found => ({ loaded, occasion })),
    )
    .sort((a, b) => compare(timeOf(a.occasion), timeOf(b.occasion)));
  sayBroken(folders, reader, io);
  if (format === 'json') {
    const reports = found.map(({ loaded, occasion }) =>
      sessionReport(loaded.circle, occasion, shown(loaded.folder, occasion.file, io)),
    );
    io.out(json(reports));
  } else if (folders.some(({ folder }) => folder.asked.size > 0)) io.out(asText(found, folders, reader, io));
  return exit.clean;
}

const timeOf = ({ date, start }: Occasion): string => `${date ?? '~'}${start ?? '~'}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const seriesOf = ({ circle }: Loaded, file: string): string => circle.sheets.get(file)?.series?.title ?? file;

function asText(found: readonly Found[], folders: readonly Loaded[], reader: Reader, io: Io): string {
  const paint = painter(io.colour);
  const needs = folders.flatMap((loaded) => needRows(loaded, reader, io, paint));
  const nothing = found.length === 0 ? [fillIn(texts.nextNothing, reader.language)] : [];
  const waiting = needs.length > 0 ? ['', paint('strong', tree.groups.decide[reader.language]), ...needs] : [];
  return `${[...nothing, ...sessionRows(found, reader, io, paint), ...waiting].join('\n')}\n`;
}

/** Two rows a session: when and which series; below it who hosts, what about, and where it stands. */
function sessionRows(found: readonly Found[], reader: Reader, io: Io, paint: Paint): readonly string[] {
  const rows = found.map(({ loaded, occasion }) => {
    const { fill, date, person } = reader.words(loaded.circle.today);
    const sheet = loaded.circle.sheets.get(occasion.file);
    const range = rangeOf(occasion)?.join(dash(reader.language)) ?? '';
    const zone = occasion.zone && occasion.zone !== loaded.circle.zone ? occasion.zone : '';
    const topics = occasion.topics.map((id) => sheet?.topics.find((topic) => topic.id === id)?.title ?? id);
    const who = occasion.host === undefined ? fill(labels.hostOpen) : person(loaded.circle.people.show(occasion.host));
    const series = seriesOf(loaded, occasion.file);
    return {
      when: [occasion.date ? date(occasion.date) : '', range, zone].filter(Boolean).join('  '),
      title: [series, occasion.session.title ?? ''].filter(Boolean).map(line).join(' · '),
      more: [who, ...topics].map(line).join(' · '),
      where: `${shown(loaded.folder, occasion.file, io)}:${loaded.circle.lineOf(occasion) + 1}`,
    };
  });
  const width = Math.max(0, ...rows.map(({ when }) => columns(when)));
  return rows.flatMap(({ when, title, more, where }) => [
    `${paint('strong', pad(when, width))}  ${title}`,
    `${' '.repeat(width)}  ${more}  ${paint('faint', where)}`,
  ]);
}

function needRows(loaded: Loaded, reader: Reader, io: Io, paint: Paint): readonly string[] {
  const { fill, date } = reader.words(loaded.circle.today);
  const { files, asked } = loaded.folder;
  return files
    .filter((file) => asked.has(file))
    .flatMap((file) =>
      needsOf(loaded.circle, file).map(({ text, facts, line: row, occasion }) => {
        const days = (occasion?.session.options ?? []).map((day) => date(day)).join(fillIn(texts.or, reader.language));
        const said = beside(reader.language, fill(text, facts), [days]);
        const where = paint('faint', `${shown(loaded.folder, file, io)}:${row + 1}`);
        return `  ${line(seriesOf(loaded, file))}${colon(reader.language)}${said}  ${where}`;
      }),
    );
}
