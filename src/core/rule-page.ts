import { circleOf } from './circle/circle.ts';
import { examine, open } from './examine.ts';
import type { Day } from './plan/day.ts';
import type { Finding, Fix, Rule } from './review/rule.ts';
import { marks } from './words/rules.ts';
import { type Facts, type Language, type Text, type Words, wordsFor } from './words/words.ts';

/** The day on which examples are looked at. */
const today = '2026-11-23' as Day;

/**
 * What there is to know of one rule, as Markdown: what it says and why, a file it speaks about and the same file mended,
 * its quick fixes, and how to switch it off.
 */
export function rulePage(rule: Rule, language: Language): string {
  const words = wordsFor(language, today);
  const { name, code, level, craft, why, example } = rule;
  const finding = findingIn(rule);
  const said = finding ? words.fill(finding.text, finding.facts) : '';
  const kinds = [words.fill(marks.level[level]), ...(craft ? [words.fill(marks.craft[craft])] : [])];
  const fixes = remediesOf(rule, finding, words);
  return [
    `## ${code} ${name}`,
    `**${kinds.join(' · ')}**`,
    `> ${said}`,
    words.fill(why),
    words.fill(marks.page.example),
    fenced(example.bad),
    ...(example.beside ? [words.fill(marks.page.beside), fenced(example.beside)] : []),
    words.fill(marks.page.mended),
    fenced(example.good),
    ...(fixes.length > 0 ? [words.fill(marks.page.fixes), fixes.map((fix) => `- ${fix}`).join('\n')] : []),
    inFull(marks.page.off, { key: name }, language),
  ].join('\n\n');
}

const fenced = (text: string): string => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;

/** What the rule says of its own bad example. */
function findingIn({ code, example }: Rule): Finding | undefined {
  const examined = open(`${example.bad}\n`, 'a.meetup.yaml');
  const beside = example.beside ? [open(`${example.beside}\n`, 'lunch.meetup.yaml').sheet] : [];
  const circle = circleOf([examined.sheet, ...beside], today, 'Asia/Tokyo');
  return examine(examined, circle, { limit: false }).find((finding) => finding.code === code);
}

/** The remedies of a rule: as they read for the example, and those for other cases with a gap for each fact. */
function remediesOf(rule: Rule, finding: Finding | undefined, words: Words): readonly string[] {
  const offered = new Map<Text, Fix>((finding?.fixes() ?? []).map((fix) => [fix.title, fix]));
  const said = rule.remedies.map(({ title, safe }) => {
    const text = inFull(title, offered.get(title)?.facts ?? finding?.facts ?? {}, words.language, words);
    return safe ? inFull(marks.page.safe, { text }, words.language) : text;
  });
  // Two that read the same differ in what they are sure of; the surer one stands for both.
  return said.filter((one) => !said.some((other) => other !== one && other.startsWith(one)));
}

/** A text with its facts, uncut; an ellipsis where a fact is not known. */
function inFull(text: Text, facts: Facts, language: Language, words?: Words): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = facts[name as keyof Facts];
    if (value === undefined) return '…';
    return words ? words.fill({ en: place, ja: place }, facts) : String(value);
  });
}
