import type { Fact } from './facts.ts';
import { foldText } from './fold-text.ts';
import type { Draft } from './instantiate.ts';
import type { Boost, Kind } from './patterns.ts';
import { type Scene, touches } from './scene.ts';
import { gramsOf, overlap } from './similarity.ts';

export function boostsOf(scene: Scene, draft: Draft): number {
  const { boosts, needs } = draft.pattern;
  const met = boosts.filter((boost) => holds(scene, draft, boost)).length;
  const share = Math.min(1, met / Math.min(2, Math.max(1, boosts.length)));
  // Where nothing is required, a boost only says that a slot is filled, and that is counted already.
  return needs.length === 0 ? share / 2 : share;
}

interface Asked {
  readonly kind: Kind | undefined;
  readonly slot: string | undefined;
}
const asked = new Map<Boost, Asked>();

/** The kind of struggle or the slot a boost is about, taken from its name once. */
function askedBy(boost: Boost): Asked {
  const known = asked.get(boost);
  if (known) return known;
  const kind = /^kind\(s,(\w+)\)$/.exec(boost)?.[1] as Kind | undefined;
  const fresh = { kind, slot: /\w+(?=\)$)/.exec(boost)?.[0] };
  asked.set(boost, fresh);
  return fresh;
}

function holds(scene: Scene, draft: Draft, boost: Boost): boolean {
  const real = (slot: string): Fact | undefined => {
    const fact = draft.slots.get(slot)?.facts[0];
    return fact?.assumed ? undefined : fact;
  };
  const { kind, slot } = askedBy(boost);
  if (kind) return draftStruggles(scene, draft).some((fact) => fact.kinds.has(kind));
  switch (boost) {
    case 'edges_both(x,y)':
      return real('x') !== undefined && real('y') !== undefined;
    case 'term_means_differ(t)':
      return meansDiffer(draft);
    case 'term_in_text(b,t)':
      return (
        real('t') !== undefined &&
        scene.facts.some((fact) => fact.team === draft.teams[1] && scene.links.between(fact, real('t') ?? fact))
      );
    case 'link(struggle_b,x)':
    case 'link(struggle_a,x)':
      return tiedStruggle(scene, real('x'), boost === 'link(struggle_a,x)' ? draft.teams[0] : draft.teams[1]);
    case 'link(incident_a,own_b)':
    case 'link(incident_a,struggle_b)':
      return tiedTo(scene, real('i'), boost.includes('own') ? 'owns' : 'struggles');
    case 'incident(b,i2)':
      return scene.facts.some((fact) => fact.field === 'incidents' && fact.team === draft.teams[1]);
    case 'incident(i)':
    case 'incident(a,i)':
      return scene.facts.some((fact) => fact.field === 'incidents' && draft.teams.some((team) => touches(fact, team)));
    case 'link(struggle_a,struggle_b)': {
      const struggles = draftStruggles(scene, draft);
      return struggles.some((x) => struggles.some((y) => x.team !== y.team && scene.links.between(x, y)));
    }
    default:
      return slot !== undefined && real(slot) !== undefined;
  }
}

/** The struggles a kind is looked for in: that of the slot, or those tied to what fills the others. */
function draftStruggles(scene: Scene, draft: Draft): Fact[] {
  const named = draft.slots.get('s')?.facts ?? [];
  if (named.length > 0) return [...named];
  const struggles = scene.facts.filter(
    (fact) => fact.field === 'struggles' && draft.teams.includes(fact.team) && !fact.assumed,
  );
  const edge = draft.slots.get('x')?.facts[0];
  return edge ? struggles.filter((fact) => scene.links.between(fact, edge)) : struggles;
}

function tiedStruggle(scene: Scene, edge: Fact | undefined, team: number | undefined): boolean {
  return (
    edge !== undefined &&
    scene.facts.some((fact) => fact.team === team && fact.field === 'struggles' && scene.links.between(fact, edge))
  );
}

function tiedTo(scene: Scene, fact: Fact | undefined, field: Fact['field']): boolean {
  return (
    fact !== undefined &&
    scene.facts.some((other) => other.field === field && other.team !== fact.team && scene.links.between(other, fact))
  );
}

function meansDiffer(draft: Draft): boolean {
  const [x, y] = draft.slots.get('t')?.facts ?? [];
  if (!x?.means || !y?.means) return false;
  return overlap(gramsOf(foldText(x.means)), gramsOf(foldText(y.means))) < 0.5;
}
