import { readCadence, spacing } from '../plan/cadence.ts';
import type { Plan, Team as PlanTeam, Series } from '../plan/plan.ts';
import type { Constraints, Team, TopicsInput } from './input.ts';

/**
 * The normal form of what a series file and the folder around it say.
 * @param plan the file of the series
 * @param folder every file that defines teams, the series file among them or not
 */
export function inputFrom(plan: Plan, folder: readonly Plan[]): TopicsInput {
  const series = plan.series ?? {};
  const known = new Map([...folder, plan].flatMap(({ teams }) => [...teams]));
  const names = [...folder, plan].flatMap(({ people }) => [...people.values()].flatMap(({ name }) => name ?? []));
  return {
    goal: series.goal ?? '',
    teams: (series.teams ?? [...plan.teams.keys()]).map((id) => teamFrom(id, known.get(id) ?? {})),
    constraints: constraintsFrom(plan, series),
    answers: {
      ...(series.because ? { why: series.because } : {}),
      ...(series.signs?.[0] ? { measure: series.signs[0] } : {}),
    },
    elsewhere: [...known].flatMap(([id, { name }]) => (series.teams?.includes(id) ? [] : name ? [id, name] : [id])),
    people: [...new Set(names)],
  };
}

function teamFrom(id: string, team: PlanTeam): Team {
  return {
    id,
    name: team.name ?? id,
    owns: team.owns,
    handovers: team.handovers?.flatMap(({ to, what }) => (what === undefined ? [] : [{ what, to }])),
    receives: team.receives?.flatMap(({ from, what }) => (what === undefined ? [] : [{ what, from }])),
    struggles: team.struggles,
    terms: team.terms?.flatMap(({ term, means }) => (term === undefined ? [] : [{ term, means }])),
    metrics: team.metrics,
    tools: team.tools,
    incidents: team.incidents,
  };
}

function constraintsFrom({ sessions }: Plan, series: Series): Constraints {
  const { every, on } = series.cadence ?? {};
  const cadence = every === undefined ? undefined : readCadence(every, on);
  const crowd = sessions.map(
    ({ host, cohosts = [], participants = [] }) => new Set([...(host ? [host] : []), ...cohosts, ...participants]).size,
  );
  const participants = Math.max(0, ...crowd);
  return {
    minutes: series.minutes,
    // A file that names one or two people so far does not say how many will come.
    participants: participants >= 4 ? participants : undefined,
    every_weeks: cadence ? Math.max(1, Math.round(spacing(cadence) / 7)) : undefined,
  };
}
