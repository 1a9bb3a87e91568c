/** What may stand in a message: plain JSON. A key that is `undefined` is a key that is not there. */
type Json = unknown;

/** How one piece of JSON becomes another: what is the same in both is left out. */
export type Patch =
  /** Another value. */
  | { readonly is: Json }
  /** An object: keys that changed, and keys that are gone. */
  | { readonly keys: Readonly<Record<string, Patch>>; readonly gone?: readonly string[] }
  /** A list of the same length: the items that changed, by their places. */
  | { readonly items: readonly (readonly [number, Patch])[] }
  /** A list with other items from a place on, before what both end with. */
  | { readonly from: number; readonly gone: number; readonly put: readonly Json[] };

/** What changed from one piece of JSON to another; undefined where both say the same. */
export function differenceOf(before: Json, after: Json): Patch | undefined {
  if (Object.is(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return listDifference(before, after);
  if (isObject(before) && isObject(after)) return objectDifference(before, after);
  return { is: after };
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectDifference(
  before: Readonly<Record<string, Json>>,
  after: Readonly<Record<string, Json>>,
): Patch | undefined {
  const keys: Record<string, Patch> = {};
  const gone: string[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[key], after[key]];
    if (is === undefined) {
      if (was !== undefined) gone.push(key);
      continue;
    }
    const patch = was === undefined ? { is } : differenceOf(was, is);
    if (patch) Object.defineProperty(keys, key, { value: patch, enumerable: true });
  }
  if (Object.keys(keys).length === 0 && gone.length === 0) return undefined;
  return gone.length > 0 ? { keys, gone } : { keys };
}

function listDifference(before: readonly Json[], after: readonly Json[]): Patch | undefined {
  if (before.length === after.length) {
    const items = after.flatMap((is, nth): readonly (readonly [number, Patch])[] => {
      const patch = differenceOf(before[nth], is);
      return patch ? [[nth, patch]] : [];
    });
    return items.length > 0 ? { items } : undefined;
  }
  const same = (one: Json, other: Json): boolean => differenceOf(one, other) === undefined;
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && same(before[from], after[from])) from++;
  let behind = 0;
  while (behind < least - from && same(before[before.length - 1 - behind], after[after.length - 1 - behind])) behind++;
  return { from, gone: before.length - from - behind, put: after.slice(from, after.length - behind) };
}

/** The JSON a patch leads to. What it does not name is the same object as before. */
export function patched(before: Json, patch: Patch): Json {
  if ('is' in patch) return patch.is;
  if ('keys' in patch) {
    const after = { ...(before as Record<string, Json>) };
    for (const key of patch.gone ?? []) delete after[key];
    for (const [key, change] of Object.entries(patch.keys)) {
      const value = patched(after[key], change);
      Object.defineProperty(after, key, { value, enumerable: true, writable: true, configurable: true });
    }
    return after;
  }
  const list = [...(before as readonly Json[])];
  if ('items' in patch) for (const [nth, change] of patch.items) list[nth] = patched(list[nth], change);
  else list.splice(patch.from, patch.gone, ...patch.put);
  return list;
}
