import { readFileSync } from 'node:fs';
import { help } from '../../src/cli/help.ts';
import { labelOf } from '../../src/core/plan/field-labels.ts';
import { type Field, type Form, fields, sections } from '../../src/core/plan/fields.ts';
import type { EntryKind } from '../../src/core/plan/plan.ts';
import { rules } from '../../src/core/review/review.ts';
import { marks } from '../../src/core/words/rules.ts';
import type { Language, Text } from '../../src/core/words/words.ts';
import { between } from './between.ts';
import { peerCells } from './peers.ts';

/** The text of a README with its tables made anew, from what the program itself goes by. */
export function withTables(readme: string, language: Language): string {
  const known = between(between(readme, 'fields', fieldTable(language)), 'rules', ruleTable(language));
  const beside = between(known, 'peers', table(...peerCells(language)));
  return between(between(beside, 'cli', usage(language)), 'settings', settingTable(language));
}

/** How each command is called, in the words of `meetup --help`. */
function usage(language: Language): string {
  const lines = help.meetup[language].split('\n');
  const from = lines.findIndex((line) => line.startsWith('  meetup '));
  const to = lines.indexOf('', from);
  return ['```sh', ...lines.slice(from, to).map((line) => line.slice(2)), '```'].join('\n');
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}
interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/** What the settings page says, in one table. */
function settingTable(language: Language): string {
  const { configuration } = (json('package.json') as Manifest).contributes;
  const said = json(language === 'ja' ? 'package.nls.ja.json' : 'package.nls.json') as Readonly<Record<string, string>>;
  const rows = configuration.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, { default: by, description, markdownDescription = description ?? '' }]) => [
      `\`${name}\``,
      `\`${JSON.stringify(by)}\``,
      // In the settings page `#name#` is a link; here it is a name.
      (said[markdownDescription.replaceAll('%', '')] ?? '').replace(/`#([\w.]+)#`/g, '`$1`'),
    ]),
  );
  return table(heads.settings[language], rows);
}

const heads = {
  fields: {
    en: ['Where', 'Key', 'What is written', 'Meaning'],
    ja: ['場所', 'キー', '書き方', '意味'],
  },
  settings: { en: ['Setting', 'Default', 'Meaning'], ja: ['設定', '既定値', '意味'] },
  rules: { en: ['Rule', 'Level', 'Why it matters'], ja: ['ルール', '重さ', '大切な理由'] },
} as const;

const ruleTable = (language: Language): string =>
  table(
    heads.rules[language],
    rules.map(({ code, name, level, why }) => [`${code} \`${name}\``, marks.level[level][language], why[language]]),
  );

function fieldTable(language: Language): string {
  const rows: string[][] = [];
  for (const [section, held] of Object.entries(sections)) {
    if (held.holds === 'version') rows.push(['', `\`${section}\``, '1', held.label[language]]);
    else rowsOf(sectionPath[held.holds](section), held.of, language, rows);
  }
  return table(heads.fields[language], rows);
}

const sectionPath = {
  entry: (section: string) => section,
  named: (section: string) => `${section}.ID`,
  list: (section: string) => `${section}[]`,
} as const;

/** The keys of an entry, and those of the entries inside it. */
function rowsOf(path: string, kind: EntryKind, language: Language, rows: string[][]): void {
  const inside: [string, EntryKind][] = [];
  for (const [key, field] of Object.entries<Field>(fields[kind])) {
    const name = field.required ? `**\`${key}\`**` : `\`${key}\``;
    rows.push([`\`${path}\``, name, formIn(field.form, language), labelOf(kind, key)[language]]);
    const inner = entryIn(field.form);
    if (inner) inside.push([`${path}.${key}${field.form.is === 'list' ? '[]' : ''}`, inner]);
  }
  for (const [at, inner] of inside) rowsOf(at, inner, language, rows);
}

function entryIn(form: Form): EntryKind | undefined {
  if (form.is === 'list') return entryIn(form.of);
  if (form.is === 'entry') return form.of;
  return form.is === 'block' || form.is === 'term' || form.is === 'group' ? form.is : undefined;
}

const forms = {
  text: { en: 'text', ja: '文' },
  count: { en: 'whole number', ja: '整数' },
  minutes: { en: 'minutes', ja: '分' },
  day: { en: '`YYYY-MM-DD`', ja: '`YYYY-MM-DD`' },
  dayOrOpen: { en: '`YYYY-MM-DD` or `tbd`', ja: '`YYYY-MM-DD`か`tbd`' },
  done: { en: '`true` or a date', ja: '`true`か日付' },
  time: { en: '`"15:00"`', ja: '`"15:00"`' },
  zone: { en: 'IANA name', ja: 'IANAの地域名' },
  id: { en: 'id', ja: 'id' },
  on: { en: '`thu`, `3rd thu`, `last fri`, `15`', ja: '`thu`、`3rd thu`、`last fri`、`15`' },
  texts: { en: 'text, or a list of them', ja: '文、またはそのリスト' },
  entry: { en: 'keys below', ja: '下のキー' },
  block: { en: '`10m text`, or keys below', ja: '`10分 内容`、または下のキー' },
  term: { en: 'text, or keys below', ja: '文、または下のキー' },
  group: { en: 'people ids, or keys below', ja: '人のid、または下のキー' },
  concerns: { en: '`{ team: why }`, or team ids', ja: '`{ 部門: 理由 }`、または部門のid' },
} as const satisfies Readonly<Record<Exclude<Form['is'], 'one' | 'name' | 'list'>, Text>>;

const names = {
  people: { en: 'person id', ja: '人のid' },
  teams: { en: 'team id', ja: '部門のid' },
  topics: { en: 'topic id', ja: 'テーマのid' },
  hints: { en: 'hint id', ja: 'ヒントのid' },
} as const;

function formIn(form: Form, language: Language): string {
  switch (form.is) {
    case 'one':
      return form.of.map((value) => `\`${value}\``).join(language === 'ja' ? '、' : ', ');
    case 'name':
      return names[form.of][language];
    case 'list':
      return language === 'ja' ? `リスト：${formIn(form.of, language)}` : `list: ${formIn(form.of, language)}`;
    default:
      return forms[form.is][language];
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
