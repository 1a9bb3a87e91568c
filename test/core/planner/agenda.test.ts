import assert from 'node:assert/strict';
import { type Agenda, agendaOf } from '../../../src/core/planner/agenda.ts';
import type { Language } from '../../../src/core/words/words.ts';
import { deskIn } from './desk.ts';

/** The agenda of the first session of a file. */
function agenda(text: string, language: Language = 'en'): Agenda | undefined {
  const desk = deskIn(text, language);
  return agendaOf(desk, desk.occasions[0] ?? assert.fail());
}
const session = (says: string, series = 'start: "15:00", minutes: 60'): string =>
  `series: { title: A, ${series} }\nsessions:\n  - { date: 2026-12-17, ${says} }\npeople: { ken: { name: Ken } }\ntopics: { why-late: { question: Q }, t: { title: Terms } }\n`;
/** Its blocks in short: the time, the length, and how much of it lies within the session. */
const blocks = (text: string, language: Language = 'en'): readonly string[] =>
  (agenda(text, language)?.blocks ?? []).map(
    ({ from, to, length, minutes, inside }) => `${from ?? '?'}–${to ?? '?'} ${length || '-'} ${minutes}/${inside}`,
  );

describe('an agenda in the planner', () => {
  it('of a usual session: its blocks with clock times, who leads them and what about', () => {
    const path = (nth: number) => ['sessions', 0, 'agenda', nth];
    assert.deepEqual(
      agenda(
        session(
          'agenda: [10m check-in, { minutes: 35, what: talk, who: ken, topic: t }, { minutes: 15, what: close, who: zoe, topic: why-late }]',
        ),
      ),
      {
        blocks: [
          {
            nth: 0,
            own: { minutes: 10, what: 'check-in', who: null, topic: null },
            from: '15:00',
            to: '15:10',
            what: 'check-in',
            length: '10 min',
            minutes: 10,
            inside: 10,
            who: undefined,
            topic: undefined,
            path: path(0),
          },
          {
            nth: 1,
            own: { minutes: 35, what: 'talk', who: 'ken', topic: 't' },
            from: '15:10',
            to: '15:45',
            what: 'talk',
            length: '35 min',
            minutes: 35,
            inside: 35,
            who: 'Ken',
            topic: { text: 'Terms', path: ['topics', 't'] },
            path: path(1),
          },
          {
            nth: 2,
            own: { minutes: 15, what: 'close', who: 'zoe', topic: 'why-late' },
            from: '15:45',
            to: '16:00',
            what: 'close',
            length: '15 min',
            minutes: 15,
            inside: 15,
            who: 'zoe',
            topic: { text: 'why late', path: ['topics', 'why-late'] },
            path: path(2),
          },
        ],
        total: '60 min of 60 min',
        rest: undefined,
        end: '16:00',
        path: ['sessions', 0, 'agenda'],
        length: 60,
      },
    );
  });
  it('of a block that says nothing but its topic', () =>
    assert.deepEqual(agenda(session('agenda: [{ topic: t }]', 'minutes: 45')), {
      blocks: [
        {
          nth: 0,
          own: { minutes: null, what: null, who: null, topic: 't' },
          from: undefined,
          to: undefined,
          what: '',
          length: '',
          minutes: 0,
          inside: 0,
          who: undefined,
          topic: { text: 'Terms', path: ['topics', 't'] },
          path: ['sessions', 0, 'agenda', 0],
        },
      ],
      total: '0 min of 45 min',
      rest: { over: false, minutes: 45, text: '45 min free' },
      end: undefined,
      path: ['sessions', 0, 'agenda'],
      length: 45,
    }));
  it('none while nothing is written', () => {
    assert.equal(agenda(session('host: ken')), undefined);
    assert.equal(agenda(session('agenda: []')), undefined);
  });

  const cases: readonly (readonly [
    what: string,
    text: string,
    blocks: readonly string[],
    total: string,
    rest: Agenda['rest'],
    end: string | undefined,
  ])[] = [
    [
      'that is too long: the last blocks lie outside',
      session('agenda: [50m a, 20m b, 5m c]'),
      ['15:00–15:50 50 min 50/50', '15:50–16:10 20 min 20/10', '16:10–16:15 5 min 5/0'],
      '75 min of 60 min',
      { over: true, minutes: 15, text: '15 min over' },
      '16:00',
    ],
    [
      'over by a minute',
      session('agenda: [61m a]'),
      ['15:00–16:01 61 min 61/60'],
      '61 min of 60 min',
      { over: true, minutes: 1, text: '1 min over' },
      '16:00',
    ],
    [
      'with a minute left',
      session('agenda: [59m a]'),
      ['15:00–15:59 59 min 59/59'],
      '59 min of 60 min',
      { over: false, minutes: 1, text: '1 min free' },
      '16:00',
    ],
    [
      'of a session with a start and a length of its own',
      session('start: "09:30", minutes: 90, agenda: [90m a]'),
      ['09:30–11:00 90 min 90/90'],
      '90 min of 90 min',
      undefined,
      '11:00',
    ],
    [
      'of an hour where nothing says how long',
      session('agenda: [60m a]', 'start: "10:00"'),
      ['10:00–11:00 60 min 60/60'],
      '60 min of 60 min',
      undefined,
      '11:00',
    ],
    [
      'over midnight',
      session('start: "23:30", agenda: [45m a, 15m b]'),
      ['23:30–00:15 45 min 45/45', '00:15–00:30 15 min 15/15'],
      '60 min of 60 min',
      undefined,
      '00:30',
    ],
    [
      'without a start: lengths alone',
      session('agenda: [45m a, 15m b]', 'minutes: 60'),
      ['?–? 45 min 45/45', '?–? 15 min 15/15'],
      '60 min of 60 min',
      undefined,
      undefined,
    ],
    [
      'with a block without a length, which takes no time',
      session('agenda: [45m a, { what: b }, 15m c]'),
      ['15:00–15:45 45 min 45/45', '15:45–15:45 - 0/0', '15:45–16:00 15 min 15/15'],
      '60 min of 60 min',
      undefined,
      '16:00',
    ],
    [
      'on an open date',
      'series: { start: "15:00" }\nsessions: [{ date: tbd, agenda: [60m a] }]\n',
      ['15:00–16:00 60 min 60/60'],
      '60 min of 60 min',
      undefined,
      '16:00',
    ],
  ];
  for (const [what, text, expected, total, rest, end] of cases)
    it(what, () => {
      const found = agenda(text);
      assert.deepEqual([blocks(text), found?.total, found?.rest, found?.end], [expected, total, rest, end]);
    });

  it('in Japanese', () => {
    const over = agenda(session('agenda: [{ minutes: 70, what: 話す, who: ken }]'), 'ja');
    assert.deepEqual(
      [over?.total, over?.rest?.text, over?.blocks[0]?.length, over?.blocks[0]?.who],
      ['60分のうち70分', '10分超過', '70分', 'Kenさん'],
    );
    assert.equal(agenda(session('agenda: [40m a]'), 'ja')?.rest?.text, '残り20分');
  });
  it('is that of its own session, by its place in the file', () => {
    const desk = deskIn(
      'sessions:\n  - { date: 2026-12-17, agenda: [5m a] }\n  - { date: 2026-12-10, agenda: [7m b] }\n',
    );
    assert.deepEqual(
      desk.occasions.map((one) => {
        const found = agendaOf(desk, one);
        return [one.date, found?.total, found?.path.join('.'), found?.blocks[0]?.path.join('.')];
      }),
      [
        ['2026-12-17', '5 min of 60 min', 'sessions.0.agenda', 'sessions.0.agenda.0'],
        ['2026-12-10', '7 min of 60 min', 'sessions.1.agenda', 'sessions.1.agenda.0'],
      ],
    );
  });
  it('leaves out what is no block, and keeps the places of the others', () =>
    assert.deepEqual(
      agenda('sessions: [{ date: 2026-12-17, agenda: [5m a, [x], 7m b] }]\n')?.blocks.map(({ nth, path }) => [
        nth,
        path.at(-1),
      ]),
      [
        [0, 0],
        [2, 2],
      ],
    ));
  it('shows a long text of a block in short, and keeps it whole to be edited', () => {
    const long = 'x'.repeat(700);
    const [block] = agenda(session(`agenda: [{ minutes: 5, what: ${long} }]`))?.blocks ?? [];
    assert.deepEqual([block?.what.length, block?.own.what], [600, long]);
  });
});
