import type { Plan, Session } from './plan.ts';

/** The session that stands at a place of its file, counted from 0; undefined where nothing readable does. */
export const sessionAt = ({ sessions }: Pick<Plan, 'sessions'>, place: number): Session | undefined =>
  sessions.find(({ nth }) => nth === place);
