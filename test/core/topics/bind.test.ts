import assert from 'node:assert/strict';
import { alike, bindNeeds, isSameEntry, rank } from '../../../src/core/topics/bind.ts';
import type { Fact } from '../../../src/core/topics/facts.ts';
import type { Team } from '../../../src/core/topics/input.ts';
import { type Draft, instantiate } from '../../../src/core/topics/instantiate.ts';
import type { Need } from '../../../src/core/topics/patterns.ts';
import { factAt, pattern, sceneOf } from './scenes.ts';

type Given = Partial<Team>;
/** How a need is met: each way with its slots and what fills them. */
const ways = (needs: readonly Need[], a: Given, b: Given = {}, goal = ''): string =>
  bindNeeds(sceneOf([a, b], { goal }), { ...pattern('P4'), needs }, 0, 1)
    .map((bound) => [...bound].map(([slot, facts]) => `${slot}=${facts.map(({ text }) => text).join('+')}`).join(' '))
    .join(' | ');

describe('what a pattern needs', () => {
  type Row = readonly [why: string, needs: readonly Need[], a: Given, b: Given, ways: string];
  const out = (...what: readonly string[]): Given => ({ handovers: what.map((one) => ({ what: one, to: 'b' })) });
  const cases: readonly Row[] = [
    ['nothing is met', [], {}, {}, ''],
    ['a hand-over', ['edge(a,b,x)'], out('nail', 'bolt'), {}, 'x=nail | x=bolt'],
    ['a hand-over of the right way', ['edge(a,b,x)'], {}, { handovers: [{ what: 'nail', to: 'a' }] }, ''],
    ['three of many', ['own(a,o)'], { owns: ['nail', 'bolt', 'rivet', 'screw'] }, {}, 'o=nail | o=bolt | o=rivet'],
    ['of the other', ['own(b,p)'], { owns: ['nail'] }, { owns: ['bolt'] }, 'p=bolt'],
    [
      'four ways in all',
      ['own(a,o)', 'own(b,p)'],
      { owns: ['nail', 'bolt'] },
      { owns: ['crane', 'lathe', 'anvil'] },
      'o=nail p=crane | o=nail p=lathe | o=nail p=anvil | o=bolt p=crane',
    ],
    [
      'never the same twice',
      ['own(a,o)', 'own(b,p)'],
      { owns: ['red gizmo'] },
      { owns: ['red gizmo', 'crane'] },
      'o=red gizmo p=crane',
    ],
    [
      'never nearly the same twice',
      ['own(a,o)', 'own(b,p)'],
      { owns: ['red gizmo'] },
      { owns: ['red gizmo lid', 'crane'] },
      'o=red gizmo p=crane',
    ],
    ['numbers', ['metric(a,m)', 'metric(b,n)'], { metrics: ['torque'] }, { metrics: ['mass'] }, 'm=torque n=mass'],
    ['an incident', ['incident(a,i)'], { incidents: ['a flood'] }, { incidents: ['a fire'] }, 'i=a flood'],
    ['a trouble of a kind', ['kind(s,dup)'], { struggles: ['nails', 'nails typed twice'] }, {}, 's=nails typed twice'],
    ['a trouble of another kind', ['kind(s,tacit)'], { struggles: ['nails typed twice'] }, {}, ''],
    [
      'a trouble of a hand-over',
      ['edge(a,b,x)', 'kind(s,rework)'],
      { ...out('nail'), struggles: ['bolts sent back', 'nail sent back'] },
      {},
      'x=nail s=nail sent back',
    ],
    [
      'a trouble of who receives it',
      ['kind(s,rework)', 'edge(a,b,x)'],
      out('nail'),
      { struggles: ['nail sent back'] },
      'x=nail s=nail sent back',
    ],
    ['no trouble of the other alone', ['kind(s,rework)'], {}, { struggles: ['nail sent back'] }, ''],
    [
      'a trouble in the hands of the other',
      ['link(struggle_a,own_b)'],
      { struggles: ['no red gizmo'] },
      { owns: ['crane', 'red gizmo'] },
      's=no red gizmo p=red gizmo',
    ],
    [
      'the closest tie first',
      ['link(struggle_a,own_b)'],
      { struggles: ['lid for gizmo', 'old red gizmo'] },
      { owns: ['red gizmo'] },
      's=old red gizmo p=red gizmo | s=lid for gizmo p=red gizmo',
    ],
    [
      'two troubles that are one',
      ['link(struggle_a,struggle_b)'],
      { struggles: ['red gizmo rattles'] },
      { struggles: ['red gizmo leaks'] },
      '',
    ],
    [
      'two troubles alike',
      ['link(struggle_a,struggle_b)'],
      { struggles: ['red gizmo rattles'] },
      { struggles: ['blue gizmo leaks'] },
      's=red gizmo rattles s2=blue gizmo leaks',
    ],
    [
      'a trouble of nobody',
      ['orphan(s)'],
      { struggles: ['red gizmo', 'blue anvil'] },
      { owns: ['red gizmo'] },
      's=blue anvil',
    ],
    [
      'a trouble of nobody, shared',
      ['orphan(s)'],
      { struggles: ['red gizmo'] },
      { struggles: ['red gizmo'] },
      's=red gizmo',
    ],
    [
      'a trouble of a hand-over is somebody’s',
      ['orphan(s)'],
      { struggles: ['red gizmo'], ...out('red gizmo') },
      {},
      '',
    ],
    ['a word of both', ['term_both(t)'], { terms: ['lead', 'Ｄock'] }, { terms: ['dock', 'open'] }, 't=Ｄock+dock'],
    ['a word of one', ['term_one(a,t)'], { terms: ['dock', 'lead'] }, { terms: ['dock'] }, 't=lead'],
    ['a tool of both', ['tool_both(k)'], { tools: ['pliers'] }, { tools: ['ladder', 'pliers'] }, 'k=pliers+pliers'],
    [
      'a number of both',
      ['metric_both(m)'],
      { metrics: ['mean torque'] },
      { metrics: ['torque mean'] },
      'm=mean torque+torque mean',
    ],
    [
      'what one side keeps silent about',
      ['edge_unconfirmed(a,b,x)'],
      out('nail'),
      { handovers: [{ what: 'bolt', to: 'a' }] },
      'x=nail',
    ],
    ['not where that side says nothing at all', ['edge_unconfirmed(a,b,x)'], out('nail'), {}, ''],
    [
      'not where both say so',
      ['edge_unconfirmed(a,b,x)'],
      out('nail'),
      { receives: [{ what: 'nail', from: 'a' }], handovers: [{ what: 'bolt', to: 'a' }] },
      '',
    ],
    [
      'of what is received alone',
      ['edge_unconfirmed(a,b,x)'],
      { handovers: [{ what: 'bolt', to: 'b' }] },
      { receives: [{ what: 'nail', from: 'a' }] },
      'x=bolt | x=nail',
    ],
  ];
  for (const [why, needs, a, b, expected] of cases) it(why, () => assert.equal(ways(needs, a, b), expected));

  it('what is near the goal first, then what is real', () => {
    assert.equal(ways(['own(a,o)'], { owns: ['nail', 'bolt'] }, {}, 'Mend the bolt'), 'o=bolt | o=nail');
    const scene = sceneOf([{ owns: ['nail', 'bolt'] }, {}]);
    const [nail, bolt] = scene.own(0, 'owns') as [Fact, Fact];
    assert.deepEqual(
      rank(scene, [bolt, nail], [1]).map(({ text }) => text),
      ['nail', 'bolt'],
    );
    assert.deepEqual(
      rank(scene, [{ ...nail, assumed: true }, bolt], [1]).map(({ text }) => text),
      ['bolt', 'nail'],
    );
  });

  it('two hand-overs alike are two', () => {
    const scene = sceneOf([
      { handovers: [{ what: 'red gizmo' }, { what: 'red gizmo lid' }], owns: ['red gizmo lid', 'red gizmo'] },
      {},
    ]);
    const at = (path: string): Fact => factAt(scene, path);
    assert.equal(alike(at('a.handovers[0]'), at('a.handovers[1]')), false);
    assert.equal(alike(at('a.owns[0]'), at('a.owns[1]')), true);
    assert.equal(alike(at('a.owns[0]'), at('a.handovers[0]')), false);
    assert.equal(alike(at('a.owns[1]'), at('a.handovers[0]')), true, 'in the same words');
    assert.equal(isSameEntry(at('a.owns[0]'), at('a.owns[1]')), true);
  });
});

describe('a pattern among teams', () => {
  const shape = ({ teams, slots, extra }: Draft): string =>
    [
      teams.join(''),
      ...[...slots.values()].map(({ name, facts }) => `${name}=${facts[0]?.text ?? ''}`),
      ...[...extra].map(([team, fact]) => `${team}:${fact?.text ?? ''}`),
    ].join(' ');
  const made = (id: string, said: readonly Given[]): readonly string[] =>
    instantiate(sceneOf(said), pattern(id)).map(shape);

  it('is tried for both ways of two', () => assert.deepEqual(made('U1', [{}, {}]), ['01 o= p=', '10 o= p=']));
  it('is tried for each first of all, with the closest second', () =>
    assert.deepEqual(made('U1', [{ struggles: ['red gizmo'] }, { owns: ['anvil'] }, { owns: ['red gizmo'] }]), [
      '021 o= p=red gizmo 1:anvil',
      '102 o=anvil p= 2:red gizmo',
      '201 o=red gizmo p= 1:anvil',
    ]));
  it('is tried with the first two troubles', () =>
    assert.deepEqual(
      made('P5', [{ struggles: ['nail', 'bolt', 'rivet'] }, {}]).map((one) => one.split(' ')[1]),
      ['s=nail', 's=bolt', 's='],
    ));
  it('fills what is asked with what is tied to the rest', () =>
    assert.ok(
      made('S1', [{ struggles: ['no red gizmo'] }, { owns: ['crane', 'red gizmo'] }]).every((one) =>
        one.includes('p=red gizmo'),
      ),
    ));
  it('grows by whoever has the word', () =>
    assert.deepEqual(
      made('T1', [{ terms: ['dock'] }, { terms: ['dock'] }, { terms: ['crane', 'dock'] }]).map((one) =>
        one.slice(0, 3),
      ),
      ['012', '021', '102', '120', '201', '210'],
    ));
  it('grows by no one without it', () =>
    assert.deepEqual(
      made('T1', [{ terms: ['dock'] }, { terms: ['dock'] }, { terms: ['crane'] }]).map((one) => one.split(' ')[0]),
      ['01', '10'],
    ));
  it('grows by the next to receive it', () => {
    const chain = [
      { handovers: [{ what: 'red gizmo', to: 'b' }] },
      { handovers: [{ what: 'red gizmo box', to: 'c' }] },
      {},
    ];
    assert.ok(made('H1', chain).includes('012 x=red gizmo 2:red gizmo box'));
    assert.ok(!made('H2', chain).some((one) => one.startsWith('012')));
  });
});
