import assert from 'node:assert/strict';
import { choicesOf } from '../../../src/core/planner/choices.ts';
import { deskOf } from '../../../src/core/planner/desk.ts';
import { healthOf } from '../../../src/core/planner/health.ts';
import { lineOf } from '../../../src/core/planner/line.ts';
import { peopleOf } from '../../../src/core/planner/people.ts';
import { seatsOf } from '../../../src/core/planner/seats.ts';
import { waitingOf } from '../../../src/core/planner/waiting.ts';
import { wordsFor } from '../../../src/core/words/words.ts';
import { decided, file, monthly, textOf } from '../circle/one-series.ts';
import { clock, Folder } from '../folder.ts';

const desk = (series: string, sessions: readonly string[], more = '') => deskIn(textOf(series, sessions, more));
const deskIn = (text: string) => {
  const folder = new Folder({ [file]: text });
  return deskOf(folder.files.get(file) ?? assert.fail(), folder.circle, wordsFor('en', clock));
};

describe('what waits, in the planner', () => {
  it('promises by the day they are due, late from the day after', () => {
    const { followups, kept } = waitingOf(
      desk(
        'goal: x',
        [
          'date: 2026-11-19, followups: [{ what: a }, { what: b, due: 2026-11-23 }, { what: c, due: 2026-11-22, owner: ken }]',
        ],
        'people: { ken: { name: Ken } }\n',
      ),
      [],
    );
    assert.deepEqual(
      followups.map(({ text, owner, due, late, path }) => [text, owner, due, late, path.join('.')]),
      [
        ['c', 'Ken', 'by Sun 22 Nov', true, 'sessions.0.followups.2'],
        ['b', undefined, 'by Mon 23 Nov', false, 'sessions.0.followups.1'],
        ['a', undefined, undefined, false, 'sessions.0.followups.0'],
      ],
    );
    assert.equal(kept, undefined);
  });
  const kept: readonly (readonly [why: string, text: string, kept: boolean])[] = [
    ['once something was held', textOf('goal: x', ['date: 2026-11-19']), true],
    ['not before', textOf('goal: x', ['date: 2026-12-17']), false],
    ['not without a series', 'sessions: [{ date: 2026-11-19 }]\n', false],
    ['not while a line cannot be read', `${textOf('goal: x', ['date: 2026-11-19'])}people: [\n`, false],
  ];
  for (const [why, text, expected] of kept)
    it(`all promises are kept: ${why}`, () => assert.equal(waitingOf(deskIn(text), []).kept !== undefined, expected));
  it('findings by their weight, then by their lines; none that is shown elsewhere', () => {
    const text =
      'series: { title: A }\nsessions:\n  - { date: 2026-12-17, host: ken }\n  - { date: 2026-12-10, followups: [{ what: x, due: 2026-11-01 }] }\n  - { date: 2026-02-31 }\ntopics: { t: { question: x } }\n';
    const all = new Folder({ [file]: text }).findings(file);
    const { findings } = waitingOf(deskIn(text), all);
    const order = ['error', 'warning', 'information', 'hint'];
    const keys = findings.map(({ level, line }) => order.indexOf(level) * 1000 + line);
    assert.deepEqual(
      keys,
      keys.toSorted((a, b) => a - b),
    );
    assert.equal(
      findings.length,
      all.filter(({ faded, rule }) => !faded && rule !== 'yaml-syntax' && rule !== 'followup-overdue').length,
    );
    assert.ok(findings.length > 1 && findings.length < all.length);
    assert.deepEqual([findings[0]?.level, findings[0]?.kind, findings[0]?.line], ['error', 'Error', 4]);
  });
});

describe('the line of sessions', () => {
  const line = (series: string, sessions: readonly string[]) => lineOf(desk(series, sessions)) ?? assert.fail();
  const ahead: readonly (readonly [
    why: string,
    series: string,
    sessions: readonly string[],
    lesson: string | undefined,
    expected: string | undefined,
  ])[] = [
    ['with a cadence', monthly, ['date: 2026-11-19'], 'No session ahead. The cadence suggests Thu 17 Dec.', undefined],
    [
      'without one',
      'goal: x',
      ['date: 2026-11-19'],
      'No session ahead. Pick a date, or write "tbd" while you are still asking around.',
      undefined,
    ],
    ['an open date is something', monthly, ['date: tbd'], undefined, 'Next by the cadence: Thu 17 Dec'],
    ['today is ahead', monthly, ['date: 2026-11-23'], undefined, 'Next by the cadence: Thu 17 Dec'],
    [
      'a cancelled one is not, and has had its turn',
      monthly,
      ['date: 2026-12-10, status: cancelled'],
      'No session ahead. The cadence suggests Thu 21 Jan 2027.',
      undefined,
    ],
    [
      'nothing is asked of what is closed',
      `${monthly}, ${decided('close', '2026-11-20')}`,
      ['date: 2026-11-19'],
      undefined,
      undefined,
    ],
  ];
  for (const [why, series, sessions, lesson, expected] of ahead)
    it(`nothing ahead: ${why}`, () => {
      const shown = line(series, sessions);
      assert.deepEqual([shown.lesson, shown.expected], [lesson, expected]);
    });
  it('is split at today, open dates apart', () => {
    const { past, coming, undecided } = line('goal: x', [
      'date: tbd',
      'date: 2026-11-23',
      'date: 2026-11-22',
      'date: 2026-12-17',
    ]);
    assert.deepEqual(
      [past, coming, undecided].map(({ length }) => length),
      [1, 2, 1],
    );
  });
  it('begins with a word until something was held', () => {
    assert.ok(line('goal: x', ['date: 2026-12-17']).beginning);
    assert.ok(line('goal: x', ['date: 2026-11-19, status: cancelled']).beginning);
    assert.equal(line('goal: x', ['date: 2026-11-19']).beginning, undefined);
  });
  it('there is none where there is neither a series nor a session', () =>
    assert.equal(lineOf(deskIn('people: { ken: {} }\n')), undefined));

  const strip = (sessions: readonly string[], series = 'goal: x') => line(series, sessions).strip;
  const days = (month: string, count: number) =>
    Array.from({ length: count }, (_, nth) => `date: 2026-${month}-${String(nth + 10)}`);
  it('the strip shows seven days past and five to come', () => {
    const shown = strip([...days('10', 9), ...days('12', 7)])?.points.map(({ date }) => date);
    assert.deepEqual([shown?.length, shown?.[0], shown?.at(-1)], [12, 'Mon 12 Oct', 'Mon 14 Dec']);
  });
  it('one day is no strip; with what the cadence expects it is', () => {
    assert.equal(strip(['date: 2026-11-19']), undefined);
    assert.deepEqual(
      strip(['date: 2026-11-19'], monthly)?.points.map(({ mark, path }) => [mark, path?.join('.')]),
      [
        ['held', 'sessions.0'],
        ['expected', undefined],
      ],
    );
  });
  it('says what each was, and which is next', () =>
    assert.deepEqual(
      strip([
        'date: 2026-11-18',
        'date: 2026-11-19, status: planned',
        'date: 2026-11-20, status: cancelled',
        'date: 2026-11-23',
        'date: 2026-12-17',
      ])?.points.map(({ mark, next }) => [mark, next]),
      [
        ['held', false],
        ['unrecorded', false],
        ['cancelled', false],
        ['planned', true],
        ['planned', false],
      ],
    ));
  it('says aloud how many were held and what is next', () => {
    assert.equal(
      strip(['date: 2026-11-18', 'date: 2026-11-19', 'date: 2026-12-17'])?.summary,
      '2 sessions held, the next one on Thu 17 Dec',
    );
    assert.equal(strip(['date: 2026-11-18', 'date: 2026-11-19'])?.summary, '2 sessions held, none ahead');
  });
  it('places the days on a scale with a margin', () => {
    const shown = strip(['date: 2026-11-03', 'date: 2026-12-13']);
    assert.deepEqual(
      shown?.points.map(({ at }) => at),
      [8.3, 91.7],
    );
    assert.deepEqual(
      [shown?.today, shown?.months],
      [
        50,
        [
          { at: 4.2, name: 'Nov' },
          { at: 66.7, name: 'Dec' },
        ],
      ],
    );
  });
  it('names a year where it begins', () =>
    assert.deepEqual(
      strip(['date: 2026-12-15', 'date: 2027-02-01'])?.months.map(({ name }) => name),
      ['Dec', 'Jan 2027', 'Feb'],
    ));
});

describe('who sits where, and who is who', () => {
  const seats = (sessions: readonly string[]) => seatsOf(desk('goal: x', sessions));
  it('of what is to come, soonest first, open dates last', () =>
    assert.deepEqual(
      seats([
        'date: tbd',
        'date: 2026-12-17',
        'date: 2026-11-23',
        'date: 2026-11-22',
        'date: 2026-12-18, status: cancelled',
      ]).map(({ nth }) => nth),
      [2, 1, 0],
    ));
  it('four people can be mixed', () => {
    const lesson = (who: string) => seats([`date: 2026-12-17, participants: [${who}]`])[0]?.lesson;
    assert.equal(lesson('a, b, c, d'), undefined);
    assert.ok(lesson('a, b, c'));
  });
  it('tables by their rounds', () =>
    assert.deepEqual(
      seats(['date: 2026-12-17, groups: [{ round: 2, people: [a, b], lead: a }, [c, d], { round: 2, people: [e] }]'])[0]
        ?.rounds,
      [[{ people: ['c', 'd'] }], [{ people: ['a', 'b'], lead: 'a' }, { people: ['e'] }]],
    ));

  const all =
    'people:\n  ken: { name: Ken, team: dev, reading: b }\n  rei: { team: dev, aim: host, reading: a }\n  mio: { team: sales }\n  old: { history: [{ role: host }] }\n';
  const shown = (series: string, sessions: readonly string[]) =>
    peopleOf(desk(series, sessions, all)).teams.map(
      ({ name, people }) =>
        `${name}: ${people.map(({ name, facts, wants, path }) => `${name} (${[...facts, ...(wants ? [wants] : [])].join(', ')}) ${path.join('.')}`).join('; ')}`,
    );
  it('team by team, by reading, with what each has done', () =>
    assert.deepEqual(
      shown('teams: [sales, dev], organisers: [rei], sponsors: [boss]', [
        'date: 2026-10-15, host: ken, cohosts: [mio]',
        'date: 2026-12-24, host: mio',
        'date: 2026-12-17, host: mio, cohosts: [ken, zoe]',
        'date: 2026-11-01, host: gone, status: cancelled',
      ]),
      [
        'sales: mio (Co-hosted once, Hosts on Thu 17 Dec) people.mio',
        'dev: rei (In the organiser group, Wants to host) people.rei; Ken (Hosted once, Co-hosts on Thu 17 Dec) people.ken',
        'No team: boss (Sponsor) series.sponsors.0; zoe (Co-hosts on Thu 17 Dec) sessions.2.cohosts.1',
      ],
    ));
  it('hosting elsewhere is said', () =>
    assert.deepEqual(shown('organisers: [old]', []), [
      'No team: old (Has hosted elsewhere, In the organiser group) people.old',
    ]));
  it('without a series those it lists, and a word where there is nobody', () => {
    assert.equal(peopleOf(deskIn(all)).teams.flatMap(({ people }) => people).length, 4);
    assert.ok(peopleOf(desk('goal: x', [])).lesson);
    assert.equal(peopleOf(deskIn(all)).lesson, undefined);
  });
  it('to choose from: teams of the series first, then others, then those of none', () => {
    const choices = choicesOf(
      desk('teams: [sales]', ['date: 2026-10-15, host: ken'], `${all}topics: { t: { title: T }, u: {} }\n`),
    );
    assert.deepEqual(
      choices.people.map(({ id }) => id),
      ['mio', 'ken', 'rei', 'old'],
    );
    assert.deepEqual(
      choices.topics.map(({ text }) => text),
      ['T', 'u'],
    );
    assert.deepEqual(choices.hosts, []);
  });
});

describe('a decision that is due', () => {
  const three = ['date: 2026-10-15', 'date: 2026-10-16', 'date: 2026-10-17'];
  const decide = (series: string, sessions = three) => healthOf(desk(series, sessions))?.decide;
  it('asks how to go on, with what was agreed to look at', () => {
    const due = decide(
      'renewal: { keep-if: [a], stop-if: [b, c], decisions: [{ date: 2026-01-01, decision: continue }] }',
    );
    assert.ok(due?.question.startsWith('3 sessions held since the last decision.'), due?.question);
    assert.deepEqual(
      [due?.keep.map(({ text }) => text), due?.stop.map(({ path }) => path.join('.'))],
      [['a'], ['series.renewal.stop-if.0', 'series.renewal.stop-if.1']],
    );
  });
  it('for the first time, or not yet', () => {
    assert.ok(decide('goal: x')?.question.startsWith('3 sessions held so far.'));
    assert.equal(decide('goal: x', three.slice(1)), undefined);
  });
  it('says nothing while a line cannot be read, nor without a series', () => {
    assert.equal(healthOf(deskIn(`${textOf('goal: x', three)}people: [\n`)), undefined);
    assert.equal(healthOf(deskIn('people: { ken: {} }\n')), undefined);
  });
});
