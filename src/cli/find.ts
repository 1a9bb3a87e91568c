import { type Findable, Finder, findablesIn } from '../core/language/find.ts';
import { finding } from '../core/words/finding.ts';
import { type Exit, exit, type Io } from './io.ts';
import { type Loaded, load, sayBroken, shown } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { columns, fillIn, json, line, pad, painter } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

type Found = Findable & { readonly loaded: Loaded };

/** `meetup find`: topics, sessions, hints, follow-ups and outcomes by their words, newest first. */
export async function find(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('find', args, folderOptions);
  const lang = langOption('find', values.lang);
  const format = choice('find', 'format', values.format, ['text', 'json']) ?? 'text';
  const today = dayOption('find', 'today', values.today);
  const [query, ...paths] = positionals;
  if (query === undefined || query.trim() === '') throw new Trouble(texts.findWhat, {}, 'find');
  const { folders, reader } = load({ paths, today, lang, settings: !values['no-settings'] }, io);
  const found = new Finder(
    folders.flatMap((loaded) => [...findables(loaded)]),
    Number.POSITIVE_INFINITY,
  ).find(query);
  sayBroken(folders, reader, io);
  if (format === 'json')
    io.out(
      json(
        found.map(({ kind, text, date, series, file, line: row, loaded }) => {
          return { kind, text, date: date ?? null, series, file: shown(loaded.folder, file, io), line: row + 1 };
        }),
      ),
    );
  else if (found.length > 0) io.out(`${rows(found, reader, io).join('\n')}\n`);
  else io.out(`${fillIn(texts.findNothing, reader.language, { query })}\n`);
  return exit.clean;
}

function* findables(loaded: Loaded): Iterable<Found> {
  const { people, teams } = loaded.circle;
  const show = (id: string): string => (people.has(id) ? people.show(id) : teams.show(id));
  for (const [file, { reading }] of loaded.files)
    if (loaded.folder.asked.has(file)) for (const found of findablesIn(reading, file, show)) yield { ...found, loaded };
}

/** One row each: what it is, when it was, what it says, and where it stands. */
function rows(found: readonly Found[], reader: Reader, io: Io): readonly string[] {
  const paint = painter(io.colour);
  const all = found.map(({ kind, text, date, series, file, line: row, loaded }) => ({
    what: finding[kind][reader.language],
    when: date === undefined ? '' : reader.words(loaded.circle.today).date(date),
    text: line(text === '' ? series : text),
    where: `${shown(loaded.folder, file, io)}:${row + 1}`,
  }));
  const [what, when] = [
    Math.max(...all.map((one) => columns(one.what))),
    Math.max(...all.map((one) => columns(one.when))),
  ];
  return all.map(
    (one) =>
      `${pad(one.what, what)}  ${pad(one.when, when)}  ${paint('strong', one.text)}  ${paint('faint', one.where)}`,
  );
}
