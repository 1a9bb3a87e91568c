import { resolve } from 'node:path';
import { calendarOf } from '../core/share/calendar.ts';
import { gatheringNamed } from '../core/share/source.ts';
import { bytesOf, decode } from './bytes.ts';
import { type Exit, exit, type Io } from './io.ts';
import { load, sayBroken, shown } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import { sharedFrom } from './shared.ts';
import { fillIn } from './terminal.ts';
import { texts } from './texts.ts';
import { systemCode, Trouble } from './trouble.ts';
import { writeWhole } from './write.ts';

const options = { ...folderOptions, out: { type: 'string' }, session: { type: 'string' } } as const;

/** Calendar files larger than this are not ours. */
const largest = 16_000_000;

/** `meetup ics`: the sessions of a series or of a folder as a calendar file people can import or subscribe to. */
export async function ics(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('ics', args, options);
  const lang = langOption('ics', values.lang);
  choice('ics', 'format', values.format, ['ics']);
  const today = dayOption('ics', 'today', values.today);
  if (positionals.length > 1) throw new Trouble(texts.onePath, {}, 'ics');
  const { folders, reader } = load({ paths: positionals, today, lang, settings: !values['no-settings'] }, io);
  sayBroken(folders, reader, io);
  const [loaded] = folders;
  // A calendar that others follow forgets nobody because a file could not be opened once.
  const [shut] = values.out === undefined ? [] : (loaded?.shut ?? []);
  if (loaded && shut !== undefined) throw new Trouble(texts.closedPath, { path: shown(loaded.folder, shut, io) });
  const sources = loaded ? sharedFrom(loaded) : [];
  if (!loaded || loaded.folder.asked.size === 0) return exit.clean;
  const [only, second] = sources;
  if (!only) throw new Trouble(texts.noSeriesIn, { path: positionals[0] ?? '.' });
  const words = reader.words(loaded.circle.today);
  const wished = values.session;
  if (wished !== undefined && second) throw new Trouble(texts.sessionOfOneFile, {}, 'ics');
  const nth = wished === undefined ? undefined : gatheringNamed(only, wished)?.occasion.nth;
  if (wished !== undefined && nth === undefined) throw new Trouble(texts.noSuchSession, { name: wished });
  const out = values.out;
  const before = out === undefined ? undefined : textAt(resolve(io.cwd, out), out);
  const file = calendarOf({ sources, before, ...(nth === undefined ? {} : { nth }) }, words);
  if (file.assumedZone !== undefined)
    io.err(`meetup: ${fillIn(texts.assumedZone, reader.language, { zone: file.assumedZone })}\n`);
  if (out === undefined) io.out(file.text);
  else {
    if (file.text !== before) writeWhole(resolve(io.cwd, out), out, file.text);
    const said = file.undecided > 0 ? texts.writtenSkipped : texts.written;
    const counts = { sessions: words.count('session', file.entries), items: words.count('session', file.undecided) };
    io.out(`${fillIn(said, reader.language, { ...counts, file: out })}\n`);
  }
  return exit.clean;
}

/** The calendar file as it stands; undefined where there is none yet. */
function textAt(full: string, typed: string): string | undefined {
  try {
    const bytes = bytesOf(full, largest);
    return bytes ? decode(bytes) : undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new Trouble(texts.closedPath, { path: typed });
  }
}
