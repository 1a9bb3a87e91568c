import assert from 'node:assert/strict';
import { answersOf, beginningOf, templateText } from '../../../src/core/cursor/template.ts';
import { newSeriesText } from '../../../src/core/revise/new-series.ts';
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

describe('answers of one’s own on top of a template', () => {
  const file = 'new.meetup.yaml';
  const shared = 'teams: { sales: { name: Sales }, dev: { name: Development } }\n';
  const [template] = templates;
  assert.ok(template);
  const answers = answersOf(template, 'en', clock);
  const beginning = beginningOf(template, 'en');

  const cases: readonly (readonly [what: string, own: Partial<typeof answers>, wanted: RegExp])[] = [
    ['another title', { title: 'Readers: the first' }, /title: "Readers: the first"/],
    ['teams of the folder, by name', { teams: ['Sales', 'Development'] }, /teams: \[sales, dev\]/],
    [
      'teams nobody can speak for',
      { teams: ['QA', 'Sales'] },
      /concerns: \[qa, sales\]\n\nteams:\n {2}qa: \{ name: QA \}\n/,
    ],
    ['a third team', { teams: ['Sales', 'Development', 'QA'] }, /teams:\n {2}qa: \{ name: QA \}/],
    ['no team', { teams: [] }, /question: .*\n\nsessions/],
    ['once for now', { cadence: {} }, /minutes: 60\n\ntopics/],
    ['no goal', { goal: '' }, /title: .*\n {2}teams/],
  ];
  for (const [what, own, wanted] of cases)
    it(`${what} is taken, and nothing in it is wrong`, () => {
      const known = [
        { id: 'sales', name: 'Sales' },
        { id: 'dev', name: 'Development' },
      ];
      const text = newSeriesText({ ...answers, ...own }, known, beginning);
      assert.match(text, wanted);
      const serious = new Folder({ [file]: text, 'shared.meetup.yaml': shared })
        .findings(file)
        .filter(({ level }) => level === 'error');
      assert.deepEqual(serious, []);
    });
});
