import { resolve } from 'node:path';
import { besideDay } from '../core/circle/clash-words.ts';
import {
  bestOf,
  type Gathering,
  gatheringNamed,
  gatheringsOf,
  letterOf,
  pollOptions,
  type Source,
  type Tally,
  tallyOf,
} from '../core/share/share.ts';
import { comma } from '../core/words/signs.ts';
import type { Words } from '../core/words/words.ts';
import { bytesOf, decode } from './bytes.ts';
import { type Exit, exit, type Io } from './io.ts';
import { fileFrom, refuseTornDate } from './letters.ts';
import { choice, dayOption, folderOptions, langOption, readOptions } from './options.ts';
import { fillIn, json, line, lines } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

const options = { ...folderOptions, session: { type: 'string' }, answers: { type: 'string' } } as const;
const most = 1_000_000;

/** `meetup poll`: a date that is open, as a question for a chat; with the answers, how they stand. */
export async function poll(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('poll', args, options);
  const lang = langOption('poll', values.lang);
  const format = choice('poll', 'format', values.format, ['text', 'md', 'slack', 'teams', 'json']) ?? 'text';
  const today = dayOption('poll', 'today', values.today);
  const { source, loaded, reader } = fileFrom(
    'poll',
    positionals,
    { today, lang, settings: !values['no-settings'] },
    io,
  );
  const words = reader.words(loaded.circle.today);
  const gathering = openOne(source, values.session);
  refuseTornDate(source, gathering, loaded);
  const days = pollOptions(source, gathering, words);
  if (days.length === 0) throw new Trouble(texts.noOptions);
  const { templates, me } = loaded.settings;
  const letter = letterOf(source, gathering, { kind: 'poll', own: templates, sender: me }, words);
  const tallies = values.answers === undefined ? undefined : tallyOf(await answersFrom(values.answers, io), days);
  if (values.answers !== undefined && !tallies) throw new Trouble(texts.noAnswers);
  const clashes = (day: Tally['day']): readonly string[] =>
    besideDay(source.circle, source.file, day, gathering.occasion, words);
  if (format === 'json') {
    const listed = (tallies ?? days).map(({ letter: sign, day }) => {
      const tally = tallies?.find((one) => one.letter === sign);
      const answers = tally ? { yes: tally.yes, perhaps: tally.perhaps, no: tally.no } : {};
      return { letter: sign, date: day, clashes: clashes(day), ...answers };
    });
    io.out(json({ text: letter.as('text'), options: listed, best: tallies ? (bestOf(tallies)?.day ?? null) : null }));
  } else if (tallies) io.out(standing(tallies, clashes, words));
  else io.out(lines(format === 'text' ? `${letter.subject}\n\n${letter.as('text')}` : letter.as(format)));
  return exit.clean;
}

function openOne(source: Source, name: string | undefined): Gathering {
  const found =
    name === undefined
      ? gatheringsOf(source).find(({ occasion }) => occasion.status === 'undecided')
      : gatheringNamed(source, name);
  if (found?.occasion.status === 'undecided') return found;
  throw new Trouble(found || name === undefined ? texts.noOptions : texts.noSuchSession, { name: name ?? '' });
}

/** How the answers stand, the best day first named. */
function standing(tallies: readonly Tally[], clashes: (day: Tally['day']) => readonly string[], words: Words): string {
  const ja = words.language === 'ja';
  const rows = tallies.flatMap((tally) => {
    const counts = ja
      ? `○${tally.yes.length} △${tally.perhaps.length} ×${tally.no.length}`
      : `${tally.yes.length} yes, ${tally.perhaps.length} perhaps, ${tally.no.length} no`;
    const row = `${tally.letter}: ${words.date(tally.day)}  ${counts}`;
    const names = [...tally.perhaps, ...tally.no].map(line).join(comma(words.language));
    const missing = names === '' ? [] : [`   ${fillIn(texts.notCertain, words.language, { names })}`];
    return [row, ...missing, ...clashes(tally.day).map((clash) => `   ${clash}`)];
  });
  const best = bestOf(tallies);
  const end = best ? ['', fillIn(texts.bestDay, words.language, { date: words.date(best.day) })] : [];
  return `${[...rows, ...end].join('\n')}\n`;
}

async function answersFrom(path: string, io: Io): Promise<string> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = path === '-' ? await io.input(most) : bytesOf(resolve(io.cwd, path), most);
  } catch {
    throw new Trouble(texts.noSuchPath, { path });
  }
  const text = bytes && bytes.byteLength <= most ? decode(bytes) : undefined;
  if (text === undefined) throw new Trouble(texts.notUtf8Input);
  return text;
}
