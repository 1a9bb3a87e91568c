import { resolve } from 'node:path';
import { longestText } from '../core/read/guard.ts';
import { places } from '../core/read/places.ts';
import { readPlain } from '../core/read/plain.ts';
import { inputFrom } from '../core/topics/from-plan.ts';
import { topicsPage } from '../core/topics/page.ts';
import { type Constraints, normaliseInput, proposeTopics, type TopicsInput } from '../core/topics/topics.ts';
import { asMarkdown } from '../core/words/page.ts';
import type { Language } from '../core/words/words.ts';
import { bytesOf, decode } from './bytes.ts';
import { isMeetupFile } from './folders.ts';
import { type Exit, exit, type Io } from './io.ts';
import { load, sayBroken } from './load.ts';
import { choice, dayOption, folderOptions, langOption, numberOption, readOptions } from './options.ts';
import { type Reader, readerOf } from './reader.ts';
import { asTerminal } from './report.ts';
import { fillIn, json, lines, painter } from './terminal.ts';
import { texts } from './texts.ts';
import { fileFor, type Home, linesFor } from './topics-yaml.ts';
import { systemCode, Trouble } from './trouble.ts';

const options = {
  ...folderOptions,
  goal: { type: 'string' },
  team: { type: 'string', multiple: true },
  input: { type: 'string' },
  sessions: { type: 'string' },
  minutes: { type: 'string' },
  people: { type: 'string' },
  count: { type: 'string' },
} as const;

/** What to think about, and the series it belongs to where it came from a file. */
interface Matter {
  readonly input: TopicsInput;
  readonly home?: Home;
}

/** `meetup topics`: an unclear goal and its teams become a purpose, questions, topics and a series. */
export async function topics(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('topics', args, options);
  const lang = langOption('topics', values.lang);
  const format = choice('topics', 'format', values.format, ['text', 'md', 'json', 'yaml']) ?? 'text';
  const bounds: Constraints = {
    sessions: numberOption('topics', 'sessions', values.sessions, 60),
    minutes: numberOption('topics', 'minutes', values.minutes, 1440),
    participants: numberOption('topics', 'people', values.people, 1000),
  };
  const count = numberOption('topics', 'count', values.count, 24);
  const today = dayOption('topics', 'today', values.today);
  const sources = [positionals.length > 0, values.goal !== undefined || values.team, values.input !== undefined];
  if (sources.filter(Boolean).length !== 1) throw new Trouble(texts.oneSource, {}, 'topics');
  const [path, second] = positionals;
  if (second !== undefined) throw new Trouble(texts.oneFile, {}, 'topics');
  const reader = readerOf(lang, io);
  const matter =
    path !== undefined
      ? fromFile(path, { today, lang, settings: !values['no-settings'] }, io)
      : values.input === undefined
        ? { input: fromWords(values.goal, values.team ?? []) }
        : { input: await fromInput(values.input, reader, io) };
  const given = Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));
  const input = { ...matter.input, constraints: { ...matter.input.constraints, ...given } };
  const result = proposeTopics(input, { lang, count });
  const page = () => topicsPage(result, input);
  if (format === 'json') io.out(json(result));
  else if (format !== 'yaml') io.out(format === 'md' ? asMarkdown(page()) : asTerminal(page(), painter(io.colour)));
  else {
    io.out(lines(matter.home ? linesFor(result, matter.home) : fileFor(result, input)));
    for (const text of new Set(result.warnings.map((warning) => warning.text)))
      io.err(`meetup: ${fillIn({ en: text, ja: text }, result.lang)}\n`);
  }
  return exit.clean;
}

function fromFile(
  path: string,
  wish: { today: ReturnType<typeof dayOption>; lang: Language | undefined; settings: boolean },
  io: Io,
): Matter {
  if (!isMeetupFile(path)) throw new Trouble(texts.noMeetupPath, { path }, 'topics');
  const { folders, reader } = load({ paths: [path], ...wish }, io);
  const [loaded] = folders;
  const [file] = loaded?.folder.asked ?? [];
  const examined = loaded && file !== undefined ? loaded.files.get(file) : undefined;
  if (!loaded || file === undefined || !examined?.reading.plan.series)
    throw new Trouble(examined?.reading.sound === false ? texts.unreadFile : texts.noSeriesIn, { path });
  sayBroken(folders, reader, io);
  const plans = [...loaded.files.values()].filter(({ sheet }) => sheet.teams.length > 0);
  return {
    input: inputFrom(
      examined.reading.plan,
      plans.map(({ reading }) => reading.plan),
    ),
    home: { file, plan: examined.reading.plan, circle: loaded.circle },
  };
}

function fromWords(goal: string | undefined, teams: readonly string[]): TopicsInput {
  if (goal === undefined) throw new Trouble(texts.goalNeeded, {}, 'topics');
  return normaliseInput({ goal, teams }).input;
}

async function fromInput(path: string, reader: Reader, io: Io): Promise<TopicsInput> {
  const bytes = path === '-' ? await io.input(longestText) : fileBytes(resolve(io.cwd, path), path);
  if (!bytes || bytes.byteLength > longestText) throw new Trouble(texts.inputTooLarge);
  const text = decode(bytes);
  if (text === undefined) throw new Trouble(texts.notUtf8Input);
  const plain = readPlain(text);
  if ('fault' in plain) {
    const at = places(text)(plain.fault).line + 1;
    throw new Trouble(texts.brokenInput, { line: String(at) });
  }
  const { input, problems } = normaliseInput(plain.value);
  for (const { path: at, en, ja } of problems)
    io.err(`meetup: ${fillIn({ en: at ? `${at}: ${en}` : en, ja: at ? `${at}：${ja}` : ja }, reader.language)}\n`);
  return input;
}

function fileBytes(full: string, typed: string): Uint8Array | undefined {
  try {
    return bytesOf(full, longestText);
  } catch (error) {
    throw new Trouble(systemCode(error) === 'ENOENT' ? texts.noSuchPath : texts.closedPath, { path: typed });
  }
}
