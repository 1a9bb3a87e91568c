import type { Kind } from './patterns.ts';

const table: readonly (readonly [Kind, RegExp])[] = [
  [
    'late',
    /直前|遅|間に合わ|ぎりぎり|急に|急な|後から|後に来|後に届|着工後|前日|当日|事後|土壇場|\b(late|last[- ]minute|too late|sudden\w*|days before|day before|after the fact|short notice|behind|months later|weeks later|days later)\b/,
  ],
  [
    'rework',
    /手戻|差し戻|差戻|やり直|再見積|再提出|修正が多|何度も直|作り直|\b(rework\w*|redo\w*|redone|sent back|return(?:s|ed)?|bounc(?:es?|ed)|reopen\w*|again|(?:comes?|came) back)\b/,
  ],
  ['wait', /待ち|待た|止ま|返事が来|回答が来|滞|\b(wait\w*|blocked|stuck|no answer|queue\w*|pending)\b/],
  [
    'unclear',
    /分から|わから|曖昧|あいまい|不明|誰に|伝わら|書いてな|足りな|揃わ|そろわ|集まら|見えな|\b(unclear|ambiguous|do not know|don't know|nobody knows|undocumented|missing|without|vague|confus\w+|incomplete)\b/,
  ],
  [
    'tacit',
    /属人|その人|1人しか|一人しか|1人だけ|一人だけ|ベテラン|退職|勘所|\b(only one person|one person|single expert|someone's head|somebody's head|retir\w+|bus factor|key person)\b/,
  ],
  [
    'dup',
    /二重|転記|何度も書|重複|同じ書類|同じ内容|二度|2度|2回|手入力|\b(twice|duplicat\w*|copy|copies|copied|re-?enter\w*|re-?typ\w*|same form|by hand)\b/,
  ],
  [
    'mismatch',
    /合わな|食い違|ずれ|認識違|一致しな|\b(mismatch\w*|differ\w*|inconsisten\w*|disagree\w*|do not match|don't match|one revision behind|out of date)\b/,
  ],
  [
    'load',
    /多すぎ|手が回ら|残業|割り込み|割込|忙し|集中す|\b(too many|overload\w*|overtime|interrupt\w*|noise|swamped|piles? up|every week)\b/,
  ],
  ['urgent', /至急|緊急|特急|割り込み|割込|\b(urgent\w*|rush\w*|expedit\w*|drop everything|emergency|asap)\b/],
];

/** The kinds of trouble a folded text shows. */
export function kindsOf(folded: string): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const [kind, pattern] of table) if (pattern.test(folded)) kinds.add(kind);
  return kinds;
}

const trouble =
  /困|遅|漏れ|ミス|手戻|分から|わから|属人|重複|待|二重|二度|差し戻|クレーム|不良|残業|\b(delay|miss(es|ed|ing)?\b|rework|errors?\b|unclear|duplicat|wait|slow|blocked|late\b|twice|repeat|complain|broken|break)/;

/** Whether a folded text names a trouble at all. */
export function namesTrouble(folded: string): boolean {
  return trouble.test(folded);
}
