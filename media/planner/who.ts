import type { OptionGroup } from './pick.ts';
import type { Stage } from './stage.ts';

/** Everybody who can be chosen, team by team; `chosen` is who stands there now. */
export function peopleGroups(
  { labels, choices }: Stage,
  chosen: string | null,
  choose: (id: string | null) => void,
  without: readonly string[] = [],
): readonly OptionGroup[] {
  const teams = new Map<string | undefined, OptionGroup['options'][number][]>();
  for (const { id, name, team, tone } of choices.people) {
    if (without.includes(id)) continue;
    const option = {
      text: name,
      chosen: id === chosen,
      run: () => choose(id),
      ...(tone === undefined ? {} : { tone }),
    };
    teams.set(team, [...(teams.get(team) ?? []), option]);
  }
  return [
    ...(chosen === null ? [] : [{ options: [{ text: labels.none, run: () => choose(null) }] }]),
    ...[...teams].map(([name, options]) => (name === undefined ? { options } : { name, options })),
  ];
}

/** Those who could host or learn to, each with the reason, before everybody else. */
export function hostGroups(
  stage: Stage,
  chosen: string | null,
  choose: (id: string | null) => void,
  without: readonly string[] = [],
): readonly OptionGroup[] {
  const ideas = stage.choices.hosts.filter(({ id }) => id !== chosen && !without.includes(id));
  const options = ideas.map(({ id, name, reason }) => ({ text: name, note: reason, run: () => choose(id) }));
  return [
    ...(options.length > 0 ? [{ name: stage.labels.suggested, options }] : []),
    ...peopleGroups(stage, chosen, choose, without),
  ];
}
