import assert from 'node:assert/strict';
import { templateText } from '../../../src/core/cursor/template.ts';
import { templates } from '../../../src/core/words/templates.ts';
import { clock, Folder } from '../folder.ts';

describe('series from a template', () => {
  for (const template of templates)
    for (const language of ['en', 'ja'] as const)
      it(`${template.id} in ${language} is whole: nothing in it is wrong or missing`, () => {
        const file = 'new.meetup.yaml';
        const folder = new Folder({ [file]: templateText(template, language, clock) });
        const serious = folder.findings(file).filter(({ level }) => level === 'error' || level === 'warning');
        assert.deepEqual(
          serious.map(({ rule, facts }) => [rule, facts]),
          [],
        );
        const plan = folder.files.get(file)?.reading.plan;
        const agenda = plan?.sessions[0]?.agenda ?? [];
        assert.equal(
          agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
          plan?.series?.minutes,
        );
        assert.ok((plan?.sessions[0]?.date ?? '') >= '2026-12-07', 'there is time to ask people');
      });
});
