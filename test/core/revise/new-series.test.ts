import assert from 'node:assert/strict';
import { type NewSeries, newSeriesText } from '../../../src/core/revise/new-series.ts';
import { Folder } from '../folder.ts';

const plain: NewSeries = { title: 'A', goal: '', teams: [], cadence: {}, date: '2026-12-17' };
const file = 'a.meetup.yaml';

describe('the text of a new series', () => {
  it('four lines are enough', () =>
    assert.equal(newSeriesText(plain, []), 'series:\n  title: A\n\nsessions:\n  - date: 2026-12-17\n'));

  it('with everything said', () =>
    assert.equal(
      newSeriesText(
        {
          title: '営業と開発: 交流会',
          goal: '相互理解を深める',
          teams: ['営業', 'R&D Lab'],
          cadence: { every: '1 month', on: '3rd thu' },
          date: 'tbd',
        },
        [],
      ),
      `series:
  title: "営業と開発: 交流会"
  goal: 相互理解を深める
  teams: [営業, rd-lab]
  cadence: { every: 1 month, on: 3rd thu }

teams:
  営業: {}
  rd-lab: { name: R&D Lab }

sessions:
  - date: tbd
`,
    ));

  it('teams the folder knows are referred to, by id or name, and not declared again', () => {
    const text = newSeriesText({ ...plain, teams: ['Sales', 'dev', 'Ops'] }, [
      { id: 'sales', name: 'Sales' },
      { id: 'dev', name: 'Development' },
    ]);
    assert.match(text, /teams: \[sales, dev, ops\]/);
    assert.match(text, /\nteams:\n {2}ops: \{ name: Ops \}\n/);
  });

  it('two teams whose ids would be one get two', () =>
    assert.match(newSeriesText({ ...plain, teams: ['A B', 'A/B'] }, []), /teams: \[a-b, a-b-2\]/));

  const odd = [
    'no',
    '007',
    'a: b',
    'C #1',
    '"q"',
    "it's",
    '',
    '- x',
    '@ken',
    '営業、開発',
    '👩‍👩‍👧‍👦',
    'a\nb',
    '\u202etxt',
    '!?',
    '2026-12-17',
    'x'.repeat(300),
  ];
  for (const text of odd)
    it(`has no fault and says ${JSON.stringify(text).slice(0, 30)} as it was typed`, () => {
      const series = { ...plain, title: text || 'A', goal: text, teams: [text || 'a', `${text} 2`] };
      const written = newSeriesText(series, []);
      const folder = new Folder({ [file]: written });
      assert.deepEqual(
        folder.findings(file).filter(({ level }) => level === 'error'),
        [],
        written,
      );
      const { plan } = folder.files.get(file)?.reading ?? assert.fail();
      assert.equal(plan.series?.title, series.title);
      assert.equal(plan.series?.goal ?? '', text);
      assert.equal(plan.series?.teams?.length, 2);
    });
});
