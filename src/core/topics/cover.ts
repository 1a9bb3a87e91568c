import type { Scene } from './scene.ts';
import type { Scored } from './score.ts';
import { isMain, type Pick, type Selection, swapIn } from './select.ts';
import { strongLink } from './similarity.ts';

/** Every team that names a struggle sees one of its own in a title. */
export function ensureStruggles(selection: Selection): void {
  const { scene, picks } = selection;
  const leads = (one: Scored, team: number): boolean =>
    one.shown.some((fact) => fact.field === 'struggles' && fact.team === team);
  for (const [team] of scene.teams.entries()) {
    const has = scene.facts.some((fact) => fact.team === team && fact.field === 'struggles' && !fact.assumed);
    if (!has || picks.some((pick) => leads(pick.scored, team))) continue;
    swapIn(
      selection,
      (one) => isMain(one.draft.pattern.arc) && leads(one, team),
      (pick) => !pick.scored.shown.some((fact) => fact.field === 'struggles'),
    );
  }
}

const wordTopics = ['T1', 'T4', 'T2', 'T3'];
const tradeOffs = ['H3', 'P4', 'A3', 'P3'];

/** A longer series carries a topic on words and one on a trade-off, when the data has them. */
export function ensureBorders(selection: Selection): void {
  for (const wanted of [wordTopics, tradeOffs]) {
    if (selection.picks.some((pick) => wanted.includes(pick.topic.pattern))) continue;
    const real = (one: Scored): boolean =>
      wanted.includes(one.draft.pattern.id) && one.evidence.some((fact) => !fact.assumed);
    swapIn(
      selection,
      real,
      (pick) => ![...wordTopics, ...tradeOffs].includes(pick.topic.pattern) && !leadsStruggle(selection, pick),
    );
  }
}

/** Where something happened lately, one topic is about it: people come with a memory instead of an opinion. */
export function ensureIncident(selection: Selection): void {
  const about = (one: Scored): boolean => one.shown.some((fact) => fact.field === 'incidents' && !fact.assumed);
  if (selection.picks.some((pick) => about(pick.scored))) return;
  swapIn(
    selection,
    (one) => isMain(one.draft.pattern.arc) && about(one),
    (pick) => ![...wordTopics, ...tradeOffs].includes(pick.topic.pattern) && !leadsStruggle(selection, pick),
  );
}

/** Whether a pick is the only one that shows some team's own struggle. */
function leadsStruggle({ picks }: Selection, pick: Pick): boolean {
  return pick.scored.shown.some(
    (fact) =>
      fact.field === 'struggles' &&
      !picks.some(
        (other) =>
          other !== pick && other.scored.shown.some((one) => one.field === 'struggles' && one.team === fact.team),
      ),
  );
}

/** With three and more teams: everyone at least twice, every tied pair at least once. */
export function ensureCoverage(selection: Selection): void {
  const { scene, picks } = selection;
  const times = (team: number): number => picks.filter((pick) => pick.scored.draft.teams.includes(team)).length;
  const spare = (pick: Pick): boolean => pick.scored.draft.teams.every((team) => times(team) > 2);
  for (const [team] of scene.teams.entries()) {
    if (times(team) < 2)
      swapIn(selection, (one) => isMain(one.draft.pattern.arc) && one.draft.teams.includes(team), spare);
  }
  for (const [a, b] of tiedPairs(scene)) {
    const covers = (one: Scored): boolean => one.draft.teams.includes(a) && one.draft.teams.includes(b);
    if (!picks.some((pick) => covers(pick.scored)))
      swapIn(selection, (one) => isMain(one.draft.pattern.arc) && covers(one), spare);
  }
}

function tiedPairs(scene: Scene): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const fact of scene.facts)
    if (fact.edge && !fact.assumed) pairs.set(`${fact.edge.from}-${fact.edge.to}`, [fact.edge.from, fact.edge.to]);
  for (const link of scene.links.all) {
    const [a, b] = [scene.facts[link.a], scene.facts[link.b]];
    if (a && b && a.team !== b.team && !a.assumed && !b.assumed && link.strength >= strongLink)
      pairs.set(`${a.team}-${b.team}`, [a.team, b.team]);
  }
  return [...pairs.values()];
}

export function ensureTrust(selection: Selection, main: number): void {
  if (main < 2 || selection.picks.some((pick) => pick.topic.stages.includes('trust'))) return;
  swapIn(
    selection,
    (one) => one.draft.pattern.arc.includes('trust'),
    () => true,
  );
}
