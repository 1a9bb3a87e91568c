import { alive } from '../words/alive.ts';
import { comma } from '../words/signs.ts';
import type { Facts, Text, Words } from '../words/words.ts';
import type { Circle } from './circle.ts';
import { presentAt } from './occasion.ts';
import { streakOf } from './pace.ts';
import { rhythmOf } from './rhythm.ts';

/** Why somebody could host next. */
export type HostReason = 'wants to and has co-hosted' | 'wants to' | 'has co-hosted' | 'has hosted';
export interface HostIdea {
  readonly id: string;
  readonly reason: HostReason;
  /** Everything that speaks for asking them, in words; never a score. */
  readonly because: readonly { readonly text: Text; readonly facts: Facts }[];
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
  const teamOf = (id: string): string | undefined => circle.people.fact(id, 'team');
  const ideas = [...known].flatMap((id): HostIdea[] => {
    if (id === last || taken.has(id)) return [];
    const reason = reasonFor(circle, id);
    return reason ? [{ id, reason, because: becauseOf(circle, file, id, last) }] : [];
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

/** Everything that speaks for asking somebody, in one line. */
export const reasonsIn = ({ because }: HostIdea, words: Words): string =>
  because.map(({ text, facts }) => words.fill(text, facts)).join(comma(words.language));

function reasonFor(circle: Circle, id: string): HostReason | undefined {
  const { hosted, cohosted } = circle.experience(id);
  if (circle.people.get(id)?.aim === 'host') return cohosted > 0 ? 'wants to and has co-hosted' : 'wants to';
  if (cohosted > 0) return 'has co-hosted';
  return hosted > 0 ? 'has hosted' : undefined;
}

/** Hostings in a row after which it is said that somebody could rest. */
const restAfter = 2;

function becauseOf(circle: Circle, file: string, id: string, last: string | undefined): HostIdea['because'] {
  const { hosted, cohosted } = circle.experience(id);
  const { aim, team } = circle.people.get(id) ?? {};
  const lastTeam = last === undefined ? undefined : circle.people.fact(last, 'team');
  const streak = streakOf(circle, file);
  const reasons: { text: Text; facts: Facts }[] = [];
  if (aim === 'host') reasons.push({ text: alive.hosts.wants, facts: {} });
  if (cohosted > 0) reasons.push({ text: alive.hosts.cohosted, facts: { times: cohosted } });
  if (hosted > 0) reasons.push({ text: alive.hosts.hosted, facts: { times: hosted } });
  if (streak && streak.host === last && streak.times >= restAfter)
    reasons.push({ text: alive.hosts.rests, facts: { name: circle.people.show(last), times: streak.times } });
  if (team !== undefined && lastTeam !== undefined && team !== lastTeam)
    reasons.push({ text: alive.hosts.otherTeam, facts: {} });
  return reasons;
}
