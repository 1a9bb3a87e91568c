import assert from 'node:assert/strict';
import { read } from '../../../src/core/read/read.ts';
import { inputFrom } from '../../../src/core/topics/from-plan.ts';
import type { TopicsInput } from '../../../src/core/topics/input.ts';

const from = (text: string, ...folder: readonly string[]): TopicsInput =>
  inputFrom(
    read(text).plan,
    folder.map((other) => read(other).plan),
  );

describe('what topics are told by a file', () => {
  it('nothing, of nothing', () => {
    const { goal, teams, constraints, answers, elsewhere, people } = from('');
    assert.deepEqual([goal, teams, answers, elsewhere, people], ['', [], {}, [], []]);
    assert.deepEqual(constraints, { minutes: undefined, participants: undefined, every_weeks: undefined });
  });
  it('the teams of the series, else those of the file', () => {
    const teams = 'teams: { a: { name: Ash }, b: { name: Birch }, c: }\n';
    const ids = (text: string): readonly string[] => from(text).teams.map(({ id, name }) => `${id}=${name}`);
    assert.deepEqual(ids(teams), ['a=Ash', 'b=Birch', 'c=c']);
    assert.deepEqual(ids(`series: { teams: [b, x] }\n${teams}`), ['b=Birch', 'x=x']);
  });
  it('a team as the file knows it, else as another does', () => {
    const named = (own: string): string | undefined =>
      from(`series: { teams: [a] }\n${own}`, 'teams: { a: { name: Ash } }').teams[0]?.name;
    assert.deepEqual([named(''), named('teams: { a: { name: Oak } }')], ['Ash', 'Oak']);
  });
  it('everything of a team that says something', () =>
    assert.deepEqual(
      from(
        'teams:\n  a:\n    name: Ash\n    owns: [o]\n    handovers: [{ to: b, what: x }, { to: b }]\n    receives: [{ from: b, what: y }, { from: b }]\n' +
          '    struggles: [s]\n    terms: [{ term: t, means: m }, { means: n }]\n    metrics: [n]\n    tools: [k]\n    incidents: [i]\n',
      ).teams,
      [
        {
          id: 'a',
          name: 'Ash',
          owns: ['o'],
          handovers: [{ what: 'x', to: 'b' }],
          receives: [{ what: 'y', from: 'b' }],
          struggles: ['s'],
          terms: [{ term: 't', means: 'm' }],
          metrics: ['n'],
          tools: ['k'],
          incidents: ['i'],
        },
      ],
    ));
  it('teams that are known and take no part, by id and by name', () =>
    assert.deepEqual(from('series: { teams: [a] }\nteams: { a: { name: Ash }, b: { name: Birch }, c: }\n').elsewhere, [
      'b',
      'Birch',
      'c',
    ]));
  it('names of people, each once', () =>
    assert.deepEqual(
      from('people: { k: { name: Ken }, m: }\n', 'people: { k: { name: Ken }, a: { name: Aya } }').people,
      ['Ken', 'Aya'],
    ));
  it('why, and the first sign', () => {
    assert.deepEqual(from('series: { because: b, signs: [s, t] }\n').answers, { why: 'b', measure: 's' });
    assert.deepEqual(from('series: { signs: [s] }\n').answers, { measure: 's' });
  });

  const people = (...sessions: readonly string[]): number | undefined =>
    from(`sessions: [${sessions.join(', ')}]\n`).constraints?.participants;
  it('how many come, from four on', () => {
    assert.equal(people('{ date: tbd, host: k, participants: [a, b] }'), undefined);
    assert.equal(people('{ date: tbd, participants: [a, b, c] }'), undefined, 'nobody hosts yet');
    assert.equal(people('{ date: tbd, host: k, participants: [a, b, c] }'), 4);
    assert.equal(people('{ date: tbd, host: k, cohosts: [a], participants: [a, b, c] }'), 4);
    assert.equal(people('{ date: tbd, host: k, cohosts: [d], participants: [a, b, c] }', '{ date: tbd, host: k }'), 5);
  });
  const weeks = (cadence: string): number | undefined =>
    from(`series: { cadence: ${cadence} }\n`).constraints?.every_weeks;
  it('how many weeks lie between', () => {
    assert.deepEqual([weeks('{ every: 2 week, on: thu }'), weeks('{ every: 1 month, on: 3rd thu }')], [2, 4]);
    assert.equal(weeks('{ on: thu }'), undefined);
  });
  it('how long a session is', () => assert.equal(from('series: { minutes: 45 }\n').constraints?.minutes, 45));
});
