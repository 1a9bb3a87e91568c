import type { Circle } from '../circle/circle.ts';
import type { Sheet } from '../circle/sheet.ts';
import { fold } from '../plan/id.ts';
import { labels } from '../words/labels.ts';
import { quote, type Words } from '../words/words.ts';
import type { SymbolKind } from './symbols.ts';

/** Something of a folder that can be gone to by what it is called. */
export interface Listed {
  readonly kind: Extract<SymbolKind, 'series' | 'topic' | 'session' | 'team' | 'person'>;
  readonly name: string;
  /** What it belongs to: a series, a team; empty where it stands for itself. */
  readonly of: string;
  readonly file: string;
  /** The line it starts on, counted from 0. */
  readonly line: number;
}

/** So many are shown at once; whoever sees more types another letter. */
const most = 500;

/**
 * People, teams, topics, series and sessions of a folder whose name or id holds the letters of a query in their order.
 * Width, case and kana make no difference.
 */
export function listedIn(circle: Circle, query: string, words: Words): readonly Listed[] {
  const wanted = [...fold(query).replace(/\s/g, '')];
  const found: Listed[] = [];
  for (const sheet of circle.sheets.values())
    for (const { id, ...listed } of listedOf(sheet, circle, words)) {
      if (found.length >= most) return found;
      if (holds(fold(`${listed.name} ${id} ${listed.of}`), wanted)) found.push(listed);
    }
  return found;
}

function* listedOf(sheet: Sheet, circle: Circle, words: Words): Iterable<Listed & { readonly id: string }> {
  const { file, lines, series } = sheet;
  const of = quote(series?.title ?? '');
  const each = <T>(all: readonly T[], rows: readonly number[]): readonly (readonly [T, number])[] =>
    all.map((one, nth) => [one, rows[nth] ?? 0]);
  if (series) yield { kind: 'series', id: '', name: of || file, of: '', file, line: lines.series };
  for (const [{ id, name = id, team }, line] of each(sheet.people, lines.people))
    yield { kind: 'person', id, name: quote(name) || id, of: team ? circle.teams.show(team) : '', file, line };
  for (const [{ id, name = id, org = '' }, line] of each(sheet.teams, lines.teams))
    yield { kind: 'team', id, name: quote(name) || id, of: org, file, line };
  for (const [{ id, title }, line] of each(sheet.topics, lines.topics))
    yield { kind: 'topic', id, name: quote(title) || id, of, file, line };
  for (const [{ date, id = '', title = '' }, line] of each(sheet.sessions, lines.sessions)) {
    const day = date === undefined ? '' : date === 'tbd' ? words.fill(labels.dateUndecided) : words.date(date);
    const name = [day, quote(title)].filter(Boolean).join(' · ');
    if (name !== '') yield { kind: 'session', id: `${date ?? ''} ${id}`, name, of, file, line };
  }
}

function holds(text: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
