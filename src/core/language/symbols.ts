import { type Section, sections } from '../plan/fields.ts';
import type { Path, Span } from '../plan/path.ts';
import type { Hint, Named, Outcome, Person, Session, Team, Topic } from '../plan/plan.ts';
import { type Reading, spanOf } from '../read/read.ts';
import type { Found } from '../read/reading.ts';
import { labels } from '../words/labels.ts';
import { quote, type Words } from '../words/words.ts';

export type SymbolKind =
  | 'section'
  | 'series'
  | 'topic'
  | 'session'
  | 'hint'
  | 'followup'
  | 'outcome'
  | 'team'
  | 'person';

/** Something of a file that has a place in its table of contents. */
export interface Outlined {
  readonly kind: SymbolKind;
  readonly name: string;
  /** What is said beside the name; empty where there is nothing to say. */
  readonly detail: string;
  readonly span: Span;
  /** The part of the span that stands for it; where it begins when there is none better. */
  readonly focus: Span;
  readonly inside: readonly Outlined[];
}

/** What the words of a table of contents are made with. */
export interface Naming {
  readonly words: Words;
  /** The name to show for an id. */
  readonly show: (kind: Named, id: string) => string;
}

/** The table of contents of a file, in the order of its text. What cannot be read is left out. */
export function outlineOf(reading: Reading, naming: Naming): readonly Outlined[] {
  const { heads, lists, named } = reading.shape;
  const inside = new Map<Section, Outlined[]>();
  for (const placed of [...[...lists.values()].flat(), ...named.values()]) {
    const [section, key] = placed.path as [Section, string | number];
    const value = reading.parts[placed.part]?.entries[placed.entry]?.value;
    const found = reading.find(placed.path);
    if (!found || value === undefined) continue;
    const made = entrySymbol(reading, section, key, value, found, naming);
    const all = inside.get(section) ?? [];
    inside.set(section, all);
    if (made) all.push(made);
  }
  const symbols = [...heads.keys()].flatMap((section) => headSymbol(reading, section as Section, inside, naming));
  return symbols.sort((a, b) => a.span.start - b.span.start);
}

function headSymbol(
  reading: Reading,
  section: Section,
  inside: ReadonlyMap<Section, readonly Outlined[]>,
  { words }: Naming,
): readonly Outlined[] {
  const found = reading.find([section]);
  if (!found || section === 'meetup') return [];
  const focus = spanOf(reading, [section], 'key');
  const children = [...(inside.get(section) ?? [])].sort((a, b) => a.span.start - b.span.start);
  const end = Math.max(focus.end, found.base + found.node.end, ...children.slice(-1).map(({ span }) => span.end));
  const label = words.fill(sections[section].label);
  const title = section === 'series' ? reading.plan.series?.title : undefined;
  const kind = section === 'series' ? 'series' : 'section';
  const name = title === undefined ? label : quote(title);
  const detail = title === undefined ? '' : label;
  return [{ kind, name, detail, span: { start: focus.start, end }, focus, inside: children }];
}

function entrySymbol(
  reading: Reading,
  section: Section,
  key: string | number,
  value: unknown,
  found: Found,
  naming: Naming,
): Outlined | undefined {
  const path = [section, key];
  const id = String(key);
  const entry = (kind: SymbolKind, name: string, detail = '', focus?: Path, inside: readonly Outlined[] = []) =>
    outlined(reading, {
      kind,
      name: quote(name) || unnamed(section, id, naming),
      detail: quote(detail),
      path,
      focus,
      found,
      inside,
    });
  switch (section) {
    case 'topics':
      return entry('topic', (value as Topic).title ?? id, (value as Topic).title ? id : '');
    case 'teams':
      return entry('team', (value as Team).name ?? id, (value as Team).name ? id : '');
    case 'people':
      return entry('person', (value as Person).name ?? id, (value as Person).name ? id : '');
    case 'outcomes':
      return entry('outcome', (value as Outcome).what ?? '', dated(naming, (value as Outcome).date), [...path, 'what']);
    case 'sessions': {
      const session = value as Session;
      const name = [dated(naming, session.date), session.title ?? ''].filter(Boolean).join(' · ');
      const host = session.host === undefined ? '' : naming.show('people', session.host);
      return entry('session', name, host, [...path, 'date'], insideSession(reading, path, session, naming));
    }
    default:
      return undefined;
  }
}

/** A name is never empty: an entry that says nothing of itself is called by its kind. */
const unnamed = (section: Section, id: string, { words }: Naming): string =>
  section === 'sessions' || section === 'outcomes' || id === '' ? words.fill(sections[section].label) : id;

const dated = ({ words }: Naming, date: Session['date']): string =>
  date === undefined ? '' : date === 'tbd' ? words.fill(labels.dateUndecided) : words.date(date);

function insideSession(reading: Reading, path: Path, session: Session, naming: Naming): readonly Outlined[] {
  const part = (kind: SymbolKind, below: Path, name: string, detail: string, focus: string): readonly Outlined[] => {
    const at = [...path, ...below];
    const found = reading.find(at);
    if (!found || name === '') return [];
    return [outlined(reading, { kind, name: quote(name), detail, path: at, focus: [...at, focus], found, inside: [] })];
  };
  const all = [
    ...(session.hints ?? []).flatMap((hint) =>
      part('hint', ['hints', hint.nth], hint.said ?? '', fromTo(hint, naming), 'said'),
    ),
    ...(session.followups ?? []).flatMap(({ nth, what, owner }) =>
      part('followup', ['followups', nth], what ?? '', owner === undefined ? '' : naming.show('people', owner), 'what'),
    ),
  ];
  return all.sort((a, b) => a.span.start - b.span.start);
}

const fromTo = ({ from, to }: Hint, { show }: Naming): string =>
  [from, to].flatMap((id) => (id === undefined ? [] : show('people', id))).join(' → ');

interface Draft extends Pick<Outlined, 'kind' | 'name' | 'detail' | 'inside'> {
  readonly path: Path;
  /** What stands for it, where that is not its key. */
  readonly focus: Path | undefined;
  readonly found: Found;
}

function outlined(reading: Reading, { kind, name, detail, path, focus, found, inside }: Draft): Outlined {
  const { base, node, pair } = found;
  const start = base + Math.min(node.start, pair?.keyStart ?? node.start);
  const end = Math.max(base + Math.max(node.end, pair?.keyEnd ?? 0), ...inside.map(({ span }) => span.end));
  const at = focus ?? path;
  const wanted = reading.find(at) ? spanOf(reading, at, focus ? 'value' : 'key') : undefined;
  const within = wanted && wanted.start >= start && wanted.end <= end;
  return { kind, name, detail, span: { start, end }, focus: within ? wanted : { start, end: start }, inside };
}
