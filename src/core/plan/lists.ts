/** Puts something into the list under a key. */
export function enlist<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** More than so many arguments of one call could be more than a stack takes. */
const mostAtOnce = 10_000;

/** As `splice`, for lists of any length: puts things in the place of others, and answers those. */
export function putIn<T>(list: T[], start: number, gone: number, fresh: readonly T[]): readonly T[] {
  if (fresh.length <= mostAtOnce) return list.splice(start, gone, ...fresh);
  const behind = list.splice(start);
  for (const one of fresh) list.push(one);
  for (let at = gone; at < behind.length; at++) list.push(behind[at] as T);
  return behind.slice(0, gone);
}

/**
 * How many entries two lists have in common at their front, and at their back behind that.
 * @param front as many are known to be
 * @param back as many are known to be
 */
export function sameEnds<T>(
  a: readonly T[],
  b: readonly T[],
  front = 0,
  back = 0,
): readonly [front: number, back: number] {
  const least = Math.min(a.length, b.length);
  while (front < least && a[front] === b[front]) front++;
  while (back < least - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return [front, back];
}
