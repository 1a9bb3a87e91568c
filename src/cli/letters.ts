import {
  type Gathering,
  gatheringNamed,
  gatheringsOf,
  lastGathering,
  letterKinds,
  letterOf,
  media,
  nextGathering,
  pollOptions,
  type Source,
  tornDate,
  usualKind,
} from '../core/share/share.ts';
import { shareTexts } from '../core/words/share.ts';
import type { Text } from '../core/words/words.ts';
import { isMeetupFile } from './folders.ts';
import { type Exit, exit, type Io } from './io.ts';
import { type Loaded, load, sayBroken, shown } from './load.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { sharedFrom } from './shared.ts';
import { json, lines } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

const options = { ...folderOptions, session: { type: 'string' }, kind: { type: 'string' } } as const;

/** `meetup invite`: what to send about a session, the next one unless another is named. */
export const invite = (args: readonly string[], io: Io): Promise<Exit> => letter('invite', args, io);

/** `meetup minutes`: what was said and who does what, of the last session held unless another is named. */
export const minutes = (args: readonly string[], io: Io): Promise<Exit> => letter('minutes', args, io);

async function letter(command: 'invite' | 'minutes', args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions(command, args, options);
  const lang = langOption(command, values.lang);
  const format = choice(command, 'format', values.format, [...media, 'json']) ?? 'text';
  const kinds = command === 'minutes' ? (['minutes', 'thanks'] as const) : letterKinds;
  const kind = choice(command, 'kind', values.kind, kinds);
  const today = dayOption(command, 'today', values.today);
  const { source, loaded, reader } = fileFrom(
    command,
    positionals,
    { today, lang, settings: !values['no-settings'] },
    io,
  );
  const gathering = gatheringFor(command, source, values.session);
  const { templates, me } = loaded.settings;
  const wish = { kind: kind ?? (command === 'minutes' ? 'minutes' : usualKind(gathering, loaded.circle.today)) };
  const words = reader.words(loaded.circle.today);
  refuseTornDate(source, gathering, loaded);
  // A question for a day that names none is no letter.
  if (wish.kind === 'poll' && pollOptions(source, gathering, words).length === 0) throw new Trouble(texts.noOptions);
  const made = letterOf(source, gathering, { ...wish, own: templates, sender: me }, words);
  if (format === 'json') {
    const { session, occasion } = gathering;
    const file = shown(loaded.folder, source.file, io);
    const about = { file, date: occasion.date ?? null, id: session.id ?? null, kind: wish.kind, subject: made.subject };
    const written = Object.fromEntries(media.map((medium) => [medium, made.as(medium)]));
    io.out(json({ ...about, ...written, mailto: made.mail.complete ? made.mail.url : null }));
  } else io.out(lines(format === 'text' ? `${made.subject}\n\n${made.as('text')}` : made.as(format)));
  return exit.clean;
}

/** The one series file a command is about, with the folder that lends its names. */
export function fileFrom(
  command: string,
  positionals: readonly string[],
  wish: Omit<Parameters<typeof load>[0], 'paths'>,
  io: Io,
): { source: Source; loaded: Loaded; reader: Reader } {
  const [path, second] = positionals;
  if (path === undefined || second !== undefined) throw new Trouble(texts.oneFile, {}, command);
  if (!isMeetupFile(path)) throw new Trouble(texts.noMeetupPath, { path }, command);
  const { folders, reader } = load({ paths: [path], ...wish }, io);
  const [loaded] = folders;
  const [source] = loaded ? sharedFrom(loaded) : [];
  if (!loaded || !source) {
    const asked = [...(loaded?.folder.asked ?? [])];
    const unread = asked.some((file) => loaded?.files.get(file)?.reading.sound === false);
    throw new Trouble(unread ? texts.unreadFile : texts.noSeriesIn, { path });
  }
  sayBroken(folders, reader, io);
  return { source, loaded, reader };
}

/** Nothing is sent about a day that nobody can read. */
export function refuseTornDate(source: Source, gathering: Gathering, loaded: Loaded): void {
  const reading = loaded.files.get(source.file)?.reading;
  const torn = reading && tornDate(reading, gathering);
  if (torn) throw new Trouble(shareTexts.error.tornDate, { value: torn.value, n: String(torn.n) });
}

/** The session that was named, else the one the command is mostly about. */
function gatheringFor(command: 'invite' | 'minutes', source: Source, name: string | undefined): Gathering {
  const found =
    name !== undefined
      ? gatheringNamed(source, name)
      : command === 'minutes'
        ? lastGathering(source)
        : (nextGathering(source) ?? gatheringsOf(source).find(({ occasion }) => occasion.status === 'undecided'));
  if (found) return found;
  const none: Text =
    name !== undefined ? texts.noSuchSession : command === 'minutes' ? texts.noneHeld : texts.noneAhead;
  throw new Trouble(none, { name: name ?? '' });
}
