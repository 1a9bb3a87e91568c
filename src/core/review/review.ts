import type { Reading } from '../read/read.ts';
import { rules } from './catalogue.ts';
import { unignored } from './ignore.ts';
import { crafts, type Finding, type Level, type Rule } from './rule.ts';
import type { Watch } from './watch.ts';

/** How much a reader wants to hear. */
export interface Taste {
  /** `starter`: errors and warnings only; `strict`: everything, without a limit. */
  readonly preset?: 'starter' | 'recommended' | 'strict';
  /** Level of single rules, by name or code. */
  readonly rules?: Readonly<Record<string, Level | 'off'>>;
  /** False for readers that take everything, such as a machine. */
  readonly limit?: boolean;
}

const mostCraft = 3;
const mostFindings = 100;

/** What is said of a file, and what waits for a reader who has time: in the order of the text. */
export interface Verdict {
  readonly shown: readonly Finding[];
  /** Remarks on the craft of hosting beyond those a reader can take in at a time, the weightiest first. */
  readonly aside: readonly Finding[];
}

/** Everything the rules notice in one file. */
export function review(reading: Reading, watch: Watch, taste: Taste = {}): Verdict {
  const levels = new Map<string, Level | 'off'>();
  const found = watch.look(reading).flatMap((finding): Finding[] => {
    const level = levels.get(finding.rule) ?? levelOf(finding, taste);
    levels.set(finding.rule, level);
    if (level === 'off') return [];
    return [level === finding.level ? finding : { ...finding, level }];
  });
  found.sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const strict = taste.preset === 'strict';
  const heard = unignored(reading, found, strict);
  // A machine takes everything: an error behind a hundred remarks is still an error.
  if (taste.limit === false) return { shown: heard, aside: [] };
  const { shown, aside } = strict ? { shown: heard, aside: [] } : limited(heard);
  return { shown: shown.slice(0, mostFindings), aside };
}

function levelOf({ rule, code, level }: Finding, { preset, rules: levels }: Taste): Level | 'off' {
  const wanted = levels?.[rule] ?? levels?.[code];
  if (wanted) return wanted;
  return preset === 'starter' && (level === 'information' || level === 'hint') ? 'off' : level;
}

const levels: readonly Level[] = ['error', 'warning', 'information', 'hint'];

/** At most three remarks on the craft of hosting at a time: more would be a lecture. */
function limited(found: readonly Finding[]): Verdict {
  const weight = ({ craft, level }: Finding): number =>
    craft ? crafts.indexOf(craft) * 10 + levels.indexOf(level) : -1;
  const craft = found.filter((finding) => finding.craft);
  if (craft.length <= mostCraft) return { shown: found, aside: [] };
  const aside = [...craft].sort((a, b) => weight(a) - weight(b)).slice(mostCraft);
  const waiting = new Set(aside);
  return { shown: found.filter((finding) => !waiting.has(finding)), aside };
}

/** The rule with this name or code. */
export const ruleNamed = (name: string): Rule | undefined =>
  rules.find(({ name: own, code }) => own === name || code === name);
export { rules };
