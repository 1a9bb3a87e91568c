import { lastUpTo } from './last-up-to.ts';
import type { Plan, Session } from './plan.ts';

/** The session that stands at a place of its file, counted from 0; undefined where nothing readable does. */
export const sessionAt = ({ sessions }: Pick<Plan, 'sessions'>, place: number): Session | undefined =>
  placedAt(sessions, place);

/** What stands at a place of its file, of what was read there in order; places that cannot be read are left out. */
export function placedAt<T extends { readonly nth: number }>(all: readonly T[], place: number): T | undefined {
  const found = all[lastUpTo(all, place, ({ nth }) => nth)];
  return found?.nth === place ? found : undefined;
}
