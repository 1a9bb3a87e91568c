import { type Cadence, firstOn, readCadence } from '../plan/cadence.ts';
import { addDays, type Day } from '../plan/day.ts';
import { writeScalar } from '../revise/scalar.ts';
import type { Template } from '../words/templates.ts';
import type { Language } from '../words/words.ts';

/** The text of a series begun from a template, its first session two weeks ahead or later. */
export function templateText(template: Template, language: Language, today: Day): string {
  const plain = (text: { en: string; ja: string }): string => writeScalar(text[language], { flow: false });
  const [every, on] = template.cadence;
  const day = firstOn(readCadence(every, on) as Cadence, addDays(today, 14));
  const ids = template.teams.map(([id]) => id[language]);
  const minute = language === 'ja' ? '分' : 'm';
  const { topic } = template;
  return [
    'series:',
    `  title: ${plain(template.label)}`,
    `  goal: ${plain(template.goal)}`,
    `  teams: [${ids.join(', ')}]`,
    `  cadence: { every: ${every}, on: ${on} }`,
    '  start: "15:00"',
    `  minutes: ${template.minutes}`,
    '  renewal: { after: 3 }',
    '',
    'topics:',
    `  ${topic.id[language]}:`,
    `    question: ${plain(topic.question)}`,
    '    concerns:',
    ...topic.reasons.map((why, nth) => `      ${ids[nth]}: ${plain(why)}`),
    '',
    'sessions:',
    `  - date: ${day}`,
    `    topics: [${topic.id[language]}]`,
    '    agenda:',
    ...template.agenda.map(
      ([minutes, what]) => `      - ${writeScalar(`${minutes}${minute} ${what[language]}`, { flow: false })}`,
    ),
    '',
    'teams:',
    ...template.teams.flatMap(([id, struggle]) => [
      `  ${id[language]}:`,
      `    struggles: [${writeScalar(struggle[language], { flow: true })}]`,
    ]),
    '',
  ].join('\n');
}
