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
