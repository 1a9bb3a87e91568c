import type { Circle } from './circle.ts';
import { presentAt } from './occasion.ts';
import { rhythmOf } from './rhythm.ts';

/** Why somebody could host next. */
export type HostReason = 'wants to and has co-hosted' | 'wants to' | 'has co-hosted' | 'has hosted';
export interface HostIdea {
  readonly id: string;
  readonly reason: HostReason;
}

const order: readonly HostReason[] = ['wants to and has co-hosted', 'wants to', 'has co-hosted', 'has hosted'];

/**
 * Who could host the next session of a series, best idea first: those who want to and have stood beside a host come
 * before those who only want to; of equals, someone from another team than the last host, then whoever hosted least.
 */
export function hostIdeas(circle: Circle, file: string): readonly HostIdea[] {
  const rhythm = rhythmOf(circle, file);
  const series = circle.series(file);
  if (!rhythm || !series) return [];
  const last = rhythm.dated.findLast(({ host, status }) => host !== undefined && status !== 'cancelled')?.host;
  const taken = new Set(rhythm.coming.flatMap(({ host }) => host ?? []));
  const known = new Set([...rhythm.dated.flatMap((occasion) => presentAt(occasion)), ...series.organisers]);
  const teamOf = (id: string): string | undefined => circle.people.get(id)?.team;
  const ideas = [...known].flatMap((id): HostIdea[] => {
    const { hosted, cohosted } = circle.experience(id);
    const wants = circle.people.get(id)?.aim === 'host';
    if (id === last || taken.has(id)) return [];
    if (wants) return [{ id, reason: cohosted > 0 ? 'wants to and has co-hosted' : 'wants to' }];
    if (cohosted > 0) return [{ id, reason: 'has co-hosted' }];
    return hosted > 0 ? [{ id, reason: 'has hosted' }] : [];
  });
  const sameTeam = (id: string): number =>
    last !== undefined && teamOf(id) !== undefined && teamOf(id) === teamOf(last) ? 1 : 0;
  const hostings = (id: string): number => circle.experience(id).hosted;
  return ideas.sort(
    (a, b) =>
      order.indexOf(a.reason) - order.indexOf(b.reason) ||
      sameTeam(a.id) - sameTeam(b.id) ||
      hostings(a.id) - hostings(b.id) ||
      (a.id < b.id ? -1 : 1),
  );
}
