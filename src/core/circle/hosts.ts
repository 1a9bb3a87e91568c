import type { Circle } from './circle.ts';
import { presentAt } from './occasion.ts';
import { rhythmOf } from './rhythm.ts';

/** What somebody has done so far in a folder, counted over sessions held. */
export interface Experience {
  readonly hosted: number;
  readonly cohosted: number;
  readonly joined: number;
}

/** Everyone's experience; hosting outside the files counts as one. */
export function experience(circle: Circle): ReadonlyMap<string, Experience> {
  const found = new Map<string, Experience>();
  const add = (id: string, more: Partial<Experience>): void => {
    const before = found.get(id) ?? { hosted: 0, cohosted: 0, joined: 0 };
    found.set(id, {
      hosted: before.hosted + (more.hosted ?? 0),
      cohosted: before.cohosted + (more.cohosted ?? 0),
      joined: before.joined + (more.joined ?? 0),
    });
  };
  for (const id of circle.people.ids) if (circle.people.get(id)?.hosted) add(id, { hosted: 1 });
  for (const occasion of circle.occasions) {
    if (occasion.status !== 'held') continue;
    for (const id of presentAt(occasion)) add(id, { joined: 1 });
    if (occasion.host !== undefined) add(occasion.host, { hosted: 1 });
    for (const id of occasion.cohosts) add(id, { cohosted: 1 });
  }
  return found;
}

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
  const series = circle.sheets.get(file)?.series;
  if (!rhythm || !series) return [];
  const last = rhythm.dated.findLast(({ host, status }) => host !== undefined && status !== 'cancelled')?.host;
  const taken = new Set(rhythm.coming.flatMap(({ host }) => host ?? []));
  const known = new Set([...rhythm.dated.flatMap((occasion) => presentAt(occasion)), ...series.organisers]);
  const done = experience(circle);
  const teamOf = (id: string): string | undefined => circle.people.get(id)?.team;
  const ideas = [...known].flatMap((id): HostIdea[] => {
    const { hosted = 0, cohosted = 0 } = done.get(id) ?? {};
    const wants = circle.people.get(id)?.aim === 'host';
    if (id === last || taken.has(id)) return [];
    if (wants) return [{ id, reason: cohosted > 0 ? 'wants to and has co-hosted' : 'wants to' }];
    if (cohosted > 0) return [{ id, reason: 'has co-hosted' }];
    return hosted > 0 ? [{ id, reason: 'has hosted' }] : [];
  });
  const sameTeam = (id: string): number =>
    last !== undefined && teamOf(id) !== undefined && teamOf(id) === teamOf(last) ? 1 : 0;
  const hostings = (id: string): number => done.get(id)?.hosted ?? 0;
  return ideas.sort(
    (a, b) =>
      order.indexOf(a.reason) - order.indexOf(b.reason) ||
      sameTeam(a.id) - sameTeam(b.id) ||
      hostings(a.id) - hostings(b.id) ||
      (a.id < b.id ? -1 : 1),
  );
}
