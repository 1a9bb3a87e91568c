/** Where the last of an ascending list stands that is not beyond a limit, by binary search; -1 where none is. */
export function lastUpTo<T>(ascending: readonly T[], limit: number, of: (one: T) => number): number {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (of(ascending[middle] as T) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
