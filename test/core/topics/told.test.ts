import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { apply, revise } from '../../../src/core/revise/revise.ts';
import { inputFrom } from '../../../src/core/topics/from-plan.ts';
import { type Told, untold, withTold } from '../../../src/core/topics/told.ts';
import { proposeTopics } from '../../../src/core/topics/topics.ts';
import { changeFor } from '../../../src/core/topics/write-up.ts';

const four = 'series:\n  title: A\nsessions:\n  - date: 2026-12-10\n';
const goal = 'Understand each other';

/** The text once somebody has said what it did not say. */
function after(text: string, told: Told, known: readonly { id: string; name: string }[] = []): string {
  const reading = read(text);
  const revision = revise(reading, withTold(reading.plan, told, known).changes);
  return 'refused' in revision ? `refused: ${revision.refused.reason}` : apply(text, revision.splices);
}

describe('what a series has to say before topics can be found', () => {
  it('four lines say neither a goal nor teams', () =>
    assert.deepEqual(untold(read(four).plan), { goal: true, teams: true }));
  it('one team is not enough', () =>
    assert.equal(untold(read('series: { title: A, goal: B, teams: [a] }\n').plan).teams, true));
  it('a goal and two teams are', () =>
    assert.deepEqual(untold(read('series: { title: A, goal: B, teams: [a, b] }\n').plan), {
      goal: false,
      teams: false,
    }));

  it('is written where it belongs, teams nobody knows yet with an entry', () =>
    assert.equal(
      after(four, { goal, teams: ['営業', 'R&D Lab'] }),
      `series:
  title: A
  goal: ${goal}
  teams: [営業, rd-lab]
sessions:
  - date: 2026-12-10
teams:
  営業:
  rd-lab:
    name: R&D Lab
`,
    ));
  it('a team the folder knows keeps its id and gets no second entry', () =>
    assert.match(
      after(four, { teams: ['Sales', 'Dev'] }, [{ id: 's', name: 'Sales' }]),
      /teams: \[s, dev\]\nsessions:\n.*\nteams:\n {2}dev:\n {4}name: Dev\n/,
    ));
  it('an id that stands there already stays as it was spelt', () =>
    assert.match(
      after('series:\n  title: A\n  teams: [Sales]\n', { teams: ['Sales', 'Dev'] }),
      /teams: \[Sales, dev\]\nteams:\n {2}Sales:\n {2}dev:\n {4}name: Dev\n/,
    ));
  it('nothing said, nothing written', () => assert.equal(after(four, {}), four));

  it('topics for it go into the same edit', () => {
    const reading = read(four);
    const { plan, changes } = withTold(reading.plan, { goal, teams: ['Sales', 'Dev'] }, []);
    const result = proposeTopics(inputFrom(plan, []));
    const [first] = result.topics;
    assert(first);
    const revision = revise(reading, [...changes, changeFor(result, { topics: [first.id] })]);
    assert('splices' in revision);
    const written = read(apply(four, revision.splices)).plan;
    assert.equal(written.topics.size, 1);
    assert.deepEqual(written.series?.teams, ['sales', 'dev']);
    assert.equal(written.teams.get('sales')?.name, 'Sales');
  });
});
