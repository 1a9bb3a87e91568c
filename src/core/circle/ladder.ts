import type { Day } from '../plan/day.ts';
import { experiencedIn } from './beside.ts';
import type { Circle } from './circle.ts';
import type { Occasion } from './occasion.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';

/** The path to hosting, step by step; the last one is to have stood beside somebody's first hosting. */
export const ladder = ['participant', 'organiser', 'cohost', 'host', 'teacher'] as const;
export type Step = (typeof ladder)[number];

/** Why somebody stands on a step: the first time it was so. */
export interface Evidence {
  readonly step: Step;
  /** The series it was in; none for experience outside of these files. */
  readonly file?: string;
  /** Place of the session in its file's list; none where no session shows it, as for an organiser. */
  readonly nth?: number;
  readonly date?: Day;
  /** Who learned to host, for a teacher. */
  readonly other?: string;
  /** What was written of experience outside. */
  readonly outside?: { readonly when?: string; readonly what?: string };
}

export interface Standing {
  readonly id: string;
  /** The highest step reached; none for somebody who has not come yet. */
  readonly step: Step | undefined;
  /** One for each step reached, lowest first. */
  readonly evidence: readonly Evidence[];
  /** The next step, where somebody has said they aim higher than they stand, or stand below a host. */
  readonly next: Step | undefined;
}

/** Where somebody stands on the path to hosting, over all series of the folder. Only sessions held count. */
export const standingOf = (circle: Circle, id: string): Standing =>
  circle.derived(`standing ${id}`, () => {
    const held = circle.sessionsOf(id).filter(({ status }) => status === 'held');
    const outside = circle.people.get(id)?.history ?? [];
    const evidence = ladder.flatMap((step): readonly Evidence[] => {
      const found = finders[step](circle, id, held);
      if (found) return [found];
      const past = outside.find(({ role }) => role === step);
      if (!past) return [];
      const { when, what } = past;
      return [{ step, outside: { ...(when === undefined ? {} : { when }), ...(what === undefined ? {} : { what }) } }];
    });
    const step = evidence.at(-1)?.step;
    return { id, step, evidence, next: nextStep(step) };
  });

const nextStep = (step: Step | undefined): Step | undefined =>
  step === undefined
    ? 'participant'
    : ({ participant: 'cohost', organiser: 'cohost', cohost: 'host' } as const)[step as 'cohost'];

type Finder = (circle: Circle, id: string, held: readonly Occasion[]) => Evidence | undefined;

const shown = (step: Step, occasion: Occasion | undefined): Evidence | undefined =>
  occasion?.date && { step, file: occasion.file, nth: occasion.nth, date: occasion.date };

const finders: Readonly<Record<Step, Finder>> = {
  participant: (_, __, held) => shown('participant', held[0]),
  organiser: (circle, id) => {
    const [file] = circle.organisedBy(id);
    return file === undefined ? undefined : { step: 'organiser', file };
  },
  cohost: (_, id, held) =>
    shown(
      'cohost',
      held.find(({ cohosts }) => cohosts.includes(id)),
    ),
  host: (_, id, held) =>
    shown(
      'host',
      held.find(({ host }) => host === id),
    ),
  teacher: (circle, id, held) => {
    for (const occasion of held) {
      const learner = learnerAt(circle, id, occasion);
      if (learner !== undefined && occasion.date)
        return { step: 'teacher', file: occasion.file, nth: occasion.nth, date: occasion.date, other: learner };
    }
    return undefined;
  },
};

/** Who learned to host from somebody at a session: whoever hosted it for the first time with a host beside, or was co-host and hosts by now. */
function learnerAt(circle: Circle, id: string, occasion: Occasion): string | undefined {
  const { host, cohosts, date = '' } = occasion;
  if (host === id)
    return cohosts.find((learner) => {
      const first = firstHosting(circle, learner);
      return learner !== id && first?.status === 'held' && (first.date ?? '') > date;
    });
  if (host === undefined || !cohosts.includes(id)) return undefined;
  const taught = firstHosting(circle, host);
  const own = circle.people.fact(id, 'hosted') ? '' : firstHosting(circle, id)?.date;
  return taught?.file === occasion.file && taught.nth === occasion.nth && own !== undefined && own < date
    ? host
    : undefined;
}

/** Where and when a session is. */
type Placed = Pick<Occasion, 'file' | 'nth' | 'date' | 'status'>;

/** The first session somebody hosts, held or planned; none where they hosted outside of these files before. */
export const firstHosting = (circle: Circle, id: string): Placed | undefined =>
  circle.derived(`first hosting ${id}`, () => {
    if (circle.people.fact(id, 'hosted')) return undefined;
    const first = circle.sessionsOf(id).find(({ host }) => host === id);
    return first && { file: first.file, nth: first.nth, date: first.date, status: first.status };
  });

/** True where somebody new to hosting will host a session with nobody beside who has hosted; in a series that has begun. */
export function isFirstAlone(circle: Circle, { file, date, host, cohosts, status }: Occasion): boolean {
  if (status !== 'planned' || date === undefined || date < circle.today || host === undefined) return false;
  const hasHosted = (id: string): boolean => circle.experience(id).hosted > 0;
  if (hasHosted(host) || cohosts.some(hasHosted)) return false;
  // In a series that has not begun everybody is new to it, unless somebody of it has hosted elsewhere.
  if (experiencedIn(circle, file).length === 0) return false;
  const rhythm = rhythmOf(circle, file);
  // Who hosts twice is said to host for the first time once.
  const sooner = rhythm !== undefined && (firstComing(rhythm).get(host) ?? date) < date;
  return !sooner && rhythm?.state !== 'closed';
}

const firsts = new WeakMap<Rhythm, ReadonlyMap<string, Day>>();

/** The next day on which each host of a series hosts. */
function firstComing(rhythm: Rhythm): ReadonlyMap<string, Day> {
  const known = firsts.get(rhythm);
  if (known) return known;
  const first = new Map<string, Day>();
  // Soonest first.
  for (const { host, date } of rhythm.coming) if (host !== undefined && date && !first.has(host)) first.set(host, date);
  firsts.set(rhythm, first);
  return first;
}
