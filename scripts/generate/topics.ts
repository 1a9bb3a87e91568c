import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { open } from '../../src/core/examine.ts';
import { inputFrom } from '../../src/core/topics/from-plan.ts';
import { topicPage } from '../../src/core/topics/page.ts';
import { proposeTopics } from '../../src/core/topics/topics.ts';
import { asMarkdown } from '../../src/core/words/page.ts';
import type { Language } from '../../src/core/words/words.ts';
import { root } from '../run/paths.ts';
import { between } from './between.ts';
import { type PublicCase, recallOf, recallTable } from './recall.ts';

const series = { en: 'sales-ops', ja: 'tonari-no-bumon' } as const;

/** The page about the method with its example and its figures made anew. */
export function withTopics(page: string, language: Language): string {
  return between(between(page, 'example', exampleIn(language)), 'cases', caseTable());
}

/** What the engine makes of a goal of the example company: its purpose, and the first topic in full. */
function exampleIn(language: Language): string {
  const folder = join(root, 'examples', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.meetup.yaml'));
  const plans = files.map((file) => [file, open(readFileSync(join(folder, file), 'utf8'), file).reading.plan] as const);
  const plan = plans.find(([file]) => file.startsWith(series[language]))?.[1];
  if (!plan) throw new Error(`The example company has no ${series[language]}.`);
  const input = inputFrom(
    plan,
    plans.map(([, other]) => other).filter(({ teams }) => teams.size > 0),
  );
  const result = proposeTopics(input);
  const [topic] = result.topics;
  if (!topic) throw new Error('The example has no topic.');
  const quoted = asMarkdown([{ is: 'text', text: result.purpose?.text ?? '' }, ...topicPage(topic, result, input)]);
  return quoted
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line.replace(/^#+ /, '#### ')}`.trimEnd())
    .join('\n');
}

function caseTable(): string {
  const text = readFileSync(join(root, 'test', 'core', 'topics', 'fixtures', 'goals-public.yaml'), 'utf8');
  const { cases } = parse(text) as { cases: PublicCase[] };
  return recallTable(cases.map((one) => recallOf(one, proposeTopics(one.input))));
}
