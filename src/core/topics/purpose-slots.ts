import type { Fact } from './facts.ts';
import { foldText } from './fold-text.ts';
import type { TopicsInput } from './input.ts';
import type { Family } from './patterns.ts';
import { inverse, purposeWords } from './purpose-words.ts';
import type { DimensionId } from './result.ts';
import type { Scene } from './scene.ts';
import { overlap } from './similarity.ts';
import { fitUnits, nameList, unitOf } from './units.ts';
import type { Clearness, Finding } from './vagueness.ts';
import { quoted } from './wording.ts';

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
  const ties = scene.facts.filter(
    (fact) => (fact.edge || fact.field === 'owns') && (!pain || fact.team !== pain.team || fact.edge),
  );
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
  const reason = said(ground, 'why');
  if (reason)
    return fromGoal(
      reason,
      reason.evidence
        .replace(/^(because|since|due to|given that)\s+/i, '')
        .replace(/(ので|ため(に)?|から、?|のに)$/u, ''),
    );
  if (!pain) return { text: familyWords(ground).before, from: '' };
  return fromFact(pain, quoted(pain.text, scene.lang, false));
}

export function after(ground: Ground): Filled {
  const { scene, pain, clearness } = ground;
  const change = said(ground, 'change');
  if (change) return fromGoal(change, change.from ? change.evidence : stateClause(scene, clearness));
  const answered = ground.clearness.findings.get('why')?.from?.startsWith('answers.');
  const trouble = answered ? before(ground).text : pain?.text;
  if (trouble === undefined) return { text: familyWords(ground).after, from: '' };
  // What comes instead is our reading of the trouble, so it stays marked.
  return { text: inverse(foldText(trouble), scene.lang), from: '' };
}

/** The clause of the goal that says the change, without its deadline and its reason. */
function stateClause(scene: Scene, { findings }: Clearness): string {
  const span = findings.get('change')?.span;
  const { source } = scene.goal.folded;
  if (!span) return source.slice(0, 60);
  const others = ['deadline', 'why'] as const;
  let start = 0;
  let end = source.length;
  let lead = '';
  for (const id of others) {
    const other = findings.get(id);
    if (other?.status !== 'clear' || !other.span) continue;
    if (other.span[0] >= span[1]) end = Math.min(end, other.span[0]);
    else if (other.span[1] <= span[0] && other.span[1] > start) {
      // 手戻りを3月末までになくす: what is said before a deadline belongs to the verb behind it.
      lead = goesOn.exec(source.slice(start, other.span[0]))?.[0] ?? '';
      start = other.span[1];
    }
  }
  return asState(lead + source.slice(start, end).replace(/^[\s、,にの]+|[\s、,。.]+$/gu, ''));
}

/** What of a Japanese text is still waiting for its verb. */
const goesOn = /[^\s。、，．,.]{1,60}[をがは]$/u;

const endings: Readonly<Record<string, string>> = {
  し: 'す',
  き: 'く',
  り: 'る',
  い: 'う',
  ち: 'つ',
  び: 'ぶ',
  み: 'む',
  ぎ: 'ぐ',
};

/** A Japanese wish as a plain statement: who it is about goes, なくしたい becomes なくす. Other texts stay as they are. */
function asState(text: string): string {
  const bare = text
    .replace(/^[^、]{0,30}(と|・)[^、]{0,20}(で|が|は)、/u, '')
    .replace(/(です|と(思|考)[^、]{0,16})$/u, '');
  const wish = /(.)(.)たい$/u.exec(bare);
  if (!wish) return bare;
  const [, before = '', last = ''] = wish;
  const stem = bare.slice(0, -2);
  if (last === 'し' && /[\p{Script=Han}ァ-ヶー]/u.test(before)) return `${stem.slice(0, -1)}する`;
  return endings[last] ? stem.slice(0, -1) + endings[last] : `${stem}る`;
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
