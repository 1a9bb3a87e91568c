import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { texts } from './texts.ts';
import { systemCode, Trouble } from './trouble.ts';

/** Files that see each other's names: a directory that was given, or the one around files that were given. */
export interface Folder {
  readonly root: string;
  /** Paths from the root with `/`, sorted. */
  readonly files: readonly string[];
  /** Those a command speaks of; the others only lend their names. */
  readonly asked: ReadonlySet<string>;
  /** Directories inside of it that cannot be looked into, by path from the root. */
  readonly closed: readonly string[];
}

export const isMeetupFile = (name: string): boolean => /\.meetup\.ya?ml$/.test(name);

/** A path with `/` between its parts on every system. */
export const slashed = (path: string): string => path.split(sep).join('/');

interface Given {
  /** As it was written, made absolute: what is shown stays near to what was typed. */
  readonly path: string;
  /** Without symbolic links: what is compared. */
  readonly real: string;
}

/**
 * Sorts the given paths into folders. A file belongs to the innermost given directory that holds it, else to its own
 * directory; two directories never see each other, also where one lies in the other.
 */
export function foldersOf(paths: readonly string[], cwd: string): readonly Folder[] {
  const roots = new Map<string, Given>();
  const single = new Map<string, Given>();
  for (const path of paths) {
    const full = resolve(cwd, path);
    if (stat(full, path).isDirectory()) {
      const real = realpathSync(full);
      if (!roots.has(real)) roots.set(real, { path: full, real });
    } else {
      const real = join(realpathSync(dirname(full)), basename(full));
      single.set(real, { path: full, real });
    }
  }
  const extra = new Map<string, Given[]>();
  for (const file of single.values()) {
    const home = innermost(file.real, roots) ?? dirname(file.real);
    extra.set(home, [...(extra.get(home) ?? []), file]);
  }
  const given = [...roots.values()].map((root) => whole(root, roots, extra.get(root.real) ?? []));
  const own = [...extra].filter(([home]) => !roots.has(home)).map(([, files]) => around(files));
  return [...given, ...own];
}

function stat(full: string, typed: string): Stats {
  let stats: Stats;
  try {
    stats = statSync(full);
  } catch (error) {
    const code = systemCode(error);
    throw new Trouble(code === 'ENOENT' || code === 'ENOTDIR' ? texts.noSuchPath : texts.closedPath, { path: typed });
  }
  if (!stats.isDirectory() && !isMeetupFile(full)) throw new Trouble(texts.noMeetupPath, { path: typed });
  return stats;
}

function innermost(real: string, roots: ReadonlyMap<string, Given>): string | undefined {
  for (let at = dirname(real); ; at = dirname(at)) {
    if (roots.has(at)) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Everything below a directory; files named one by one count also where the walk does not go. */
function whole(root: Given, roots: ReadonlyMap<string, Given>, named: readonly Given[]): Folder {
  const found = new Set(named.map(({ real }) => slashed(relative(root.real, real))));
  const closed: string[] = [];
  const other = (inner: string): boolean => roots.has(join(root.real, inner));
  for (const file of walk(root.path, '', entries(root.path), { other, closed })) found.add(file);
  return { root: root.path, files: [...found].sort(), asked: found, closed };
}

interface Walk {
  /** True for a directory that was given itself. */
  readonly other: (inner: string) => boolean;
  /** Takes down what cannot be looked into: one closed directory hides no other. */
  readonly closed: string[];
}

function* walk(root: string, inner: string, all: readonly Dirent[], how: Walk): Iterable<string> {
  for (const entry of all) {
    const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
    // Symbolic links are neither files nor directories here: nothing outside is read, and nothing twice.
    if (entry.isFile() && isMeetupFile(entry.name)) yield path;
    else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.') && !how.other(path)) {
      const within = entriesOf(join(root, path));
      if (within) yield* walk(root, path, within, how);
      else how.closed.push(path);
    }
  }
}

/** Files by themselves, with those beside them to lend their names. */
function around(files: readonly Given[]): Folder {
  const root = dirname(files[0]?.path ?? '.');
  const asked = new Set(files.map(({ real }) => basename(real)));
  const beside = entries(root).filter((entry) => entry.isFile() && isMeetupFile(entry.name));
  return { root, files: [...new Set([...asked, ...beside.map(({ name }) => name)])].sort(), asked, closed: [] };
}

function entries(path: string): readonly Dirent[] {
  const found = entriesOf(path);
  if (!found) throw new Trouble(texts.closedPath, { path });
  return found;
}

/** What stands in a directory; undefined where it cannot be looked into. */
function entriesOf(path: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
