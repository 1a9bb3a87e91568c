import type { Library } from '../documents/library.ts';
import { me } from '../documents/settings.ts';
import { turns } from '../documents/turns.ts';
import type { Branch, GroupName, Rows } from './branch.ts';
import { decisions, nextSessions, seriesRows } from './outline.ts';
import { followupRows, hintRows, peopleRows } from './waiting.ts';

/** Nobody has anything of their own as long as no folder is told who reads it. */
const mine = async (library: Library): Promise<Rows> =>
  library.shelves.some(({ folder }) => me(folder?.uri) !== undefined)
    ? (await import('./host-rows.ts')).myRows(library)
    : [];

/** What stands below each root. */
const rowsOf: Readonly<Record<GroupName, (library: Library) => Rows | Promise<Rows>>> = {
  mine,
  next: nextSessions,
  decide: decisions,
  open: followupRows,
  hints: hintRows,
  series: seriesRows,
  people: peopleRows,
};

/** Rows shown below a root at first, and each time somebody asks for more. */
const page = 200;

/** The rows of a root as far as they are shown, and whether there are more. */
export interface Listed {
  readonly rows: readonly Branch[];
  readonly more: boolean;
}

/** The rows below the roots of the tree: looked for one by one, in turns, and no further than they are shown. */
export class Roots {
  readonly #library: Library;
  readonly #listed = new Map<GroupName, Listed & { readonly version: number }>();
  /** How many rows of a root somebody has asked to see. */
  readonly #most = new Map<GroupName, number>();
  #version = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  /** What is known may have changed; it is listed again when somebody looks. */
  forget(): void {
    this.#version++;
  }

  /** Makes room for the next rows of a root. */
  more(group: GroupName): void {
    this.#most.set(group, (this.#most.get(group) ?? page) + page);
    this.#listed.set(group, { ...this.known(group), version: -1 });
  }

  /** What was listed last. */
  known(group: GroupName): Listed {
    return this.#listed.get(group) ?? { rows: [], more: false };
  }

  async list(group: GroupName): Promise<Listed> {
    const known = this.#listed.get(group);
    if (known?.version === this.#version) return known;
    const version = this.#version;
    const most = this.#most.get(group) ?? page;
    const found = await rowsOf[group](this.#library);
    const all = found[Symbol.iterator]();
    const rows: Branch[] = [];
    let more = false;
    while (!more) {
      const { done, value } = await turns.run(() => all.next());
      if (done) break;
      if (value && rows.length === most) more = true;
      else if (value) rows.push(value);
    }
    const listed = { rows, more, version };
    this.#listed.set(group, listed);
    return listed;
  }
}
