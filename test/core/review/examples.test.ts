import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../../src/core/review/review.ts';
import type { Rule } from '../../../src/core/review/rule.ts';
import { clock, Folder } from '../folder.ts';

/** What a rule's documentation shows: a text it speaks about, and the same text mended. */
interface Example {
  readonly bad: string;
  readonly good: string;
}

const folder = new URL('../../../src/core/review/rules/', import.meta.url);

/** Some examples are a piece of a file, and some speak of a second file: what stands around them. */
const around: Readonly<Record<string, (text: string) => string>> = {
  'flow-comma': inSession,
  'colon-in-text': inSession,
  'agenda-shape': inSession,
  'bad-cadence': (text) => `series:\n  title: A\n  ${text}\n`,
  'followup-overdue': inSession,
  'topic-not-planned': (text) => `series: { title: A }\n${text}\n`,
  // Hints are checked once the file gives any of them an id.
  'unknown-hint': (text) =>
    text.startsWith('sessions')
      ? text
      : `sessions:\n  - date: 2026-10-15\n    hints: [{ id: h1, from: mio, said: Show me }]\n${text}\n`,
};
const beside: Readonly<Record<string, string>> = {
  'duplicate-id': 'people: { aya: { team: sales } }\n',
  'host-double-booked': 'sessions: [{ date: 2026-12-17, start: "15:30", host: ken }]\n',
  'place-double-booked': 'sessions: [{ date: 2026-12-17, start: "15:30", place: Room 5B }]\n',
};
/** The second file of the good example, where it is the one that differs. */
const besideGood: Readonly<Record<string, string>> = {
  'place-double-booked': 'sessions: [{ date: 2026-12-17, start: "15:30", place: Room 4A }]\n',
};
function inSession(text: string): string {
  return `sessions:\n  - date: 2026-10-15\n${text.replace(/^/gm, '    ')}\n`;
}

describe('every rule speaks of its bad example and not of its good one', async () => {
  for (const file of readdirSync(folder)) {
    const name = file.replace('.ts', '');
    it(name, async () => {
      const module = (await import(`../../../src/core/review/rules/${name}.ts`)) as { example: Example } & Record<
        string,
        unknown
      >;
      const rule = Object.values(module).find((value): value is Rule => (value as Rule).name === name);
      assert.ok(rule, `${file} exports the rule of its name`);
      assert.ok(
        rules.some(({ code }) => code === rule.code),
        'the rule stands in the catalogue',
      );
      assert.equal(fires(rule, module.example.bad, beside), true, `speaks of:\n${module.example.bad}`);
      assert.equal(
        fires(rule, module.example.good, { ...beside, ...besideGood }),
        false,
        `is silent on:\n${module.example.good}`,
      );
    });
  }
});

function fires(rule: Rule, text: string, others: Readonly<Record<string, string>>): boolean {
  const own = (around[rule.name] ?? ((same: string) => same))(text);
  const other = others[rule.name];
  // The good example of a second definition is a file that leaves it to the other.
  const first = rule.name === 'duplicate-id' && text.startsWith('# only') ? 'teams: {}\n' : own;
  const place = new Folder({ 'a.meetup.yaml': first, ...(other ? { 'other.meetup.yaml': other } : {}) }, clock);
  return place.findings('a.meetup.yaml').some(({ code }) => code === rule.code);
}
