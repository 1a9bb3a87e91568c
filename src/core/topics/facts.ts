import { guessFor } from './archetypes.ts';
import { foldText } from './fold-text.ts';
import { type Passing, passingsOf, sameHandOver } from './handovers.ts';
import type { Lang, Team, TopicsInput } from './input.ts';
import { kindsOf } from './kinds.ts';
import { blank, type NameFinder, type NameHit, nameFinder } from './names.ts';
import { looksLikeOrder, textLimit, wordSign } from './normalise.ts';
import type { Kind } from './patterns.ts';
import { type Grams, gramsOf } from './similarity.ts';
import { blames, eventOf, maskPeople } from './soften.ts';

/** What a fact speaks of. */
export type Field = 'owns' | 'edges' | 'struggles' | 'terms' | 'metrics' | 'tools' | 'incidents';
/** A hand-over between two teams; places in the list of teams. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly confirmed: 'both' | 'giver' | 'receiver';
}
/** One thing known (or guessed) of a team. `text` is fit to show: people masked, blame rewritten. */
export interface Fact {
  readonly at: number;
  readonly team: number;
  readonly field: Field;
  readonly text: string;
  readonly means: string;
  readonly weight: number;
  readonly assumed: boolean;
  readonly paths: readonly string[];
  readonly grams: Grams;
  readonly kinds: ReadonlySet<Kind>;
  /** Other teams the text names. */
  readonly names: readonly number[];
  readonly edge?: Edge;
}
/** A team as the engine sees it. `standIn`: nobody gave it, it is the missing other side. */
export interface TeamView {
  readonly id: string;
  readonly name: string;
  readonly given: Team;
  readonly standIn: boolean;
}
/** The teams, everything known of them, and what was refused on the way. */
export interface Knowledge {
  readonly teams: readonly TeamView[];
  readonly facts: readonly Fact[];
  readonly findNames: NameFinder;
  readonly orders: readonly string[];
  readonly unknownPartners: readonly { readonly path: string; readonly name: string }[];
  /** Share of filled fields over all teams, 0 to 1. */
  readonly richness: number;
}

const weights: Readonly<Record<Field, number>> = {
  struggles: 1,
  incidents: 1,
  edges: 0.9,
  metrics: 0.6,
  terms: 0.6,
  owns: 0.5,
  tools: 0.4,
};
/** What a guess weighs, as a share of the real thing. */
const guessShare = 0.4;
/** How many entries of one list are read. */
export const mostPerField = 10;

interface Builder {
  readonly teams: readonly TeamView[];
  readonly lang: Lang;
  readonly people: readonly string[];
  readonly findNames: NameFinder;
  readonly facts: Fact[];
  readonly orders: string[];
  readonly unknownPartners: { path: string; name: string }[];
}

/** Gathers all facts of the teams (at most a bounded number a field) and fills empty fields with marked guesses. */
export function gatherFacts(teams: readonly TeamView[], input: TopicsInput, lang: Lang): Knowledge {
  const findNames = nameFinder(teams.map((team) => team.name));
  const people = (input.people ?? []).slice(0, 200);
  const builder: Builder = { teams, lang, people, findNames, facts: [], orders: [], unknownPartners: [] };
  for (const [index, team] of teams.entries()) addOwn(builder, index, team.given);
  addEdges(builder);
  const richness = richnessOf(builder);
  addGuesses(builder);
  return {
    teams,
    facts: builder.facts,
    findNames,
    orders: builder.orders,
    unknownPartners: builder.unknownPartners,
    richness,
  };
}

const plainFields = ['struggles', 'incidents', 'owns', 'metrics', 'tools'] as const;

function addOwn(builder: Builder, index: number, team: Team): void {
  for (const field of plainFields) {
    for (const [at, text] of (team[field] ?? []).slice(0, mostPerField).entries())
      addFact(builder, index, field, text, [`teams.${team.id}.${field}[${at}]`]);
  }
  for (const [at, term] of (team.terms ?? []).slice(0, mostPerField).entries()) {
    const text = typeof term === 'string' ? term : term.term;
    const means = typeof term === 'string' ? '' : (term.means ?? '');
    addFact(builder, index, 'terms', text, [`teams.${team.id}.terms[${at}]`], { means });
  }
}

function addFact(
  builder: Builder,
  team: number,
  field: Field,
  given: string,
  paths: readonly string[],
  more: { means?: string; edge?: Edge; assumed?: boolean } = {},
): void {
  const said = given.slice(0, textLimit).trim().replace(/\s+/g, ' ');
  if (!wordSign().test(said)) return;
  if (looksLikeOrder(foldText(said))) {
    builder.orders.push(said);
    return;
  }
  const { text, folded, hits } = display(builder, said);
  const others = hits.filter((hit) => hit.team !== team).map((hit) => hit.team);
  const assumed = more.assumed ?? false;
  builder.facts.push({
    at: builder.facts.length,
    team,
    field,
    text,
    means: more.means ?? '',
    weight: weights[field] * (assumed ? guessShare : 1),
    assumed,
    paths,
    grams: gramsOf(blank(folded, hits)),
    kinds: kindsOf(folded),
    names: [...new Set(others)],
    ...(more.edge ? { edge: more.edge } : {}),
  });
}

/** A text fit to show, folded, with the teams it names. */
interface Shown {
  readonly text: string;
  readonly folded: string;
  readonly hits: readonly NameHit[];
}

/** The text fit to show: outer quotes and the final stop off, people masked, blame turned into the event. */
function display(builder: Builder, said: string): Shown {
  const bare = said
    .replace(/^[「『“"'‘]+(.*?)[」』”"'’]+$/, '$1')
    .replace(/[。.．]+$/, '')
    .trim();
  const shown = shownAs(builder, maskPeople(bare, builder.lang, builder.people));
  const { text: masked, folded, hits } = shown;
  if (!blames(folded, hits.length > 0 || masked !== bare)) return shown;
  const named = hits.map((hit) => folded.slice(hit.start, hit.end));
  const asWritten = named.map((name) => masked.slice(folded.indexOf(name)).slice(0, name.length));
  const event = eventOf(masked, /[ぁ-んァ-ヶ一-龠]/.test(masked) ? 'ja' : 'en', [...asWritten, '担当者', 'someone']);
  return shownAs(builder, event);
}

function shownAs(builder: Builder, text: string): Shown {
  const folded = foldText(text);
  return { text, folded, hits: builder.findNames(folded) };
}

function addEdges(builder: Builder): void {
  const passings = builder.teams.flatMap((team, index) => passingsOf(builder, team, index));
  const done = new Set<Passing>();
  for (const passing of passings) {
    if (done.has(passing)) continue;
    const twin = passings.find((other) => other !== passing && !done.has(other) && sameHandOver(passing, other));
    done.add(passing);
    if (twin) done.add(twin);
    const edge: Edge = { from: passing.from, to: passing.to, confirmed: twin ? 'both' : passing.side };
    addFact(builder, passing.from, 'edges', passing.what, [passing.path, ...(twin ? [twin.path] : [])], { edge });
  }
}

function richnessOf(builder: Builder): number {
  const given = builder.teams.filter((team) => !team.standIn);
  let filled = 0;
  for (const [index] of given.entries()) {
    const fields = new Set(
      builder.facts.filter((fact) => fact.team === index || fact.edge?.to === index).map((f) => f.field),
    );
    filled += fields.size / 7;
  }
  return given.length === 0 ? 0 : filled / given.length;
}

/** Guesses go only into teams nothing is known of: a real fact must never compete with a guess about the same team. */
function addGuesses(builder: Builder): void {
  for (const [index, team] of builder.teams.entries()) {
    const known = new Set(
      builder.facts.filter((f) => !f.assumed && (f.team === index || f.edge?.to === index)).map((f) => f.field),
    );
    if (known.has('owns')) continue;
    const guess = guessFor(foldText(team.name), builder.lang);
    if (!guess) continue;
    const add = (field: Field, text: string, edge?: Edge): void =>
      addFact(builder, index, field, text, [], { assumed: true, ...(edge ? { edge } : {}) });
    for (const own of guess.owns) add('owns', own);
    if (known.size > 0) continue;
    add('struggles', guess.pain);
    for (const [to] of builder.teams.entries()) {
      const [first] = guess.hands;
      if (to !== index && first !== undefined) add('edges', first, { from: index, to, confirmed: 'giver' });
    }
  }
}
