import type { Circle } from '../core/circle/circle.ts';
import { asMarkdown, type Block } from '../core/words/page.ts';
import type { Words } from '../core/words/words.ts';
import { type Exit, exit, type Io } from './io.ts';
import { type Loaded, load, sayBroken } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import { asTerminal } from './report.ts';
import { json, lines, painter } from './terminal.ts';

/** What can be told of every series, as a page for people and as facts for programs. */
interface Told<T> {
  readonly page: (circle: Circle, files: readonly string[], words: Words) => readonly Block[];
  readonly facts: (loaded: Loaded, file: string, words: Words) => T | undefined;
  readonly csv: (all: readonly T[]) => string;
}

/** Tells something of every series among the paths, as text, Markdown, JSON or a table. */
export async function tell<T>(
  command: 'health' | 'report',
  args: readonly string[],
  io: Io,
  { page, facts, csv }: Told<T>,
): Promise<Exit> {
  const { values, positionals } = readOptions(command, args, folderOptions);
  const lang = langOption(command, values.lang);
  const format = choice(command, 'format', values.format, ['text', 'md', 'json', 'csv']) ?? 'text';
  const today = dayOption(command, 'today', values.today);
  const { folders, reader } = load({ paths: positionals, today, lang, settings: !values['no-settings'] }, io);
  sayBroken(folders, reader, io);
  const seriesIn = ({ folder, circle }: Loaded): readonly string[] =>
    folder.files.filter((file) => folder.asked.has(file) && circle.sheets.get(file)?.series);
  if (format === 'json' || format === 'csv') {
    const all = folders.flatMap((loaded) => {
      const words = reader.words(loaded.circle.today);
      return seriesIn(loaded).flatMap((file) => facts(loaded, file, words) ?? []);
    });
    io.out(format === 'json' ? json(all) : lines(csv(all)));
    return exit.clean;
  }
  const pages = folders
    .filter(({ folder }) => folder.asked.size > 0)
    .flatMap((loaded) => page(loaded.circle, seriesIn(loaded), reader.words(loaded.circle.today)));
  if (pages.length > 0) io.out(format === 'md' ? asMarkdown(pages) : asTerminal(pages, painter(io.colour)));
  return exit.clean;
}
