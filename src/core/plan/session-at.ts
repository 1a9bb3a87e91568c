import type { Plan, Session } from './plan.ts';

/** The session that stands at a place of its file, counted from 0; undefined where nothing readable does. */
export const sessionAt = ({ sessions }: Pick<Plan, 'sessions'>, place: number): Session | undefined =>
  placedAt(sessions, place);

/** What stands at a place of its file, of what was read there in order; places that cannot be read are left out. */
export function placedAt<T extends { readonly nth: number }>(all: readonly T[], place: number): T | undefined {
  let [low, high] = [0, Math.min(place, all.length - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.nth ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return all[low]?.nth === place ? all[low] : undefined;
}
