import { type Case, missing, type Verdict, vague } from './case.ts';
import { concrete, contentGrams } from './content.ts';
import { namesTrouble } from './kinds.ts';
import { linkThreshold, overlap } from './similarity.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const lengths = 'days?|weeks?|months?|quarters?|sprints?|sessions?|years?';
/** "By 20%" and "by 3 days" say how much, not when. */
const amount = String.raw`(?![\d.,]*\s?(?:%|per ?cent\b|points?\b))(?!(?<=\bby (?:about )?\d+)[\d.,]*\s?(?:hours?|minutes?|days?|weeks?|times|tickets?|cases?|errors?)\b)`;
const due = new RegExp(
  [
    /([0-9]+|[一二三四五六七八九十]+)(月|日|週間?|ヶ?月|か月|ヵ月|年度?|四半期|回)(末|中)?(まで|以内|後に|間で)|[0-9]{1,2}月末|[今来](期|年度?|四半期|月|春|夏|秋|冬)([0-9]{1,2}月)?(上旬|中旬|下旬|末|中)?|年内|年度(末|内)|期末|月末まで|q[1-4]|[上下]期|(春|夏|秋|冬)まで/
      .source,
    String.raw`\b(by|before|within|until)\b(?:(?!\b(?:by|before|within|until|per ?cent)\b|%).){0,24}?(\d${amount}\w*( (of )?(${months}|${lengths})\b)?|q[1-4]|(${months})( \d{1,2})?|quarter|month|week|year|sprint|spring|summer|autumn|fall|winter|christmas|easter)\w*(?! (?:starts?|begins?|ends?|is|planning|review)\b)`,
    String.raw`\b(this|next) (quarter|year|month|half|sprint|spring|summer|autumn)\b`,
    String.raw`\bin (the next )?(\d+|two|three|four|six|twelve) (weeks|months|sprints|sessions)\b`,
    String.raw`\bend of (the )?(year|month|quarter|q[1-4]|${months})\b`,
  ].join('|'),
);

export function deadline(one: Case): Verdict {
  const match = due.exec(one.text);
  return match ? ['clear', match.index, match.index + match[0].length] : missing(one, 'deadline');
}

const counted =
  /[0-9]+(\.[0-9]+)?\s?(件|日|時間|分|%|パーセント|割|円|万|回(?!の?(?:交流|勉強|会議|会合|定例|集ま|ミーティング))|点|倍|か所|ヶ所|本|枚|個|週|週間|か月|人|名)|半分|半減|ゼロ|二度手間をなく|[一二三]割|\bby half\b|\bhal(f|v)\w*\b|\bzero\b|\b\d+(\.\d+)?\s?(%|percent|per cent|hours?|days?|minutes?|times?|tickets?|cases?|errors?|points?)|\bno more than\b|\bat least\b|\bfrom \d.{0,20}to \d|\btwice as\b|\bdouble\b/;
const direction =
  /減ら|減る|短縮|増や|なくす|なくし|無くす|\b(reduc\w+|fewer|shorten\w*|cut|decrease\w*|eliminat\w+)\b/;

export function measure(one: Case): Verdict {
  const match0 = due.exec(one.text);
  const text = match0 ? one.text.replace(match0[0], ' '.repeat(match0[0].length)) : one.text;
  const match = counted.exec(text);
  if (match) return ['clear', match.index, match.index + match[0].length];
  const heading = direction.exec(text);
  if (!heading) return missing(one, 'measure');
  const metric = one.knowledge.facts.find(
    (fact) => fact.field === 'metrics' && overlap(fact.grams, one.goal.grams) >= linkThreshold,
  );
  return metric
    ? ['implied', heading.index, heading.index + heading[0].length, metric.paths[0]]
    : ['missing', heading.index, heading.index + heading[0].length];
}

const reason =
  /ので|ために?|だから|(?<=[いうくすつぬむるぐぶただ])から(?=[。、]|$)|から、|により|によって|せいで|(?<!何)が起き|のに|\b(because|since|so that|due to|given that|after)\b/g;

/** 減らすために says what for, 遅れるために why. */
const purpose =
  /(?:減ら|な?く|無く|増や|伸ば|活か|生か|防|縮め|高め|深め|広め|強め|上げ|下げ|良くす|よくす|短縮す|改善す|解消す|削減す|向上す|実現す|できるようにす|作|つく|知|学)[すぐるぶむつ]?$/u;

/** What somebody does something with on purpose; a trouble that is done to something is none: 返事を待つため. */
const isPurpose = (text: string): boolean =>
  purpose.test(text) || (/を[^、。を]{0,12}[うくすつぬむるぐぶ]$/u.test(text) && !namesTrouble(text));

export function why(one: Case): Verdict {
  for (const match of one.text.matchAll(reason)) {
    const clause = one.goal.clauses.find((c) => c.start <= match.index && c.end >= match.index) ?? {
      start: 0,
      end: one.text.length,
    };
    if (match[0].startsWith('ため') && isPurpose(one.text.slice(0, match.index))) continue;
    const latin = /^[a-z]/.test(match[0]);
    const [start, end] = latin ? [match.index, clause.end] : [clause.start, match.index + match[0].length];
    if (one.goal.cues.some((cue) => cue.key === 'why' && cue.start < end && cue.end > start)) continue;
    // "Because" itself is no reason.
    const said = latin ? start + match[0].length : start;
    if (contentGrams(one.goal, said, end).total >= concrete) return ['clear', start, end];
  }
  const pain = one.knowledge.facts.find(
    (fact) =>
      !fact.assumed &&
      (fact.field === 'struggles' || fact.field === 'incidents') &&
      (one.links.of(fact).length > 0 ||
        (one.goal.grams.total >= 1 && overlap(fact.grams, one.goal.grams) >= linkThreshold)),
  );
  const cue = vague(one, 'why');
  return pain ? ['implied', cue?.start, cue?.end, pain.paths[0]] : missing(one, 'why');
}

export function scope(one: Case): Verdict {
  const cue = vague(one, 'scope');
  if (cue) return ['missing', cue.start, cue.end];
  return one.contentWeight < concrete && one.knowledge.teams.length >= 3 ? ['missing'] : ['na'];
}

const making =
  /\b(introduc\w*|roll\w* out|set\w* up|launch\w*|adopt\w*|implement\w*|creat\w*|build\w*|start\w*|run|running|hold\w*|hav\w*|do|use|using|make|making|need|organi[sz]\w*|get|install\w*|deploy\w*|buy|establish\w*)\b/;

export function means(one: Case): Verdict {
  const cues = one.goal.cues.filter((cue) => cue.list === 'vague' && cue.key === 'means');
  if (cues.length === 0 || namesTrouble(one.text)) return ['na'];
  const [first] = cues;
  const last = cues.at(-1);
  const latin = cues.every((cue) => /^[a-z]/.test(cue.cue));
  if (!first || !last || (latin && !making.test(one.text))) return ['na'];
  const lone = latin && cues.length === 1 && /^(set up|introduc|roll|launch)/.test(first.cue);
  if (
    lone &&
    !/\b(tool|system|meeting|sync|channel|wiki|portal|board|group|session|platform|app|form|template)s?\b/.test(
      one.text,
    )
  )
    return ['na'];
  const verb = /を$/.test(last.cue) ? (/^[^、。]{0,8}/.exec(one.text.slice(last.end))?.[0].length ?? 0) : 0;
  return ['missing', first.start, last.end + verb];
}
