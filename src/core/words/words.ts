import { type Day, weekday } from '../plan/day.ts';
import type { Time } from '../plan/time.ts';
import { type Counted, count, ordinal } from './numbers.ts';
import { dash } from './signs.ts';

export type Language = 'en' | 'ja';

/** One text in every language the product speaks. A missing one does not compile. */
export interface Text {
  readonly en: string;
  readonly ja: string;
}

/** What the placeholders of a text stand for. Raw values: the wording is made when the reader's language is known. */
export interface Facts {
  readonly key?: string;
  readonly guess?: string;
  readonly value?: string;
  readonly fixed?: string;
  readonly id?: string;
  readonly zone?: string;
  readonly file?: string;
  readonly text?: string;
  readonly said?: string;
  readonly topic?: string;
  readonly title?: string;
  readonly place?: string;
  readonly form?: Text;
  readonly reason?: Text;
  readonly item?: Text;
  readonly cadence?: Text;
  /** Display names of people. */
  readonly name?: string;
  readonly other?: string;
  readonly host?: string;
  readonly names?: readonly string[];
  /** Display names of teams. */
  readonly team?: string;
  readonly otherTeam?: string;
  readonly teams?: readonly string[];
  readonly date?: Day;
  readonly date2?: Day;
  readonly newDate?: Day;
  readonly due?: Day;
  readonly time?: Time;
  readonly range?: readonly [from: Time, to: Time];
  readonly version?: number;
  readonly known?: number;
  readonly n?: number;
  readonly nth?: number;
  readonly days?: number;
  readonly minutes?: number;
  readonly agendaMinutes?: number;
  readonly sessionMinutes?: number;
  readonly overMinutes?: number;
  readonly speakMinutes?: number;
  readonly sessions?: number;
  readonly times?: number;
  readonly people?: number;
  readonly topics?: number;
  readonly items?: number;
  readonly files?: number;
  readonly changes?: number;
  readonly pairs?: number;
  readonly hints?: number;
  readonly followups?: number;
  readonly outcomes?: number;
  readonly groups?: number;
}
export type Placeholder = keyof Facts;

/** Turns facts into words: `fill('{name} hosts on {date}', { name: 'Mio', date })`. */
export interface Words {
  readonly language: Language;
  /** The text in this language with its placeholders filled; a fact that is missing leaves its placeholder empty. */
  readonly fill: (text: Text, facts?: Facts) => string;
  readonly date: (day: Day) => string;
  readonly person: (name: string) => string;
  readonly people: (names: readonly string[]) => string;
  readonly teams: (names: readonly string[]) => string;
  readonly count: (of: Counted, n: number) => string;
}

/** Longest stretch of somebody's text quoted inside a sentence, in graphemes. */
const longestQuote = 40;

const counted: Partial<Record<Placeholder, Counted>> = {
  days: 'day',
  minutes: 'minute',
  agendaMinutes: 'minute',
  sessionMinutes: 'minute',
  overMinutes: 'minute',
  speakMinutes: 'minute',
  sessions: 'session',
  times: 'time',
  people: 'person',
  topics: 'topic',
  items: 'item',
  files: 'file',
  changes: 'change',
  pairs: 'pair',
  hints: 'hint',
  followups: 'followup',
  outcomes: 'outcome',
  groups: 'group',
};

/**
 * The words of one language.
 * @param today the reader's day: dates of another year carry the year
 */
export function wordsFor(language: Language, today: Day): Words {
  const date = (day: Day): string => spellDate(language, day, today);
  const person = (name: string): string => (language === 'ja' ? honorific(quote(name)) : quote(name));
  const people = (names: readonly string[]): string => listPeople(language, names.map(person));
  const teams = (names: readonly string[]): string =>
    listTeams(
      language,
      names.map((name) => quote(name)),
    );
  const spell = (placeholder: Placeholder, facts: Facts): string => {
    const value = facts[placeholder];
    if (value === undefined) return '';
    const unit = counted[placeholder];
    if (typeof value === 'number') {
      return unit ? count(language, unit, value) : placeholder === 'nth' ? ordinal(language, value) : String(value);
    }
    switch (placeholder) {
      case 'name':
      case 'other':
      case 'host':
        return person(value as string);
      case 'names':
        return people(value as readonly string[]);
      case 'teams':
        return teams(value as readonly string[]);
      case 'date':
      case 'date2':
      case 'newDate':
      case 'due':
        return date(value as Day);
      case 'range':
        return (value as readonly string[]).join(dash(language));
      case 'form':
      case 'reason':
      case 'item':
      case 'cadence':
        return (value as Text)[language];
      default:
        return quote(value as string);
    }
  };
  const fill = (text: Text, facts: Facts = {}): string =>
    text[language].replace(/\{(\w+)\}/g, (_, placeholder: string) => spell(placeholder as Placeholder, facts));
  return { language, fill, date, person, people, teams, count: (of, n) => count(language, of, n) };
}

/** `Thu 17 Dec` or `12月17日（木）`; with the year where it is not the reader's. */
function spellDate(language: Language, day: Day, today: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const other = day.slice(0, 4) !== today.slice(0, 4);
  if (language === 'ja')
    return `${other ? `${year}年` : ''}${month}月${date}日（${'月火水木金土日'[weekday(day) - 1]}）`;
  const name = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday(day) - 1];
  const monthName = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1];
  return `${name} ${date} ${monthName}${other ? ` ${year}` : ''}`;
}

const titles = ['さん', '様', '氏', '先生', '部長', '課長', '係長', '主任', '社長'];
const honorific = (name: string): string => (titles.some((title) => name.endsWith(title)) ? name : `${name}さん`);

function listPeople(language: Language, names: readonly string[]): string {
  const rest = names.length - 3;
  if (rest <= 0) return listOf(language, names);
  const shown = names.slice(0, 3);
  if (language === 'ja') return `${shown.join('、')}ほか${rest}人`;
  return `${shown.join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
}

/** Two are joined as in a sentence, also behind a label: whatever particle follows then takes in both. */
function listOf(language: Language, names: readonly string[]): string {
  if (language === 'ja') return names.join(names.length === 2 ? 'と' : '、');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Teams as a Japanese sentence names them: a particle may follow, as it cannot follow a list with commas. */
export function listTeams(language: Language, names: readonly string[]): string {
  return language === 'ja' ? names.join(names.length === 2 ? 'と' : '・') : listOf(language, names);
}

/** Characters that hide or reorder what stands around them, and line breaks: shown as nothing inside a sentence. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  /[\0-\x1f\x7f-\x9f\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;

/** Somebody's text on one line, without invisible characters, cut at 40 graphemes. */
export function quote(text: string, longest = longestQuote): string {
  const line = text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(unseen, '')
    .trim();
  if (line.length <= longest) return line;
  const graphemes: string[] = [];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(
    line.slice(0, longest * 12),
  )) {
    graphemes.push(segment);
    if (graphemes.length > longest) return `${graphemes.slice(0, longest - 1).join('')}…`;
  }
  return graphemes.join('');
}

/** The language closest to a locale such as `ja-JP`; English for every other. */
export const languageOf = (locale: string): Language => (/^ja\b/i.test(locale.replace('_', '-')) ? 'ja' : 'en');
