const subjects = [
  'the estimate',
  'a release',
  '見積もりの前提',
  '障害の一報',
  'the ticket',
  '引き継ぎ',
  'a contract',
  '検収',
];
const verbs = ['come back', 'wait', '戻る', '止まる', 'get lost', '遅れる', 'surprise us'];
const asides = [
  'いつ誰が知れば間に合うのか',
  'what would we drop tomorrow',
  'どこで分かれば防げたか',
  'and who hears of it first',
];

/** Files that together hold so many topics, each of them a question with a reason for every team. */
export function topicsIn(count: number): readonly string[] {
  const files = 200;
  return Array.from({ length: files }, (_, file) => {
    const rows = Array.from({ length: count / files }, (_, nth) => topic(file * 1000 + nth));
    return `series:\n  title: Series ${file}\ntopics:\n${rows.join('')}`;
  });
}

function topic(nth: number): string {
  const pick = (from: readonly string[], step: number): string => from[Math.floor(nth / step) % from.length] ?? '';
  const rare = nth % 997 === 0 ? ' プレミアム契約' : nth % 31 === 0 ? ' handover エキスパート' : '';
  return `  topic-${nth}:
    question: Why does ${pick(subjects, 1)} ${pick(verbs, 3)}, ${pick(asides, 7)}${rare}
    concerns:
      sales: ${pick(asides, 2)} ${nth}
      dev: ${pick(subjects, 5)}が${pick(verbs, 2)}たびに説明し直している
`;
}
