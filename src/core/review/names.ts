import type { Circle, Names } from '../circle/circle.ts';
import { type Reference, referencesIn } from '../language/language.ts';
import { fold, idProblem, sameId } from '../plan/id.ts';
import { enlist } from '../plan/lists.ts';
import type { Named } from '../plan/plan.ts';
import { slug } from '../plan/slug.ts';
import type { Aspect } from '../read/read.ts';
import { nearest } from '../read/slips.ts';
import { isUnseen } from '../read/unseen.ts';
import type { Look, Notice } from './rule.ts';

/** The names in a part of a file that are not declared just as they stand: mostly none. */
export const undeclaredIn = (reading: Aspect, circle: Circle, file: string): readonly Reference[] =>
  referencesIn(reading, (kind, id) =>
    kind === 'people' || kind === 'teams' ? !circle[kind].hasPlain(id) : !isDeclared(circle, file, kind, id),
  );

/** References to people or teams nobody defined. Silent until the folder defines any: before that, names are free text. */
export function* unknownNames(
  { undeclared, circle, file }: Look,
  kind: 'people' | 'teams',
): Iterable<Notice<'noNearId', 'replace' | 'addHere' | 'addThere'>> {
  const names = circle[kind];
  for (const { kind: one, id, path, span } of undeclared) {
    if (one !== kind || names.size === 0 || names.has(id)) continue;
    // What cannot be seen in a name is said of the text.
    if (isUnseen(id) || nearTwin(circle, file, kind, id) !== undefined) continue;
    const guess = shownAs(circle, kind, id) ?? nearest(id, names.ids);
    const facts = guess === undefined ? { id } : { id, guess };
    yield {
      at: span,
      facts,
      ...(guess === undefined ? { say: 'noNearId' } : {}),
      mend: () => {
        // A name that is no id gets one, and stays what is shown.
        const own = idProblem(id) ? slug(id) : id;
        const add = { do: 'addNamed', section: kind, id: own, value: own === id ? {} : { name: id } } as const;
        const there = directory(circle, file, kind);
        const concern = path[2] === 'concerns' && typeof path.at(-1) === 'string';
        const use = (to: string) =>
          concern ? ({ do: 'renameKey', path, to } as const) : ({ do: 'setField', path, value: to } as const);
        return [
          ...(guess === undefined ? [] : [{ as: 'replace' as const, changes: [use(guess)], preferred: true as const }]),
          ...(there === undefined || own !== id
            ? []
            : [{ as: 'addThere' as const, facts: { file: there }, changes: [add], file: there }]),
          ...(own === '' || names.has(own)
            ? []
            : [{ as: 'addHere' as const, changes: own === id ? [add] : [add, use(own)] }]),
        ];
      },
    };
  }
}

/**
 * The declared id that a name means though it is written with other characters: in another case, width or kana, or put
 * together in another way; undefined where the name is declared as it stands, or nothing like it is.
 */
export function nearTwin(circle: Circle, file: string, kind: Named, id: string): string | undefined {
  const plain = id === sameId(id);
  const known = isDeclared(circle, file, kind, id);
  // Nearly every name is declared as it stands.
  if ((known && plain) || !isAnyDeclared(circle, file, kind)) return undefined;
  // The same id in another Unicode form is found; only its writing differs, unless it is declared in that form as well.
  if (known) {
    const forms = kind === 'people' || kind === 'teams' ? circle[kind].all(id).map(({ entry }) => entry.id) : [id];
    return forms.includes(id) ? undefined : forms[0];
  }
  // A wide space behind a name is one nobody sees.
  const twins = spellings(declared(circle, file, kind)).get(fold(id).trim());
  return twins?.length === 1 ? twins[0] : undefined;
}

const spelt = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Ids by what their spellings share; put together once for a list, however many names are looked up in it. */
function spellings(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = spelt.get(ids) ?? grouped(ids, fold);
  spelt.set(ids, found);
  return found;
}

function grouped(ids: readonly string[], likeness: (id: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) enlist(groups, likeness(id), id);
  return groups;
}

/** What is declared of a kind: people and teams by the folder, topics and hints by the file. */
function isDeclared(circle: Circle, file: string, kind: Named, id: string): boolean {
  if (kind === 'people' || kind === 'teams') return circle[kind].has(id);
  return kind === 'topics' ? circle.hasTopic(file, id) : circle.hasHint(file, id);
}

function isAnyDeclared(circle: Circle, file: string, kind: Named): boolean {
  if (kind === 'people' || kind === 'teams') return circle[kind].size > 0;
  return kind === 'topics' ? circle.hasTopics(file) : circle.hasHints(file);
}

function declared(circle: Circle, file: string, kind: Named): readonly string[] {
  if (kind === 'people' || kind === 'teams') return circle[kind].ids;
  return kind === 'topics' ? circle.topics(file) : circle.hints(file);
}

/** The id of what is shown by this name: people write `鈴木 健` where the id is `ken`. */
function shownAs(circle: Circle, kind: 'people' | 'teams', written: string): string | undefined {
  const names: Names<unknown> = circle[kind];
  const found = circle
    .derived(`shown ${kind}`, () => grouped(names.ids, (id) => plainName(names.show(id))))
    .get(plainName(written));
  return found?.length === 1 ? found[0] : undefined;
}

const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The other file that defines most names of this kind: where a new one belongs. */
function directory(circle: Circle, file: string, kind: 'people' | 'teams'): string | undefined {
  let best: { file: string; size: number } | undefined;
  for (const sheet of circle.sheets.values()) {
    const size = sheet[kind].length;
    if (sheet.file !== file && size > (best?.size ?? 0)) best = { file: sheet.file, size };
  }
  return best?.file;
}
