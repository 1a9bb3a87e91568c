/** The two languages the engine speaks. */
export type Lang = 'ja' | 'en';

/** Something one team hands to another; `to` is an id or a name, and may be missing when there are two teams. */
export interface HandOver {
  readonly what: string;
  readonly to?: string | undefined;
}
/** Something a team receives; `from` as `to` above. */
export interface Receipt {
  readonly what: string;
  readonly from?: string | undefined;
}
/** A word of the team's own, with its meaning where known. */
export type Term = string | { readonly term: string; readonly means?: string | undefined };

/** What is known of a team. Every list may be missing; `hands_over` and `handovers` mean the same and are both read. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly owns?: readonly string[] | undefined;
  readonly hands_over?: readonly HandOver[] | undefined;
  readonly handovers?: readonly HandOver[] | undefined;
  readonly receives?: readonly Receipt[] | undefined;
  readonly struggles?: readonly string[] | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly metrics?: readonly string[] | undefined;
  readonly tools?: readonly string[] | undefined;
  readonly incidents?: readonly string[] | undefined;
}

/** Bounds of the series: `minutes` per session, `by` a date or words, the rest counts. Missing ones are assumed. */
export interface Constraints {
  readonly minutes?: number | undefined;
  readonly participants?: number | undefined;
  readonly sessions?: number | undefined;
  readonly every_weeks?: number | undefined;
  readonly by?: string | undefined;
  readonly online?: boolean | undefined;
}

/** Answers already given to a question about the goal, by dimension id (`why`, `measure` ...). */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The normal form: an unclear goal and the teams it is for. */
export interface TopicsInput {
  readonly goal: string;
  readonly lang?: Lang | undefined;
  readonly teams: readonly Team[];
  readonly constraints?: Constraints | undefined;
  readonly answers?: Answers | undefined;
  /** Teams that are known and not part of this: handing something to them is no mistake. */
  readonly elsewhere?: readonly string[] | undefined;
  /** Names of people that must not appear in a topic. */
  readonly people?: readonly string[] | undefined;
}

/** A place in a given value that could not be read, in both languages. */
export interface InputProblem {
  readonly path: string;
  readonly en: string;
  readonly ja: string;
}

type Plain = Readonly<Record<string, unknown>>;
type Report = (path: string, en: string, ja: string) => void;

const textLists = ['owns', 'struggles', 'metrics', 'tools', 'incidents'] as const;
const mostItems = 200;

/** Reads plain data (parsed JSON or YAML) into the normal form. Whatever cannot be read is left out and named in `problems`. */
export function normaliseInput(value: unknown): { input: TopicsInput; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const report: Report = (path, en, ja) => problems.push({ path, en, ja });
  if (!isPlain(value)) {
    report('', 'The input is a map with goal and teams.', '入力は、goalとteamsを持つマップです。');
    return { input: { goal: '', teams: [] }, problems };
  }
  const lang = value.lang === 'ja' || value.lang === 'en' ? value.lang : undefined;
  if (value.lang !== undefined && lang === undefined)
    report('lang', 'lang is ja or en.', 'langはjaかenのどちらかです。');
  const input: TopicsInput = {
    goal: text(value.goal, 'goal', report) ?? '',
    teams: readTeams(value.teams, report),
    ...(lang ? { lang } : {}),
    ...(value.constraints === undefined ? {} : { constraints: readConstraints(value.constraints, report) }),
    answers: readAnswers(value, report),
    people: list(value.people, 'people', report, (item, path) => text(item, path, report)),
  };
  return { input, problems };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown, path: string, report: Report): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value !== undefined && value !== null) report(path, 'This should be text.', 'ここは文字で書く所です。');
  return undefined;
}

function list<T>(
  value: unknown,
  path: string,
  report: Report,
  read: (item: unknown, path: string) => T | undefined,
): T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(path, 'This should be a list.', 'ここは一覧で書く所です。');
    return [];
  }
  const items: T[] = [];
  for (const [index, item] of value.slice(0, mostItems).entries()) {
    const one = read(item, `${path}[${index}]`);
    // An unreadable item keeps its place, so that the paths of the others stay true.
    const kept = one ?? read('', path);
    if (kept !== undefined) items.push(kept);
  }
  return items;
}

function readTeams(value: unknown, report: Report): Team[] {
  if (isPlain(value)) {
    return Object.entries(value)
      .slice(0, mostItems)
      .map(([id, team]) => readTeam({ ...(isPlain(team) ? team : {}), id }, `teams.${id}`, 0, report));
  }
  return list(value, 'teams', report, (team, path) => {
    if (typeof team === 'string') return { id: team, name: team };
    if (isPlain(team)) return readTeam(team, path, Number(path.slice(6, -1)), report);
    report(path, 'A team is a map with id and name.', '部門は、idとnameを持つマップで書きます。');
    return undefined;
  }).filter((team) => team !== undefined && team.name !== '');
}

function readTeam(value: Plain, path: string, index: number, report: Report): Team {
  const id = text(value.id, `${path}.id`, report);
  const name = text(value.name, `${path}.name`, report);
  const team: Record<string, unknown> = { id: id ?? name ?? `t${index + 1}`, name: name ?? id ?? `t${index + 1}` };
  for (const key of textLists) {
    if (value[key] !== undefined)
      team[key] = list(value[key], `${path}.${key}`, report, (item, at) => text(item, at, report));
  }
  for (const key of ['hands_over', 'handovers'] as const) {
    if (value[key] !== undefined)
      team[key] = list(value[key], `${path}.${key}`, report, (v, at) => passing(v, at, 'to', report));
  }
  if (value.receives !== undefined)
    team.receives = list(value.receives, `${path}.receives`, report, (v, at) => passing(v, at, 'from', report));
  if (value.terms !== undefined)
    team.terms = list(value.terms, `${path}.terms`, report, (v, at) => term(v, at, report));
  return team as unknown as Team;
}

function passing(value: unknown, path: string, side: 'to' | 'from', report: Report): { what: string } | undefined {
  if (typeof value === 'string') return { what: value };
  if (!isPlain(value)) {
    report(path, `This should be { ${side}, what }.`, `ここは { ${side}, what } の形で書きます。`);
    return undefined;
  }
  const other = text(value[side], `${path}.${side}`, report);
  return { what: text(value.what, `${path}.what`, report) ?? '', ...(other ? { [side]: other } : {}) };
}

function term(value: unknown, path: string, report: Report): Term | undefined {
  if (!isPlain(value)) return text(value, path, report);
  const means = text(value.means, `${path}.means`, report);
  return { term: text(value.term, `${path}.term`, report) ?? '', ...(means ? { means } : {}) };
}

function readConstraints(value: unknown, report: Report): Constraints {
  if (!isPlain(value)) {
    report('constraints', 'constraints is a map.', 'constraintsはマップで書きます。');
    return {};
  }
  const by = value.by instanceof Date ? value.by.toISOString().slice(0, 10) : value.by;
  const read: Record<string, unknown> = { by: text(by, 'constraints.by', report), online: value.online === true };
  for (const key of ['minutes', 'participants', 'sessions', 'every_weeks'] as const) {
    const number = value[key];
    if (number === undefined || number === null) continue;
    if (typeof number === 'number' && Number.isFinite(number) && number >= 1) read[key] = Math.round(number);
    else report(`constraints.${key}`, `${key} is a whole number from 1.`, `${key}は1以上の整数です。`);
  }
  return read as Constraints;
}

function readAnswers(value: Plain, report: Report): Answers {
  const answers = new Map<string, string>();
  if (isPlain(value.answers)) {
    for (const [id, answer] of Object.entries(value.answers)) {
      const read = text(answer, `answers.${id}`, report);
      if (read) answers.set(id, read);
    }
  }
  // The words a series file already has for two of the answers.
  if (typeof value.because === 'string' && !answers.has('why')) answers.set('why', value.because);
  const sign = Array.isArray(value.signs) ? value.signs[0] : undefined;
  if (typeof sign === 'string' && !answers.has('measure')) answers.set('measure', sign);
  return Object.fromEntries(answers);
}
