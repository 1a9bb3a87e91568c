import { digest } from '../plan/digest.ts';
import type { Fact } from './facts.ts';
import { foldText } from './fold-text.ts';
import { type GateVerdict, judgeTopic } from './gate.ts';
import type { Draft } from './instantiate.ts';
import type { Box, SlotSource, Topic } from './result.ts';
import { bestLink, type Scene, touches } from './scene.ts';
import type { Scored } from './score.ts';
import { boxesFor, formatById } from './timeboxes.ts';
import { fitUnits, unitOf } from './units.ts';
import { listeningFor, mark, slotText, type Worded, wordDraft } from './wording.ts';

/** The stable id of a draft: pattern, teams, and a hash of what it is about. */
export function topicId(scene: Scene, draft: Draft): string {
  const teams = draft.teams.map((team) => scene.teams[team]?.id ?? '').join('-');
  const about = [...draft.slots.values()].flatMap((slot) => slot.facts.map((fact) => foldText(fact.text))).sort();
  return `${draft.pattern.id}:${teams}:${digest(about.join('\n')).toString(36)}`;
}

/** Words, times and judges a scored draft; `undefined` when a hard rule of the gate bars it. */
export function assemble(scene: Scene, scored: Scored): Topic | undefined {
  const { draft } = scored;
  const topic = topicOf(scene, scored, wordDraft(scene, draft));
  return verdictsOn(scene, scored, topic).some((verdict) => verdict.hard) ? undefined : topic;
}

function verdictsOn(scene: Scene, scored: Scored, topic: Topic): GateVerdict[] {
  const teams = scored.draft.teams.map((team) => scene.teams[team]).filter((team) => team !== undefined);
  return judgeTopic(topic, { teams });
}

function topicOf(scene: Scene, scored: Scored, worded: Worded): Topic {
  const { draft, parts } = scored;
  const { minutes } = scene.bounds;
  const format = formatById(scored.format);
  const id = (team: number): string => scene.teams[team]?.id ?? '';
  const from = new Map(draft.teams.map((team, place) => [id(team), pathsBehind(scene, scored, team, place)]));
  const evidence = [...new Set([...scored.evidence.flatMap((fact) => fact.paths), ...[...from.values()].flat()])];
  const slots = sourcesOf(scene, draft);
  return {
    id: topicId(scene, draft),
    pattern: draft.pattern.id,
    family: draft.pattern.families[0],
    stages: draft.pattern.arc,
    title: worded.title,
    teams: draft.teams.map(id),
    why: Object.fromEntries([...worded.why].map(([team, text]) => [id(team), text])),
    from: Object.fromEntries(from),
    listening: Object.fromEntries(
      scene.teams.flatMap((team, index) =>
        draft.teams.includes(index) ? [] : [[team.id, listeningFor(scene, draft, team)]],
      ),
    ),
    open: worded.open,
    follow: worded.follow,
    format: scored.format,
    format_name: format?.[scene.lang] ?? '',
    minutes,
    boxes: format ? fittedBoxes(scene, draft.teams, boxesFor(format, minutes, scene.lang, scored.topMinutes)) : [],
    take: worded.take,
    proof: worded.proof,
    evidence,
    slots,
    assumed:
      [...from.values()].some((paths) => paths.length === 0) ||
      [worded.title, ...worded.why.values()].some((text) => text.startsWith(mark[scene.lang])),
    score: round(scored.score),
    parts: {
      relevance: round(parts.relevance),
      balance: round(parts.balance),
      intent: round(parts.intent),
      goalsim: round(parts.goalsim),
      specific: round(parts.specific),
      boosts: round(parts.boosts),
      fit: parts.fit,
    },
  };
}

/** Boxes whose instructions speak of the teams as they call themselves. */
export function fittedBoxes(scene: Scene, teams: readonly number[], boxes: readonly Box[]): Box[] {
  const unit = unitOf(teams.map((team) => scene.teams[team]?.name ?? ''));
  return boxes.map((box) => ({ ...box, how: fitUnits(box.how, scene.lang, unit, teams.length) }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sourcesOf(scene: Scene, draft: Draft): SlotSource[] {
  return [...draft.slots.values()].map((slot) => ({
    slot: slot.name,
    text: slotText(slot, scene.lang),
    team: slot.facts[0] ? (scene.teams[slot.facts[0].team]?.id ?? '') : '',
    from: slot.facts.flatMap((fact) => fact.paths),
    assumed: slot.facts[0]?.assumed ?? false,
    neutral: slot.facts.length === 0,
  }));
}

/** The paths behind a team's reason: of what its sentence shows, else of its own part in the topic, else of what it knows best. */
function pathsBehind(scene: Scene, scored: Scored, team: number, place: number): string[] {
  const { draft } = scored;
  const sentence = draft.pattern[scene.lang][place === 0 ? 1 : 2];
  const filled = [...draft.slots.values()];
  const shown =
    place > 1
      ? [draft.extra.get(team)]
      : filled.flatMap((slot) => (sentence.includes(`{${slot.name}}`) ? slot.facts : []));
  const own = [...filled.flatMap((slot) => slot.facts), ...scored.evidence].filter((fact) => touches(fact, team));
  return restsOn(shown) ?? restsOn(own) ?? restsOn([bestKnown(scene, team)]) ?? [];
}

/** The paths of these facts; `undefined` when they say nothing. */
function restsOn(facts: readonly (Fact | undefined)[]): string[] | undefined {
  const paths = [...new Set(facts.flatMap((fact) => fact?.paths ?? []))];
  // A sentence that shows a guess rests on that guess, whatever else is known.
  return paths.length > 0 || facts.some((fact) => fact?.assumed) ? paths : undefined;
}

/** The fact that says most about a team. */
function bestKnown(scene: Scene, team: number): Fact | undefined {
  let best: Fact | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const fact of scene.facts) {
    if (!touches(fact, team)) continue;
    const worth = bestLink(scene, fact) + fact.weight;
    if (worth > most) [best, most] = [fact, worth];
  }
  return best;
}
