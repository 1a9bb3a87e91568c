import type { Fact } from './facts.ts';
import { foldText } from './fold-text.ts';
import type { TopicsInput } from './input.ts';
import { occasionIn } from './occasion.ts';
import type { Family } from './patterns.ts';
import { inverse, purposeWords } from './purpose-words.ts';
import type { DimensionId } from './result.ts';
import type { Scene } from './scene.ts';
import { overlap } from './similarity.ts';
import { asState, clauseOf, enduredIn } from './state.ts';
import { fitUnits, nameList, unitOf } from './units.ts';
import type { Clearness, Finding } from './vagueness.ts';
import { quoted, quotedClause } from './wording.ts';

/** A slot's text and the input path behind it; an empty path means it is assumed. */
export interface Filled {
  readonly text: string;
  readonly from: string;
}

export interface Ground {
  readonly scene: Scene;
  readonly clearness: Clearness;
  readonly input: TopicsInput;
  readonly family: Family;
  readonly pain: Fact | undefined;
}

export function familyWords({ scene, family }: Ground): ReturnType<typeof purposeWords> {
  const words = purposeWords(family, scene.lang);
  const unit = unitOf(scene.teams.map((team) => team.name));
  const fitted = (text: string): string => fitUnits(text, scene.lang, unit, scene.teams.length);
  return {
    ...words,
    before: fitted(words.before),
    sign: fitted(words.sign),
    expect: fitted(words.expect),
    like: fitted(words.like),
    love: fitted(words.love),
    situation: fitted(words.situation),
  };
}

function said({ clearness }: Ground, id: DimensionId): Finding | undefined {
  const finding = clearness.findings.get(id);
  return finding?.status === 'clear' && finding.evidence !== '' ? finding : undefined;
}

function fromGoal(finding: Finding, text: string): Filled {
  return { text: text.trim().replace(/[。.、,]+$/u, ''), from: finding.from ?? 'goal' };
}

function fromFact(fact: Fact, text = fact.text): Filled {
  return { text, from: fact.paths[0] ?? '' };
}

/** When the series decides, if nobody said. */
export function defaultDeadline(scene: Scene): string {
  const { sessions, everyWeeks } = scene.bounds;
  const weeks = sessions * everyWeeks;
  return scene.lang === 'ja'
    ? `${sessions}回目（${weeks}週間後）`
    : `the end of session ${sessions}, ${weeks} weeks from now`;
}

export function by(ground: Ground): Filled {
  const finding = said(ground, 'deadline');
  if (finding)
    return fromGoal(
      finding,
      finding.evidence
        .replace(/まで(に)?$/u, '')
        .replace(/以内に?$/u, '後')
        // A stretch of time is over at its end: 今期中 is 今期末, 年内 is 年末.
        .replace(/(?:(?<=[期月週])中|(?<=年度?)内)$/u, '末')
        .replace(
          /^(?:within|in)\s+(?:the next\s+)?((?!the\b)\S+\s(?:day|week|month|quarter|sprint|session|year)s?)$/i,
          '$1 from now',
        )
        .replace(/^(by|before|until|within)\s+/i, ''),
    );
  const given = ground.input.constraints?.by;
  return given ? { text: given, from: 'constraints.by' } : { text: defaultDeadline(ground.scene), from: '' };
}

export function actors(ground: Ground): Filled {
  const { scene } = ground;
  const answer = ground.clearness.findings.get('actor');
  if (answer?.from?.startsWith('answers.')) return fromGoal(answer, answer.evidence);
  const names = scene.teams.map((team) => team.name);
  return { text: nameList(names, scene.lang, unitOf(names)), from: 'teams' };
}

export function situation(ground: Ground): Filled {
  const { scene, pain } = ground;
  const finding = ground.clearness.findings.get('object');
  if (finding?.from?.startsWith('answers.')) return fromGoal(finding, finding.evidence);
  const named = occasionIn(scene.goal, scene.lang);
  if (named) return { text: named, from: 'goal' };
  const occasions = scene.facts.filter((fact) => fact.edge || fact.field === 'owns');
  // A guess the goal happens to say is none.
  const said = occasions.find(({ text }) => scene.goal.folded.source.includes(text));
  if (said) return { text: said.text, from: said.paths[0] ?? 'goal' };
  const ties = occasions.filter((fact) => !pain || fact.team !== pain.team || fact.edge);
  const tied = ties
    .map((fact) => ({
      fact,
      worth: (pain ? (scene.links.between(fact, pain)?.strength ?? 0) : 0) + scene.near(fact) + (fact.edge ? 0.05 : 0),
    }))
    .filter(({ fact, worth }) => worth > 0.2 || fact.edge)
    .sort((x, y) => y.worth - x.worth || x.fact.at - y.fact.at)[0];
  return tied ? fromFact(tied.fact) : { text: familyWords(ground).situation, from: '' };
}

export function before(ground: Ground): Filled {
  const { scene, pain } = ground;
  const finding = ground.clearness.findings.get('why');
  if (finding?.from?.startsWith('answers.')) return fromGoal(finding, finding.evidence);
  const reason = reasonOf(ground);
  if (reason) return fromGoal(reason.finding, reason.text);
  const endured = enduredIn(wishOf(ground));
  if (endured !== undefined) return { text: endured, from: 'goal' };
  if (!pain) return { text: familyWords(ground).before, from: '' };
  return fromFact(pain, quotedClause(pain.text, scene.lang));
}

/** What a goal says is wrong now. What it hopes for ("so that") and what it comes after is no state to start from. */
function reasonOf(ground: Ground): { readonly finding: Finding; readonly text: string } | undefined {
  const finding = said(ground, 'why');
  if (!finding || /^(so that|after)\b/i.test(finding.evidence)) return undefined;
  const text = finding.evidence
    .replace(/^(because|since|due to|given that)\s+|^(なぜなら|というのも)(ば|、)?/i, '')
    .replace(/(ので|ため(に)?|から、?|のに)$/u, '');
  return { finding, text };
}

export function after(ground: Ground): Filled {
  const { scene, pain } = ground;
  const change = said(ground, 'change');
  const endured = change?.from ? undefined : enduredIn(wishOf(ground));
  if (change && endured === undefined)
    return fromGoal(change, change.from ? change.evidence : asState(wishOf(ground), scene.lang));
  const answered = ground.clearness.findings.get('why')?.from?.startsWith('answers.');
  const trouble = answered ? before(ground).text : (reasonOf(ground)?.text ?? endured ?? pain?.text);
  if (trouble === undefined) return { text: familyWords(ground).after, from: '' };
  // What comes instead is our reading of the trouble, so it stays marked.
  return { text: inverse(foldText(trouble), scene.lang), from: '' };
}

/** The clause of the goal that says the change, without its deadline and its reason. */
function wishOf({ scene, clearness: { findings } }: Ground): string {
  const { source } = scene.goal.folded;
  const spanOf = (id: DimensionId): readonly [number, number] | undefined => {
    const finding = findings.get(id);
    if (finding?.status !== 'clear' || finding.from) return undefined;
    // A hope is part of what is to change, not a reason for it.
    return id === 'why' && /^so that\b/i.test(finding.evidence) ? undefined : finding.span;
  };
  return clauseOf(source, { change: spanOf('change'), deadline: spanOf('deadline'), why: spanOf('why') });
}

export function sign(ground: Ground): Filled {
  const { scene } = ground;
  const measure = said(ground, 'measure');
  const metric = metricFor(ground);
  if (measure?.from) return fromGoal(measure, measure.evidence);
  if (metric)
    return fromFact(
      metric,
      scene.lang === 'ja'
        ? `「${quoted(metric.text, 'ja', false)}」の前後の差`
        : `“${quoted(metric.text, 'en', false)}” before and after`,
    );
  if (measure)
    return {
      text:
        scene.lang === 'ja'
          ? `目的にある「${measure.evidence}」を、始める前と終わりに数える`
          : `“${measure.evidence}”, counted before and after`,
      from: 'goal',
    };
  const edge = edgeFor(ground);
  const x = edge
    ? scene.lang === 'ja'
      ? `「${quoted(edge.text, 'ja', false)}」`
      : `“${quoted(edge.text, 'en', false)}”`
    : scene.lang === 'ja'
      ? '受け渡し'
      : 'a hand-over';
  // A known hand-over can be counted whatever the goal is about; without one the family says what to count.
  const words = edge && !edge.assumed ? familyWords({ ...ground, family: 'handoff' }) : familyWords(ground);
  return { text: words.sign.replace('{x}', () => x), from: '' };
}

function edgeFor({ scene, pain }: Ground): Fact | undefined {
  const edges = scene.facts.filter((fact) => fact.edge);
  return edges.find((fact) => pain && scene.links.between(fact, pain)) ?? edges[0];
}

function metricFor({ scene, pain }: Ground): Fact | undefined {
  const metrics = scene.facts.filter((fact) => fact.field === 'metrics');
  const worth = (fact: Fact): number => (pain ? overlap(fact.grams, pain.grams) : 0) + scene.near(fact);
  return metrics.filter((fact) => worth(fact) > 0.25).sort((x, y) => worth(y) - worth(x) || x.at - y.at)[0];
}
