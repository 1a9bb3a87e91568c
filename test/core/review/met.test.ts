import assert from 'node:assert/strict';
import { ended, series } from './plans.ts';
import { after, holds, pointed, told } from './told.ts';

describe('what is said of who came and who has met', () => {
  const people =
    'people: { ken: { team: dev }, sho: { team: dev, name: Sho D }, mio: { team: sales }, rie: { team: sales } }\nteams: { dev: { name: Dev team, struggles: [x] }, sales: { struggles: [x] }, ops: { struggles: [x] } }\n';
  const teams = 'teams: [dev, sales]';
  const came = (who: string, date = '2026-10-15'): string => `date: ${date}, participants: [${who}]`;
  const devs = came('ken, sho');
  const twice = [came('ken, sho', '2026-09-17'), devs];
  const alone = '| On Thu 15 Oct only Dev team came. Ask sales what would make it worth an hour.';
  const remedies = '| Copy an invitation for sales (otherSide) / Write the decision';
  holds('MT425', [
    ['which side stayed away', series(teams, [devs], people), [`3 2026-10-15 ${alone} ${remedies}`]],
    ['of the last time only', series(teams, [devs, came('ken, mio', '2026-11-12')], people), []],
    [
      'with how often, where that is a reason to stop',
      series(`${teams}, renewal: { stop-if: [Budget is cut, Only one side comes] }`, twice, people),
      [
        `4 2026-10-15 | Only Dev team came, twice in a row: this matches your "stop-if". Ask sales before deciding. ${remedies}`,
      ],
    ],
    ['twice is none where nothing is', series(teams, twice, people), [`4 2026-10-15 ${alone} ${remedies}`]],
    [
      'once is no such reason',
      series(`${teams}, renewal: { stop-if: [Only one side comes] }`, [devs], people),
      [`3 2026-10-15 ${alone} ${remedies}`],
    ],
    [
      'nor is a reason of another kind',
      series(`${teams}, renewal: { stop-if: [Budget is cut] }`, twice, people),
      [`4 2026-10-15 ${alone} ${remedies}`],
    ],
    [
      'nor a time after which both came',
      series(
        `${teams}, renewal: { stop-if: [片側だけの参加] }`,
        [came('ken, sho', '2026-08-20'), came('ken, mio', '2026-09-17'), devs],
        people,
      ),
      [`5 2026-10-15 ${alone} ${remedies}`],
    ],
    ['one person proves nothing', series(teams, [came('ken')], people), []],
    ['what was decided on is settled', series(`${teams}, ${ended('continue', '2026-10-16')}`, [devs], people), []],
    [
      'what was decided on the day is not',
      series(`${teams}, ${ended('continue', '2026-10-15')}`, [devs], people),
      [`3 2026-10-15 ${alone} ${remedies}`],
    ],
    ['not of a series that rests', series(`${teams}, ${ended('pause', '2026-10-15')}`, [devs], people), []],
    [
      'of three sides the first that stayed away',
      series('teams: [dev, ops, sales]', [devs], people),
      [`3 2026-10-15 ${alone} ${remedies}`.replaceAll('sales', 'ops')],
    ],
  ]);
  it('MT425: the decision is one to change something', () =>
    assert.equal(
      after('MT425', 'decision', `series:\n  title: A\n  ${teams}\nsessions:\n  - { ${devs} }\n${people}`),
      `series:\n  title: A\n  ${teams}\n  renewal:\n    decisions:\n      - date: 2026-11-23\n        decision: change\n        why: ""\nsessions:\n  - { ${devs} }\n${people}`,
    ));

  const next = 'date: 2026-12-17';
  const bridge = '1 teams | Only ken links Dev team and sales. Bring one more pair together.';
  const through = [came('ken, mio'), came('ken, rie', '2026-11-12')];
  holds('MT450', [
    [
      'through whom all goes, and who could meet next',
      series(teams, [...through, next], people),
      [`${bridge} | Put Sho D and mio in one group`],
    ],
    ['with no session ahead there is no group', series(teams, through, people), [bridge]],
    [
      'two who met, and nobody else',
      series(teams, [came('ken, mio'), next], people),
      [
        '1 teams | Only ken and mio have met across Dev team and sales. Bring one more pair together. | Put Sho D and rie in one group',
      ],
    ],
    ['not of teams that are no side of it', series('teams: [dev, ops]', [...through, next], people), []],
    ['not of a series of one team', series('teams: [dev]', [...through, next], people), []],
    ['not of a series that rests', series(`${teams}, ${ended('pause', '2026-12-20')}`, [...through, next], people), []],
    ['not before anything was held', series(teams, ['date: 2026-12-17, participants: [ken, mio]'], people), []],
  ]);
  it('MT450: puts both into a group', () => {
    const text = series(teams, [...through, next], people);
    assert.equal(after('MT450', 'group', text), text.replace(next, `${next}, groups: [[sho, mio]]`));
  });

  const apart = ['2026-08-20', '2026-09-17', '2026-10-15'].map(
    (date) => `date: ${date}, participants: [sho, mio], groups: [[sho, x], [mio, y]]`,
  );
  const met = (place: string, name: string, team: string): string =>
    `${place} participants | ${name} has met nobody outside ${team} in 3 sessions. A mixed group would change that.`;
  holds('MT451', [
    [
      'each who sat with nobody from elsewhere, at the last session',
      series(teams, apart, people),
      [met('5', 'Sho D', 'Dev team'), met('5', 'mio', 'sales')],
    ],
    [
      'each with the sessions of their own',
      series(teams, ['date: 2026-07-16, participants: [mio], groups: [[mio, y]]', ...apart], people),
      [met('6', 'mio', 'sales').replace('3 sessions', '4 sessions'), met('6', 'Sho D', 'Dev team')],
    ],
    [
      'at the next one, where groups can be made',
      series(teams, [...apart, `${next}, participants: [sho]`], people),
      [
        `${met('6', 'Sho D', 'Dev team')} | Suggest groups for Thu 17 Dec (mixGroups)`,
        `${met('6', 'mio', 'sales')} | Suggest groups for Thu 17 Dec (mixGroups)`,
      ],
    ],
    [
      'not of whoever was not there',
      series(
        teams,
        apart.map((one) => one.replace(', mio]', ']').replace(', [mio, y]', '')),
        people,
      ),
      [met('5', 'Sho D', 'Dev team')],
    ],
    ['not of a series of one team', series('teams: [dev]', apart, people), []],
    ['not of a series without teams', series('', apart, people), []],
    ['not of a series that rests', series(`${teams}, ${ended('pause', '2026-11-01')}`, apart, people), []],
  ]);
  it('MT451: whoever goes to another series may have met everybody there', () => {
    const other = series('', [came('sho', '2026-11-12')]);
    assert.deepEqual(told('MT451', series(teams, apart, people), { 'b.meetup.yaml': other }), [
      met('5', 'mio', 'sales'),
    ]);
  });

  const ledger = (outcome: string, hints = '{ id: h1, from: mio, said: x }'): string =>
    `sessions:\n  - date: 2026-10-15\n    hints: [${hints}]\noutcomes:\n  - { ${outcome} }\n`;
  const older =
    '5 2026-10-14 | This outcome (Wed 14 Oct) is older than the hint it came from (Thu 15 Oct). Check the date or the hint. | Change the date to Thu 15 Oct / Take the hint "h1" out';
  holds('MT313', [
    ['a day is too early', ledger('date: 2026-10-14, what: x, from: [h1]'), [older]],
    ['the same day is not', ledger('date: 2026-10-15, what: x, from: [h1]'), []],
    ['without a date nobody knows', ledger('what: x, from: [h1]'), []],
    [
      'nor while the day of the session is open',
      ledger('date: 2026-10-14, what: x, from: [h1]').replace('date: 2026-10-15', 'date: tbd'),
      [],
    ],
    [
      'the hint that is too young, of several',
      ledger('date: 2026-10-14, what: x, from: [h0, h1]').replace(
        'sessions:\n',
        'sessions:\n  - { date: 2026-09-17, hints: [{ id: h0, from: mio, said: y }] }\n',
      ),
      [older.replace('5 ', '6 ')],
    ],
  ]);
  it('MT313: changes the date or takes that hint out, and points to it', () => {
    const text = ledger('date: 2026-10-14, what: x, from: [h0, h1]').replace(
      'sessions:\n',
      'sessions:\n  - { date: 2026-09-17, hints: [{ id: h0, from: mio, said: y }] }\n',
    );
    assert.equal(after('MT313', 'date', text), text.replace('2026-10-14', '2026-10-15'));
    assert.equal(after('MT313', 'Take', text), text.replace('[h0, h1]', '[h0]'));
    assert.deepEqual(pointed('MT313', text), ['4 { id: h1, from: mio, said: x } | The hint, said on Thu 15 Oct.']);
  });
});
