import { type Case, missing, type Verdict, vague } from './case.ts';
import { concrete, contentGrams, roleIn } from './content.ts';
import type { Knowledge } from './facts.ts';
import type { GoalView } from './goal.ts';
import type { Answers } from './input.ts';
import { cueScores } from './intents.ts';
import type { Links } from './links.ts';
import { cutText, sourceSpan } from './normalise.ts';
import type { DimensionId, Status } from './result.ts';
import { linkThreshold, overlap } from './similarity.ts';
import { onlyEndures, wishIn } from './state.ts';
import { deadline, means, measure, scope, why } from './stated.ts';
import { unlistedTeams } from './unlisted-teams.ts';

/** One dimension before its question is worded. */
export interface Finding {
  readonly id: DimensionId;
  readonly status: Status;
  readonly evidence: string;
  readonly span?: readonly [number, number];
  readonly from?: string;
}
/** All ten, the clarity 0 to 1, and the aims of a compound goal. */
export interface Clearness {
  readonly findings: ReadonlyMap<DimensionId, Finding>;
  readonly clarity: number;
  readonly aims: readonly string[];
  readonly elsewhere: readonly string[];
}

/** Longest quotation from a goal, in characters. */
const quoteLimit = 60;

const dimensions: readonly DimensionId[] = [
  'actor',
  'counterpart',
  'object',
  'change',
  'measure',
  'deadline',
  'why',
  'scope',
  'means',
  'compound',
];

/** Judges the ten dimensions; an answer given earlier makes its dimension clear. */
export function judgeGoal(goal: GoalView, knowledge: Knowledge, links: Links, answers: Answers): Clearness {
  const contentWeight = contentGrams(goal).total;
  const one: Case = { goal, text: goal.folded.text, knowledge, links, contentWeight };
  const elsewhere = unlistedTeams(goal);
  const aims = aimsOf(one);
  const judges: Readonly<Record<DimensionId, () => Verdict>> = {
    actor: () => actor(one),
    counterpart: () => counterpart(one, elsewhere),
    object: () => object(one),
    change: () => change(one),
    measure: () => measure(one),
    deadline: () => deadline(one),
    why: () => why(one),
    scope: () => scope(one),
    means: () => means(one),
    compound: () => (aims.length >= 2 ? ['missing'] : ['na']),
  };
  const findings = new Map<DimensionId, Finding>();
  for (const id of dimensions) {
    const answer = answers[id];
    findings.set(
      id,
      answer
        ? { id, status: 'clear', evidence: cutText(answer, quoteLimit, false), from: `answers.${id}` }
        : worded(one, id, judges[id]()),
    );
  }
  return { findings, clarity: clarityOf(findings), aims, elsewhere };
}

function worded(one: Case, id: DimensionId, [status, start, end, from]: Verdict): Finding {
  const place = from ? { from } : {};
  if (start === undefined || end === undefined) return { id, status, evidence: '', ...place };
  const { text, span } = sourceSpan(one.goal.folded, start, end);
  const short = cutText(text, quoteLimit, false);
  return { id, status, evidence: short, span: [span[0], span[0] + short.length], ...place };
}

const weights: readonly (readonly [DimensionId, number])[] = [
  ['object', 0.2],
  ['change', 0.2],
  ['why', 0.15],
  ['measure', 0.15],
  ['deadline', 0.1],
  ['actor', 0.1],
  ['counterpart', 0.1],
];

function clarityOf(findings: ReadonlyMap<DimensionId, Finding>): number {
  let sum = 0;
  for (const [id, weight] of weights) {
    const status = findings.get(id)?.status;
    sum += weight * (status === 'clear' ? 1 : status === 'implied' ? 0.5 : 0);
  }
  for (const id of ['means', 'compound', 'scope'] as const) if (findings.get(id)?.status === 'missing') sum -= 0.1;
  return Math.max(0, Math.round(sum * 100) / 100);
}

function given(one: Case): readonly number[] {
  return [...new Set(one.goal.names.map((hit) => hit.team))];
}

function actor(one: Case): Verdict {
  const role = roleIn(one.text);
  const [first] = one.goal.names;
  if (role) return ['clear', role.start, role.end];
  if (first && given(one).length >= 2) return ['clear', first.start, first.end];
  return missing(one, 'actor', one.knowledge.teams.length > 0 ? 'implied' : 'missing');
}

function counterpart(one: Case, elsewhere: readonly string[]): Verdict {
  if (elsewhere.length > 0) {
    const at = one.text.indexOf(elsewhere[0] ?? '');
    return ['missing', at, at + (elsewhere[0] ?? '').length];
  }
  const last = one.goal.names.at(-1);
  if (last && (given(one).length >= 2 || one.knowledge.teams.length === 2)) return ['clear', last.start, last.end];
  return missing(
    one,
    'counterpart',
    one.knowledge.teams.filter((team) => !team.standIn).length >= 2 ? 'implied' : 'missing',
  );
}

function object(one: Case): Verdict {
  if (one.contentWeight >= concrete) return ['clear', ...contentSpan(one)];
  const near = one.knowledge.facts.find(
    (fact) => !fact.assumed && one.goal.grams.total >= 1 && overlap(fact.grams, one.goal.grams) >= linkThreshold,
  );
  const cue = vague(one, 'object');
  if (near) return ['implied', cue?.start, cue?.end, near.paths[0]];
  return missing(one, 'object');
}

/** The clause that holds the most content. */
function contentSpan(one: Case): readonly [number, number] {
  let best: readonly [number, number] = [0, one.text.length];
  let most = 0;
  for (const clause of one.goal.clauses) {
    const { total } = contentGrams(one.goal, clause.start, clause.end);
    if (total > most) [most, best] = [total, [clause.start, clause.end]];
  }
  return best;
}

const state =
  /(できる|られる|れる)(よう|状態)|なくなる|なくす|無くす|なくし|無くし|減ら|減る|ゼロ|半減|半分|倍に|1回で|一度で|以内に|ようにな|前に(分か|知|届)|短縮|廃止|\b(so that .{1,60}\bcan\b|without \w+ing\b|from .{1,40} to |cut |cuts |cutting |reduc\w+|halv\w+|eliminat\w+|stop |no longer|zero\b|get rid of|at least|no more than|within \d|shorten\w*|remove\w*|drop )/;
/** Who was told to do something, or does not know what yet, names no change. */
export const noWish =
  /\b(?:told|asked|ordered|wants?|expects?) (?:me|us) to\b|(?:ように|やれと|しろと|してくれと|に)(?:言わ|頼ま|指示さ)れ|\b(?:do not|don't|don’t|not)(?: really| yet| quite)* know what\b|何を(?:すれば|やれば|したら)/;
/** What is to change was named before: "we need to stop that" names nothing itself. */
const elsewhereSaid =
  /\b(?:stop|change|fix|improve|solve|end|avoid) (?:that|this|it|all that|all this)(?: by\b| before\b|[.,!]|$)/;
const verbEnd = /[\p{Script=Han}ァ-ヶー][うくすつぬむるぐぶえけせてねめれたっ]/u;

function change(one: Case): Verdict {
  const match = state.exec(one.text);
  if (match && one.contentWeight >= concrete && !elsewhereSaid.test(one.text.slice(match.index)))
    return ['clear', match.index, match.index + match[0].length];
  const cue = vague(one, 'change');
  const status: Status = hasLinkedPain(one) ? 'implied' : 'missing';
  if (cue) return [status, cue.start, cue.end];
  const acts = verbEnd.test(one.text) || one.text.trim().split(/\s+/).length >= 5;
  const talks = one.goal.cues.some(
    (hit) => hit.list === 'intent' && (hit.key === 'relate' || hit.key === 'understand'),
  );
  const isMeans = means(one)[0] === 'missing';
  return one.contentWeight >= concrete * 2 &&
    acts &&
    !talks &&
    !isMeans &&
    !match &&
    !noWish.test(one.text) &&
    !onlyEndures(one.text) &&
    !elsewhereSaid.test(one.text)
    ? ['clear', ...wishIn(one.text)]
    : [status];
}

function hasLinkedPain(one: Case): boolean {
  return one.links.all.some((link) => {
    const pair = [one.knowledge.facts[link.a], one.knowledge.facts[link.b]];
    return pair.every((fact) => fact && !fact.assumed) && pair.some((fact) => fact?.field === 'struggles');
  });
}

/** The aims of a goal that wants several things: the clauses whose leading families differ, or whose objects do. */
function aimsOf(one: Case): string[] {
  const parts = one.text.split(/、|,\s|\band\b|しつつ|とともに|\bas well as\b|\bwhile also\b/);
  let at = 0;
  const aims = new Map<string, string>();
  for (const part of parts.slice(0, 60)) {
    const start = one.text.indexOf(part, at);
    at = start + part.length;
    const scores = [
      ...cueScores({ ...one.goal, cues: one.goal.cues.filter((c) => c.start >= start && c.end <= at) }, true),
    ];
    const [top] = scores.sort((a, b) => b[1].score - a[1].score);
    if (!top || top[1].score < 2) continue;
    if (!aims.has(top[0])) aims.set(top[0], sourceSpan(one.goal.folded, start, at).text);
  }
  return aims.size >= 2 ? [...aims.keys()] : [];
}
