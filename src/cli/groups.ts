import type { Circle } from '../core/circle/circle.ts';
import { type Occasion, presentAt } from '../core/circle/occasion.ts';
import { type AnyWish, type GroupPlan, groupsPage, mixSession, mostRounds } from '../core/groups/groups.ts';
import { sameId } from '../core/plan/id.ts';
import { groupWords } from '../core/words/groups.ts';
import { asMarkdown } from '../core/words/page.ts';
import type { Facts, Text } from '../core/words/words.ts';
import { csv } from './csv.ts';
import { isMeetupFile } from './folders.ts';
import { type Exit, exit, type Io } from './io.ts';
import { load, sayBroken } from './load.ts';
import { choice, dayOption, folderOptions, langOption, numberOption, readOptions } from './options.ts';
import type { Reader } from './reader.ts';
import { asTerminal } from './report.ts';
import { sessionIn } from './session.ts';
import { json, painter } from './terminal.ts';
import { texts } from './texts.ts';
import { Trouble } from './trouble.ts';

const options = {
  ...folderOptions,
  session: { type: 'string' },
  size: { type: 'string' },
  rounds: { type: 'string' },
  seed: { type: 'string' },
  apart: { type: 'string', multiple: true },
  together: { type: 'string', multiple: true },
  absent: { type: 'string' },
  late: { type: 'string' },
} as const;

/** People in a group where nobody says how many. */
const usualSize = 4;

/** `meetup groups`: the people of a session in groups, so that they meet somebody new from another team. */
export async function groups(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = readOptions('groups', args, options);
  const lang = langOption('groups', values.lang);
  const format = choice('groups', 'format', values.format, ['text', 'md', 'json', 'csv']) ?? 'text';
  const size = numberOption('groups', 'size', values.size, 100) ?? usualSize;
  const rounds = values.rounds === 'all' ? 'all' : (numberOption('groups', 'rounds', values.rounds, mostRounds) ?? 1);
  const seed = numberOption('groups', 'seed', values.seed, 999_999) ?? 1;
  const today = dayOption('groups', 'today', values.today);
  if (size < 2) throw new Trouble(texts.badNumber, { name: '--size', least: '2', most: '100', value: '1' }, 'groups');
  const [path, second] = positionals;
  if (path === undefined || second !== undefined) throw new Trouble(texts.oneFile, {}, 'groups');
  if (!isMeetupFile(path)) throw new Trouble(texts.noMeetupPath, { path }, 'groups');
  const { folders, reader } = load({ paths: [path], today, lang, settings: !values['no-settings'] }, io);
  const [loaded] = folders;
  const [file] = loaded?.folder.asked ?? [];
  if (!loaded || file === undefined) throw new Trouble(texts.noSuchPath, { path });
  sayBroken(folders, reader, io);
  const { circle } = loaded;
  const fail = (text: Text, facts: Facts): never => {
    const said = reader.words(circle.today).fill(text, facts);
    throw new Trouble({ en: said, ja: said });
  };
  const occasion = sessionIn(circle, file, values.session);
  const ids = (list: string | undefined): readonly string[] =>
    (list ?? '').split(/[,、]/).flatMap((name) => {
      const wanted = name.trim();
      if (wanted === '') return [];
      return personOf(circle, occasion, wanted) ?? fail(groupWords.unknown, { value: wanted });
    });
  const lists = (all: readonly string[] = []): readonly (readonly string[])[] => all.map(ids);
  const wish: AnyWish = {
    size,
    rounds,
    apart: lists(values.apart),
    together: lists(values.together),
    absent: ids(values.absent),
    late: ids(values.late),
  };
  const steps = mixSession(circle, occasion, wish, seed);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const plan = step.value;
  if ('text' in plan) return fail(plan.text, plan.facts);
  io.out(said({ circle, occasion, plan, seed }, format, reader, io));
  return exit.clean;
}

interface Result {
  readonly circle: Circle;
  readonly occasion: Occasion;
  readonly plan: GroupPlan;
  readonly seed: number;
}

function said(result: Result, format: 'text' | 'md' | 'json' | 'csv', reader: Reader, io: Io): string {
  const { circle, occasion, plan, seed } = result;
  if (format === 'json')
    return json({
      date: occasion.date ?? null,
      seed,
      rounds: plan.rounds.map((groups) => groups.map(({ people }) => people)),
      leads: plan.rounds.map((groups) => groups.map(({ lead }) => lead ?? null)),
      new_pairs: plan.newPairs,
      most_new_pairs: plan.most,
    });
  if (format === 'csv') return csv([['round', 'group', 'id', 'name', 'team', 'lead'], ...rowsOf(circle, plan)]);
  const page = groupsPage(circle, occasion, plan, reader.words(circle.today));
  return format === 'md' ? asMarkdown(page) : asTerminal(page, painter(io.colour));
}

const rowsOf = (circle: Circle, { rounds }: GroupPlan): readonly (readonly string[])[] =>
  rounds.flatMap((all, round) =>
    all.flatMap(({ people, lead }, nth) =>
      people.map((id) => [
        String(round + 1),
        String(nth + 1),
        id,
        circle.people.show(id),
        circle.people.get(id)?.team ?? '',
        id === lead ? 'yes' : '',
      ]),
    ),
  );

/** Somebody of a session, by id or by name. */
function personOf(circle: Circle, occasion: Occasion, wanted: string): string | undefined {
  const present = presentAt(occasion);
  const same = sameId(wanted);
  return present.find((id) => sameId(id) === same) ?? present.find((id) => sameId(circle.people.show(id)) === same);
}
