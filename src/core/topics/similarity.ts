import { conceptsIn } from './concepts.ts';

/** The skeleton of a text: weighted grams and their total weight. */
export interface Grams {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** From here on two texts are linked; from `strongLink` on they are linked strongly. */
export const linkThreshold = 0.25;
export const strongLink = 0.5;

const stopWords = new Set(
  (
    'a an the and or of to in on at by for with from into onto over under about as is are was were be been being it its this that these those ' +
    'we us our you your they them their he she his her i me my who whom which what when where why how not no nor but if then than so do does did ' +
    'can could will would should may might must have has had there here up out off more most much many some any all each every both few other ' +
    'between among across per via such same own only just also too very get gets got getting let make makes made use used using want need ' +
    'team teams department departments dept work working process processes information management thing things week day time people one two'
  ).split(' '),
);
const dullWords = new Set(
  'model request system data file report user customer app change plan product service order site note list'.split(' '),
);
const dullBigrams = new Set(
  '業務 仕事 対応 情報 共有 管理 担当 部門 部署 関係 実施 確認 作業 内容 問題 課題 理解 連携 改善 発生'.split(' '),
);
const particles =
  /について|に関する|による|における|ための|から|まで|より|など|ので|のに|が|を|に|へ|と|の|で|も|や|は|、|。|・|\//;
const japaneseRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆・、。]+/gu;
const hiragana = /\p{Script=Hiragana}/gu;
const latinWord = /[a-z0-9][a-z0-9+'-]*/g;
const smallestTotal = 1;

/** The grams of a folded text. Team names should have been blanked out before. */
export function gramsOf(folded: string): Grams {
  const weights = new Map<string, number>();
  for (const word of folded.match(latinWord) ?? []) {
    if (stopWords.has(word) || /^\d+$/.test(word)) continue;
    const root = stem(word);
    weights.set(root, dullWords.has(root) ? 0.75 : 1.5);
  }
  for (const run of folded.match(japaneseRun) ?? []) {
    for (const chunk of run.split(particles)) addBigrams(chunk.replace(hiragana, ''), weights);
  }
  for (const [concept, weight] of conceptsIn(folded)) weights.set(`c:${concept}`, weight);
  if (weights.size === 0 && folded.trim() !== '') weights.set(`=${folded.trim()}`, 1);
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { weights, total };
}

function stem(word: string): string {
  if (word.length < 5) return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const cut = word.replace(/'s$/, '').replace(/(ations?|ments?|ings?|es|ed|s)$/, '');
  const base = cut.length >= 3 ? cut : word.replace(/s$/, '');
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function addBigrams(chunk: string, weights: Map<string, number>): void {
  let before = '';
  for (const char of chunk) {
    if (char === chunk) weights.set(chunk, 0.3);
    const gram = before + char;
    if (before !== '') weights.set(gram, dullBigrams.has(gram) ? 0.25 : 1);
    before = char;
  }
}

function shared(a: Grams, b: Grams): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [gram, weight] of small.weights) {
    const other = large.weights.get(gram);
    if (other !== undefined) sum += Math.min(weight, other);
  }
  return sum;
}

/** How much of the smaller text is in the larger, 0 to 1. */
export function overlap(a: Grams, b: Grams): number {
  const sum = shared(a, b);
  // A text of one leftover letter would else be wholly contained in anything with that letter.
  return sum === 0 ? 0 : Math.min(1, sum / Math.max(smallestTotal, Math.min(a.total, b.total)));
}

/** Dice likeness of two texts, 0 to 1. */
export function dice(a: Grams, b: Grams): number {
  const sum = shared(a, b);
  return sum === 0 ? 0 : Math.min(1, (2 * sum) / (a.total + b.total));
}
