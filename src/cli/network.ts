import { deskOf } from '../core/planner/desk.ts';
import { networkPage } from '../core/planner/network-page.ts';
import { networkSvg } from '../core/planner/network-svg.ts';
import { asMarkdown } from '../core/words/page.ts';
import { networkWords } from '../core/words/together.ts';
import { isMeetupFile } from './folders.ts';
import { type Exit, exit, type Io } from './io.ts';
import { load, sayBroken } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import { asTerminal } from './report.ts';
import { painter } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

/** `meetup network`: who has met whom in a series, in words or as a picture. */
export async function network(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('network', args, folderOptions);
  const lang = langOption('network', values.lang);
  const format = choice('network', 'format', values.format, ['text', 'md', 'svg']) ?? 'text';
  const today = dayOption('network', 'today', values.today);
  const [path, second] = positionals;
  if (path === undefined || second !== undefined) throw new Trouble(texts.oneFile, {}, 'network');
  if (!isMeetupFile(path)) throw new Trouble(texts.noMeetupPath, { path }, 'network');
  const { folders, reader } = load({ paths: [path], today, lang, settings: !values['no-settings'] }, io);
  const [loaded] = folders;
  const [file] = loaded?.folder.asked ?? [];
  const examined = file === undefined ? undefined : loaded?.files.get(file);
  if (!loaded || !examined) throw new Trouble(texts.noSuchPath, { path });
  sayBroken(folders, reader, io);
  const desk = deskOf(examined, loaded.circle, reader.words(loaded.circle.today));
  if (format !== 'svg') {
    const page = networkPage(desk);
    io.out(format === 'md' ? asMarkdown(page) : asTerminal(page, painter(io.colour)));
    return exit.clean;
  }
  const svg = networkSvg(desk);
  if (svg === undefined) throw new Trouble(networkWords.empty);
  io.out(svg);
  return exit.clean;
}
