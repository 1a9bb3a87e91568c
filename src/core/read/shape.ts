import type { Section } from '../plan/fields.ts';
import type { Path } from '../plan/path.ts';
import type { Entry, Part } from './part.ts';

/** Where an entry stands among the parts of a text, and the path it has. */
export interface Placed {
  readonly part: number;
  readonly entry: number;
  readonly path: Path;
}

/** The order of a text: which entry is found under which path. It outlives every edit inside of an entry. */
export interface Shape {
  /** Keys at the margin, by section. */
  readonly heads: ReadonlyMap<string, Placed>;
  /** Items of lists, by section, in their order. */
  readonly lists: ReadonlyMap<Section, readonly Placed[]>;
  /** Named entries, by section and key; see `nameKey`. */
  readonly named: ReadonlyMap<string, Placed>;
  /** The paths of all entries, by part. */
  readonly paths: readonly (readonly Path[])[];
  /** Entries written twice, each with the one that stands first. */
  readonly twins: readonly { readonly second: Placed; readonly first: Placed }[];
}

export const nameKey = (section: string, key: string | number): string => `${section}\n${key}`;

const nowhere: Path = [];

/** Finds the place of every entry. */
export function shapeOf(parts: readonly Part[]): Shape {
  const heads = new Map<string, Placed>();
  const lists = new Map<Section, Placed[]>();
  const named = new Map<string, Placed>();
  const twins: { second: Placed; first: Placed }[] = [];
  const once = (map: Map<string, Placed>, key: string, placed: Placed): Path => {
    const first = map.get(key);
    if (first) twins.push({ second: placed, first });
    else map.set(key, placed);
    return placed.path;
  };
  const place = ({ section, key, stray, keyPair }: Entry, part: number, entry: number): Path => {
    if (key !== undefined) return once(named, nameKey(section, key), { part, entry, path: [section, key] });
    if (stray) return nowhere;
    if (keyPair) return once(heads, section, { part, entry, path: [section] });
    let list = lists.get(section);
    if (!list) {
      list = [];
      lists.set(section, list);
    }
    const path = [section, list.length];
    list.push({ part, entry, path });
    return path;
  };
  const paths = new Array<readonly Path[]>(parts.length);
  for (let part = 0; part < parts.length; part++) {
    const { entries } = parts[part] as Part;
    // One entry stands in most parts of a long text.
    paths[part] =
      entries.length === 1
        ? [place(entries[0] as Entry, part, 0)]
        : entries.map((one, entry) => place(one, part, entry));
  }
  return { heads, lists, named, paths, twins };
}

/** True where these parts can stand in for those: every entry keeps its path. */
export const sameShape = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length &&
  a.every(({ entries }, nth) => {
    const others = b[nth]?.entries;
    return (
      entries.length === others?.length &&
      entries.every((one, at) => {
        const other = others[at];
        return (
          one.section === other?.section &&
          one.key === other.key &&
          one.stray === other.stray &&
          (one.keyPair === undefined) === (other.keyPair === undefined)
        );
      })
    );
  });
