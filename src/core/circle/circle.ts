import { addDays, type Day } from '../plan/day.ts';
import { putIn, sameEnds } from '../plan/lists.ts';
import { placedAt } from '../plan/session-at.ts';
import { Appearances, inTime } from './appearances.ts';
import { ByDay } from './by-day.ts';
import { count, distinct, tally } from './counts.ts';
import { Derived } from './derived.ts';
import { type Experience, Experiences } from './experience.ts';
import { Mentions } from './mentions.ts';
import { type Ask, DefinedNames, type Names } from './names.ts';
import { type Occasion, occasionOf, presentAt } from './occasion.ts';
import { type Question, Questions } from './questions.ts';
import {
  type Sheet,
  type SheetOutcome,
  type SheetPerson,
  type SheetSeries,
  type SheetTeam,
  type SheetTopic,
  sameFacts,
} from './sheet.ts';
import { hintsAt, recordAt, rhythmAt, togetherAt } from './sides.ts';
import type { Taken } from './taken.ts';

export type { Experience } from './experience.ts';
export type { Names } from './names.ts';
export type { Question } from './questions.ts';

/** So many sessions of one day are compared with others; a folder with more was not planned by anybody. */
const mostADay = 200;

/**
 * Everything the files of one folder say together, on one day. Built from Sheets only, and kept up with them: taking in
 * an edited file costs what the edit changed, however many files there are.
 */
export class Circle {
  readonly today: Day;
  /** The zone of sessions whose series names none. */
  readonly zone: string;
  /** Days off besides the weekends, as far as anybody has listed them. */
  readonly holidays: ReadonlySet<Day>;
  /** Times that other calendars take. */
  readonly taken: readonly Taken[];
  readonly #sheets = new Map<string, Sheet>();
  readonly #people: DefinedNames<SheetPerson>;
  readonly #teams: DefinedNames<SheetTeam>;
  readonly #ofFile = new Map<string, readonly Occasion[]>();
  readonly #byDay = new ByDay();
  readonly #experiences = new Experiences();
  /** How many series meet with a team. */
  readonly #met = new Map<string, number>();
  /** How many series somebody stands behind. */
  readonly #sponsored = new Map<string, number>();
  readonly #mentions = new Mentions((file) => this.#ofFile.get(file) ?? []);
  readonly #appearances = new Appearances();
  readonly #derived = new Derived();
  readonly #questions = new Questions();
  #occasions: readonly Occasion[] | undefined;

  constructor(today: Day, zone: string, holidays: Iterable<Day> = [], taken: readonly Taken[] = []) {
    this.today = today;
    this.zone = zone;
    this.holidays = new Set(holidays);
    this.taken = taken;
    const ask: Ask = (...words) => this.#questions.ask(...words);
    this.#people = new DefinedNames('people', ask);
    this.#teams = new DefinedNames('teams', ask);
  }

  get sheets(): ReadonlyMap<string, Sheet> {
    return this.#sheets;
  }
  get people(): Names<SheetPerson> {
    return this.#people;
  }
  get teams(): Names<SheetTeam> {
    return this.#teams;
  }

  /** Every session of the folder: dated ones by date, time and file, then the undecided ones. */
  get occasions(): readonly Occasion[] {
    this.#questions.ask('occasions');
    this.#occasions ??= [...this.#ofFile.values()].flat().sort(inTime);
    return this.#occasions;
  }

  /** Those on a day and later, soonest first. */
  from(day: Day): readonly Occasion[] {
    return this.daysFrom(day).flatMap((one) => this.on(one));
  }

  /** The days from one on at which there is any session, soonest first. */
  daysFrom(day: Day): readonly Day[] {
    this.#questions.ask('occasions');
    return [...this.#byDay.days].filter((one) => one >= day).sort();
  }

  /** The sessions of one file, in the order of the file. */
  of(file: string): readonly Occasion[] {
    this.#questions.ask('rhythm', file);
    return this.#ofFile.get(file) ?? [];
  }

  /** The same, where what was written down at them matters too: hints, follow-ups, groups, notes. */
  recorded(file: string): readonly Occasion[] {
    this.#questions.ask('record', file);
    return this.of(file);
  }

  /** The same, where only the hints count and the day on which they were given. */
  hinted(file: string): readonly Occasion[] {
    this.#questions.ask('hinted', file);
    return this.#ofFile.get(file) ?? [];
  }

  /** The same, where only who was together matters: groups, guests, and who told whom something. */
  gathered(file: string): readonly Occasion[] {
    this.#questions.ask('gathered', file);
    return this.of(file);
  }

  /** What came of a series, in the order of the file. */
  outcomes(file: string): readonly SheetOutcome[] {
    this.#questions.ask('outcomes', file);
    return this.#sheets.get(file)?.outcomes ?? [];
  }

  /** One session of a file by its place in the file's list. */
  at(file: string, nth: number): Occasion | undefined {
    this.#questions.ask('series', file);
    return placedAt(this.#ofFile.get(file) ?? [], nth);
  }

  /** The sessions on one day and the days beside it, for clashes across zones. */
  near(day: Day): readonly Occasion[] {
    return [-1, 0, 1].flatMap((days) => this.on(addDays(day, days)).slice(0, mostADay));
  }

  /** The sessions on one day. */
  on(day: Day): readonly Occasion[] {
    this.#questions.ask('day', day);
    return this.#byDay.on(day);
  }

  series(file: string): SheetSeries | undefined {
    this.#questions.ask('series', file);
    return this.#sheets.get(file)?.series;
  }

  /** What somebody has done so far; hosting outside the files counts as one. */
  experience(id: string): Experience {
    this.#questions.ask('experience', id);
    const { hosted, cohosted, joined } = this.#experiences.of(id);
    return { hosted: hosted + (this.#people.fact(id, 'hosted') ? 1 : 0), cohosted, joined };
  }

  /** Dated sessions of the folder, not cancelled, at which somebody was or is expected, in time. */
  sessionsOf(id: string): readonly Occasion[] {
    this.#questions.ask('path', id);
    for (const _ of this.gathering());
    return this.#appearances.sessions(id);
  }
  /**
   * What there is to do before `sessionsOf` can answer, step by step: where thousands of files come, somebody else may
   * have a turn in between. Nothing is left where somebody has asked before.
   */
  gathering(): Iterable<undefined> {
    return this.#appearances.gather(this.#ofFile);
  }
  /** The series whose organiser group somebody belongs to, by file. */
  organisedBy(id: string): readonly string[] {
    this.#questions.ask('organiser', id);
    return this.#appearances.organised(id);
  }

  /**
   * Something worked out from answers of this circle: kept until one of them changes, and asked about by its own name.
   * What it answers holds no lines, which move without a word.
   */
  derived<T>(question: Question, work: () => T): T {
    this.#questions.ask(question);
    return this.#derived.answer(question, () => this.overhear(work));
  }

  /** True for somebody who stands behind a series of the folder, such as the head of a department. */
  isSponsor(id: string): boolean {
    this.#questions.ask('sponsor', id);
    return this.#sponsored.has(id);
  }

  /** True for a team that some series of the folder is made for. */
  isMet(team: string): boolean {
    this.#questions.ask('met', team);
    return this.#met.has(team);
  }

  /** The ids of the topics a file holds. */
  topics(file: string): readonly string[] {
    this.#questions.ask('topics', file);
    return this.#topicsIn(file).ids;
  }
  /** A topic of a file with what it says of itself. */
  topic(file: string, id: string): SheetTopic | undefined {
    this.#questions.ask('about', file, id);
    return this.#topicsIn(file).byId.get(id);
  }
  hasTopics(file: string): boolean {
    this.#questions.ask('any topics', file);
    return (this.#sheets.get(file)?.topics.length ?? 0) > 0;
  }
  hasTopic(file: string, id: string): boolean {
    this.#questions.ask('topic', file, id);
    return this.#topicsIn(file).byId.has(id);
  }
  /** True where a session of the file, or its agenda, names the topic. */
  usesTopic(file: string, id: string): boolean {
    this.#questions.ask('use', file, id);
    return this.#mentions.hasTopic(file, id);
  }
  hasHints(file: string): boolean {
    this.#questions.ask('any hints', file);
    return this.#mentions.hasHints(file);
  }
  /** The ids of the hints of a file. */
  hints(file: string): readonly string[] {
    this.#questions.ask('hints', file);
    return this.#mentions.hints(file);
  }
  hasHint(file: string, id: string): boolean {
    this.#questions.ask('hint', file, id);
    return this.#mentions.hasHint(file, id);
  }

  /** The line a session stands on, counted from 0. */
  lineOf({ file, nth }: Pick<Occasion, 'file' | 'nth'>): number {
    const sheet = this.#sheets.get(file);
    return sheet?.lines.sessions[sheet.sessions.findIndex((session) => session.nth === nth)] ?? 0;
  }

  /** Runs something and answers what it asked of the circle on the way, most of it once. */
  overhear<T>(work: () => T): { readonly value: T; readonly asked: readonly Question[] } {
    return this.#questions.overhear(work);
  }

  /** Takes a file in, new or changed; answers the questions that may be answered differently now. */
  put(sheet: Sheet): ReadonlySet<Question> {
    return this.#replace(sheet.file, sheet);
  }

  /** Forgets a file. */
  remove(file: string): ReadonlySet<Question> {
    return this.#replace(file, undefined);
  }

  #replace(file: string, sheet: Sheet | undefined): ReadonlySet<Question> {
    const before = this.#sheets.get(file);
    if (before === sheet) return nobody;
    if (sheet) this.#sheets.set(file, sheet);
    else this.#sheets.delete(file);
    if (before === undefined && sheet && !this.#questions.everHeard) {
      this.#begin(sheet);
      return nobody;
    }
    const changed = new Set<Question>();
    this.#people.replace(file, before?.people, sheet?.people, changed);
    this.#teams.replace(file, before?.teams, sheet?.teams, changed);
    const sameSeries = before !== undefined && sheet !== undefined && before.series === sheet.series;
    if (!sameSeries) this.#replaceSeries(file, before?.series, sheet?.series, changed);
    this.#replaceTopics(file, before, sheet, changed);
    if (!sameSeries || before?.sessions !== sheet?.sessions)
      this.#replaceSessions(file, before, sheet, sameSeries, changed);
    if (before?.outcomes !== sheet?.outcomes && !sameFacts(before?.outcomes ?? [], sheet?.outcomes ?? []))
      changed.add(`outcomes ${file}`);
    this.#derived.forget(changed);
    return changed;
  }

  /** A file that is new while there is nobody to tell: at the start thousands come. */
  #begin(sheet: Sheet): void {
    const { file, series, people, teams, sessions } = sheet;
    this.#people.begin(file, people);
    this.#teams.begin(file, teams);
    if (series) {
      for (const team of distinct(series.teams)) count(this.#met, team, 1);
      for (const id of distinct(series.sponsors)) count(this.#sponsored, id, 1);
      this.#appearances.reorganise(file, [], series.organisers);
    }
    const come = sessions.map((session) => occasionOf(sheet, session, this.today));
    this.#ofFile.set(file, come);
    if (come.length === 0) return;
    this.#occasions = undefined;
    this.#byDay.enter(come);
    this.#mentions.replace(file, [], come);
    this.#experiences.begin(come);
  }

  #replaceSeries(
    file: string,
    before: SheetSeries | undefined,
    after: SheetSeries | undefined,
    changed: Set<Question>,
  ): void {
    if (sameFacts(before, after)) return;
    changed.add(`series ${file}`);
    changed.add(`rhythm ${file}`);
    for (const [team, step] of tally([...new Set(before?.teams)], [...new Set(after?.teams)]))
      if (count(this.#met, team, step)) changed.add(`met ${team}`);
    for (const [id, step] of tally([...new Set(before?.sponsors)], [...new Set(after?.sponsors)]))
      if (count(this.#sponsored, id, step)) changed.add(`sponsor ${id}`);
    for (const id of this.#appearances.reorganise(file, before?.organisers, after?.organisers))
      changed.add(`organiser ${id}`);
  }

  #replaceTopics(file: string, before: Sheet | undefined, after: Sheet | undefined, changed: Set<Question>): void {
    if (before?.topics === after?.topics) return;
    const [was, is] = [before, after].map((sheet) => new Map(sheet?.topics.map((topic) => [topic.id, topic])));
    if (((was?.size ?? 0) === 0) !== ((is?.size ?? 0) === 0)) changed.add(`any topics ${file}`);
    for (const id of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      if (!sameFacts(was?.get(id), is?.get(id))) changed.add(`about ${file} ${id}`);
      if (was?.has(id) && is?.has(id)) continue;
      changed.add(`topic ${file} ${id}`);
      changed.add(`topics ${file}`);
    }
  }

  #replaceSessions(
    file: string,
    old: Sheet | undefined,
    sheet: Sheet | undefined,
    sameSeries: boolean,
    changed: Set<Question>,
  ): void {
    const before = this.#ofFile.get(file) ?? [];
    // One occasion for each session, in the same order.
    const [was, sessions] = [old?.sessions ?? [], sheet?.sessions ?? []];
    const [front, back] = sameSeries ? sameEnds(was, sessions) : [0, 0];
    const left = before.slice(front, before.length - back);
    // Where as many stand as before, those between two edits, as of a new name for somebody, stay as they are.
    const same = before.length === sessions.length;
    const right = sessions.slice(front, sessions.length - back).map((session, nth): Occasion => {
      const known = same && sameSeries && was[front + nth] === session ? left[nth] : undefined;
      return known ?? occasionOf(sheet as Sheet, session, this.today);
    });
    const gone = same ? left.filter((one, nth) => one !== right[nth]) : left;
    const come = same ? right.filter((one, nth) => one !== left[nth]) : right;
    const after = before.slice();
    putIn(after, front, left.length, right);
    this.#appearances.replace(file, gone, come);
    if (sheet) this.#ofFile.set(file, after);
    else {
      this.#ofFile.delete(file);
      this.#appearances.forget(file);
    }
    if (gone.length === 0 && come.length === 0) return;
    this.#occasions = undefined;
    changed.add('occasions');
    const differ = (of: (occasion: Occasion) => object): boolean =>
      gone.length !== come.length || gone.some((one, nth) => !sameFacts(of(one), of(come[nth] as Occasion)));
    if (differ(rhythmAt)) {
      changed.add(`rhythm ${file}`);
      for (const id of [...gone, ...come].flatMap(presentAt)) changed.add(`path ${id}`);
    }
    if (differ(recordAt)) changed.add(`record ${file}`);
    if (differ(hintsAt)) changed.add(`hinted ${file}`);
    if (differ(togetherAt)) changed.add(`gathered ${file}`);
    this.#byDay.leave(gone);
    this.#byDay.enter(come);
    for (const { date } of [...gone, ...come]) if (date) changed.add(`day ${date}`);
    this.#mentions.replace(file, gone, come, changed);
    for (const id of this.#experiences.replace(gone, come)) changed.add(`experience ${id}`);
  }

  #topicsIn(file: string): TopicIndex {
    const topics = this.#sheets.get(file)?.topics ?? noTopics;
    let index = topicIndexes.get(topics);
    if (!index) {
      index = { ids: topics.map(({ id }) => id), byId: new Map(topics.map((topic) => [topic.id, topic])) };
      topicIndexes.set(topics, index);
    }
    return index;
  }
}

/** Brings the sheets of a folder together. */
export function circleOf(
  sheets: Iterable<Sheet>,
  today: Day,
  zone: string,
  holidays: Iterable<Day> = [],
  taken: readonly Taken[] = [],
): Circle {
  const circle = new Circle(today, zone, holidays, taken);
  for (const sheet of sheets) circle.put(sheet);
  return circle;
}

const nobody: ReadonlySet<Question> = new Set();

/** The topics of a file as they are looked up. */
interface TopicIndex {
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, SheetTopic>;
}
const topicIndexes = new WeakMap<readonly SheetTopic[], TopicIndex>();
const noTopics: readonly SheetTopic[] = [];
