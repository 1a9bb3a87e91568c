import type { Round } from './problem.ts';

/**
 * A round in which people sit in columns as long as there are groups, and each column moves on by its own step from
 * round to round: as long as steps do not come together again, nobody meets twice.
 * @param order everybody who comes to any round; neighbours in it share a column
 * @param nth the round, from 0
 */
export function latticeRound({ present, sizes }: Round, order: readonly number[], nth: number): number[][] {
  const groups = sizes.length;
  const size = sizes[0] ?? 1;
  // After as many rounds as groups every column has met every other: what is left are pairs within a column.
  const inside = nth % (groups + 1) === groups && groups % size === 0;
  const here = new Set(present);
  const tables: number[][] = sizes.map(() => []);
  order.forEach((person, place) => {
    if (!here.has(person)) return;
    const column = Math.floor(place / groups);
    const row = place % groups;
    const table = inside
      ? (column * (groups / size) + Math.floor(row / size)) % groups
      : moved(row, times(column, nth % (groups + 1), groups), groups);
    tables[table]?.push(person);
  });
  return levelled(tables, sizes);
}

/** Steps are taken in a field where one is known, as then no two come together before all others did. */
function moved(row: number, step: number, groups: number): number {
  return reduction.has(groups) ? row ^ step : (row + step) % groups;
}

function times(a: number, b: number, groups: number): number {
  const by = reduction.get(groups);
  if (by === undefined) return (a * b) % groups;
  let product = 0;
  let shifted = a % groups;
  for (let rest = b % groups; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= shifted;
    shifted <<= 1;
    if (shifted & groups) shifted ^= by;
  }
  return product;
}

/** For each power of two the polynomial that makes a field of so many elements. */
const reduction: ReadonlyMap<number, number> = new Map([
  [4, 0b111],
  [8, 0b1011],
  [16, 0b10011],
  [32, 0b100101],
  [64, 0b1000011],
]);

/** Moves people from groups that are too large to those that are too small. */
function levelled(tables: number[][], sizes: readonly number[]): number[][] {
  const sorted = [...tables].sort((a, b) => b.length - a.length);
  const spare = sorted.flatMap((table, nth) => table.splice(sizes[nth] ?? 0));
  return sorted.map((table, nth) => [...table, ...spare.splice(0, (sizes[nth] ?? 0) - table.length)]);
}
