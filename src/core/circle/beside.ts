import type { Circle } from './circle.ts';
import { presentAt } from './occasion.ts';
import { rhythmOf } from './rhythm.ts';

/** Who knows a series: its organisers, and everybody who was or will be at one of its sessions. */
function known(circle: Circle, file: string): readonly string[] {
  const dated = rhythmOf(circle, file)?.dated ?? [];
  const organisers = circle.series(file)?.organisers ?? [];
  return [...new Set([...dated.filter(({ status }) => status !== 'cancelled').flatMap(presentAt), ...organisers])];
}

/** Somebody with what speaks for them, as numbers to be compared one after the other: more comes first. */
const ranked = (ids: readonly string[], weigh: (id: string) => readonly number[]): readonly string[] =>
  ids
    .map((id) => ({ id, weights: weigh(id) }))
    .sort((a, b) => {
      const at = a.weights.findIndex((weight, nth) => weight !== b.weights[nth]);
      return at === -1 ? (a.id < b.id ? -1 : 1) : (b.weights[at] ?? 0) - (a.weights[at] ?? 0);
    })
    .map(({ id }) => id);

/** Those who could stand beside a new host, as they have hosted before: whoever did so most often first. */
export const experiencedIn = (circle: Circle, file: string): readonly string[] =>
  circle.derived(`experienced ${file}`, () => {
    const hostings = (id: string): number => circle.experience(id).hosted;
    return ranked(
      known(circle, file).filter((id) => hostings(id) > 0),
      (id) => [hostings(id)],
    );
  });

/** Those who could learn to host beside somebody: whoever wants to first, then whoever came most often. */
export function learnersIn(circle: Circle, file: string): readonly string[] {
  const aims = (id: string): number => {
    const aim = circle.people.get(id)?.aim;
    return aim === 'host' || aim === 'cohost' ? 1 : 0;
  };
  return ranked(
    known(circle, file).filter((id) => circle.experience(id).hosted === 0),
    (id) => [aims(id), circle.experience(id).joined],
  );
}

/** Those who could carry a series together with somebody: of another team first, then whoever did most for it. */
export function companionsOf(circle: Circle, file: string, somebody: string): readonly string[] {
  const own = circle.people.fact(somebody, 'team');
  const elsewhere = (id: string): number => {
    const team = circle.people.fact(id, 'team');
    return team !== undefined && team !== own ? 1 : 0;
  };
  return ranked(
    known(circle, file).filter((id) => id !== somebody),
    (id) => {
      const { hosted, cohosted, joined } = circle.experience(id);
      return [elsewhere(id), hosted + cohosted, joined];
    },
  );
}
