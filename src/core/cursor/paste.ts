import type { Circle } from '../circle/circle.ts';
import type { Change, Value } from '../plan/change.ts';
import { sameId } from '../plan/id.ts';
import { freeId, slug } from '../plan/slug.ts';
import { withoutEnd } from '../plan/without-end.ts';
import type { Around } from './offer.ts';
import { placeAt } from './place.ts';

/** Somebody as a row of a sheet has them. */
export interface Pasted {
  readonly id: string;
  readonly name: string;
  readonly reading?: string;
  /** The id of a team the folder knows. */
  readonly team?: string;
}

/** More rows than these are no list of people. */
const mostRows = 500;
/** Names of columns, as sheets have them in their first row. */
const heads: Readonly<Record<'name' | 'reading' | 'team' | 'id', RegExp>> = {
  name: /^(?:name|full ?name|氏名|名前|お名前|社員名)$/i,
  reading: /^(?:reading|kana|よみ|よみがな|ふりがな|フリガナ|カナ|読み)$/i,
  team: /^(?:team|department|dept\.?|division|部門|部署|所属|チーム)$/i,
  id: /^(?:id|account|login|e-?mail|mail|メール|メールアドレス|アカウント)$/i,
};

/**
 * The people of a list copied from a sheet: a name a line, or columns of name, reading and team, with or without a row
 * of headings. Whom the folder knows already is left out.
 */
export function peopleIn(text: string, circle: Circle): readonly Pasted[] {
  const rows = text
    .split(/\r\n|\r|\n/)
    .slice(0, mostRows)
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== ''));
  const columns = columnsOf(rows[0] ?? []);
  const found: Pasted[] = [];
  const known = new Set(circle.people.ids.map((id) => sameId(circle.people.show(id))));
  for (const cells of columns.headed ? rows.slice(1) : rows) {
    const name = (cells[columns.name] ?? '').slice(0, 120);
    if (name === '' || known.has(sameId(name))) continue;
    known.add(sameId(name));
    const reading = columns.reading === undefined ? undefined : cells[columns.reading];
    const team = teamOf(circle, columns.team === undefined ? cells.slice(1) : [cells[columns.team] ?? '']);
    const wanted = columns.id === undefined ? name : (cells[columns.id] ?? '').split('@', 1)[0] || name;
    const taken = (id: string): boolean => circle.people.has(id) || found.some((one) => one.id === id);
    found.push({
      id: freeId(slug(wanted) || 'person', taken),
      name,
      ...(reading ? { reading } : {}),
      ...(team === undefined ? {} : { team }),
    });
  }
  return found;
}

function cellsOf(row: string): readonly string[] {
  const separator = row.includes('\t') ? '\t' : /[,、，;]/;
  return row
    .split(separator)
    .map((cell) => withoutEnd(cell.replace(/^[\s"'・*-]+/u, ''), /[\s"']/u).replace(/[\u3000\s]+/gu, ' '));
}

interface Columns {
  readonly headed: boolean;
  readonly name: number;
  readonly reading?: number;
  readonly team?: number;
  readonly id?: number;
}

function columnsOf(first: readonly string[]): Columns {
  const at = (head: RegExp): number => first.findIndex((cell) => head.test(cell));
  if (at(heads.name) < 0) return { headed: false, name: 0 };
  const rest = Object.fromEntries(
    (['reading', 'team', 'id'] as const).flatMap((column) =>
      at(heads[column]) < 0 ? [] : [[column, at(heads[column])]],
    ),
  );
  return { headed: true, name: at(heads.name), ...rest };
}

function teamOf({ teams }: Circle, cells: readonly string[]): string | undefined {
  const same = (a: string, b: string): boolean => sameId(a).toLowerCase() === sameId(b).toLowerCase();
  return teams.ids.find((id) => cells.some((cell) => same(cell, id) || same(cell, teams.show(id))));
}

/**
 * The people of a list pasted where people are listed. None for a single name, which may be anything, and for what is
 * YAML already.
 */
export function pastedAt(
  { reading, circle }: Pick<Around, 'reading' | 'circle'>,
  offset: number,
  text: string,
): readonly Pasted[] {
  const { at, path, flow, word } = placeAt(reading, offset);
  const free = at === 'key' && path.length === 1 && path[0] === 'people' && !flow && word.start === word.end;
  const rows = text.split(/\r\n|\r|\n/).filter((row) => row.trim() !== '');
  if (!free || (rows.length < 2 && !text.includes('\t')) || rows.some((row) => /:(?:\s|$)|^\s*[#{[]/.test(row)))
    return [];
  return peopleIn(text, circle);
}

/** The changes that list people in a file. */
export const peopleAdded = (people: readonly Pasted[]): readonly Change[] =>
  people.map(({ id, name, reading, team }) => {
    const value: Value = { ...(name === id ? {} : { name }), reading, team };
    return { do: 'addNamed', section: 'people', id, value };
  });
