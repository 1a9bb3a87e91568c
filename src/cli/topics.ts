import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { places } from '../core/circle/sheet.ts';
import { longestText } from '../core/read/guard.ts';
import { readPlain } from '../core/read/plain.ts';
import { read } from '../core/read/read.ts';
import { apply, revise } from '../core/revise/revise.ts';
import { inputFrom } from '../core/topics/from-plan.ts';
import { topicsPage } from '../core/topics/page.ts';
import {
  type Constraints,
  normaliseInput,
  proposeTopics,
  type TopicsInput,
  type TopicsResult,
} from '../core/topics/topics.ts';
import { vacancies } from '../core/topics/vacancy.ts';
import { changeFor } from '../core/topics/write-up.ts';
import { asMarkdown } from '../core/words/page.ts';
import type { Language } from '../core/words/words.ts';
import { isMeetupFile } from './folders.ts';
import { type Exit, exit, type Io } from './io.ts';
import { decode, type Loaded, load } from './load.ts';
import { choice, dayOption, folderOptions, langOption, numberOption, readOptions } from './options.ts';
import { type Reader, readerOf } from './reader.ts';
import { asTerminal } from './report.ts';
import { fillIn, json, lines, painter } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

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
  readonly from?: { readonly loaded: Loaded; readonly file: string };
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
  else if (format === 'yaml') io.out(lines(asYaml(result, matter)));
  else io.out(format === 'md' ? asMarkdown(page()) : asTerminal(page(), painter(io.colour)));
  if (format === 'yaml')
    for (const { text } of result.warnings) io.err(`meetup: ${fillIn({ en: text, ja: text }, result.lang)}\n`);
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
  if (!loaded || file === undefined || !examined?.reading.plan.series) throw new Trouble(texts.noSeriesIn, { path });
  if (!examined.reading.sound) io.err(`meetup: ${fillIn(texts.brokenFile, reader.language, { path })}\n`);
  const plans = [...loaded.files.values()].filter(({ sheet }) => sheet.teams.length > 0);
  return {
    input: inputFrom(
      examined.reading.plan,
      plans.map(({ reading }) => reading.plan),
    ),
    from: { loaded, file },
  };
}

function fromWords(goal: string | undefined, teams: readonly string[]): TopicsInput {
  if (goal === undefined) throw new Trouble(texts.goalNeeded, {}, 'topics');
  return normaliseInput({ goal, teams }).input;
}

async function fromInput(path: string, reader: Reader, io: Io): Promise<TopicsInput> {
  const bytes = path === '-' ? await io.input() : bytesOf(resolve(io.cwd, path), path);
  if (bytes.byteLength > longestText) throw new Trouble(texts.inputTooLarge);
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

function bytesOf(full: string, typed: string): Uint8Array {
  try {
    if (statSync(full).size > longestText) throw new Trouble(texts.inputTooLarge);
    return readFileSync(full);
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(texts.noSuchPath, { path: typed });
  }
}

/** Lines to paste into a meetup file; with sessions where the series has a cadence to name their dates. */
function asYaml(result: TopicsResult, { from }: Matter): string {
  const ids = result.topics.map(({ id }) => id);
  const plan = from?.loaded.files.get(from.file)?.reading.plan;
  const seats = from && plan ? vacancies(plan, from.loaded.circle, from.file, ids.length) : [];
  const fresh = seats.filter(({ nth }) => nth === undefined);
  const kept = { topics: ids, purpose: true, questions: true, signs: true, seats: fresh };
  const revision = revise(read(''), [changeFor(result, kept)]);
  return 'splices' in revision ? `${apply('', revision.splices)}\n` : '';
}
