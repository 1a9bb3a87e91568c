import { runSheet } from '../core/share/sheet.ts';
import { asMarkdown } from '../core/words/page.ts';
import { asHtml } from '../core/words/page-html.ts';
import { isMeetupFile } from './folders.ts';
import { type Exit, exit, type Io } from './io.ts';
import { load, sayBroken } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import { asTerminal } from './report.ts';
import { sessionIn } from './session.ts';
import { painter } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

const options = { ...folderOptions, session: { type: 'string' } } as const;

/** `meetup sheet`: the run sheet of a session on one page. */
export async function sheet(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('sheet', args, options);
  const lang = langOption('sheet', values.lang);
  const format = choice('sheet', 'format', values.format, ['text', 'md', 'html']) ?? 'text';
  const today = dayOption('sheet', 'today', values.today);
  const [path, second] = positionals;
  if (path === undefined || second !== undefined) throw new Trouble(texts.oneFile, {}, 'sheet');
  if (!isMeetupFile(path)) throw new Trouble(texts.noMeetupPath, { path }, 'sheet');
  const { folders, reader } = load({ paths: [path], today, lang, settings: !values['no-settings'] }, io);
  const [loaded] = folders;
  const [file] = loaded?.folder.asked ?? [];
  const plan = file === undefined ? undefined : loaded?.files.get(file)?.reading.plan;
  if (!loaded || file === undefined || !plan) throw new Trouble(texts.noSuchPath, { path });
  sayBroken(folders, reader, io);
  const { circle } = loaded;
  const page = runSheet(plan, circle, sessionIn(circle, file, values.session), reader.words(circle.today));
  if (format === 'html') io.out(asHtml(page, reader.language));
  else io.out(format === 'md' ? asMarkdown(page) : asTerminal(page, painter(io.colour)));
  return exit.clean;
}
