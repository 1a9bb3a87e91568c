import assert from 'node:assert/strict';
import { rules } from '../../../src/core/review/review.ts';
import type { Example, Rule } from '../../../src/core/review/rule.ts';
import { clock, Folder } from '../folder.ts';

describe('every rule speaks of its bad example and not of its good one', () => {
  for (const rule of rules)
    it(rule.name, () => {
      assert.equal(fires(rule, rule.example.bad, rule.example), true, `speaks of:\n${rule.example.bad}`);
      assert.equal(fires(rule, rule.example.good, rule.example), false, `is silent on:\n${rule.example.good}`);
    });
});

function fires(rule: Rule, text: string, { beside }: Example): boolean {
  const place = new Folder({ 'a.meetup.yaml': text, ...(beside ? { 'other.meetup.yaml': beside } : {}) }, clock);
  return place.findings('a.meetup.yaml').some(({ code }) => code === rule.code);
}
