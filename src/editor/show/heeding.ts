/**
 * A provider that is not asked where nobody waits for the answer any more: nothing is read, nothing is worked out. What
 * takes several turns looks at the token again on its way.
 */
export function heeding<T extends object>(provider: T): T {
  return new Proxy(provider, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name, target);
      if (typeof own !== 'function' || !asked.test(String(name))) return own;
      return (...args: readonly unknown[]): unknown => (args.some(isCancelled) ? undefined : own.apply(target, args));
    },
  });
}

/** What an editor calls with a token, of all a provider has. */
const asked = /^(?:provide|prepare|resolve)[A-Z]/;

const isCancelled = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'isCancellationRequested' in one && one.isCancellationRequested === true;
